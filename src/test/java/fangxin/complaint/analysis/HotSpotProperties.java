package fangxin.complaint.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.testing.InputClasses;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class HotSpotProperties {
    private static final double LEAST_TIMES = 3;
    private static final double MOST_TIMES = 19.5;
    /** Weekly mean from which a burst of three times is found; one of more times is found from a lower mean on. */
    private static final double FOUND_FROM = 40;

    private static final double LEAST_MEAN = 3;

    @Property(tries = 60)
    void aPlantedBurstIsFound(
            @ForAll @IntRange(max = 100_000) int seed,
            @ForAll @IntRange(max = QuietCity.WEEKS_OF_YEAR - 1) int week,
            @ForAll @DoubleRange(min = LEAST_TIMES, max = MOST_TIMES) double times) {
        QuietCity city = new QuietCity(seed, Math.max(LEAST_MEAN, FOUND_FROM / (times - LEAST_TIMES + 1)));
        city.plant(0, 0, week, times);

        assertThat(city.search(week)).extracting(HotSpotFinding::key).contains(QuietCity.key(0, 0));
        InputClasses.requireEach("times", times < 6 ? "few" : times < 12 ? "some" : "many", "few", "some", "many");
    }

    /** More complaints never make a week less of a hot spot. */
    @Property(tries = 200)
    void moreComplaintsAreNotLessSignificant(
            @ForAll @IntRange(max = 60) int level,
            @ForAll @IntRange(min = 1, max = 300) int observed,
            @ForAll @IntRange(min = 1, max = 50) int more) {
        boolean found = isFound(level, observed);

        assertThat(found && !isFound(level, observed + more)).isFalse();
        InputClasses.requireEach("found", found, true, false);
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
