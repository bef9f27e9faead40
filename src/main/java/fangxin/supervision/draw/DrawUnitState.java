package fangxin.supervision.draw;

/**
 * Enum of the results of a unit in a draw (抽取结果): listed, not drawn, drawn, replaced, or the replacement of another
 * unit.
 */
public enum DrawUnitState {
    /** The unit is on the frozen list; nothing is drawn yet. */
    LISTED,
    NOT_DRAWN,
    DRAWN,
    /** The unit was drawn but could not be visited; the next ticket of its stratum has replaced it. */
    REPLACED,
    /** The unit has replaced a unit that was drawn. */
    REPLACEMENT;

    /** Returns whether a unit in this state is to be visited. */
    public boolean isVisited() {
        return this == DRAWN || this == REPLACEMENT;
    }
}
