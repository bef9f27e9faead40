package fangxin.procedure.candidacy;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Rule on re-entering a recalled step (撤回后重填规则): the page of a step shows again what was entered, if its recall is the
 * newest entry of the journal. A correction in between does not count.
 */
final class RecalledStepRule {
    private RecalledStepRule() {}

    /** Finds the entry of the recalled step; empty where another step was taken since. */
    static <E> Optional<E> recalled(List<E> journal, Function<E, Step> stepOf, Step step) {
        List<E> newest = journal.reversed().stream()
                .filter(entry -> stepOf.apply(entry) != Step.CORRECT)
                .limit(2)
                .toList();
        return newest.size() == 2
                        && stepOf.apply(newest.getFirst()) == Step.RECALL
                        && stepOf.apply(newest.getLast()) == step
                ? Optional.of(newest.getLast())
                : Optional.empty();
    }
}
