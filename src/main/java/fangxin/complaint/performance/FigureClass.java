package fangxin.complaint.performance;

/**
 * Enum of the classes of a figure (指标类别): total of the city, no case, no case in the denominator, too few to rank the
 * rate, or ranked.
 */
public enum FigureClass {
    /** The agency has no case in the month. */
    NO_CASE,
    /** The agency has cases, and none counts in the denominator. */
    NOTHING_DUE,
    /** The denominator is below the minimum: the rate is stated and not ranked. */
    TOO_FEW,
    /** The figure of the whole city: the rate is stated and not ranked. */
    TOTAL,
    RANKED
}
