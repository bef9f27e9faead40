package fangxin.supervision.officialcheck;

/** Enum of the types of a row of the official random checks (双随机信息种类): item of a plan, drawn unit, or result. */
public enum OfficialCheckType {
    /** Item of a plan. */
    ITEM,
    /** Unit that was drawn and has no result yet. */
    SELECTED,
    /** Result of the check of a unit. */
    RESULT
}
