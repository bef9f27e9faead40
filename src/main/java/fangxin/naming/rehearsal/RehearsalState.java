package fangxin.naming.rehearsal;

/**
 * Enum of the states of a rehearsal of an edition of criteria or of a rating formula (预演状态): running, done, or stopped
 * before its end.
 */
public enum RehearsalState {
    /** The job computes the rehearsal, a portion of the titles at a time. */
    RUNNING,
    DONE,
    /** An officer has stopped the rehearsal, or what it rehearses has changed meanwhile. */
    STOPPED
}
