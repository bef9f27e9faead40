package fangxin.organization.agency;

import java.util.Set;

/**
 * Interface by which a feature counts what it stores under an agency's code, and transfers it to the agency into which
 * that one is merged. Closed records are not transferred: they keep the old code. A test compares the columns of all
 * handlers with those of the schema that hold such a code.
 */
public interface AgencyMergeHandler {
    /** Type of the transferred items. */
    enum TransferredItemType {
        PEOPLE,
        MERCHANTS,
        CASES,
        ROUNDS,
        PAPERS,
        TITLES,
        COMPENSATION,
        BODIES,
        FEEDS,
        VISIT_PLANS,
        COMMITMENTS,
        MESSAGES,
        CHANGE_REPORTS,
        OFFICIAL_CHECKS,
        SERVICE_STATIONS,
        CONSUMER_WARNINGS,
        SURVEYS,
        COMPLAINTS,
        OFFENCE_REPORTS,
        COMPLAINT_IMPORTS,
        URGING_LETTERS,
        ASSOCIATION_WORK
    }

    TransferredItemType type();

    /**
     * Returns the columns whose agency codes the handler transfers, each as table and column with a space between them.
     */
    Set<String> columns();

    /** Returns the number of items to transfer; nothing is changed. */
    long count(String from);

    void carryOut(String from, String into);
}
