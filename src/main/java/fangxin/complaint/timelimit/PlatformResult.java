package fangxin.complaint.timelimit;

/**
 * Enum of the outcomes of a case on a platform (平台办理结果). The code list {@link ComplaintCode.CodeList#RESULT} states which
 * words of the platforms mean which outcome.
 */
public enum PlatformResult {
    REFUSED,
    SETTLED,
    ENDED,
    ANSWERED
}
