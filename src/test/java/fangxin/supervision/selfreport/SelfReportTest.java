package fangxin.supervision.selfreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation.Violation;
import fangxin.naming.notice.NoticeFixture;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleFixture;
import fangxin.naming.title.TitleStep;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.TimeLimit;
import fangxin.organization.calendar.WorkingCalendar;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import fangxin.organization.retention.RetentionCutoff;
import fangxin.round.ApplicationRound.TitleLevel;
import fangxin.supervision.holderterms.HolderTermsFixture;
import fangxin.supervision.holderterms.SelfReportTerms;
import fangxin.supervision.holderterms.SelfReportWindow;
import fangxin.supervision.selfreport.SelfReportForm.SelfReportItem;
import fangxin.supervision.selfreport.SelfReportPeriod.SelfReportRound;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The self-report on 2026 in the window of January 2027, by the shipped terms. */
class SelfReportTest {
    private static final SelfReportTerms TERMS = HolderTermsFixture.shipped().selfReport();
    private static final SelfReportWindow WINDOW = TERMS.windowIn(2027);
    private static final Instant NOON = Instant.parse("2027-01-12T04:00:00Z");
    private static final Actor HOLDER = new Actor("shop", "王芳", List.of(new Actor.Post(Role.MERCHANT, "m1", null)));
    private static final Actor OFFICER = NoticeFixture.officer("office1", Role.COUNTY_OFFICE);

    private final Title title = TitleFixture.held(
            "m1",
            LocalDate.of(2029, 2, 26),
            new LocalizedText("七天退货\n先行赔付", "Returns within seven days\nAdvance compensation"));
    private final SelfReportForm form = SelfReportForm.of(TERMS, List.of(title));

    private static BusinessMoment moment(String instant) {
        return new BusinessMoment(Instant.parse(instant), WorkingCalendar.weekdaysOnly());
    }

    private static Map<String, String> good() {
        return new HashMap<>(Map.of(
                "OPERATING", "YES",
                "UNCHANGED", "YES",
                "PROMISES_1", "YES",
                "PROMISES_2", "YES",
                "RETURNS", "12",
                "COMPLAINTS_SETTLED", "YES",
                "STAFF_TRAINED", "YES"));
    }

    /** The shipped period is three years: an unchecked report is erased after six. */
    @Test
    void aReportThatNobodyCheckedIsKeptOnePeriodLonger() {
        RetentionCutoff cutoff =
                new RetentionCutoff(LocalDate.of(2024, 1, 12), new TimeLimit(3, TimeLimit.Unit.YEARS, "default"));

        assertThat(new SelfReportRetention().records(cutoff).parameters())
                .containsEntry("before", BusinessMoment.startOf(LocalDate.of(2024, 1, 12)))
                .containsEntry("earlier", BusinessMoment.startOf(LocalDate.of(2021, 1, 12)));
    }

    @Test
    void theDetailsOfAPromiseBelongToItsQuestion() {
        Title returning = TitleFixture.held(
                "m1",
                LocalDate.of(2029, 2, 26),
                new LocalizedText("支持无理由退货\n退货期限：购买之日起 15 天内\n退款方式：现金退款\n二十四小时内答复", null));

        assertThat(SelfReportForm.of(TERMS, List.of(returning)).items())
                .extracting(SelfReportItem::key, item -> item.text().zh())
                .contains(
                        tuple("PROMISES_1", "承诺是否兑现：支持无理由退货；退货期限：购买之日起 15 天内；退款方式：现金退款"),
                        tuple("PROMISES_4", "承诺是否兑现：二十四小时内答复"));
    }

    @Test
    void eachPromiseOfTheTitleIsAQuestionInBothLanguages() {
        assertThat(form.items())
                .extracting(SelfReportItem::key)
                .containsExactly(
                        "OPERATING",
                        "UNCHANGED",
                        "PROMISES_1",
                        "PROMISES_2",
                        "RETURNS",
                        "COMPLAINTS_SETTLED",
                        "STAFF_TRAINED");
        assertThat(form.items().get(3).text())
                .isEqualTo(new LocalizedText("承诺是否兑现：先行赔付", "Promise kept: Advance compensation"));
    }

    /** County and city have named the shop: it is asked once for a promise of both, and each office finds the report. */
    @Test
    void oneReportCoversTheTitlesOfOnePremises() {
        LocalDate end = LocalDate.of(2029, 2, 26);
        Title county = TitleFixture.heldAtLevel(
                TitleLevel.COUNTY, end, new LocalizedText("七天退货", "Returns within seven days"));
        Title city = TitleFixture.heldAtLevel(
                TitleLevel.CITY,
                end,
                new LocalizedText("七天退货\n先行赔付", "Returns within seven days\nAdvance compensation"));

        assertThat(SelfReportForm.of(TERMS, List.of(county, city)).items())
                .extracting(SelfReportItem::key)
                .filteredOn(key -> key.startsWith("PROMISES"))
                .containsExactly("PROMISES_1", "PROMISES_" + city.number() + "_2");
        assertThat(SelfReportDutyRule.reporting(List.of(city, county))).contains(county);
        assertThat(report(city).premises()).isEqualTo(report(county).premises());
    }

