package fangxin.complaint.association;

/**
 * Enum of the natures of a consumer complaint (投诉性质) by which the associations of the country keep their statistics.
 */
public enum AssociationCaseType {
    QUALITY,
    AFTER_SALES,
    CONTRACT,
    FALSE_ADVERTISING,
    PRICE,
    SAFETY,
    COUNTERFEIT,
    MEASURE,
    DIGNITY,
    OTHER
}
