package fangxin.complaint.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.DayRange;
import fangxin.common.RuleViolation;
import fangxin.complaint.handling.CaseState;
import fangxin.complaint.handling.HandlingState;
import fangxin.organization.identity.Actor;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class AnalysisReportTest {
    private static final Instant NOW = Instant.parse("2026-11-02T01:00:00Z");
    private static final Actor OFFICER = new Actor("officer", "王", List.of());

    private static CountedList counted(int complaints) {
        return new CountedList(
                new AnalysisReportFigures(
                        List.of(new AnalysisReportFigure(
                                AnalysisReportFigureGroup.TOTAL, "COMPLAINT", complaints, 0, 0)),
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        null,
                        null),
                List.of(new CaseState("n" + complaints, HandlingState.SETTLED)));
    }

    private final AnalysisReport report = new AnalysisReport(
            AnalysisReport.numberOf(2026, 1),
            "220100",
            "MONTH",
            new DayRange(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31)),
            "报告",
            counted(5),
            OFFICER,
            NOW);

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    @Test
    void aDraftIsRewrittenAndCountedAgain() {
        assertThat(report.rewrite(1)).isEqualTo(2);
        assertRefused("analysis.report.changed", () -> report.rewrite(1));
        report.recount(counted(6), OFFICER, NOW);

        assertThat(report.figures().complaints()).isEqualTo(6);
        assertThat(report.listHash()).isEqualTo(CountedList.hashOf(List.of("n6")));
    }

    @Test
    void aReleasedReportDoesNotChange() {
        report.release(OFFICER, NOW);

        assertRefused("analysis.report.released", () -> report.rewrite(1));
        assertRefused("analysis.report.released", () -> report.recount(counted(6), OFFICER, NOW));
        assertRefused("analysis.report.released", () -> report.release(OFFICER, NOW));
        assertThat(report.figures().complaints()).isEqualTo(5);
    }

    @Test
    void aReportThatWasTakenBackIsADraft() {
        report.release(OFFICER, NOW);

        report.takeBack();

        assertThat(report.isReleased()).isFalse();
        assertThat(report.releasedBy()).isNull();
        assertThat(report.releasedAt()).isNull();
        report.recount(counted(6), OFFICER, NOW);
        report.release(OFFICER, NOW);
        assertThat(report.figures().complaints()).isEqualTo(6);
    }

    @Test
    void anotherListHasAnotherHash() {
        assertThat(CountedList.hashOf(List.of("1", "2"))).isNotEqualTo(CountedList.hashOf(List.of("12")));
    }
}
