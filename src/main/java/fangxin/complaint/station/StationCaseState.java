package fangxin.complaint.station;

/**
 * Enum of the states of a dispute in the ledger of a station (纠纷办理状态): open, answered, escalated to the office,
 * settled, failed, withdrawn or referred to 12315; it decides in which the station still works on it.
 */
public enum StationCaseState {
    OPEN,
    ANSWERED,
    /** The time of the station is over without a settlement; the office follows up. */
    ESCALATED,
    SETTLED,
    FAILED,
    WITHDRAWN,
    /** The office has informed the consumer of the national platform 12315. */
    REFERRED;

    /** Returns whether the station still works on the case, in time or late. */
    boolean isPending() {
        return this == OPEN || this == ANSWERED || this == ESCALATED;
    }
}
