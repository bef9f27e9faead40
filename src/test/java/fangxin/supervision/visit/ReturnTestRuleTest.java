package fangxin.supervision.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests of which titles with a pledge of returns are tested in a quarter. */
@Tag("once")
class ReturnTestRuleTest {
    private static final List<String> PLEDGED = IntStream.rangeClosed(1, 41)
            .mapToObj("22010220261010%05d"::formatted)
            .toList();

    @Test
    void fivePercentAreTestedRoundedUp() {
        assertThat(ReturnTestRule.chosen("220102-V1", PLEDGED, 5)).hasSize(3).isSubsetOf(PLEDGED);
        assertThat(ReturnTestRule.chosen("220102-V1", PLEDGED.subList(0, 1), 5)).hasSize(1);
        assertThat(ReturnTestRule.chosen("220102-V1", PLEDGED, 0)).isEmpty();
        assertThat(ReturnTestRule.chosen("220102-V1", List.of(), 5)).isEmpty();
    }

    @Test
    void anotherPlanTestsOthersAndTheSameAlwaysTheSame() {
        List<String> chosen = ReturnTestRule.chosen("220102-V1", PLEDGED, 5);

        assertThat(ReturnTestRule.chosen("220102-V1", PLEDGED.reversed(), 5)).isEqualTo(chosen);
        assertThat(ReturnTestRule.chosen("220102-V2", PLEDGED, 5)).isNotEqualTo(chosen);
    }

    @Test
    void theNextInOrderReplacesATitleThatEnds() {
        List<String> order = ReturnTestRule.chosen("220102-V1", PLEDGED, 100);
        List<String> without =
                PLEDGED.stream().filter(title -> !title.equals(order.get(1))).toList();

        assertThat(ReturnTestRule.chosen("220102-V1", without, 7))
                .containsExactly(order.get(0), order.get(2), order.get(3));
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
}
