package fangxin.complaint.callback;

import java.util.EnumSet;
import java.util.Set;

/**
 * Enum of the states of a call-back (回访状态): not drawn, waiting for a call, or over, since the complainant answered,
 * could not be reached or refused to answer.
 */
public enum CallBackState {
    /** The case was on the list of a draw and was not drawn. */
    NOT_DRAWN,
    /** Drawn; the caller calls the complainant. */
    WAITING,
    ANSWERED,
    /** All tries were without an answer. */
    UNREACHABLE,
    /** The complainant declined to answer. */
    REFUSED;

    /** Returns whether no further call follows in this state. */
    public boolean isOver() {
        return over().contains(this);
    }

    static Set<CallBackState> over() {
        return EnumSet.of(ANSWERED, UNREACHABLE, REFUSED);
    }
}
