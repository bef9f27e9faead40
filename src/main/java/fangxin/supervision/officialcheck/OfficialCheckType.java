package fangxin.supervision.officialcheck;

/** Enum of what a row of the official random checks states (双随机信息种类). */
public enum OfficialCheckType {
    /** Item of a plan. */
    ITEM,
    /** Unit that was drawn and has no result yet. */
    SELECTED,
    /** Result of the check of a unit. */
    RESULT
}
