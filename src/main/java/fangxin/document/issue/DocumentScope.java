package fangxin.document.issue;

/** Type of subject that a document is about, and on whose page it is offered. */
public enum DocumentScope {
    CANDIDACY,
    ROUND,
    NOTICE,
    OFFICIAL_DOCUMENT,
    MEETING
}
