package fangxin.complaint.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hipparchus.special.Beta;

/**
 * Policy that finds the hot spots among the series of a week: those with significantly more complaints than expected
 * from level and season, within a yearly budget of false alarms. The level is the mean of the weeks before; the season
 * is the ratio of the same weeks of earlier years to the weeks before them (after Farrington et al. 1996). The number
 * of complaints has a negative binomial distribution whose variance covers the dispersion of the counts and the
 * uncertainty of level and season. Of all series of a week the procedure of Benjamini and Hochberg (1995) accepts those
 * whose rate of false discoveries stays below the yearly budget of false alarms, divided among the weeks of a year: in
 * a quiet year, in which nothing is a discovery, that rate is the probability of an alarm.
 *
 * <p>Worked example: 12 weeks with 84 complaints give an expected number of 7.04. With a dispersion of 1, 21 complaints
 * or more have a probability of 4 in 100,000; among 100 series, 1 in 100,000 is required.
 */
public final class HotSpotPolicy {
    private static final int WEEKS_OF_YEAR = 52;
    private static final int HUNDRED = 100;
    /**
     * Number added to the complaints of the baseline, so that a series without complaints has an expected number
     * (Jeffreys).
     */
    private static final double PRIOR = 0.5;
    /** Weight of the dispersion of all series against that of one series, in degrees of freedom. */
    private static final double POOLED_WEIGHT = 20;
    /**
     * Factor: a week of the baseline with more than this many times the median, plus some complaints, is an earlier
     * burst.
     */
    private static final int BURST = 3;

    private static final int SPARE = 5;
    private static final double NO_OVERDISPERSION = 1.000001;

    private HotSpotPolicy() {}

    /** Returns the hot spots among the series of a week, the most significant first. */
    public static List<HotSpotFinding> find(List<CaseSeries> all, HotSpotThresholds thresholds) {
        List<List<Integer>> baselines =
                all.stream().map(series -> withoutBursts(series.baseline())).toList();
        double pooled = pooledDispersion(baselines);
        List<HotSpotFinding> tested = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            tested.add(test(all.get(i), baselines.get(i), pooled));
        }
        tested.sort(Comparator.comparingDouble(HotSpotFinding::probability));
        double budget = (double) thresholds.falseAlarmPercent() / HUNDRED / WEEKS_OF_YEAR;
        int accepted = 0;
        for (int i = 0; i < tested.size(); i++) {
            if (tested.get(i).probability() <= budget * (i + 1) / tested.size()) {
                accepted = i + 1;
            }
        }
        return tested.subList(0, accepted).stream()
                .filter(each -> each.observed() >= thresholds.minimumCases()
                        && each.observed() * (double) HUNDRED >= each.expected() * thresholds.minimumPercent())
                .toList();
    }

    private static HotSpotFinding test(CaseSeries series, List<Integer> baseline, double pooled) {
        int weeks = baseline.size();
        double ratio = series.season().ratio();
        double level = (sum(baseline) + PRIOR) / weeks;
        double expected = level * ratio;
        double dispersion = dispersion(baseline, pooled);
        double variance = dispersion * expected * (1 + ratio / weeks)
                + dispersion * expected * expected * series.season().relativeVariance();
        return new HotSpotFinding(
                series.key(),
                series.observed(),
                expected,
                dispersion,
                tail(series.observed(), expected, Math.max(variance, expected * NO_OVERDISPERSION)));
    }

    /**
     * Returns the probability that a negative binomial variable with a mean and a greater variance is at least the
     * observed number.
     */
    private static double tail(int observed, double mean, double variance) {
        if (observed <= mean) {
            return 1;
        }
        double size = mean * mean / (variance - mean);
        return Beta.regularizedBeta(mean / (mean + size), observed, size);
    }

    /** Returns the counts with those of earlier bursts reduced, which would hide the next burst. */
    private static List<Integer> withoutBursts(List<Integer> baseline) {
        List<Integer> sorted = baseline.stream().sorted().toList();
        int most = BURST * sorted.get(sorted.size() / 2) + SPARE;
        return baseline.stream().map(count -> Math.min(count, most)).toList();
    }

    private static double pooledDispersion(List<List<Integer>> baselines) {
        double squares = 0;
        double freedom = 0;
        for (List<Integer> baseline : baselines) {
            if (sum(baseline) > 0) {
                squares += squares(baseline);
                freedom += baseline.size() - 1;
            }
        }
        return freedom == 0 ? 1 : Math.max(1, squares / freedom);
    }

    /**
     * Returns the dispersion of a series: at least that of all. The lower one that a calm baseline shows by chance
     * raised an alarm in 16 of 150 simulated quiet years; with this bound 4 of them have one.
     */
    private static double dispersion(List<Integer> baseline, double pooled) {
        double freedom = sum(baseline) == 0 ? 0 : baseline.size() - 1;
        return Math.max(
                pooled, (POOLED_WEIGHT * pooled + (freedom == 0 ? 0 : squares(baseline))) / (POOLED_WEIGHT + freedom));
    }

    /** Returns the sum of Pearson's squares against the mean. */
    private static double squares(List<Integer> baseline) {
        double mean = (double) sum(baseline) / baseline.size();
        return baseline.stream()
                .mapToDouble(count -> (count - mean) * (count - mean) / mean)
                .sum();
    }

    private static int sum(List<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }
}
