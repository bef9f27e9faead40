package fangxin.supervision.draw;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * View of the plan of re-checks that follows from a draw, for the office and its auditors: the salt, the possible
 * evaluators with their hashes, and who visits which units in which order. It names evaluators, so each reading is in
 * the audit log.
 *
 * @param salt       random text from which, with an account, the public hash of an evaluator is computed
 * @param evaluators the possible evaluators
 * @param stops      the units to be visited, by pair and position on its route
 */
public record DrawPlanView(
        @NotNull String draw,
        @NotNull String salt,
        @NotNull List<ListedEvaluator> evaluators,
        @NotNull List<PlannedStop> stops)
        implements Serializable {

    /** Possible evaluator, with the hash by which the public list names the person. */
    public record ListedEvaluator(
            @NotNull String account,
            @NotNull String name,
            @NotNull String commitment) implements Serializable {}

    /**
     * Unit to be visited.
     *
     * @param number     certificate number
     * @param pair       number of the pair; null where no two evaluators are free of a conflict of interest
     * @param evaluators names of the two evaluators of the pair
     * @param accounts   their accounts
     * @param stop       position on the route of the pair; null without one
     */
    public record PlannedStop(
            @NotNull String number,
            String signName,
            String address,
            @NotNull String stratum,
            @NotNull DrawUnitState state,
            Integer pair,
            @NotNull List<String> evaluators,
            @NotNull List<String> accounts,
            Integer stop)
            implements Serializable {}

    static DrawPlanView of(RandomDraw draw) {
        Map<String, String> names =
                draw.evaluators().stream().collect(Collectors.toMap(DrawEvaluator::account, DrawEvaluator::name));
        Map<Integer, EvaluatorPairing.EvaluatorPair> pairs = draw.knownPairs().stream()
                .collect(Collectors.toMap(EvaluatorPairing.EvaluatorPair::number, Function.identity()));
        return new DrawPlanView(
                draw.number(),
                draw.salt(),
                draw.evaluators().stream()
                        .map(each -> new ListedEvaluator(each.account(), each.name(), each.commitment()))
                        .toList(),
                draw.units().stream()
                        .filter(unit -> unit.state().isVisited())
                        .sorted(Comparator.comparing(DrawUnit::pair, Comparator.nullsLast(Comparator.naturalOrder()))
                                .thenComparing(DrawUnit::stop, Comparator.nullsLast(Comparator.naturalOrder()))
                                .thenComparing(DrawUnit::number))
                        .map(unit -> stop(unit, pairs.get(unit.pair()), names))
                        .toList());
    }

    private static PlannedStop stop(DrawUnit unit, EvaluatorPairing.EvaluatorPair pair, Map<String, String> names) {
        List<String> accounts = pair == null ? List.of() : List.of(pair.first(), pair.second());
        return new PlannedStop(
                unit.number(),
                unit.title().place().signName(),
                unit.title().place().address(),
                unit.stratum(),
                unit.state(),
                unit.pair(),
                accounts.stream().map(names::get).toList(),
                accounts,
                unit.stop());
    }
}
