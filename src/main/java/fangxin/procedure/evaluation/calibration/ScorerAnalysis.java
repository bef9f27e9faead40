package fangxin.procedure.evaluation.calibration;

import fangxin.procedure.evaluation.calibration.ScorerFinding.ConfidenceInterval;
import fangxin.procedure.evaluation.calibration.ScorerFinding.ScorerVerdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;
import org.hipparchus.distribution.continuous.FDistribution;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * Statistical tests that find evaluators who score harder, milder or more erratically than the others on the same
 * cases. Erratic scorers are looked for first (their scatter against that of all others, F test) and then left out,
 * so that they do not hide the rest; of those that remain the severity is held against none (t test). Both by Holm's
 * correction for looking at many.
 */
final class ScorerAnalysis {
    /** Least number of cases shared with other scorers; with fewer the analysis gives no verdict. */
    static final int FEWEST_CASES = 10;
    /** Least residual degrees of freedom for judging the scatter, in all. */
    private static final double FEWEST_FREEDOM = 20;

    private static final double LEVEL = 0.025;
    private static final double TAIL = 0.025;

    private ScorerAnalysis() {}

    static List<ScorerFinding> analyse(List<Observation> all) {
        Map<String, Long> shared = shared(all);
        List<Observation> carried = new AdditiveRaterModel(all)
                .comparable().stream()
                        .filter(one -> shared.getOrDefault(one.scorer(), 0L) >= FEWEST_CASES)
                        .toList();
        List<ScorerFinding> findings = new ArrayList<>();
        AdditiveRaterModel everybody = new AdditiveRaterModel(carried).fitted();
        boolean enough = everybody.scorers().size() > 1 && everybody.freedom() >= FEWEST_FREEDOM;
        Set<String> erratic = enough ? erratic(everybody) : Set.of();
        AdditiveRaterModel steady = enough
                ? new AdditiveRaterModel(carried.stream()
                                .filter(one -> !erratic.contains(one.scorer()))
                                .toList())
                        .fitted()
                : everybody;
        Set<String> biased = enough && steady.scorers().size() > 1 ? biased(steady) : Set.of();
        all.stream()
                .map(Observation::scorer)
                .distinct()
                .sorted()
                .forEach(scorer -> findings.add(
                        enough && everybody.scorers().contains(scorer)
                                ? finding(scorer, everybody, steady, erratic.contains(scorer), biased.contains(scorer))
                                : new ScorerFinding(
                                        scorer,
                                        shared.getOrDefault(scorer, 0L).intValue(),
                                        ScorerVerdict.TOO_FEW,
                                        null,
                                        null)));
        return findings;
    }

    private static ScorerFinding finding(
            String scorer, AdditiveRaterModel everybody, AdditiveRaterModel steady, boolean erratic, boolean biased) {
        ConfidenceInterval scatter = scatter(everybody.squares(scorer), everybody.freedom(scorer));
        if (erratic || !steady.scorers().contains(scorer)) {
            return new ScorerFinding(scorer, everybody.cases(scorer), ScorerVerdict.ERRATIC, null, scatter);
        }
        double severity = steady.severity(scorer);
        double half = new TDistribution(steady.freedom()).inverseCumulativeProbability(1 - TAIL) * steady.error(scorer);
        ScorerVerdict verdict =
                !biased ? ScorerVerdict.INCONSPICUOUS : severity < 0 ? ScorerVerdict.HARSH : ScorerVerdict.LENIENT;
        return new ScorerFinding(
                scorer,
                steady.cases(scorer),
                verdict,
                new ConfidenceInterval(severity, severity - half, severity + half),
                scatter);
    }

    /** Returns a standard deviation with its interval. */
    static ConfidenceInterval scatter(double squares, double freedom) {
        ChiSquaredDistribution chi = new ChiSquaredDistribution(freedom);
        return new ConfidenceInterval(
                Math.sqrt(squares / freedom),
                Math.sqrt(squares / chi.inverseCumulativeProbability(1 - TAIL)),
                Math.sqrt(squares / chi.inverseCumulativeProbability(TAIL)));
    }

    private static Set<String> erratic(AdditiveRaterModel model) {
        return holm(model.scorers(), scorer -> {
            double others = (model.squares() - model.squares(scorer)) / (model.freedom() - model.freedom(scorer));
            double ratio = model.squares(scorer) / model.freedom(scorer) / others;
            return 1
                    - new FDistribution(model.freedom(scorer), model.freedom() - model.freedom(scorer))
                            .cumulativeProbability(ratio);
        });
    }

    private static Set<String> biased(AdditiveRaterModel model) {
        TDistribution t = new TDistribution(model.freedom());
        return holm(
                model.scorers(),
                scorer -> 2 * t.cumulativeProbability(-Math.abs(model.severity(scorer) / model.error(scorer))));
    }

    /** Returns the evaluators whose deviation is significant after Holm's correction for the number of tests. */
    private static Set<String> holm(List<String> scorers, ToDoubleFunction<String> probability) {
        Map<String, Double> sorted = new LinkedHashMap<>();
        scorers.stream().collect(Collectors.toMap(scorer -> scorer, probability::applyAsDouble)).entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        List<String> standing = new ArrayList<>();
        for (Map.Entry<String, Double> entry : sorted.entrySet()) {
            if (entry.getValue() * (scorers.size() - standing.size()) >= LEVEL) {
                break;
            }
            standing.add(entry.getKey());
        }
        return Set.copyOf(standing);
    }

    /** Returns the number of cases that others scored too, by scorer. */
    private static Map<String, Long> shared(List<Observation> all) {
        Map<String, Long> scored =
                all.stream().collect(Collectors.groupingBy(Observation::subject, Collectors.counting()));
        return all.stream()
                .filter(one -> scored.get(one.subject()) > 1)
                .collect(Collectors.groupingBy(Observation::scorer, Collectors.counting()));
    }
}
