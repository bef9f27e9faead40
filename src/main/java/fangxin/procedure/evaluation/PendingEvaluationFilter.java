package fangxin.procedure.evaluation;

import fangxin.common.DayRange;
import fangxin.common.TextNormalizer;
import fangxin.procedure.evaluation.ScoringService.PendingEvaluation;
import fangxin.procedure.evaluation.ScoringService.ScoringState;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * Filter of an evaluator's list of pending candidacies: text in a name, address or reference, state of scoring, and
 * days of the limit; null is no condition.
 *
 * @param text part of the sign name, the address or the reference
 * @param due  days of the limit
 */
public record PendingEvaluationFilter(String text, ScoringState state, DayRange due) {
    boolean includes(PendingEvaluation pending) {
        return (state == null || pending.state() == state) && isDue(pending.dueOn()) && contains(pending);
    }

    private boolean isDue(LocalDate day) {
        return due == null || (day != null && !day.isBefore(due.first()) && !day.isAfter(due.last()));
    }

    private boolean contains(PendingEvaluation pending) {
        if (text == null) {
            return true;
        }
        String fragment = TextNormalizer.fragment(text);
        return Stream.of(pending.signName(), pending.address(), pending.reference())
                .anyMatch(part -> part != null && TextNormalizer.fragment(part).contains(fragment));
    }
}
