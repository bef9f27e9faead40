package fangxin.document.issue;

/** Where papers are offered. */
public enum DocumentScope {
    CANDIDACY,
    ROUND,
    NOTICE,
    ACT,
    MEETING
}
