package fangxin.complaint.association;

/**
 * Enum of the natures of a consumer complaint (投诉性质), such as quality, contract or price, by which the associations of
 * the country compile their statistics.
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
