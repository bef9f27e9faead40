package fangxin.complaint.callback;

/**
 * Enum of the facts of a case at the end of a month from which the figures of the appraisal are counted (考核事实), such as
 * due, on time, closed, satisfied, urged or repeated.
 */
public enum AppraisedFact {
    /** The case is a complaint. */
    COMPLAINT,
    /** The case is a consultation. */
    CONSULTATION,
    /** The case is merged into another case. */
    DUPLICATE,
    /** The complaint was refused. */
    REFUSED,
    /** The case was accepted, refused or answered. */
    REPLIED,
    /** The case is closed, or a limit of it is exceeded. */
    DUE,
    /** The case is due, and no limit was exceeded. */
    ON_TIME,
    CLOSED,
    /** A call-back about the case is over, with or without an answer. */
    CALLED_BACK,
    /** The complainant answered the call-back. */
    CALL_ANSWERED,
    /** The complainant was satisfied in each question. */
    SATISFIED,
    /** The complainant could not be reached in all tries. */
    UNREACHABLE,
    /** The complainant declined to answer. */
    CALL_REFUSED,
    /** The office sent an urging letter about the case by the end of the month. */
    URGED,
    /** The same contact complained again of the same trader. */
    REPEATED,
    /** Money was recovered. */
    RECOVERED
}
