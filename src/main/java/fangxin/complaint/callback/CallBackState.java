package fangxin.complaint.callback;

import java.util.EnumSet;
import java.util.Set;

/**
 * Enum of the states of a call-back (回访状态): not drawn, waiting for a call, or over, since the complainant answered,
 * could not be reached or refused to answer.
 */
public enum CallBackState {
    /** Its case was on the list and was not drawn. */
    NOT_DRAWN,
    /** Drawn; the caller calls the complainant. */
    WAITING,
    ANSWERED,
    /** All tries were without an answer. */
    UNREACHABLE,
    /** The complainant did not want to answer. */
    REFUSED;

    /** Whether nobody calls again. */
    public boolean isOver() {
        return over().contains(this);
    }

    static Set<CallBackState> over() {
        return EnumSet.of(ANSWERED, UNREACHABLE, REFUSED);
    }
}
