package fangxin.complaint.handling;

/**
 * Enum of the forms of an agreement in a mediation (调解协议形式): settlement paper, performed at once, or paper waived by
 * both parties; Order 121, article 24.
 */
public enum AgreementForm {
    /** Settlement paper, signed by both parties and sealed by the authority. */
    PAPER,
    /** Performed at once, without a paper. */
    PERFORMED,
    /** Both parties waived a written agreement. */
    WAIVED;

    /** Returns whether the authority records the mediation instead of a paper. */
    boolean needsRecord() {
        return this != PAPER;
    }
}
