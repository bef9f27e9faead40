package fangxin.naming.notice;

/**
 * Result of a candidacy on public notice: still pending, named or not named, or withdrawn with the notice. Objections
 * that are being decided are not published.
 */
public enum NoticeItemOutcome {
    PENDING,
    NAMED,
    NOT_NAMED,
    WITHDRAWN
}
