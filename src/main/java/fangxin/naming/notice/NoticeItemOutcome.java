package fangxin.naming.notice;

/** Result of an item. Objections that are being decided are not published. */
public enum NoticeItemOutcome {
    PENDING,
    NAMED,
    NOT_NAMED
}
