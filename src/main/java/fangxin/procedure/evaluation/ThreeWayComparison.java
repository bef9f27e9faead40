package fangxin.procedure.evaluation;

import fangxin.criteria.model.Mark;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Value: comparison of three statements on one item, by merchant, station and evaluators, each yes, no, or null
 * where it says nothing.
 *
 * @param selfCheck the merchant, in its self-check
 * @param verified  the station, as it saw it when it verified
 * @param mark      the authority's evaluators: yes with full marks, no where points were lost or a veto was found
 */
record ThreeWayComparison(Boolean selfCheck, Boolean verified, Boolean mark) {
    static ThreeWayComparison of(Boolean selfCheck, Boolean seen, Mark mark, double max) {
        return new ThreeWayComparison(
                selfCheck,
                seen,
                (mark == null || mark.leftOut()) ? null : Boolean.valueOf(mark.points() >= max && !mark.veto()));
    }

    /** Returns whether two of self-check, verification and mark disagree. */
    boolean hasDifference() {
        return Stream.of(selfCheck, verified, mark)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count()
                > 1;
    }
}
