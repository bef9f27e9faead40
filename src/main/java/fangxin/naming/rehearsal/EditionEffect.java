package fangxin.naming.rehearsal;

import fangxin.criteria.model.Grade;
import java.util.Optional;

/**
 * Enum of the effects of a draft of criteria on the grade that an evaluation reached (评价等次变化): kept, raised, lowered,
 * lost, or uncertain where it depends on items that nobody has marked.
 */
public enum EditionEffect {
    KEPT,
    RAISED,
    LOWERED,
    LOST,
    UNCERTAIN;

    /**
     * Returns the effect on one evaluation.
     *
     * @param before grade that it reached
     * @param least  grade where each unmarked item brings its least points; empty where it is not passed
     * @param most   grade where each unmarked item brings all its points
     */
    static EditionEffect of(Grade before, Optional<Grade> least, Optional<Grade> most) {
        if (!least.equals(most)) {
            return UNCERTAIN;
        }
        return least.map(after -> after == before ? KEPT : after.compareTo(before) > 0 ? RAISED : LOWERED)
                .orElse(LOST);
    }
}
