package fangxin.complaint.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.DayRange;
import fangxin.complaint.analysis.AnalysisReportCounter.ComparedPeriods;
import fangxin.complaint.analysis.AnalysisReportCounter.PeriodCounts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnalysisReportCounterTest {
    private static final ComparedPeriods COMPARED = ComparedPeriods.of(
            AnalysisReportPeriod.MONTH, days("2026-03-01", "2026-03-31"), days("2025-03-01", "2025-03-31"));
    private static final PeriodCounts NOW = counts(Map.of("COMPLAINT", 30), Map.of("FOOD", 10, "HOME", 20), "7.50");
    private static final PeriodCounts BEFORE = counts(Map.of("COMPLAINT", 40), Map.of("FOOD", 15, "GONE", 25), "1.00");

    private static PeriodCounts counts(Map<String, Integer> totals, Map<String, Integer> categories, String recovered) {
        return new PeriodCounts(
                Map.of(AnalysisReportFigureGroup.TOTAL, totals, AnalysisReportFigureGroup.CATEGORY, categories),
                new BigDecimal(recovered));
    }

    private static DayRange days(String first, String last) {
        return new DayRange(LocalDate.parse(first), LocalDate.parse(last));
    }

    @Test
    void figuresCompareThePeriodsAndTheHighestComeFirst() {
        AnalysisReportFigures figures = AnalysisReportCounter.figures(COMPARED, NOW, BEFORE, BEFORE);

        assertThat(figures.complaints()).isEqualTo(30);
        assertThat(figures.of(AnalysisReportFigureGroup.TOTAL))
                .extracting(AnalysisReportFigure::code)
                .containsExactly("COMPLAINT", "CONSULTATION");
        assertThat(figures.of(AnalysisReportFigureGroup.CATEGORY))
                .containsExactly(
                        new AnalysisReportFigure(AnalysisReportFigureGroup.CATEGORY, "HOME", 20, 0, 0),
                        new AnalysisReportFigure(AnalysisReportFigureGroup.CATEGORY, "FOOD", 10, 15, 15),
                        new AnalysisReportFigure(AnalysisReportFigureGroup.CATEGORY, "GONE", 0, 25, 25));
        assertThat(figures.previousRecovered()).isEqualByComparingTo("1");
    }

    @Test
    void monthsAreComparedWithMonthsAndAFestivalWithAsManyDays() {
        assertThat(previous(AnalysisReportPeriod.MONTH, "2026-03-01", "2026-03-31"))
                .isEqualTo("2026-02-01..2026-02-28");
        assertThat(previous(AnalysisReportPeriod.QUARTER, "2026-01-01", "2026-03-31"))
                .isEqualTo("2025-10-01..2025-12-31");
        assertThat(previous(AnalysisReportPeriod.HALF_YEAR, "2026-07-01", "2026-12-31"))
                .isEqualTo("2026-01-01..2026-06-30");
        assertThat(previous(AnalysisReportPeriod.FESTIVAL, "2026-02-09", "2026-02-24"))
                .isEqualTo("2026-01-24..2026-02-08");
    }

    /** If the calendar lacks the festival of the previous year, the report does not guess its days. */
    @Test
    void aFestivalThatTheCalendarLacksIsComparedWithNothing() {
        ComparedPeriods compared =
                ComparedPeriods.of(AnalysisReportPeriod.FESTIVAL, days("2026-02-09", "2026-02-24"), null);

        AnalysisReportFigures figures = AnalysisReportCounter.figures(compared, NOW, BEFORE, PeriodCounts.NONE);

        assertThat(figures.lacksYearBefore()).isTrue();
        assertThat(figures.previousDays()).isEqualTo(days("2026-01-24", "2026-02-08"));
        AnalysisReportFigures compares = AnalysisReportCounter.figures(COMPARED, NOW, BEFORE, BEFORE);
        assertThat(compares.lacksYearBefore()).isFalse();
        assertThat(compares.yearBeforeDays()).isEqualTo(days("2025-03-01", "2025-03-31"));
    }

    private static String previous(AnalysisReportPeriod type, String first, String last) {
        return ComparedPeriods.of(type, days(first, last), days(first, last))
                .previous()
                .text();
    }

    @Test
    void theFirstTextSaysWhatTheFiguresSay() {
        AnalysisReportSections text = new AnalysisReportDraft(
                        "长春市",
                        days("2026-03-01", "2026-03-31"),
                        AnalysisReportCounter.figures(COMPARED, NOW, BEFORE, BEFORE))
                .text(code -> "类别" + code, code -> code);

        assertThat(text.sections())
                .hasSize(5)
                .allSatisfy(section -> assertThat(section.text()).doesNotContain("{", "analysis."));
        assertThat(AnalysisReportDraft.isUnfinished(text)).isTrue();
        assertThat(text.sections().getFirst().text()).contains("长春市", "30", "比上期减少25.0%", "7.5元");
        assertThat(text.sections().get(1).text()).contains("类别HOME20件（66.7%）").doesNotContain("GONE");
    }

    @Test
    void sharesAndBarsAreBounded() {
        assertThat(AnalysisReportDraft.share(1, 3)).isEqualTo("33.3%");
        assertThat(AnalysisReportDraft.share(1, 0)).isEqualTo("—");
        assertThat(AnalysisReportPresenter.bar(0, 900)).isEmpty();
        assertThat(AnalysisReportPresenter.bar(1, 900)).hasSize(1);
        assertThat(AnalysisReportPresenter.bar(900, 900)).hasSize(7);
    }
}
