package fangxin.complaint.offencereport;

import static fangxin.complaint.timelimit.TimeLimitFixture.CALENDAR;
import static fangxin.complaint.timelimit.TimeLimitFixture.TERMS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.RuleViolation;
import fangxin.complaint.timelimit.HandlingLimit;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.RecordedActor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests of the steps and time limits of a report of an offence. */
@Tag("once")
class OffenceReportTest {
    private static final RecordedActor HANDLER = RecordedActor.of(new Actor("handler", "承办人", List.of()));

    private static BusinessMoment at(String day) {
        return new BusinessMoment(BusinessMoment.startOf(LocalDate.parse(day)).plusSeconds(3600), CALENDAR);
    }

    private static OffenceReport report(String day) {
        return report(day, Set.of());
    }

    private static OffenceReport report(String day, Set<String> tags) {
        return report(day, tags, "hash");
    }

    private static OffenceReport report(String day, Set<String> tags, String contactHash) {
        Instant received = at(day).at();
        return new OffenceReport(
                "1",
                new ReceivedReport(
                        "N1",
                        null,
                        "LETTER",
                        received,
                        "220102",
                        "乙店",
                        null,
                        "FOOD",
                        "销售过期食品",
                        null,
                        contactHash,
                        tags),
                TERMS,
                HANDLER,
                at(day));
    }

