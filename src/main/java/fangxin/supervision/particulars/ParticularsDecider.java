package fangxin.supervision.particulars;

/**
 * Enum of the offices that decide on a change of particulars (核定机关): the one that keeps the title, or the one above it.
 */
public enum ParticularsDecider {
    KEEPING_OFFICE,
    OFFICE_ABOVE
}