    @Test
    void theReportIsEnteredUnderTheLowestLevelThatOwesItAndUnderATitleThatHasBegunIt() {
        LocalDate end = LocalDate.of(2029, 2, 26);
        Title county = TitleFixture.heldAtLevel(TitleLevel.COUNTY, end, new LocalizedText(null, null));
        Title city = TitleFixture.heldAtLevel(TitleLevel.CITY, end, new LocalizedText(null, null));
        SelfReports finder = new SelfReports();
        finder.reports = new SelfReportRepository() {
            @Override
            List<Title> atPremises(Title title) {
                return List.of(city, county);
            }
        };
        LocalDate day = LocalDate.of(2027, 1, 12);

        assertThat(finder.covered(city, Optional.empty(), WINDOW, day)).containsExactly(county, city);
        assertThat(finder.covered(county, Optional.of(report(city)), WINDOW, day))
                .containsExactly(city, county);
        TitleFixture.take(county, TitleStep.REVOKE, null, moment("2027-01-03T04:00:00Z"));
        assertThat(finder.covered(county, Optional.empty(), WINDOW, day)).containsExactly(city);
    }

    /** The title under which the draft was begun is revoked: the holder is still notified, under the other one. */
    @Test
    void aDraftUnderATitleThatHasEndedDoesNotSilenceTheReminders() {
        LocalDate end = LocalDate.of(2029, 2, 26);
        Title county = TitleFixture.heldAtLevel(TitleLevel.COUNTY, end, new LocalizedText(null, null));
        Title city = TitleFixture.heldAtLevel(TitleLevel.CITY, end, new LocalizedText(null, null));
        SelfReports finder = new SelfReports();
        finder.reports = new SelfReportRepository() {
            @Override
            Optional<SelfReport> find(Title title, int year) {
                return Optional.of(report(county));
            }

            @Override
            List<Title> atPremises(Title title) {
                return List.of(county, city);
            }
        };
        LocalDate day = LocalDate.of(2027, 1, 12);

        assertThat(List.of(county, city))
                .filteredOn(title -> finder.isReporting(title, WINDOW, day))
                .containsExactly(county);
        TitleFixture.take(county, TitleStep.REVOKE, null, moment("2027-01-03T04:00:00Z"));
        assertThat(finder.isReporting(city, WINDOW, day)).isTrue();
    }

    private static SelfReport report(Title title) {
        return new SelfReport(title, 2027, 1, HOLDER, NOON);
    }

    @Test
    void aTitleWithoutPromisesHasNoSuchQuestion() {
        assertThat(SelfReportForm.of(TERMS, List.of(TitleFixture.importedUntil(null)))
                        .items())
                .extracting(SelfReportItem::key)
                .noneMatch(key -> key.startsWith("PROMISES"));
    }

    @Test
    void eachMissingOrImpossibleAnswerIsRefusedAtItsField() {
        Map<String, String> answers = good();
        answers.remove("OPERATING");
        answers.put("RETURNS", "-1");
        answers.put("STAFF_TRAINED", "MAYBE");

        assertThat(form.violations(answers))
                .extracting(Violation::field, Violation::key)
                .containsExactly(
                        tuple("OPERATING", "selfreport.answer.missing"),
                        tuple("RETURNS", "selfreport.answer.number"),
                        tuple("STAFF_TRAINED", "selfreport.answer.yesNo"));
        assertThat(form.violations(good())).isEmpty();
    }

    @Test
    void answersToUnknownItemsAreNotKept() {
        Map<String, String> answers = good();
        answers.put("OTHER", "YES");
        answers.put("RETURNS", " ");

        assertThat(form.restrict(answers))
                .doesNotContainKeys("OTHER", "RETURNS")
                .hasSize(6);
    }

    @Test
    void aBrokenPromiseNeedsAttentionAndIsCheckedOnce() {
        Map<String, String> answers = good();
        answers.put("PROMISES_2", "NO");
        SelfReport report = new SelfReport(title, 2026, 1, HOLDER, NOON);
        report.write(form.restrict(answers), null, NOON);

        report.submit(SelfReport.numberOf(2026, 1), form.attention(answers), SelfReportChannel.ACCOUNT, HOLDER, NOON);
        assertThat(report.state()).isEqualTo(SelfReportState.ATTENTION);
        assertThat(report.attention()).isEqualTo(1);
        report.check("已电话核实，正在改正。", OFFICER, NOON);

        assertThat(report.state()).isEqualTo(SelfReportState.CHECKED);
        assertThat(report.journal())
                .extracting(SelfReportEntry::act)
                .containsExactly(SelfReportAct.BEGIN, SelfReportAct.SUBMIT, SelfReportAct.CHECK);
        assertThatThrownBy(() -> report.check("又核实", OFFICER, NOON)).hasMessageContaining("selfreport.checked");
    }

