package fangxin.complaint.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fangxin.common.LocalizedText;
import fangxin.common.WilsonInterval;
import fangxin.complaint.station.StationStatistics.DistrictStations;
import fangxin.testing.InputClasses;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StationRateTest {
    /** A station without a dispute, or without a dispute that is due, has no rate: neither 0 nor 100 %. */
    @Test
    void noCaseAndNothingDueAreClassesOfTheirOwn() {
        assertThat(StationRate.of(0, 0, 0).type()).isEqualTo(StationRateType.NO_CASE);
        StationRate waiting = StationRate.of(3, 0, 0);
        assertThat(waiting.type()).isEqualTo(StationRateType.NOTHING_DUE);
        assertThat(waiting.percent()).isNull();
        assertThat(waiting.lowerBound()).isNull();
        StationRate none = StationRate.of(3, 0, 3);
        assertThat(none.type()).isEqualTo(StationRateType.RATED);
        assertThat(none.percent()).isEqualByComparingTo("0");
        assertThat(StationRate.of(3, 2, 3).percent()).isEqualByComparingTo("66.7");
    }

    /** Values of the Wilson score interval at 95 %, computed by hand from its formula. */
    @ParameterizedTest
    @CsvSource({"2, 3, 0.2077", "3, 3, 0.4385", "270, 300, 0.8610", "0, 5, 0.0000", "0, 0, 0.0000"})
    void theLowerBoundIsThatOfWilson(long part, long whole, double expected) {
        assertThat(WilsonInterval.lowerBound(part, whole)).isCloseTo(expected, within(0.0002));
    }

    @Property(tries = 300)
    void theBoundLiesBelowTheShareAndGrowsWithTheNumber(
            @ForAll @LongRange(min = 1, max = 100) long whole, @ForAll @LongRange(max = 100) long part) {
        long met = Math.min(part, whole);

        double bound = WilsonInterval.lowerBound(met, whole);

        InputClasses.requireEach("share", met == 0 ? "none" : met == whole ? "all" : "some", "none", "some", "all");
        assertThat(bound).isBetween(0.0, (double) met / whole + 1e-9);
        assertThat(WilsonInterval.lowerBound(met * 10, whole * 10)).isGreaterThanOrEqualTo(bound - 1e-9);
    }

    @Test
    void growthAndShareAreThoseOfTheArticle() {
        StationTerms terms = StationTermsSeed.shipped();
        StationTerms known = new StationTerms(
                terms.venues(),
                terms.requirements(),
                terms.settlement(),
                terms.answer(),
                terms.idleDays(),
                702,
                "2021",
                List.of());

        StationStatistics numbers = StationStatistics.of(
                LocalDate.of(2026, 11, 28),
                372,
                30,
                known,
                List.of(new DistrictStations("220102", new LocalizedText("南关", "Nanguan"), 484, 358)));

        assertThat(numbers.unconfirmed()).isEqualTo(30);
        assertThat(numbers.growth()).isEqualByComparingTo("30.1");
        assertThat(numbers.share()).isEqualByComparingTo("51.0");
        assertThat(StationStatistics.of(LocalDate.EPOCH, 0, 0, terms, List.of()).growth())
                .isNull();
    }

    /** Each dispute of a month is settled, not settled, pending or withdrawn. */
    @Test
    void theRestOfAMonthIsWithdrawn() {
        assertThat(new StationMonthFigures("2026-10", 5, 1, 1, 1, BigDecimal.ZERO, null).withdrawn())
                .isEqualTo(2);
        assertThat(StationMonthFigures.none("2026-10").withdrawn()).isZero();
    }
}
