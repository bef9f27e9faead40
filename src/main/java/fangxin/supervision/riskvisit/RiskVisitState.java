package fangxin.supervision.riskvisit;

/** Enum of the states of a visit because of a risk (风险走访状态): listed or closed. */
public enum RiskVisitState {
    LISTED,
    /** The visit was made, or is no longer needed. */
    CLOSED
}
