package fangxin.complaint.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HotSpotPolicyTest {
    private static final SeriesKey KEY = SeriesKey.ofCategory("FOOD");
    private static final HotSpotThresholds THRESHOLDS = QuietCity.THRESHOLDS;
    private static final int YEARS = 100;

    private static List<Integer> weeks(int count) {
        return Collections.nCopies(12, count);
    }

    private static List<HotSpotFinding> alone(int observed, List<Integer> baseline, SeasonCounts season) {
        return HotSpotPolicy.find(List.of(new CaseSeries(KEY, observed, baseline, season)), THRESHOLDS);
    }

    /** The worked example of the policy. */
    @Test
    void expectedNumberAndProbabilityAreThoseOfTheExample() {
        HotSpotFinding found = alone(21, weeks(7), SeasonCounts.NONE).getFirst();

        assertThat(found.expected()).isCloseTo(7.04, within(0.01));
        assertThat(found.dispersion()).isEqualTo(1);
        assertThat(found.probability()).isCloseTo(4.2e-5, within(0.1e-5));
    }

    @Test
    void aWeekBelowTheLeastNumberOrTheLeastRatioIsNone() {
        assertThat(alone(4, weeks(0), SeasonCounts.NONE)).isEmpty();
        assertThat(alone(900, weeks(600), SeasonCounts.NONE)).isEmpty();
        assertThat(alone(1300, weeks(600), SeasonCounts.NONE)).isNotEmpty();
    }

    /** Three times the level is a hot spot, unless earlier years had three times their level in the same weeks. */
    @Test
    void aSeasonOfEarlierYearsIsExpected() {
        assertThat(alone(60, weeks(20), SeasonCounts.NONE)).isNotEmpty();
        assertThat(alone(60, weeks(20), new SeasonCounts(3 * 3 * 600, 9, 12 * 3 * 200, 36)))
                .isEmpty();
    }

    @Test
    void countsThatVaryMuchByThemselvesNeedMore() {
        List<Integer> calm = weeks(20);
        List<Integer> wild = List.of(2, 41, 8, 35, 1, 38, 12, 30, 3, 40, 5, 25);

        assertThat(alone(48, calm, SeasonCounts.NONE)).isNotEmpty();
        assertThat(alone(48, wild, SeasonCounts.NONE)).isEmpty();
    }

    /** Without the cut-off of earlier bursts, the mean of 42 would hide the second burst. */
    @Test
    void anEarlierBurstDoesNotHideTheNextOne() {
        List<Integer> baseline = new ArrayList<>(weeks(10));
        baseline.set(4, 400);

        assertThat(alone(60, baseline, SeasonCounts.NONE)).isNotEmpty();
    }

    /** The more series are searched, the less probable a week has to be. */
    @Test
    void manySeriesAreCorrectedFor() {
        List<CaseSeries> many = new ArrayList<>();
        many.add(new CaseSeries(KEY, 17, weeks(5), SeasonCounts.NONE));
        assertThat(HotSpotPolicy.find(many, THRESHOLDS)).hasSize(1);

        IntStream.range(0, 2000)
                .forEach(i -> many.add(new CaseSeries(SeriesKey.ofCategory("C" + i), 5, weeks(5), SeasonCounts.NONE)));

        assertThat(HotSpotPolicy.find(many, THRESHOLDS)).isEmpty();
    }

    @Test
    void inOneHundredQuietYearsAtMostFiveHaveAFalseAlarm() {
        long alarmed = IntStream.range(0, YEARS)
                .filter(year -> {
                    QuietCity city = new QuietCity(year);
                    return IntStream.range(0, QuietCity.WEEKS_OF_YEAR)
                            .anyMatch(week -> !city.search(week).isEmpty());
                })
                .count();

        assertThat(alarmed).isLessThanOrEqualTo(5);
    }
}
