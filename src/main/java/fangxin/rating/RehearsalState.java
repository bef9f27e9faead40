package fangxin.rating;

/** Enum of the states of a rehearsal (预演状态): running, done, or stopped by an officer. */
public enum RehearsalState {
    /** The job computes the rehearsal, a portion of the titles at a time. */
    RUNNING,
    DONE,
    /** An officer has stopped the rehearsal. */
    STOPPED
}