    @Test
    void aSubmittedReportIsNotChanged() {
        SelfReport report = new SelfReport(title, 2026, 1, HOLDER, NOON);
        report.write(form.restrict(good()), null, NOON);
        report.submit(SelfReport.numberOf(2026, 1), 0, SelfReportChannel.ACCOUNT, HOLDER, NOON);

        assertThat(report.state()).isEqualTo(SelfReportState.SUBMITTED);
        assertThatThrownBy(() -> report.write(Map.of(), null, NOON)).hasMessageContaining("selfreport.already");
        assertThatThrownBy(() -> report.show("file", NOON)).hasMessageContaining("selfreport.already");
        assertThatThrownBy(() -> report.check("没有问题", OFFICER, NOON)).hasMessageContaining("selfreport.nothing");
    }

    @Test
    void theWindowIsOpenUntil24HoursOfItsLastDay() {
        LocalDate before = moment("2026-12-31T15:59:59Z").today();
        LocalDate first = moment("2026-12-31T16:00:00Z").today();
        LocalDate lastSecond = moment("2027-01-31T15:59:59Z").today();
        LocalDate midnight = moment("2027-01-31T16:00:00Z").today();

        assertThatThrownBy(() -> SelfReportDutyRule.require(title, WINDOW, before))
                .hasMessageContaining("selfreport.closed");
        assertThatCode(() -> SelfReportDutyRule.require(title, WINDOW, first)).doesNotThrowAnyException();
        assertThatCode(() -> SelfReportDutyRule.require(title, WINDOW, lastSecond))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> SelfReportDutyRule.require(title, WINDOW, midnight))
                .hasMessageContaining("selfreport.closed");
    }

    @Test
    void aRunningTitleOwesAReportAndOneThatHasEndedDoesNot() {
        LocalDate day = LocalDate.of(2027, 1, 12);
        assertThat(SelfReportDutyRule.owes(title, WINDOW, day)).isTrue();

        TitleFixture.take(title, TitleStep.SUSPEND, null, moment("2027-01-02T04:00:00Z"));
        assertThat(SelfReportDutyRule.owes(title, WINDOW, day)).isTrue();
        TitleFixture.take(title, TitleStep.REVOKE, null, moment("2027-01-03T04:00:00Z"));
        assertThat(SelfReportDutyRule.owes(title, WINDOW, day)).isFalse();
        assertThat(SelfReportDutyRule.owes(TitleFixture.importedUntil(LocalDate.of(2027, 1, 11)), WINDOW, day))
                .isFalse();
    }

    /** The title was named on 30 November 2020. */
    @Test
    void aTitleThatWasNamedInTheWindowReportsNextYear() {
        SelfReportWindow opensThatDay =
                new SelfReportWindow(2019, LocalDate.of(2020, 11, 30), LocalDate.of(2020, 12, 31));
        SelfReportWindow opensLater = new SelfReportWindow(2019, LocalDate.of(2020, 12, 1), LocalDate.of(2020, 12, 31));

        assertThat(SelfReportDutyRule.owes(title, opensThatDay, opensThatDay.lastDay()))
                .isFalse();
        assertThat(SelfReportDutyRule.owes(title, opensLater, opensLater.lastDay()))
                .isTrue();
    }

    @Test
    void holdersAreNotifiedAtTheOpeningTwiceBeforeTheEndAndMissingReportsFollow() {
        SelfReportPeriod period = new SelfReportPeriod(WINDOW, 1);

        assertThat(roundOn(period, 2027, 1, 1)).isEqualTo(SelfReportRound.OPENING);
        period.complete();
        assertThat(roundOn(period, 2027, 1, 20)).isNull();
        assertThat(roundOn(period, 2027, 1, 21)).isEqualTo(SelfReportRound.REMINDER);
        period.complete();
        assertThat(roundOn(period, 2027, 1, 28)).isEqualTo(SelfReportRound.REMINDER);
        period.complete();
        assertThat(roundOn(period, 2027, 1, 31)).isNull();
        assertThat(roundOn(period, 2027, 2, 1)).isEqualTo(SelfReportRound.MISSING);
        assertThat(period.isComplete(TERMS)).isFalse();
        period.complete();
        assertThat(period.isComplete(TERMS)).isTrue();
        assertThat(roundOn(period, 2027, 6, 1)).isNull();
    }

    /** The node was down from the first reminder to the end. */
    @Test
    void aRoundThatIsOverIsLeftOut() {
        SelfReportPeriod period = new SelfReportPeriod(WINDOW, 1);
        period.due(TERMS, LocalDate.of(2027, 1, 1));
        period.advance(title.number());

        assertThat(roundOn(period, 2027, 2, 3)).isEqualTo(SelfReportRound.MISSING);
        assertThat(period.position()).isEmpty();
    }

    private static SelfReportRound roundOn(SelfReportPeriod period, int year, int month, int day) {
        return period.due(TERMS, LocalDate.of(year, month, day));
    }
}
