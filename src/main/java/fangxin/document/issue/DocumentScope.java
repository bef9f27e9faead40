package fangxin.document.issue;

/** Page on which a document type is offered. */
public enum DocumentScope {
    CANDIDACY,
    ROUND,
    NOTICE,
    ACT,
    MEETING
}
