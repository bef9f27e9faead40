package fangxin.complaint.handling;

/**
 * Enum of the roles of persons on the side of the complainant (投诉方身份): one of several complainants, a representative,
 * or a proxy.
 */
public enum ComplainantRole {
    /** One of several complainants on the same dispute; Order 121, article 12. */
    MEMBER,
    /** One of at most two representatives whom the complainants elected in writing. */
    REPRESENTATIVE,
    /** A person with the original power of attorney; article 11. */
    PROXY
}
