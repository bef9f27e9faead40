package fangxin.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComplaintYearTest {
    private static final LocalDate FESTIVAL = LocalDate.of(2026, 2, 15);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 27);
    private static final Map<String, List<String>> UNITS = Map.of("220104", List.of("220104S01", "220104S02"));

    private static Map<String, List<String>> lines(int complaints) {
        return new ComplaintYear(FESTIVAL, LAST, UNITS, List.of()).lines(complaints);
    }

    private static long inWeekOfFestival(List<String> lines, int weeksLater) {
        List<String> days = FESTIVAL.plusWeeks(weeksLater)
                .datesUntil(FESTIVAL.plusWeeks(weeksLater + 1L))
                .map(LocalDate::toString)
                .toList();
        return lines.stream()
                .map(line -> line.split(",", -1))
                .filter(cells ->
                        cells[7].equals(ComplaintYear.BURST_CATEGORY) && days.contains(cells[3].substring(0, 10)))
                .count();
    }

    @Test
    void eachRunHasTheSameLinesAndTheirNumber() {
        Map<String, List<String>> lines = lines(2000);

        assertThat(lines).isEqualTo(lines(2000)).hasSizeGreaterThan(15);
        assertThat(lines.values().stream().mapToInt(List::size).sum()).isEqualTo(2000);
        assertThat(lines.values().stream().flatMap(List::stream))
                .doesNotHaveDuplicates()
                .allSatisfy(
                        line -> assertThat(line.split(",", -1)).hasSameSizeAs(ComplaintYear.HEADING.split(",", -1)));
    }

    /** The week of the festival has many times the complaints of another one in one category of one district. */
    @Test
    void theFestivalHasABurst() {
        List<String> lines = lines(20_000).get(ComplaintYear.BURST_OFFICE);

        assertThat(inWeekOfFestival(lines, 0)).isGreaterThan(5 * inWeekOfFestival(lines, 3));
        assertThat(inWeekOfFestival(lines, 3)).isPositive();
    }

    /** On every day of a first start, weeks before the festival exist with which its burst is compared. */
    @Test
    void theYearBeginsBeforeTheFestival() {
        List<String> early = new ComplaintYear(FESTIVAL, FESTIVAL.plusDays(300), UNITS, List.of())
                .lines(4000).values().stream()
                        .flatMap(List::stream)
                        .map(line -> line.split(",", -1)[3].substring(0, 10))
                        .filter(day -> day.compareTo(FESTIVAL.minusWeeks(18).toString()) < 0)
                        .toList();

        assertThat(early).isNotEmpty();
    }
}
