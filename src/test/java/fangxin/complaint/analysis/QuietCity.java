package fangxin.complaint.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Simulation of a city without hot spots: weekly complaints of categories in districts with seasons and more variance than a
 * Poisson distribution has, and a burst where a test plants one.
 */
final class QuietCity {
    static final HotSpotThresholds THRESHOLDS = AnalysisTermsSeed.shipped().hotSpots();
    static final int WEEKS_OF_YEAR = 52;
    private static final int CATEGORIES = 6;
    private static final int DISTRICTS = 5;
    private static final int YEARS_BEFORE = 2;
    /** Weeks of one season. */
    private static final int SEASON = 3;

    private static final int HISTORY = YEARS_BEFORE * WEEKS_OF_YEAR + 20;
    /** Variance of the weekly counts as a multiple of the mean. */
    private static final double DISPERSION = 1.4;
    /** Share by which a season raises or lowers the mean at most. */
    private static final double MOST_AMPLITUDE = 0.4;

    private final SplittableRandom random;
    private final double[][] means = new double[CATEGORIES][DISTRICTS];
    private final double[] amplitudes = new double[CATEGORIES];
    private final List<WeeklyCounts> weeks = new ArrayList<>();
    private final Map<SeriesKey, int[]> counts = new HashMap<>();
    /** Sums of the complaints of the weeks before each, of the series that shows the season. */
    private final Map<SeriesKey, long[]> seasonal = new HashMap<>();

    QuietCity(long seed) {
        this(seed, 1);
    }

    /** @param least least mean of the first category in the first district */
    QuietCity(long seed, double least) {
        random = new SplittableRandom(seed);
        for (int category = 0; category < CATEGORIES; category++) {
            amplitudes[category] = random.nextDouble() * MOST_AMPLITUDE;
            for (int district = 0; district < DISTRICTS; district++) {
                means[category][district] = Math.exp(random.nextDouble() * 4 - 1);
            }
        }
        means[0][0] = least / (1 - MOST_AMPLITUDE);
        for (int week = 0; week < HISTORY + WEEKS_OF_YEAR; week++) {
            weeks.add(week(week));
        }
    }

    private WeeklyCounts week(int at) {
        WeeklyCounts ofWeek = new WeeklyCounts();
        for (int category = 0; category < CATEGORIES; category++) {
            for (int district = 0; district < DISTRICTS; district++) {
                ofWeek.add(List.of("C" + category), "D" + district, null, draw(mean(category, district, at)));
            }
        }
        return ofWeek;
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

    /** Draws from a gamma distribution by the method of Marsaglia and Tsang. */
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

    /** Adds cases of a category in a district, up to this multiple of its mean, in a week of the searched year. */
    void plant(int category, int district, int week, double times) {
        weeks.get(HISTORY + week).add(List.of("C" + category), "D" + district, null, (int)
                Math.round(meanOf(category, district, week) * (times - 1)));
    }

    static SeriesKey key(int category, int district) {
        return new SeriesKey(SeriesType.CATEGORY_IN_DISTRICT, "C" + category, "D" + district, null);
    }

    List<HotSpotFinding> search(int week) {
        if (counts.isEmpty()) {
            tabulate();
        }
        int at = HISTORY + week;
        return HotSpotPolicy.find(
                counts.keySet().stream().map(key -> series(key, at)).toList(), THRESHOLDS);
    }

    private void tabulate() {
        weeks.stream().flatMap(week -> week.keys().stream()).distinct().forEach(key -> {
            counts.put(key, weeks.stream().mapToInt(week -> week.of(key)).toArray());
            long[] sums = new long[weeks.size() + 1];
            for (int week = 0; week < weeks.size(); week++) {
                sums[week + 1] = sums[week] + weeks.get(week).seasonal(key);
            }
            seasonal.put(key, sums);
        });
    }

    private CaseSeries series(SeriesKey key, int at) {
        int[] ofKey = counts.get(key);
        long[] sums = seasonal.get(key);
        int length = THRESHOLDS.baselineWeeks();
        SeasonCounts season = SeasonCounts.NONE;
        for (int back = 1; back <= YEARS_BEFORE; back++) {
            int same = at - back * WEEKS_OF_YEAR - 1;
            int before = same - THRESHOLDS.guardWeeks();
            season = season.plus(new SeasonCounts(
                    sums[same + SEASON] - sums[same], SEASON, sums[before] - sums[before - length], length));
        }
        int last = at - THRESHOLDS.guardWeeks();
        return new CaseSeries(
                key,
                ofKey[at],
                IntStream.range(last - length, last)
                        .mapToObj(week -> ofKey[week])
                        .toList(),
                season);
    }
}
