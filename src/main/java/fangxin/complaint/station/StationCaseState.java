package fangxin.complaint.station;

/** Enum of where a dispute in the ledger of a station is (纠纷办理状态). */
public enum StationCaseState {
    OPEN,
    ANSWERED,
    /** The time of the station is over without a settlement; the office follows up. */
    ESCALATED,
    SETTLED,
    FAILED,
    WITHDRAWN,
    /** The office has told the consumer that the national platform 12315 is open. */
    REFERRED;

    /** Whether the station still works on it, in time or late. */
    boolean isPending() {
        return this == OPEN || this == ANSWERED || this == ESCALATED;
    }
}
