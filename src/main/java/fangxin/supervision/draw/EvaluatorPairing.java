package fangxin.supervision.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Pairing of the evaluators of a draw with its units (随机匹配评审员): the order of the evaluators follows from the seed,
 * two in a row are a pair, and each unit in the order of its ticket goes to the pair with the fewest units whose
 * members are both free of a conflict of interest (回避). Where no pair is, the first two evaluators who are form a
 * further one; where there are not two, the unit has no pair.
 */
final class EvaluatorPairing {
    /** Pair of evaluators, counted from 1. */
    record EvaluatorPair(int number, String first, String second) {}

    private final List<String> order;
    private final BiPredicate<String, String> recused;
    private final List<EvaluatorPair> pairs = new ArrayList<>();
    private final Map<Integer, Integer> load = new HashMap<>();

    /**
     * @param order   accounts in the order that follows from the seed
     * @param needed  number of pairs that the frame plans
     * @param recused whether an account is recused from the holder of a certificate number
     */
    EvaluatorPairing(List<String> order, int needed, BiPredicate<String, String> recused) {
        this.order = order;
        this.recused = recused;
        for (int i = 0; i < needed && 2 * i + 1 < order.size(); i++) {
            add(order.get(2 * i), order.get(2 * i + 1));
        }
    }

    /** Creates a pairing with the existing pairs and their numbers of units, for a unit that replaces another. */
    EvaluatorPairing(
            List<String> order,
            List<EvaluatorPair> known,
            Map<Integer, Integer> units,
            BiPredicate<String, String> recused) {
        this(order, 0, recused);
        pairs.addAll(known);
        load.putAll(units);
    }

    private EvaluatorPair add(String first, String second) {
        EvaluatorPair pair = new EvaluatorPair(pairs.size() + 1, first, second);
        pairs.add(pair);
        return pair;
    }

    List<EvaluatorPair> pairs() {
        return List.copyOf(pairs);
    }

    /** Returns the pair of each unit; a unit without two evaluators who may see it is left out. */
    Map<String, EvaluatorPair> assign(List<String> units) {
        Map<String, EvaluatorPair> assigned = new LinkedHashMap<>();
        units.forEach(unit -> assign(unit).ifPresent(pair -> assigned.put(unit, pair)));
        return assigned;
    }

    Optional<EvaluatorPair> assign(String unit) {
        Optional<EvaluatorPair> pair = pairs.stream()
                .filter(each -> mayVisit(each, unit))
                .min(Comparator.comparingInt((EvaluatorPair each) -> load.getOrDefault(each.number(), 0))
                        .thenComparingInt(EvaluatorPair::number))
                .or(() -> further(unit));
        pair.ifPresent(each -> load.merge(each.number(), 1, Integer::sum));
        return pair;
    }

    boolean mayVisit(EvaluatorPair pair, String unit) {
        return !recused.test(pair.first(), unit) && !recused.test(pair.second(), unit);
    }

    private Optional<EvaluatorPair> further(String unit) {
        List<String> free =
                order.stream().filter(each -> !recused.test(each, unit)).toList();
        return free.size() < 2 ? Optional.empty() : Optional.of(add(free.get(0), free.get(1)));
    }
}
