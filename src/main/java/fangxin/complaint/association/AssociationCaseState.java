package fangxin.complaint.association;

/**
 * Enum of the states of a case of a consumers' association (消协投诉办理状态): received, accepted, refused, referred to 12315,
 * in mediation, settled, failed, supported in court, or closed.
 */
public enum AssociationCaseState {
    RECEIVED,
    ACCEPTED,
    REFUSED,
    /** The consumer has chosen the national platform 12315 instead. */
    REFERRED,
    MEDIATING,
    SETTLED,
    FAILED,
    /** The association supports the consumer in court (支持诉讼). */
    LITIGATION_SUPPORTED,
    /** The consumer has withdrawn the case, or the parties agreed without the association. */
    CLOSED;

    /** Returns whether the association still works on a case in this state. */
    boolean isOpen() {
        return this == RECEIVED || this == ACCEPTED || this == MEDIATING;
    }
}
