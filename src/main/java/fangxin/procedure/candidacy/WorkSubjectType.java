package fangxin.procedure.candidacy;

/** Enum of the types of a subject of work (办理对象类型): candidacy or title. */
public enum WorkSubjectType {
    /** A candidacy, identified by its reference. */
    CANDIDACY,
    /** A title, identified by its certificate number. */
    TITLE
}
