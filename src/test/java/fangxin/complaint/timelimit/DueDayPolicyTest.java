package fangxin.complaint.timelimit;

import static fangxin.complaint.timelimit.TimeLimitFixture.CALENDAR;
import static fangxin.complaint.timelimit.TimeLimitFixture.TERMS;
import static fangxin.complaint.timelimit.TimeLimitFixture.due;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import fangxin.complaint.timelimit.DueDay.AlarmColour;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.PeriodDay;
import fangxin.organization.calendar.PeriodDay.PeriodDayType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests of due days with times of tests of goods, alarms, notified days, and contradictory terms. */
@Tag("once")
class DueDayPolicyTest {
    private static final LocalDate ACCEPTED = LocalDate.of(2026, 5, 6);

    @Test
    void testTimeIsLeftOutByNameAndNothingElse() {
        GoodsTestPeriod test = new GoodsTestPeriod(LocalDate.of(2026, 5, 20), LocalDate.of(2026, 6, 3));

        DueDay due = due(new PeriodStart(HandlingLimit.MEDIATE, ACCEPTED, Set.of(), List.of(test), false));

        assertThat(due(HandlingLimit.MEDIATE, "2026-05-06").day()).isEqualTo(LocalDate.of(2026, 7, 5));
        assertThat(due.day()).isEqualTo(LocalDate.of(2026, 7, 19));
        assertThat(due.readings().getFirst().period().days())
                .filteredOn(day -> day.type() == PeriodDayType.TEST_TIME)
                .hasSize(14)
                .extracting(PeriodDay::day)
                .startsWith(LocalDate.of(2026, 5, 21))
                .endsWith(LocalDate.of(2026, 6, 3));
    }

    @Test
    void anOverrideIsReportedFromItsFirstDayToTheDayAfterItsLast() {
        LimitOverride override = override(true);

        assertThat(override.isReportedOn(LocalDate.of(2026, 2, 9))).isFalse();
        assertThat(override.isReportedOn(LocalDate.of(2026, 2, 10))).isTrue();
        assertThat(override.isReportedOn(LocalDate.of(2026, 3, 1))).isTrue();
        assertThat(override.isReportedOn(LocalDate.of(2026, 3, 2))).isFalse();
        assertThat(override(false).isReportedOn(LocalDate.of(2026, 2, 10))).isFalse();
    }

    private static LimitOverride override(boolean dayReport) {
        return new LimitOverride(
                "FESTIVAL",
                new LocalizedText("春节", "Spring Festival"),
                "FESTIVAL",
                LocalDate.of(2026, 2, 10),
                LocalDate.of(2026, 2, 28),
                List.of(),
                new LocalizedText("值班", "Roster"),
                dayReport,
                "市局通知");
    }

    @Test
    void noDayIsDueWhileATestRuns() {
        List<GoodsTestPeriod> running = List.of(new GoodsTestPeriod(LocalDate.of(2026, 5, 20), null));

        DueDay mediation = due(new PeriodStart(HandlingLimit.MEDIATE, ACCEPTED, Set.of(), running, false));
        DueDay acceptance = due(new PeriodStart(HandlingLimit.ACCEPT, ACCEPTED, Set.of(), running, false));

        assertThat(mediation.day()).isNull();
        assertThat(mediation.stopped()).isTrue();
        assertThat(mediation.missingYear()).isNull();
        assertThat(acceptance.day()).isEqualTo(LocalDate.of(2026, 5, 14));
    }

    @Test
    void theSeventhDayIsRedUntilMidnightInChinaAndBlackAfterIt() {
        DueDay due = due(HandlingLimit.ACCEPT, "2026-09-30");
        RunningLimit limit = RunningLimit.of(LocalDate.of(2026, 9, 30), due);

        assertThat(due.day()).isEqualTo(LocalDate.of(2026, 10, 15));
        assertThat(colourAt(limit, "2026-10-11T15:59:59Z")).isEqualTo(AlarmColour.GREEN);
        assertThat(colourAt(limit, "2026-10-11T16:00:00Z")).isEqualTo(AlarmColour.AMBER);
        assertThat(colourAt(limit, "2026-10-13T15:59:59Z")).isEqualTo(AlarmColour.AMBER);
        assertThat(colourAt(limit, "2026-10-13T16:00:00Z")).isEqualTo(AlarmColour.RED);
        assertThat(colourAt(limit, "2026-10-15T15:59:59Z")).isEqualTo(AlarmColour.RED);
        assertThat(colourAt(limit, "2026-10-15T16:00:00Z")).isEqualTo(AlarmColour.BLACK);
    }

