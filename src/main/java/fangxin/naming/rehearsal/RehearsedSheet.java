package fangxin.naming.rehearsal;

/** Enum of the sheets that a rehearsal of criteria scores (预演的评价表): that of an evaluation, or of a re-check. */
public enum RehearsedSheet {
    /** The sheet on which the title was named. */
    EVALUATION,
    /** The newest closed sheet of a re-check, which marks the items of the self-check. */
    RECHECK
}
