package fangxin.supervision.draw;

/**
 * Enum of the results of a unit in a draw (抽取结果): listed, not drawn, drawn, replaced, or the replacement of another
 * unit.
 */
public enum DrawUnitState {
    /** It is on the frozen list, and nothing is drawn yet. */
    LISTED,
    NOT_DRAWN,
    DRAWN,
    /** It was drawn, could not be visited, and the next ticket of its stratum replaced it. */
    REPLACED,
    /** It replaced a unit that was drawn. */
    REPLACEMENT;

    /** Whether it is to be visited. */
    public boolean isVisited() {
        return this == DRAWN || this == REPLACEMENT;
    }
}
