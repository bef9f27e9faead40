package fangxin.complaint.station;

/**
 * Enum of the states of a dispute in the ledger of a station (纠纷办理状态), with a function for those on which the station
 * still works.
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

    /** Whether the station still works on it, in time or late. */
    boolean isPending() {
        return this == OPEN || this == ANSWERED || this == ESCALATED;
    }
}
