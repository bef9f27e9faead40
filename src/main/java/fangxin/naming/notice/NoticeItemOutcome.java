package fangxin.naming.notice;

/** What has become of an item. Objections that are being decided are not told. */
public enum NoticeItemOutcome {
    PENDING,
    NAMED,
    NOT_NAMED
}
