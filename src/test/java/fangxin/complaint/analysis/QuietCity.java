package fangxin.complaint.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Simulation of a city without hot spots: weekly complaints of categories in districts with seasons and more variance than a
 * Poisson distribution has, and a burst where a test plants one.
 */
final class QuietCity {
    static final HotSpotThresholds THRESHOLDS = AnalysisTermsSeed.shipped().hotSpots();
    static final int WEEKS_OF_YEAR = 52;
    private static final int CATEGORIES = 8;
    private static final int DISTRICTS = 6;
    private static final int YEARS_BEFORE = 3;
    private static final int HISTORY = YEARS_BEFORE * WEEKS_OF_YEAR + 20;
    /** Variance of the weekly counts as a multiple of the mean. */
    private static final double DISPERSION = 1.4;

    private final Random random;
    private final double[][] means = new double[CATEGORIES][DISTRICTS];
    private final double[] amplitudes = new double[CATEGORIES];
    private final List<WeeklyCounts> weeks = new ArrayList<>();

    QuietCity(long seed) {
        random = new Random(seed);
        for (int category = 0; category < CATEGORIES; category++) {
            amplitudes[category] = random.nextDouble() * 0.4;
            for (int district = 0; district < DISTRICTS; district++) {
                means[category][district] = Math.exp(random.nextDouble() * 4 - 1);
            }
        }
        for (int week = 0; week < HISTORY + WEEKS_OF_YEAR; week++) {
            weeks.add(week(week));
        }
    }

    private WeeklyCounts week(int at) {
        WeeklyCounts counts = new WeeklyCounts();
        for (int category = 0; category < CATEGORIES; category++) {
            for (int district = 0; district < DISTRICTS; district++) {
                counts.add("C" + category, "D" + district, null, draw(mean(category, district, at)));
            }
        }
        return counts;
    }

    /** The mean of a category in a district in a week of the year that is searched. */
    double meanOf(int category, int district, int week) {
        return mean(category, district, HISTORY + week);
    }

    private double mean(int category, int district, int at) {
        double season = Math.sin(2 * Math.PI * (at % WEEKS_OF_YEAR) / WEEKS_OF_YEAR + category);
        return means[category][district] * (1 + amplitudes[category] * season);
    }

    /** A number of a negative binomial distribution: of a Poisson one with a mean of a gamma one. */
    private int draw(double mean) {
        double scale = DISPERSION - 1;
        return poisson(gamma(mean / scale) * scale);
    }

    /** Of Marsaglia and Tsang. */
    private double gamma(double shape) {
        if (shape < 1) {
            return gamma(shape + 1) * Math.pow(random.nextDouble(), 1 / shape);
        }
        double d = shape - 1.0 / 3;
        while (true) {
            double x = random.nextGaussian();
            double v = Math.pow(1 + x / Math.sqrt(9 * d), 3);
            if (v > 0 && Math.log(random.nextDouble()) < x * x / 2 + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }

    private int poisson(double mean) {
        int count = 0;
        double left = mean;
        while (left > 500) {
            count += poisson(500);
            left -= 500;
        }
        double product = random.nextDouble();
        double limit = Math.exp(-left);
        while (product > limit) {
            count++;
            product *= random.nextDouble();
        }
        return count;
    }

    /** Raises a category in a district to so many times its mean in a week of the year that is searched. */
    void plant(int category, int district, int week, double times) {
        weeks.get(HISTORY + week)
                .add(
                        "C" + category,
                        "D" + district,
                        null,
                        (int) Math.round(meanOf(category, district, week) * (times - 1)));
    }

    static SeriesKey key(int category, int district) {
        return new SeriesKey(SeriesType.CATEGORY_IN_DISTRICT, "C" + category, "D" + district, null);
    }

    List<HotSpotFinding> search(int week) {
        int at = HISTORY + week;
        Map<SeriesKey, CaseSeries> all = new HashMap<>();
        weeks.get(at).keys().forEach(key -> all.put(key, series(key, at)));
        return HotSpotPolicy.find(List.copyOf(all.values()), THRESHOLDS);
    }

    private CaseSeries series(SeriesKey key, int at) {
        SeasonCounts season = SeasonCounts.NONE;
        for (int back = 1; back <= YEARS_BEFORE; back++) {
            int same = at - back * WEEKS_OF_YEAR;
            season = season.plus(new SeasonCounts(
                    IntStream.rangeClosed(same - 1, same + 1)
                            .mapToLong(week -> weeks.get(week).seasonal(key))
                            .sum(),
                    3,
                    baseline(same - 1)
                            .mapToLong(week -> weeks.get(week).seasonal(key))
                            .sum(),
                    THRESHOLDS.baselineWeeks()));
        }
        return new CaseSeries(
                key,
                weeks.get(at).of(key),
                baseline(at).mapToObj(week -> weeks.get(week).of(key)).toList(),
                season);
    }

    private static IntStream baseline(int at) {
        return IntStream.rangeClosed(1, THRESHOLDS.baselineWeeks())
                .map(back -> at - THRESHOLDS.guardWeeks() - back);
    }
}
