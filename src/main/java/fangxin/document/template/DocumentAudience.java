package fangxin.document.template;

/**
 * Enum of the readers of a type of document, from the widest audience to the narrowest: the merchant and all who see
 * its case, the merchant only once it is issued, the agencies of the case, or the issuing office; the auditor reads
 * each.
 */
public enum DocumentAudience {
    /** The merchant, and all others who may see the case of the document. */
    MERCHANT,
    /** Agencies of the case, and the merchant once the document is issued: a notification to the merchant. */
    MERCHANT_ONCE_ISSUED,
    /** Agencies that may see the case, or the cases that it lists. */
    CASE_AGENCIES,
    /** The office that issues the document. */
    ISSUING_OFFICE;

    /** Returns whether the audience includes merchants. */
    public boolean includesMerchant() {
        return this == MERCHANT || this == MERCHANT_ONCE_ISSUED;
    }

    boolean isWiderThan(DocumentAudience other) {
        return compareTo(other) < 0;
    }
}
