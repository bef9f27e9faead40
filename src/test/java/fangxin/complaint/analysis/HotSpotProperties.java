package fangxin.complaint.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class HotSpotProperties {
    /** Mean from which on three times as many are always found; one of twenty times as many is found from three on. */
    private static final double FOUND_FROM = 24;

    private static final double LEAST_MEAN = 3;
    private static final double LEAST_TIMES = 3;

    @Property(tries = 60)
    void aPlantedBurstIsFound(
            @ForAll @IntRange(max = 100_000) int seed,
            @ForAll @IntRange(max = 7) int category,
            @ForAll @IntRange(max = 5) int district,
            @ForAll @IntRange(max = 51) int week,
            @ForAll @DoubleRange(min = LEAST_TIMES, max = 19.5) double times) {
        QuietCity city = new QuietCity(seed);
        double mean = city.meanOf(category, district, week);
        Assume.that(mean >= Math.max(LEAST_MEAN, FOUND_FROM / (times - LEAST_TIMES + 1)));
        city.plant(category, district, week, times);

        assertThat(city.search(week)).extracting(HotSpotFinding::key).contains(QuietCity.key(category, district));
    }

    /** More complaints never make a week less of a hot spot. */
    @Property(tries = 200)
    void moreComplaintsAreNotLessSignificant(
            @ForAll @IntRange(max = 60) int level,
            @ForAll @IntRange(min = 1, max = 300) int observed,
            @ForAll @IntRange(min = 1, max = 50) int more) {
        assertThat(isFound(level, observed) && !isFound(level, observed + more)).isFalse();
    }

    private static boolean isFound(int level, int observed) {
        return !HotSpotPolicy.find(
                        List.of(new CaseSeries(
                                SeriesKey.ofCategory("FOOD"),
                                observed,
                                Collections.nCopies(12, level),
                                SeasonCounts.NONE)),
                        QuietCity.THRESHOLDS)
                .isEmpty();
    }
}
