package fangxin.procedure.screening;

/**
 * Enum of the types of red flags (疑点类型), in the order in which flags are shown: short time in business, other signer,
 * missing permit, address without number, picture repeated or reused, other sheets; each names its field and whether
 * the applicant sees it.
 */
public enum RedFlagType {
    /** The shop has been in business for a shorter time than condition E1 requires. */
    OPEN_TOO_SHORT("opened", true),
    /** The pledge is signed under another name than the operator's. */
    SIGNER_NOT_OPERATOR("legalPerson", false),
    /** A permit is missing although the trade needs one. */
    PERMIT_MISSING("permits", true),
    ADDRESS_WITHOUT_NUMBER("address", true),
    /** The same picture was uploaded for two parts of this application. */
    PICTURE_REPEATED("pictures", true),
    /** A picture of another subject's application. */
    PICTURE_REUSED("pictures", false),
    /** The class of GB/T 4754 leads to other score sheets than the trade that the applicant chose. */
    SHEETS_CHANGED("trade", false);

    private final String field;
    private final boolean shownToApplicant;

    RedFlagType(String field, boolean shownToApplicant) {
        this.field = field;
        this.shownToApplicant = shownToApplicant;
    }

    /** Returns the code of the question or type of evidence that the flag concerns. */
    public String field() {
        return field;
    }

    /** Returns whether the flag is about a question of the form, not about files. */
    public boolean isAboutAnswer() {
        return this != PERMIT_MISSING && this != PICTURE_REPEATED && this != PICTURE_REUSED;
    }

    /** Returns whether the applicant sees the flag before submission and can correct or explain the answer. */
    public boolean isShownToApplicant() {
        return shownToApplicant;
    }
}