    /**
     * Received on Friday, 7 February 2020: the 3 working days of the epidemic are the 10th, 11th and 12th. Half of them
     * have passed at noon of the 11th, 80 percent in the course of the 12th.
     */
    @Test
    void aLimitOfThreeWorkingDaysIsAmberAndRedBeforeItIsBlack() {
        DueDay due = due(
                new PeriodStart(HandlingLimit.ACCEPT, LocalDate.of(2020, 2, 7), Set.of("EPIDEMIC"), List.of(), false));
        RunningLimit limit = RunningLimit.of(LocalDate.of(2020, 2, 7), due);

        assertThat(due.day()).isEqualTo(LocalDate.of(2020, 2, 12));
        assertThat(List.of(9, 10, 11, 12, 13))
                .extracting(day -> limit.colour(LocalDate.of(2020, 2, day)))
                .containsExactly(
                        AlarmColour.GREEN, AlarmColour.GREEN, AlarmColour.AMBER, AlarmColour.RED, AlarmColour.BLACK);
    }

    /** Of 60 days from 6 May 2026 the 30th is 5 June and the 48th 23 June: each share passes at their midnight. */
    @Test
    void aShareThatPassesAtMidnightIsShownFromTheNextDay() {
        DueDay due = due(HandlingLimit.MEDIATE, "2026-05-06");

        assertThat(due.amberOn()).isEqualTo(LocalDate.of(2026, 6, 6));
        assertThat(due.redOn()).isEqualTo(LocalDate.of(2026, 6, 24));
    }

    private static AlarmColour colourAt(RunningLimit limit, String instant) {
        return limit.colour(BusinessMoment.dayOf(Instant.parse(instant)));
    }

    @Test
    void anAnnouncedDayIsNotShortenedByALaterCount() {
        RunningLimit limit = RunningLimit.of(ACCEPTED, due(HandlingLimit.MEDIATE, "2026-05-06"));
        LocalDate notified = limit.dueOn();

        assertThat(limit.recount(due(HandlingLimit.MEDIATE, "2026-05-05"))).isFalse();
        assertThat(limit.dueOn()).isEqualTo(notified);
        assertThat(limit.blackOn()).isEqualTo(notified.plusDays(1));
        assertThat(limit.recount(due(HandlingLimit.MEDIATE, "2026-05-08"))).isTrue();
        assertThat(limit.dueOn()).isAfter(notified);
    }

    @Test
    void aDayThatWasAnnouncedOutlastsATimeWithoutADay() {
        RunningLimit limit = RunningLimit.of(ACCEPTED, due(HandlingLimit.MEDIATE, "2026-05-06"));
        LocalDate notified = limit.dueOn();

        limit.recount(due(HandlingLimit.MEDIATE, "2026-12-01"));
        assertThat(limit.dueOn()).isNull();
        limit.recount(due(HandlingLimit.MEDIATE, "2026-05-05"));

        assertThat(limit.dueOn()).isEqualTo(notified);
    }

