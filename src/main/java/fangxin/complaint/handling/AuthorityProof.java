package fangxin.complaint.handling;

/** Enum of the proofs of who acts for others (授权证明). */
public enum AuthorityProof {
    NONE,
    /** Signed election of the representatives. */
    WRITTEN_ELECTION,
    /** Original power of attorney, signed by the complainant. */
    ORIGINAL_POWER,
    /** Copy of a power of attorney, which does not suffice. */
    COPIED_POWER
}
