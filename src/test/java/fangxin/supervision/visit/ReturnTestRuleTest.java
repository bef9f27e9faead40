package fangxin.supervision.visit;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.supervision.visit.PledgedReturns.PledgedTitle;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests of which titles with a pledge of returns are tested in a quarter. */
@Tag("once")
class ReturnTestRuleTest {
    private static final String PLAN = "220102-V1";
    private static final List<PledgedTitle> PLEDGED = pledged("220102", 41);

    @Test
    void fivePercentAreTestedRoundedUp() {
        assertThat(toTest(PLEDGED, 5)).hasSize(3).isSubsetOf(numbers(PLEDGED));
        assertThat(toTest(PLEDGED.subList(0, 1), 5)).hasSize(1);
        assertThat(toTest(PLEDGED, 0)).isEmpty();
        assertThat(toTest(List.of(), 5)).isEmpty();
    }

    /** The progress asks a share of each district, also where one office keeps the titles of several. */
    @Test
    void theShareOfEachDistrictIsTested() {
        List<PledgedTitle> districts = Stream.of("220102", "220103", "220104")
                .flatMap(office -> pledged(office, 3).stream())
                .toList();

        assertThat(toTest(districts, 5))
                .extracting(number -> number.substring(0, 6))
                .containsExactly("220102", "220103", "220104");
    }

    @Test
    void anotherPlanTestsOthersAndTheSameAlwaysTheSame() {
        List<String> chosen = toTest(PLEDGED, 5);

        assertThat(toTest(PLEDGED.reversed(), 5)).isEqualTo(chosen);
        assertThat(ReturnTestRule.toTest("220102-V2", PLEDGED, 5, Map.of(), title -> false))
                .isNotEqualTo(chosen);
    }

    @Test
    void theNextInOrderReplacesATitleThatEnds() {
        List<String> order = toTest(PLEDGED, 100);
        List<PledgedTitle> without = PLEDGED.stream()
                .filter(title -> !title.number().equals(order.get(1)))
                .toList();

        assertThat(toTest(without, 7)).containsExactly(order.get(0), order.get(2), order.get(3));
    }

    @ParameterizedTest
    @EnumSource(
            value = VisitState.class,
            names = {"NOT_MET", "REJECTED"})
    void theNextInOrderReplacesAVisitThatDoesNotCount(VisitState state) {
        List<String> order = toTest(PLEDGED, 100);

        assertThat(toTest(Map.of(order.get(0), Set.of(state)), title -> false))
                .containsExactly(order.get(1), order.get(2), order.get(3));
    }

    @ParameterizedTest
    @EnumSource(
            value = VisitState.class,
            names = {"PLANNED", "REPORTED", "DONE"})
    void aVisitThatCountsIsNotMadeAgain(VisitState state) {
        List<String> order = toTest(PLEDGED, 100);

        assertThat(toTest(Map.of(order.get(1), Set.of(state)), title -> false))
                .containsExactly(order.get(0), order.get(2));
    }

    @Test
    void theNextInOrderReplacesATitleWithTheMostVisitsOfTheYear() {
        List<String> order = toTest(PLEDGED, 100);

        assertThat(toTest(Map.of(), order.get(1)::equals)).containsExactly(order.get(0), order.get(2), order.get(3));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01,1,2026-01-01,2026-03-31",
        "2026-03-31,1,2026-01-01,2026-03-31",
        "2026-04-01,2,2026-04-01,2026-06-30",
        "2026-12-31,4,2026-10-01,2026-12-31"
    })
    void aQuarterHasThreeMonths(LocalDate day, int quarter, LocalDate first, LocalDate last) {
        assertThat(ReturnTestRule.quarter(day)).isEqualTo(quarter);
        assertThat(ReturnTestRule.firstDay(day)).isEqualTo(first);
        assertThat(ReturnTestRule.lastDay(day)).isEqualTo(last);
    }

    @Test
    void aPlanByHandOfTheUsualNameDoesNotPreventTheTestsOfTheQuarter() {
        LocalDate today = LocalDate.of(2026, 3, 2);

        assertThat(ReturnTestRule.freeName("抽查", today, name -> false)).isEqualTo("抽查");
        assertThat(ReturnTestRule.freeName("抽查", today, "抽查"::equals)).isEqualTo("抽查（2026-03-02）");
        assertThat(ReturnTestRule.freeName("抽查", today, Set.of("抽查", "抽查（2026-03-02）", "抽查（2026-03-02）2")::contains))
                .isEqualTo("抽查（2026-03-02）3");
    }

    private static List<String> toTest(List<PledgedTitle> pledged, int percent) {
        return ReturnTestRule.toTest(PLAN, pledged, percent, Map.of(), title -> false);
    }

    /** Three of the titles are to be tested. */
    private static List<String> toTest(Map<String, Set<VisitState>> visited, Predicate<String> full) {
        return ReturnTestRule.toTest(PLAN, PLEDGED, 5, visited, full);
    }

    private static List<String> numbers(List<PledgedTitle> titles) {
        return titles.stream().map(PledgedTitle::number).toList();
    }

    private static List<PledgedTitle> pledged(String office, int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(serial -> new PledgedTitle(office + "20261010%05d".formatted(serial), office))
                .toList();
    }
}
