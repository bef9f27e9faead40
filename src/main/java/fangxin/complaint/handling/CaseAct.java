package fangxin.complaint.handling;

/**
 * Enum of the acts on a complaint that lead to no other state (办理记事), beside the {@link HandlingStep}s: merge,
 * separation, begin and end of a test, complainant, consent, factors of the purchase, tags, title of the trader,
 * correction of the agency, and filing of the signed settlement paper.
 */
public enum CaseAct {
    /** The case became a duplicate of another case. */
    MERGE,
    SEPARATE,
    BEGIN_TEST,
    END_TEST,
    ENTER_COMPLAINANT,
    STATE_CONSENT,
    /** Factors were marked for which the purchase may not serve daily consumption. */
    FLAG,
    /** An officer stated to which special periods and campaigns the case belongs. */
    TAG,
    /** An officer stated of which title the shop is. */
    MATCH_TITLE,
    /** The agency that a platform states took the place of the one that was entered here. */
    CORRECT_AGENCY,
    /** The signed and sealed settlement paper was filed (article 24). */
    FILE_PAPER
}
