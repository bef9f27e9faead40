package fangxin.complaint.handling;

/**
 * Enum of the proofs that a person may act for complainants (授权证明): none, a written election, or the original or a copy
 * of a power of attorney.
 */
public enum AuthorityProof {
    NONE,
    /** Signed election of the representatives. */
    WRITTEN_ELECTION,
    /** Original power of attorney, signed by the complainant. */
    ORIGINAL_POWER,
    /** Copy of a power of attorney, which does not suffice. */
    COPIED_POWER
}
