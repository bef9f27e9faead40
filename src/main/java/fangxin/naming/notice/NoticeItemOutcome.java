package fangxin.naming.notice;

/**
 * Enum: public result of a candidacy on a notice, that is still pending, named, not named, or withdrawn with the
 * notice. Objections that are being decided are not published.
 */
public enum NoticeItemOutcome {
    PENDING,
    NAMED,
    NOT_NAMED,
    WITHDRAWN
}
