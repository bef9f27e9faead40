package fangxin.procedure.candidacy;

/** Type of a subject of work (办理对象类型). */
public enum WorkSubjectType {
    /** A candidacy, identified by its reference. */
    CANDIDACY,
    /** A title, identified by its certificate number. */
    TITLE
}
