package fangxin.naming.notice;

/** Enum of the states of a notice on a day: open for objections, over, or withdrawn. */
public enum NoticeState {
    OPEN,
    OVER,
    WITHDRAWN
}
