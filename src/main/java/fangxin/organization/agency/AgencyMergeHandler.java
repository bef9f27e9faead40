package fangxin.organization.agency;

/**
 * Interface by which a feature counts what it stores under an agency's code, and transfers it to the agency into which
 * that one is merged. Closed records are not transferred: they keep the old code.
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
        BODIES
    }

    TransferredItemType type();

    /** Number of items to transfer; nothing is changed. */
    long count(String from);

    void carryOut(String from, String into);
}