    @Test
    void theCheckTakesFifteenWorkingDaysAndAsManyMoreOnce() {
        OffenceReport report = report("2026-09-23");

        assertThat(report.running().dueOn()).isEqualTo(LocalDate.of(2026, 10, 21));
        report.take(OffenceReportStep.EXTEND, "负责人批准", TERMS, HANDLER, at("2026-10-15"));
        assertThat(report.running().dueOn()).isEqualTo(LocalDate.of(2026, 11, 11));
        assertThatThrownBy(() -> report.take(OffenceReportStep.EXTEND, "再次", TERMS, HANDLER, at("2026-10-16")))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("offencereport.extended"));
    }

    @Test
    void aReportOfTheEpidemicIsCheckedInThreeWorkingDays() {
        assertThat(report("2020-03-02", Set.of("EPIDEMIC")).running().dueOn()).isEqualTo(LocalDate.of(2020, 3, 5));
        assertThat(report("2020-03-02").running().dueOn()).isEqualTo(LocalDate.of(2020, 3, 23));
    }

    @Test
    void newFactsOfTheSameReporterBeginTheLimitAgain() {
        OffenceReport report = report("2026-05-06");

        report.take(OffenceReportStep.ADD_FACTS, "补充新的购买凭证", TERMS, HANDLER, at("2026-05-11"));

        assertThat(report.running().countedFrom()).isEqualTo(LocalDate.of(2026, 5, 11));
        assertThat(report.running().dueOn()).isEqualTo(LocalDate.of(2026, 6, 1));
    }

    @Test
    void withoutCompetenceTheReporterIsNotifiedAndNothingIsForwarded() {
        OffenceReport report = report("2026-05-06");

        report.take(OffenceReportStep.DECLINE, "已告知举报人向税务机关提出", TERMS, HANDLER, at("2026-05-08"));

        assertThat(report.state()).isEqualTo(OffenceReportState.DECLINED);
        assertThat(report.running()).isNull();
        assertThat(report.office()).isEqualTo("220102");
        assertThat(OffenceReportStep.openIn(report.state(), report.origin())).isEmpty();
        assertThatThrownBy(() -> report.take(OffenceReportStep.FILE, "立案", TERMS, HANDLER, at("2026-05-09")))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("offencereport.taken"));
    }

    @Test
    void underOrder20TheReporterIsNotifiedOfTheDecisionWithinFiveWorkingDays() {
        OffenceReport report = report("2026-03-02");

        report.take(OffenceReportStep.DO_NOT_FILE, "证据不足", TERMS, HANDLER, at("2026-03-09"));
        assertThat(report.running().dueOn()).isEqualTo(LocalDate.of(2026, 3, 16));
        assertThat(report.due(TERMS, CALENDAR).orElseThrow().readings())
                .extracting(reading -> reading.limit().limit())
                .containsExactly(HandlingLimit.NOTIFY_FILING);
        assertThat(report.openSteps()).containsExactly(OffenceReportStep.NOTIFY_REPORTER);
        report.take(OffenceReportStep.NOTIFY_REPORTER, "电话告知", TERMS, HANDLER, at("2026-03-10"));

        assertThat(report.state()).isEqualTo(OffenceReportState.NOT_FILED);
        assertThat(report.running()).isNull();
        assertThat(report.openSteps()).isEmpty();
        assertThatThrownBy(
                        () -> report.take(OffenceReportStep.NOTIFY_REPORTER, "再次告知", TERMS, HANDLER, at("2026-03-11")))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("offencereport.taken"));
    }

    @Test
    void underOrder121NoLimitRunsForTheNotification() {
        OffenceReport report = report("2026-05-06");

        report.take(OffenceReportStep.FILE, "立案", TERMS, HANDLER, at("2026-05-08"));

        assertThat(report.running()).isNull();
        assertThat(report.openSteps()).containsExactly(OffenceReportStep.NOTIFY_REPORTER);
    }

    @Test
    void aReporterWithoutAContactIsNotNotified() {
        OffenceReport report = report("2026-03-02", Set.of(), null);

        report.take(OffenceReportStep.FILE, "立案", TERMS, HANDLER, at("2026-03-09"));

        assertThat(report.running()).isNull();
        assertThat(report.openSteps()).isEmpty();
        assertThatThrownBy(() -> report.take(OffenceReportStep.NOTIFY_REPORTER, "告知", TERMS, HANDLER, at("2026-03-10")))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("offencereport.origin.step"));
    }

    @Test
    void aLeadFoundInAMediationHasItsOwnArticleAndNoReporter() {
        OffenceReport lead = OffenceReport.foundInMediation(
                "2",
                new ReceivedReport(
                        null,
                        null,
                        "LETTER",
                        at("2026-09-23").at(),
                        "220102",
                        "乙店",
                        null,
                        "FOOD",
                        "无证经营",
                        "1",
                        null,
                        Set.of()),
                TERMS,
                HANDLER,
                at("2026-09-28"));

        assertThat(lead.running().dueOn()).isEqualTo(LocalDate.of(2026, 10, 21));
        assertThat(lead.due(TERMS, CALENDAR).orElseThrow().readings())
                .extracting(reading -> reading.limit().article())
                .containsExactly("总局令第121号第二十七条");
        assertThat(OffenceReportStep.openIn(lead.state(), lead.origin()))
                .containsExactly(
                        OffenceReportStep.EXTEND,
                        OffenceReportStep.FILE,
                        OffenceReportStep.DO_NOT_FILE,
                        OffenceReportStep.TRANSFER);
        assertThatThrownBy(() -> lead.take(OffenceReportStep.DECLINE, "告知", TERMS, HANDLER, at("2026-09-29")))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("offencereport.origin.step"));
        lead.take(OffenceReportStep.FILE, "立案", TERMS, HANDLER, at("2026-09-30"));
        assertThat(lead.state()).isEqualTo(OffenceReportState.FILED);
    }

    @Test
    void aReportThatEveryDrafterIsRecusedFromGoesToTheOfficeAboveWithItsLimit() {
        assertThat(OffenceReportHandoverRule.handledByNobody(List.of(Set.of("A", "B"), Set.of("B"))))
                .containsExactly("B");
        assertThat(OffenceReportHandoverRule.handledByNobody(List.of(Set.of("A"), Set.of())))
                .isEmpty();
        assertThat(OffenceReportHandoverRule.handledByNobody(List.of())).isEmpty();
        assertThat(OffenceReportHandoverRule.isHandled("A", List.of(Set.of("A"), Set.of())))
                .isTrue();
        assertThat(OffenceReportHandoverRule.isHandled("A", List.of())).isFalse();
        OffenceReport report = report("2026-09-23");
        LocalDate dueOn = report.running().dueOn();

        report.handOver("220100", HANDLER, at("2026-09-24"));

        assertThat(report.office()).isEqualTo("220100");
        assertThat(report.waitsAt("220100")).isTrue();
        assertThat(report.waitsAt("220102")).isFalse();
        assertThat(report.running().dueOn()).isEqualTo(dueOn);
        assertThat(report.journal().getLast().step()).isEqualTo(OffenceReportStep.HAND_OVER);
        assertThat(OffenceReportStep.openIn(report.state(), report.origin()))
                .doesNotContain(OffenceReportStep.HAND_OVER);
    }
}
