package fangxin.supervision.visit;

/** Enum of the states of a visit (走访状态). */
public enum VisitState {
    PLANNED,
    /** The visit took place and its result is recorded. */
    DONE,
    /** The shop was closed or nobody was there. */
    NOT_MET,
    CANCELLED;

    /** Whether the visit counts against the yearly cap: it took place, or will. */
    public boolean isCounted() {
        return this == PLANNED || this == DONE;
    }
}
