package fangxin.commitment.pledge;

/**
 * Enum of the parties that take steps on a commitment (承诺办理人): holder, county office, association, anyone, and the job.
 */
public enum CommitmentParty {
    /** A representative of the holder, or an officer who enters the holder's pledge at the counter. */
    HOLDER,
    /** Officer of the county office in whose territory the premises lie. */
    OFFICE,
    /** Consumers' association of that county. */
    ASSOCIATION,
    /** Any reader of a public page, without an account. */
    ANYONE,
    JOB
}
