package fangxin.commitment.pledge;

/**
 * Enum of the parties that take steps on a commitment (承诺办理人): holder, county office, association, anyone, and the job.
 */
public enum CommitmentParty {
    /** Who represents the holder, or an officer who enters its pledge at the counter. */
    HOLDER,
    /** Officer of the county office in whose territory the premises lie. */
    OFFICE,
    /** Consumers' association of that county. */
    ASSOCIATION,
    /** Everybody, on a public page without an account. */
    ANYONE,
    JOB
}
