package fangxin.procedure.evaluation.calibration;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.linear.SingularValueDecomposition;

/**
 * Additive statistical model of scores ({@code value = case + severity of the scorer + rest}), fitted by least squares:
 * estimates how severe each scorer is, with standard errors, and how far the scores scatter. The cases are eliminated
 * first, so that a matrix of the size of the scorers remains; severities sum to zero.
 */
final class AdditiveRaterModel {
    private final List<Observation> observations;
    private final List<String> scorers;
    private final Map<String, List<Observation>> cases;
    private final Map<String, Double> squares = new LinkedHashMap<>();
    private final Map<String, Double> freedom = new LinkedHashMap<>();
    private RealMatrix inverse;
    private RealVector severities;

    /** Estimates severity and scatter from all cases that at least two evaluators have scored. */
    AdditiveRaterModel(List<Observation> all) {
        Map<String, List<Observation>> grouped = all.stream()
                .collect(Collectors.groupingBy(Observation::subject, LinkedHashMap::new, Collectors.toList()));
        grouped.values().removeIf(scored -> scored.size() < 2);
        cases = grouped;
        observations = grouped.values().stream().flatMap(Collection::stream).toList();
        scorers = observations.stream()
                .map(Observation::scorer)
                .distinct()
                .sorted()
                .toList();
    }

    List<String> scorers() {
        return scorers;
    }

    /** Returns the observations of the largest group of scorers who can be compared, directly or by others. */
    List<Observation> comparable() {
        Set<String> seen = new HashSet<>();
        List<Observation> largest = List.of();
        for (String scorer : scorers) {
            if (!seen.contains(scorer)) {
                Set<String> group = connected(scorer);
                seen.addAll(group);
                List<Observation> ofRater = observations.stream()
                        .filter(one -> group.contains(one.scorer()))
                        .toList();
                largest = ofRater.size() > largest.size() ? ofRater : largest;
            }
        }
        return largest;
    }

    private Set<String> connected(String first) {
        Set<String> group = new HashSet<>(Set.of(first));
        Deque<String> open = new ArrayDeque<>(group);
        while (!open.isEmpty()) {
            String scorer = open.poll();
            cases.values().stream()
                    .filter(scored ->
                            scored.stream().anyMatch(one -> one.scorer().equals(scorer)))
                    .flatMap(Collection::stream)
                    .map(Observation::scorer)
                    .filter(group::add)
                    .forEach(open::add);
        }
        return group;
    }

    AdditiveRaterModel fitted() {
        int size = scorers.size();
        if (size < 2) {
            return this;
        }
        RealMatrix reduced = new Array2DRowRealMatrix(size, size);
        RealVector right = new ArrayRealVector(size);
        for (List<Observation> scored : cases.values()) {
            double mean = mean(scored);
            for (Observation one : scored) {
                int row = at(one);
                reduced.addToEntry(row, row, 1);
                right.addToEntry(row, one.value() - mean);
                scored.forEach(other -> reduced.addToEntry(row, at(other), -1.0 / scored.size()));
            }
        }
        inverse = new SingularValueDecomposition(reduced).getSolver().getInverse();
        severities = inverse.operate(right);
        cases.values().forEach(this::residuals);
        return this;
    }

    private void residuals(List<Observation> scored) {
        RealVector mean = new ArrayRealVector(scorers.size());
        scored.forEach(one -> mean.addToEntry(at(one), 1.0 / scored.size()));
        double level = mean(scored) - severities.dotProduct(mean);
        for (Observation one : scored) {
            double rest = one.value() - level - severities.getEntry(at(one));
            RealVector own = mean.mapMultiply(-1);
            own.addToEntry(at(one), 1);
            double leverage = 1.0 / scored.size() + own.dotProduct(inverse.operate(own));
            squares.merge(one.scorer(), rest * rest, Double::sum);
            freedom.merge(one.scorer(), 1 - leverage, Double::sum);
        }
    }

    private static double mean(List<Observation> scored) {
        return scored.stream().mapToDouble(Observation::value).average().orElse(0);
    }

    private int at(Observation one) {
        return Collections.binarySearch(scorers, one.scorer());
    }

    int cases(String scorer) {
        return (int)
                observations.stream().filter(one -> one.scorer().equals(scorer)).count();
    }

    double severity(String scorer) {
        return severities.getEntry(scorers.indexOf(scorer));
    }

    /** Returns the standard error of a severity. */
    double error(String scorer) {
        int at = scorers.indexOf(scorer);
        return Math.sqrt(squares() / freedom() * inverse.getEntry(at, at));
    }

    double squares(String scorer) {
        return squares.get(scorer);
    }

    double freedom(String scorer) {
        return freedom.get(scorer);
    }

    double squares() {
        return sum(squares);
    }

    double freedom() {
        return sum(freedom);
    }

    private static double sum(Map<String, Double> parts) {
        return parts.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
