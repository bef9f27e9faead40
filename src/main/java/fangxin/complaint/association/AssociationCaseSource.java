package fangxin.complaint.association;

/** Enum of how a case came to the consumers' association (来源). */
public enum AssociationCaseSource {
    VISIT,
    PHONE,
    LETTER,
    ONLINE,
    /** Passed on by another body. */
    TRANSFERRED,
    /** An authority has entrusted the mediation of a 12315 case. */
    ENTRUSTED
}
