package fangxin.supervision.particulars;

/** Enum of the decisions on a reported change of particulars (核定结果): confirm or refuse. */
public enum ParticularsOutcome {
    CONFIRM,
    REFUSE
}
