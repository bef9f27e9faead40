package fangxin.supervision.particulars;

/**
 * Enum of the states of a reported change of particulars (变更件状态): reported, then confirmed, refused or withdrawn; every
 * state but REPORTED is final.
 */
public enum ParticularsState {
    REPORTED,
    CONFIRMED,
    REFUSED,
    /** The holder has withdrawn the report before the decision. */
    WITHDRAWN
}
