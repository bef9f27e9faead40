package fangxin.organization.agency;

/**
 * What a feature keeps under a body's code, and which goes to the body into which that one is merged. What is over stays
 * where it is: history keeps the old code.
 */
public interface AgencyMergeHandler {
    /** What kind of thing it is. */
    enum TransferredItemType {
        PEOPLE,
        MERCHANTS,
        CASES,
        ROUNDS,
        PAPERS,
        TITLES,
        BODIES
    }

    TransferredItemType kind();

    /** How much there is; nothing is changed. */
    long count(String from);

    void carryOut(String from, String into);
}
