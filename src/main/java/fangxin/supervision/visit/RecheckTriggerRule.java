package fangxin.supervision.visit;

import fangxin.criteria.model.Grade;
import fangxin.procedure.evaluation.EvaluationResult;
import fangxin.round.TitleTrack;
import java.util.Optional;

/**
 * Rule (function) on what follows from a re-check: below the pass mark a measure is proposed under RECHECK_FAILED; where
 * a title of the grade excellent reaches the pass mark only, a downgrade under GRADE_NOT_HELD. A sheet whose items
 * cannot show the grade excellent says nothing about it.
 */
final class RecheckTriggerRule {
    /** Code of the trigger of a re-check below the pass mark. */
    static final String FAILED = "RECHECK_FAILED";
    /** Code of the trigger of a re-check below the standard of the grade. */
    static final String GRADE_NOT_HELD = "GRADE_NOT_HELD";

    private RecheckTriggerRule() {}

    /**
     * Returns the trigger under which a measure is proposed; empty where the title holds what it has.
     *
     * @param held grade of the title, or null
     */
    static Optional<String> triggerOf(EvaluationResult result, TitleTrack track, Grade held) {
        if (result.grade().isEmpty()) {
            return Optional.of(FAILED);
        }
        boolean excellent = track == TitleTrack.DEMONSTRATION && held == Grade.EXCELLENT;
        return excellent && showsExcellence(result) && result.reached() == Grade.PASS
                ? Optional.of(GRADE_NOT_HELD)
                : Optional.empty();
    }

    /** Returns whether each part of the sheet can reach the grade excellent by the items that it marks. */
    private static boolean showsExcellence(EvaluationResult result) {
        return result.parts().stream()
                .allMatch(part -> part.score().levels().stream().anyMatch(level -> level.grade() == Grade.EXCELLENT));
    }
}
