package fangxin.supervision.reentry;

/**
 * Enum of the states of a ban on re-entry (限制申报状态): proposed, in force, passed for a new tenant, lifted, or over. The
 * last is never stored: a ban in force is over after its last day.
 */
public enum ReentryBanState {
    /** An applicant with another credit code has the premises of a revoked title: an officer decides. */
    PROPOSED,
    IN_FORCE,
    /** An officer found a new tenant that has nothing to do with the former holder. */
    PASSED,
    /** The title is in order again, for example after a review of its revocation. */
    LIFTED,
    /** The last day is over. */
    OVER
}
