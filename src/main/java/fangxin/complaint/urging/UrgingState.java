package fangxin.complaint.urging;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Enum of the states of an urging letter (催办函状态): sent, receipt confirmed, answered, or withdrawn. */
public enum UrgingState {
    /** Sent; the handling agency has not confirmed the receipt. */
    SENT,
    CONFIRMED,
    ANSWERED,
    /** The sending office has withdrawn the letter, which needs neither receipt nor answer. */
    WITHDRAWN;

    /** States in which the receipt or the answer is due. */
    static final Set<UrgingState> OPEN = Collections.unmodifiableSet(EnumSet.of(SENT, CONFIRMED));
}