    @Test
    void aDayBeforeTheFirstRuleSetIsRefused() {
        assertThatThrownBy(() -> due(HandlingLimit.ACCEPT, "2019-12-31"))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("timelimit.ruleSet.none"));
    }

    @Test
    void theRuleSetDecidesWhichCodesAreOffered() {
        assertThat(TERMS.codes(ComplaintCode.CodeList.REFUSAL, "ORDER_121"))
                .extracting(ComplaintCode::code)
                .containsExactly("16.1", "16.2", "16.3", "16.4", "16.5", "16.6", "16.7");
        assertThat(TERMS.codes(ComplaintCode.CodeList.ENDING, "ORDER_121")).hasSize(8);
        assertThat(TERMS.codes(ComplaintCode.CodeList.REFUSAL, "ORDER_20")).hasSize(6);
        assertThat(TERMS.ruleSetOn(LocalDate.of(2026, 4, 14)).orElseThrow().code())
                .isEqualTo("ORDER_20");
        assertThat(TERMS.ruleSetOn(LocalDate.of(2026, 4, 15)).orElseThrow().code())
                .isEqualTo("ORDER_121");
    }

    /** Order 20 as decision 0174 compares it with the text. */
    @Test
    void eachLimitOfTheRepealedOrderCitesItsArticle() {
        assertThat(TERMS.ruleSetOn(LocalDate.of(2026, 4, 14)).orElseThrow().limits())
                .extracting(StatutoryLimit::limit, StatutoryLimit::value, StatutoryLimit::article)
                .containsExactlyInAnyOrder(
                        tuple(HandlingLimit.ACCEPT, 7, "总局令第20号第十四条"),
                        tuple(HandlingLimit.MEDIATE, 45, "总局令第20号第二十一条"),
                        tuple(HandlingLimit.NOTIFY_ENDING, 7, "总局令第20号第二十一条"),
                        tuple(HandlingLimit.CHECK_LEAD, 15, "总局令第20号第二十三条"),
                        tuple(HandlingLimit.AGREE_COMPETENCE, 7, "总局令第20号第三十条"),
                        tuple(HandlingLimit.CHECK_REPORT, 15, "总局令第20号第三十一条，《市场监督管理行政处罚程序规定》第十八条"),
                        tuple(HandlingLimit.NOTIFY_FILING, 5, "总局令第20号第三十一条"));
    }

    @Test
    void termsThatCannotBeAreRefusedAtTheirFields() {
        TERMS.check();
        List<ComplaintRuleSet> gap = new ArrayList<>(TERMS.ruleSets());
        ComplaintRuleSet last = gap.removeLast();
        gap.add(new ComplaintRuleSet(
                last.code(), last.name(), last.from().plusDays(1), LocalDate.of(2030, 1, 1), last.limits()));
        List<ComplaintCode> twice = new ArrayList<>(TERMS.codes());
        twice.add(twice.getFirst());

        assertThat(refusals(new ComplaintTerms(gap, TERMS.overrides(), twice, new AlarmShares(80, 50, 100), "x")))
                .contains(
                        "alarms timelimit.alarms.order",
                        "ruleSets.1.from timelimit.ruleSets.gap",
                        "ruleSets timelimit.ruleSets.ended",
                        "codes.%d.code timelimit.code.twice".formatted(twice.size() - 1));
        assertThat(refusals(new ComplaintTerms(null, null, null, null, " "))).hasSizeGreaterThan(3);
    }

    private static List<String> refusals(ComplaintTerms terms) {
        try {
            terms.check();
            return List.of();
        } catch (RuleViolation refused) {
            return refused.violations().stream()
                    .map(each -> each.field() + " " + each.key())
                    .toList();
        }
    }

    @Test
    void theCalendarStatesWhyEachDayIsLeftOut() {
        DueDay due = due(HandlingLimit.ACCEPT, "2026-02-12");

        assertThat(due.readings().getFirst().period().days())
                .extracting(PeriodDay::type)
                .contains(PeriodDayType.HOLIDAY, PeriodDayType.MADE_UP_DAY, PeriodDayType.WORKING_DAY);
        assertThat(due.day()).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(CALENDAR.madeUp()).contains(due.day());
    }

    @Test
    void anOverrideIsInForceOnItsFirstAndItsLastDay() {
        LimitOverride epidemic = TimeLimitFixture.TERMS.overrides().getFirst();

        assertThat(epidemic.isInForce(epidemic.from())).isTrue();
        assertThat(epidemic.isInForce(epidemic.until())).isTrue();
        assertThat(epidemic.isInForce(epidemic.from().minusDays(1))).isFalse();
        assertThat(epidemic.isInForce(epidemic.until().plusDays(1))).isFalse();
    }

    /** EPIDEMIC_2020 is the code of the period, not of its tag: without a refusal seven days were counted, not three. */
    @Test
    void aTagThatTheTermsLackIsRefused() {
        assertThat(catchThrowableOfType(RuleViolation.class, () -> TERMS.requireTags(Set.of("EPIDEMIC_2020")))
                        .violations())
                .containsExactly(new RuleViolation.Violation("tag", "timelimit.tag.unknown", List.of("EPIDEMIC_2020")));
        assertThatCode(() -> TERMS.requireTags(Set.of("EPIDEMIC"))).doesNotThrowAnyException();
    }
}
