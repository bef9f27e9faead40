package fangxin.complaint.association;

/**
 * Enum of the ways by which a case came to a consumers' association (来源): visit, phone, letter, online, passed on by
 * another body, or entrusted by an authority for mediation.
 */
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
