package fangxin.complaint.handling;

import static fangxin.complaint.handling.HandlingFixture.CALENDAR;
import static fangxin.complaint.handling.HandlingFixture.OFFICER;
import static fangxin.complaint.handling.HandlingFixture.TERMS;
import static fangxin.complaint.handling.HandlingFixture.by;
import static fangxin.complaint.handling.HandlingFixture.complaint;
import static fangxin.complaint.handling.HandlingFixture.day;
import static fangxin.complaint.handling.HandlingFixture.received;
import static fangxin.complaint.handling.HandlingParty.PLATFORM;
import static fangxin.complaint.handling.HandlingParty.RECEIVING_OFFICE;
import static fangxin.complaint.handling.HandlingParty.SUPERIOR;
import static fangxin.complaint.handling.HandlingParty.UNIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import fangxin.common.RuleViolation;
import fangxin.complaint.handling.ComplaintCaseService.TagChoices;
import fangxin.complaint.timelimit.ComplaintCode;
import fangxin.complaint.timelimit.ComplaintCode.CodeList;
import fangxin.complaint.timelimit.DueDay.AlarmColour;
import fangxin.complaint.timelimit.PlatformResult;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleFixture;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Tests of the steps and time limits of a complaint: worked examples of Order 121 and of the platform's rows. */
class ComplaintCaseTest {
    private static final String CODE = "92220102MA0000023N";
    private static final MediationInput MEDIATION = new MediationInput(true, true, "李调解", null, null, null);

    @Test
    void receivedAMinuteBeforeMidnightTheSeventhWorkingDayIsTheFifteenthOfOctober() {
        ComplaintCase complaint = complaint("2026-09-30T23:59");

        assertThat(complaint.state()).isEqualTo(HandlingState.RECEIVED);
        assertThat(complaint.running().dueOn()).isEqualTo(day("2026-10-15"));
        assertThat(complaint.running().colour(day("2026-10-15"))).isEqualTo(AlarmColour.RED);
        assertThat(complaint.running().colour(day("2026-10-16"))).isEqualTo(AlarmColour.BLACK);
    }

    /** The letters cite the order in force on the day of the step, and the last day of which the parties were notified. */
    @Test
    void acceptanceAndEndingAreNotifiedWithTheirArticlesAndDays() {
        ComplaintCase complaint = complaint("2026-05-06T09:00");
        assertThat(CaseNotice.of(complaint, TERMS)).isEmpty();

        complaint.accept(null, TERMS, by(UNIT, "2026-05-08T10:00"));
        complaint.end("23.3", null, "不同意退款", BigDecimal.ZERO, TERMS, by(UNIT, "2026-05-20T10:00"));
        complaint.notifyParties(null, TERMS, by(UNIT, "2026-05-21T10:00"));

        assertThat(CaseNotice.of(complaint, TERMS))
                .extracting(
                        CaseNotice::step,
                        CaseNotice::receivedOn,
                        CaseNotice::takenOn,
                        CaseNotice::mediateBy,
                        CaseNotice::article)
                .containsExactly(
                        tuple(
                                HandlingStep.ACCEPT,
                                day("2026-05-06"),
                                day("2026-05-08"),
                                day("2026-07-07"),
                                "总局令第121号第十五条"),
                        tuple(
                                HandlingStep.END,
                                day("2026-05-06"),
                                day("2026-05-20"),
                                day("2026-07-07"),
                                "总局令第121号第二十三条第三项"));
        assertThat(CaseNotice.of(complaint, TERMS).getLast().reason()).isEqualTo("不同意退款");
        complaint.erase("—");
        assertThat(CaseNotice.of(complaint, TERMS).getLast().reason())
                .as("the ground, once the words are erased")
                .startsWith("经组织调解");
    }

    @Test
    void aRefusalIsNotifiedWithItsGroundEvenUnderTheRepealedOrder() {
        ComplaintCase complaint = complaint("2026-04-09T09:00");

        complaint.refuse("15.4", null, TERMS, by(UNIT, "2026-04-14T10:00"));

        CaseNotice refusal = CaseNotice.of(complaint, TERMS).getFirst();
        assertThat(refusal.article()).isEqualTo("总局令第20号第十五条第四项");
        assertThat(refusal.reason()).contains("超过三年");
        assertThat(refusal.acceptedOn()).isNull();
        assertThat(refusal.mediateBy()).isNull();
    }

    @Test
    void aSettledComplaintHasItsMoneyAndNoClock() {
        ComplaintCase complaint = complaint("2026-05-06T09:00");

        complaint.accept(null, TERMS, by(UNIT, "2026-05-08T10:00"));
        assertThat(complaint.running().dueOn()).isEqualTo(day("2026-07-07"));
        complaint.mediate(MEDIATION, TERMS, by(UNIT, "2026-05-12T10:00"));
        assertThat(complaint.running().dueOn()).isEqualTo(day("2026-07-07"));
        complaint.settle(AgreementForm.PAPER, null, new BigDecimal("88.50"), TERMS, by(UNIT, "2026-05-20T10:00"));

        assertThat(complaint.state()).isEqualTo(HandlingState.SETTLED);
        assertThat(complaint.running()).isNull();
        assertThat(complaint.recovered()).isEqualTo("88.50");
        assertThat(complaint.mediation().agreement()).isEqualTo(AgreementForm.PAPER);
        complaint.filePaper("file-1", by(UNIT, "2026-05-21T10:00"));
        complaint.filePaper("file-2", by(UNIT, "2026-05-22T10:00"));
        assertThat(complaint.mediation().paper()).isEqualTo("file-2");
        assertThat(complaint.acts()).extracting(CaseActEntry::act).containsOnly(CaseAct.FILE_PAPER);
        complaint.erase("—");
        assertThat(complaint.mediation().paper()).isNull();
        assertRefused("handling.paper.erased", () -> complaint.filePaper("file-3", by(UNIT, "2031-05-22T10:00")));
    }

    @Test
    void storesTheWordsOfEachStep() {
        ComplaintCase complaint = complaint("2026-05-06T09:00");
        complaint.accept("电话告知投诉人", TERMS, by(UNIT, "2026-05-08T10:00"));
        complaint.mediate(MEDIATION, TERMS, by(UNIT, "2026-05-12T10:00"));
        complaint.settle(AgreementForm.PERFORMED, "当场退款", BigDecimal.TEN, TERMS, by(UNIT, "2026-05-20T10:00"));

        assertThat(complaint.journal())
                .extracting(ComplaintEntry::words)
                .containsExactly(null, "电话告知投诉人", "李调解", "当场退款");
        assertRefused("handling.paper.none", () -> complaint.filePaper("file-1", by(UNIT, "2026-05-21T10:00")));
        assertThat(complaint.hasJustTaken(
                        HandlingStep.SETTLE,
                        new HandlingStepInput(
                                3, null, "当场退款", null, BigDecimal.TEN, AgreementForm.PERFORMED, null, null)))
                .isTrue();
    }

    @Test
    void anEndedMediationIsNotifiedWithinSevenWorkingDays() {
        ComplaintCase complaint = complaint("2026-09-14T09:00");
        complaint.accept(null, TERMS, by(UNIT, "2026-09-16T10:00"));

        complaint.end("23.2", AbsentParty.TRADER, null, BigDecimal.ZERO, TERMS, by(UNIT, "2026-09-30T17:00"));
        assertThat(complaint.running().dueOn()).isEqualTo(day("2026-10-15"));
        complaint.notifyParties(null, TERMS, by(UNIT, "2026-10-12T09:00"));

        assertThat(complaint.state()).isEqualTo(HandlingState.NOTIFIED);
        assertThat(complaint.notifiedOn()).isEqualTo(day("2026-10-12"));
    }

    @Test
    void theWithdrawalOfAMediatorDoesNotStopTheSixtyDaysButATestDoes() {
        ComplaintCase complaint = complaint("2026-05-06T09:00");
        complaint.accept(null, TERMS, by(UNIT, "2026-05-06T10:00"));
        complaint.mediate(MEDIATION, TERMS, by(UNIT, "2026-05-12T10:00"));

        complaint.suspend("当事人申请回避", TERMS, by(UNIT, "2026-05-14T10:00"));
        complaint.resume("不予回避", TERMS, by(UNIT, "2026-05-20T10:00"));
        assertThat(complaint.running().dueOn()).isEqualTo(day("2026-07-05"));
        complaint.beginTest(day("2026-05-20"), TERMS, by(UNIT, "2026-05-21T09:00"));
        assertThat(complaint.running().dueOn()).isNull();
        assertThat(complaint.due(TERMS, CALENDAR).orElseThrow().stopped()).isTrue();
        assertRefused(
                "handling.test.running",
                () -> complaint.beginTest(day("2026-05-21"), TERMS, by(UNIT, "2026-05-21T09:00")));
        assertRefused(
                "handling.test.running",
                () -> complaint.settle(
                        AgreementForm.WAIVED, null, BigDecimal.ONE, TERMS, by(UNIT, "2026-05-22T09:00")));
        complaint.endTest(day("2026-06-03"), TERMS, by(UNIT, "2026-06-03T15:00"));

        assertThat(complaint.running().dueOn()).isEqualTo(day("2026-07-19"));
        assertRefused(
                "handling.test.none", () -> complaint.endTest(day("2026-06-03"), TERMS, by(UNIT, "2026-06-03T15:00")));
    }

    /** Accepted on 8 May: the appointment letter can state that day, and no day before it. */
    @Test
    void aMediationOnTheSpotIsNotBeforeTheAcceptance() {
        ComplaintCase complaint = complaint("2026-05-06T09:00");
        String mediator = MEDIATION.mediator();
        MediationInput onTheDay =
                new MediationInput(true, true, mediator, LocalDateTime.parse("2026-05-08T16:00"), "三楼调解室", null);
        assertRefused("handling.taken", () -> complaint.mediate(onTheDay, TERMS, by(UNIT, "2026-05-07T10:00")));
        complaint.accept(null, TERMS, by(UNIT, "2026-05-08T15:00"));
        for (String early : List.of("2026-05-07T23:59", "0001-01-01T09:00")) {
            MediationInput before = new MediationInput(true, true, mediator, LocalDateTime.parse(early), "三楼调解室", null);
            assertRefused(
                    "handling.appointedAt.early", () -> complaint.mediate(before, TERMS, by(UNIT, "2026-05-12T10:00")));
        }
        assertThat(complaint.state()).isEqualTo(HandlingState.ACCEPTED);

        complaint.mediate(onTheDay, TERMS, by(UNIT, "2026-05-12T10:00"));

        assertThat(complaint.state()).isEqualTo(HandlingState.IN_MEDIATION);
    }

    /** Worked example of {@link ComplaintCase#recuse}. */
    @Test
    void aMediatorWhoWithdrawsLeavesTheCaseToASuccessorWithinTheSixtyDays() {
        ComplaintCase complaint = complaint("2026-05-06T09:00");
        complaint.accept(null, TERMS, by(UNIT, "2026-05-07T10:00"));
        complaint.mediate(MEDIATION, TERMS, by(UNIT, "2026-05-12T10:00"));
        complaint.suspend("被投诉人申请回避", TERMS, by(UNIT, "2026-05-14T10:00"));
        MediationInput successor = new MediationInput(true, true, "王调解", null, null, null);
        assertThat(HandlingStep.openTo(Set.of(UNIT), complaint.state(), complaint.hasMediator()))
                .containsExactly(HandlingStep.RESUME, HandlingStep.RECUSE, HandlingStep.END);
        assertRefused(
                "handling.mediator.undecided", () -> complaint.mediate(successor, TERMS, by(UNIT, "2026-05-15T10:00")));

        complaint.recuse("与被投诉人有利害关系", TERMS, by(UNIT, "2026-05-18T10:00"));

        assertThat(complaint.hasMediator()).isFalse();
        assertThat(complaint.state()).isEqualTo(HandlingState.SUSPENDED);
        assertThat(HandlingStep.openTo(Set.of(UNIT), complaint.state(), complaint.hasMediator()))
                .containsExactly(HandlingStep.MEDIATE, HandlingStep.END);
        for (Runnable decided : List.<Runnable>of(
                () -> complaint.resume("不回避", TERMS, by(UNIT, "2026-05-18T11:00")),
                () -> complaint.recuse("再次回避", TERMS, by(UNIT, "2026-05-18T11:00")))) {
            assertRefused("handling.mediator.successor", decided::run);
        }
        assertRefused(
                "handling.mediator.recused", () -> complaint.mediate(MEDIATION, TERMS, by(UNIT, "2026-05-20T10:00")));
        complaint.mediate(successor, TERMS, by(UNIT, "2026-05-20T10:00"));
        assertThat(complaint.running().dueOn()).isEqualTo(day("2026-07-06"));

        complaint.suspend("投诉人申请回避", TERMS, by(UNIT, "2026-05-21T10:00"));
        complaint.resume("没有利害关系", TERMS, by(UNIT, "2026-05-22T10:00"));
        assertThat(WithdrawalDecision.of(complaint))
                .extracting(WithdrawalDecision::mediator, WithdrawalDecision::withdraws, WithdrawalDecision::reason)
                .containsExactly(tuple("李调解", true, "与被投诉人有利害关系"), tuple("王调解", false, "没有利害关系"));
        assertRefused(
                "handling.mediator.recused", () -> complaint.mediate(MEDIATION, TERMS, by(UNIT, "2026-05-23T10:00")));
    }

    @Test
    void betweenTheUnitsOfOneOfficeTheLimitOfAcceptanceRunsOn() {
        ComplaintCase complaint = complaint("2026-05-06T09:00");

        complaint.returnCase("不在辖区", TERMS, by(UNIT, "2026-05-07T09:00"));
        assertThat(complaint.placement().unit()).isNull();
        assertThat(complaint.running().dueOn()).isEqualTo(day("2026-05-14"));
        complaint.place(
                HandlingStep.DISTRIBUTE,
                new CasePlacement("220102", "220102", "220102S02"),
                null,
                TERMS,
                by(RECEIVING_OFFICE, "2026-05-08T09:00"));

        assertThat(complaint.placement().unit()).isEqualTo("220102S02");
        assertThat(complaint.running().dueOn()).isEqualTo(day("2026-05-14"));
        complaint.returnCase("不在辖区", TERMS, by(UNIT, "2026-05-11T09:00"));
        complaint.place(
                HandlingStep.DISTRIBUTE,
                new CasePlacement("220102", "220103", null),
                null,
                TERMS,
                by(RECEIVING_OFFICE, "2026-05-12T09:00"));
        assertThat(complaint.running().dueOn()).isEqualTo(day("2026-05-21"));
        assertThatThrownBy(() -> complaint.place(
                        HandlingStep.DISTRIBUTE,
                        new CasePlacement("220102", "220102", "220102S01"),
                        null,
                        TERMS,
                        by(UNIT, "2026-05-08T09:00")))
                .isInstanceOf(RuleViolation.class);
    }

    /** Worked example of {@link ComplaintCase#correctAgency}: the limit is that of the first day. */
    @Test
    void theAgencyOfThePlatformTakesTheLimitsAsTheyRun() {
        ComplaintCase complaint = complaint("2026-05-06T09:00");
        CasePlacement right = new CasePlacement("220102", "220103", "220103S01");
        assertThat(complaint.isElsewhere(complaint.placement().office())).isFalse();
        assertThat(complaint.isElsewhere(null)).isFalse();
        assertThat(complaint.isElsewhere("220103S01")).isTrue();

        complaint.correctAgency(right, by(RECEIVING_OFFICE, "2026-05-11T09:00"));
        complaint.correctAgency(right, by(RECEIVING_OFFICE, "2026-05-11T09:01"));

        assertThat(complaint.placement()).isEqualTo(right);
        assertThat(complaint.isElsewhere("220103")).isFalse();
        assertThat(complaint.running().dueOn()).isEqualTo(day("2026-05-14"));
        assertThat(complaint.acts())
                .extracting(CaseActEntry::act, CaseActEntry::subject)
                .containsExactly(tuple(CaseAct.CORRECT_AGENCY, "220102S01;220103S01"));
    }

    @Test
    void whileTheCompetenceIsOpenAStepDecidesTheAgency() {
        ComplaintCase complaint = complaint("2026-05-06T09:00");
        complaint.returnCase("不在辖区", TERMS, by(UNIT, "2026-05-07T09:00"));

        assertRefused(
                "handling.agency.open",
                () -> complaint.correctAgency(
                        new CasePlacement("220102", "220103", null), by(RECEIVING_OFFICE, "2026-05-11T09:00")));
    }

    @Test
    void aDisputeOnCompetenceHasItsOwnLimit() {
        ComplaintCase complaint = complaint("2026-05-06T09:00");

        complaint.disputeCompetence("两地均认为对方有权限", TERMS, by(UNIT, "2026-05-08T09:00"));
        assertThat(complaint.running().dueOn()).isEqualTo(day("2026-05-18"));
        complaint.place(
                HandlingStep.DESIGNATE,
                new CasePlacement("220102", "220103", null),
                "指定宽城",
                TERMS,
                by(SUPERIOR, "2026-05-18T09:00"));

        assertThat(complaint.placement().office()).isEqualTo("220103");
        assertThat(complaint.running().dueOn()).isEqualTo(day("2026-05-27"));
    }

    @Test
    void afterADisputeThatEndsWhereItBeganTheLimitIsThatOfTheFirstReceipt() {
        ComplaintCase agreed = complaint("2026-05-06T09:00");
        ComplaintCase designated = complaint("2026-05-06T09:00");
        agreed.disputeCompetence("两地均认为对方有权限", TERMS, by(UNIT, "2026-05-08T09:00"));
        designated.disputeCompetence("两地均认为对方有权限", TERMS, by(UNIT, "2026-05-08T09:00"));

        agreed.agreeCompetence("由本局处理", TERMS, by(UNIT, "2026-05-11T09:00"));
        designated.place(
                HandlingStep.DESIGNATE,
                new CasePlacement("220102", "220102", null),
                "指定南关",
                TERMS,
                by(SUPERIOR, "2026-05-18T09:00"));

        assertThat(agreed.running().dueOn()).isEqualTo(day("2026-05-14"));
        assertThat(designated.running().dueOn()).isEqualTo(day("2026-05-14"));
    }

    @Test
    void anotherInputOfTheSameStepIsNoRepetition() {
        ComplaintCase complaint = complaint("2026-05-06T09:00");
        complaint.accept(null, TERMS, by(UNIT, "2026-05-08T10:00"));
        complaint.mediate(MEDIATION, TERMS, by(UNIT, "2026-05-12T10:00"));
        MediationInput other = new MediationInput(true, true, "王调解", null, null, null);
        assertThat(complaint.hasJustTaken(HandlingStep.MEDIATE, input(null, null, MEDIATION)))
                .isTrue();
        assertThat(complaint.hasJustTaken(HandlingStep.MEDIATE, input(null, null, other)))
                .isFalse();
        complaint.mediate(other, TERMS, by(UNIT, "2026-05-13T10:00"));
        assertThat(complaint.mediation().mediator()).isEqualTo("王调解");
        complaint.settle(AgreementForm.PAPER, null, new BigDecimal("500"), TERMS, by(UNIT, "2026-05-20T10:00"));

        assertThat(complaint.hasJustTaken(
                        HandlingStep.SETTLE, input(AgreementForm.PAPER, new BigDecimal("500.00"), null)))
                .isTrue();
        assertThat(complaint.hasJustTaken(HandlingStep.SETTLE, input(AgreementForm.PAPER, new BigDecimal("800"), null)))
                .isFalse();
    }

    private static HandlingStepInput input(AgreementForm agreement, BigDecimal recovered, MediationInput mediation) {
        return new HandlingStepInput(1, null, null, null, recovered, agreement, mediation, null);
    }

    @Test
    void theGroundThatTheLimitIsOverIsStatedAfterItsLastDay() {
        ComplaintCase complaint = complaint("2026-05-06T09:00");
        complaint.accept(null, TERMS, by(UNIT, "2026-05-06T10:00"));

        assertThat(TERMS.code(CodeList.ENDING, "23.5").orElseThrow().needsLimitOver())
                .isTrue();
        assertThat(TERMS.code(CodeList.ENDING, "23.3").orElseThrow().needsLimitOver())
                .isFalse();
        assertRefused("handling.ground.early", () -> complaint.requireLimitOver(day("2026-07-05")));
        complaint.requireLimitOver(day("2026-07-06"));
        ComplaintCase unknown = complaint("2026-12-18T09:00");
        unknown.accept(null, TERMS, by(UNIT, "2026-12-21T10:00"));
        assertRefused("handling.ground.calendar", () -> unknown.requireLimitOver(day("2027-03-31")));
    }

    @Test
    void aDayThatWasCountedIsKeptWhileATestRuns() {
        ComplaintCase complaint = complaint("2026-05-06T09:00");
        complaint.accept(null, TERMS, by(UNIT, "2026-05-06T10:00"));
        complaint.beginTest(day("2026-05-20"), TERMS, by(UNIT, "2026-05-21T09:00"));

        assertThat(complaint.running().dueOn()).isNull();
        assertThat(complaint.running().announcedDueOn()).isEqualTo(day("2026-07-05"));
    }

    @Test
    void officersRecordAnAgreementAfterAMediationOnly() {
        assertThat(HandlingStep.openTo(Set.of(UNIT), HandlingState.ACCEPTED, false))
                .doesNotContain(HandlingStep.SETTLE);
        assertThat(HandlingStep.openTo(Set.of(UNIT), HandlingState.IN_MEDIATION, true))
                .contains(HandlingStep.SETTLE);
    }

    @Test
    void theSecondOfTwoOfficersLearnsWhoActedBefore() {
        ComplaintCase complaint = complaint("2026-05-06T09:00");
        complaint.refuse("16.4", "已过三年", TERMS, by(UNIT, "2026-05-08T10:00"));

        assertRefused("handling.taken", () -> complaint.accept(null, TERMS, by(UNIT, "2026-05-08T10:01")));
        assertThat(complaint.acceptedOn()).isNull();
    }

    @Test
    void theStepsOfThePlatformAreTakenOnceEachOnItsDay() {
        ComplaintCase complaint = complaint("2026-05-06T09:00");
        MirroredProgress accepted = new MirroredProgress(day("2026-05-08"), null, null, null, null, null);
        MirroredProgress notified = new MirroredProgress(
                day("2026-05-08"),
                PlatformResult.ENDED,
                "23.3",
                day("2026-06-01"),
                day("2026-06-03"),
                new BigDecimal("0.00"));

        assertThat(complaint.advance(accepted, TERMS, OFFICER, CALENDAR)).isTrue();
        assertThat(complaint.running().dueOn()).isEqualTo(day("2026-07-07"));
        assertThat(complaint.advance(accepted, TERMS, OFFICER, CALENDAR)).isTrue();
        assertThat(complaint.advance(notified, TERMS, OFFICER, CALENDAR)).isTrue();
        assertThat(complaint.advance(notified, TERMS, OFFICER, CALENDAR)).isTrue();

        assertThat(complaint.journal())
                .extracting(ComplaintEntry::step)
                .containsExactly(HandlingStep.RECEIVE, HandlingStep.ACCEPT, HandlingStep.END, HandlingStep.NOTIFY);
        assertThat(complaint.notifiedOn()).isEqualTo(day("2026-06-03"));
        assertThat(complaint.ground()).isEqualTo("23.3");
    }

    @Test
    void whereThePlatformContradictsAnOfficerTheStateHereStays() {
        ComplaintCase complaint = complaint("2026-05-06T09:00");
        complaint.refuse("16.1", "无职责", TERMS, by(UNIT, "2026-05-07T10:00"));

        boolean agrees = complaint.advance(
                new MirroredProgress(
                        day("2026-05-08"), PlatformResult.SETTLED, null, day("2026-05-20"), null, BigDecimal.TEN),
                TERMS,
                OFFICER,
                CALENDAR);

        assertThat(agrees).isFalse();
        assertThat(complaint.state()).isEqualTo(HandlingState.REFUSED);
        assertThat(complaint.acceptedOn()).isNull();
    }

    @Test
    void whatOnePlatformStatesStaysWhereTheRowOfTheOtherLeavesItEmpty() {
        ComplaintCase complaint = complaint("2026-05-06T09:00");
        mirror(
                complaint,
                new ComplainedTrader("甲店", CODE, "人民大街1号", "1220102202600000013", "m1"),
                new ComplaintContent("FOOD", new BigDecimal("120.00"), "过期食品", Set.of("EPIDEMIC")),
                "hash-of-phone");

        mirror(
                complaint,
                new ComplainedTrader(null, null, null, null, null),
                new ComplaintContent(null, null, null, Set.of()),
                null);

        assertThat(complaint.trader())
                .isEqualTo(new ComplainedTrader("甲店", CODE, "人民大街1号", "1220102202600000013", "m1"));
        assertThat(complaint.content())
                .isEqualTo(new ComplaintContent("FOOD", new BigDecimal("120.00"), "过期食品", Set.of("EPIDEMIC")));
        assertThat(complaint.contactHash()).isEqualTo("hash-of-phone");
        mirror(
                complaint,
                new ComplainedTrader("乙店", "91220102MA0000015X", null, null, null),
                new ComplaintContent("TRAVEL", null, null, Set.of()),
                null);
        assertThat(complaint.trader())
                .isEqualTo(new ComplainedTrader("乙店", "91220102MA0000015X", "人民大街1号", null, null));
        assertThat(complaint.content().category()).isEqualTo("TRAVEL");
    }

    /** 12345 stated a complaint with the whole text, and 12315 states that it is a report: its sentence is removed. */
    @Test
    void aSummaryOfWhichNothingIsTheComplaintsReplacesTheEarlierOne() {
        ComplaintCase complaint = complaint("2026-05-06T09:00");

        mirror(
                complaint,
                new ComplainedTrader(null, null, null, null, null),
                new ComplaintContent(null, null, "", Set.of()),
                null);

        assertThat(complaint.content().summary()).isEmpty();
    }

    @Test
    void anOfficerStatesTheStoreThatHandedOverTheGoods() {
        ComplaintCase complaint = complaint("2026-05-06T09:00");
        mirror(
                complaint,
                new ComplainedTrader("某连锁", CODE, null, null, "m1"),
                new ComplaintContent("FOOD", null, null, Set.of()),
                null);
        Title store = TitleFixture.imported("某连锁一店", CODE, "人民大街1号", 1);
        Title stranger = TitleFixture.imported("他店", "91220102MA0000015X", "人民大街2号", 2);

        assertRefused("handling.shop.other", () -> complaint.matchTitle(stranger, by(UNIT, "2026-05-08T10:00")));
        complaint.matchTitle(store, by(UNIT, "2026-05-08T10:00"));

        assertThat(complaint.trader().title()).isEqualTo(store.number());
        assertThat(complaint.trader().merchant()).isEqualTo("m1");
        assertThat(complaint.acts())
                .extracting(CaseActEntry::act, CaseActEntry::subject)
                .containsExactly(tuple(CaseAct.MATCH_TITLE, store.number()));
    }

    /**
     * If the platform states no code, an officer can correct the title; a code that the platform states later decides.
     */
    @Test
    void aTraderWithoutACreditCodeHasThatOfTheStatedTitle() {
        ComplaintCase complaint = complaint("2026-05-06T09:00");
        complaint.refuse("16.4", "已过三年", TERMS, by(UNIT, "2026-05-08T10:00"));
        Title wrong = TitleFixture.imported("他店", "91220102MA0000015X", "人民大街2号", 2);
        Title right = TitleFixture.imported("甲店", CODE, "人民大街1号", 1);

        complaint.matchTitle(wrong, by(UNIT, "2026-05-08T10:00"));
        complaint.matchTitle(right, by(UNIT, "2026-05-08T10:01"));
        mirror(
                complaint,
                new ComplainedTrader("甲店", CODE, null, null, null),
                new ComplaintContent(null, null, null, Set.of()),
                null);

        assertThat(complaint.trader().creditCode()).isEqualTo(CODE);
        assertThat(complaint.trader().title()).isEqualTo(right.number());
        assertRefused("handling.shop.other", () -> complaint.matchTitle(wrong, by(UNIT, "2026-05-08T10:02")));
    }

    private static void mirror(
            ComplaintCase complaint, ComplainedTrader trader, ComplaintContent content, String contact) {
        ReceivedCase received = received(ComplaintType.COMPLAINT, "2026-05-06T09:00", Set.of());
        complaint.mirror(
                new MirroredCase(
                        new ReceivedCase(
                                received.type(),
                                received.numbers(),
                                received.source(),
                                received.receivedAt(),
                                received.placement(),
                                trader,
                                content,
                                contact),
                        null,
                        new MirroredProgress(null, null, null, null, null, null),
                        "hash-of-row"),
                "import",
                TERMS,
                OFFICER,
                CALENDAR);
    }

    @Test
    void aCaseOfNoStatedCategoryIsEnteredUnderTheOthers() {
        assertThat(new ComplaintContent(null, null, null, Set.of()).categoryOrOther())
                .isEqualTo("OTHER_GOODS");
    }

    @Test
    void aConsultationIsAnsweredAndHasNoStatutoryLimit() {
        ComplaintCase asked = new ComplaintCase(
                "1",
                received(ComplaintType.CONSULTATION, "2026-05-06T09:00", Set.of()),
                TERMS,
                by(PLATFORM, "2026-05-06T09:00"));

        assertThat(asked.running()).isNull();
        asked.answer("请携带凭证到店换货。", TERMS, by(UNIT, "2026-05-07T09:00"));
        assertThat(asked.state()).isEqualTo(HandlingState.ANSWERED);
    }

    @Test
    void aDuplicateIsMergedAndSeparatedWithTheClockItHad() {
        ComplaintCase one = complaint("2026-05-06T09:00");
        ComplaintCase other = new ComplaintCase(
                ComplaintCase.numberOf(2026, 2),
                received(ComplaintType.COMPLAINT, "2026-05-07T09:00", Set.of()),
                TERMS,
                by(PLATFORM, "2026-05-07T09:00"));

        ComplaintCase asked = new ComplaintCase(
                ComplaintCase.numberOf(2026, 3),
                received(ComplaintType.CONSULTATION, "2026-05-07T09:00", Set.of()),
                TERMS,
                by(PLATFORM, "2026-05-07T09:00"));
        ComplaintCase refused = complaint("2026-05-06T09:00");
        refused.refuse("16.1", "无职责", TERMS, by(UNIT, "2026-05-07T10:00"));

        assertRefused("handling.merge.self", () -> one.mergeInto(one, by(UNIT, "2026-05-08T08:00")));
        assertRefused("handling.merge.type", () -> asked.mergeInto(one, by(UNIT, "2026-05-08T08:00")));
        assertRefused("handling.merge.closed", () -> other.mergeInto(refused, by(UNIT, "2026-05-08T08:00")));
        other.mergeInto(one, by(UNIT, "2026-05-08T08:00"));
        assertThat(other.due(TERMS, CALENDAR)).isEmpty();
        assertRefused("handling.merge.done", () -> other.accept(null, TERMS, by(UNIT, "2026-05-08T09:00")));
        assertRefused("handling.merge.chain", () -> one.mergeInto(other, by(UNIT, "2026-05-08T08:00")));
        other.separate(by(UNIT, "2026-05-08T10:00"));
        assertThat(other.acts()).extracting(CaseActEntry::act).containsExactly(CaseAct.MERGE, CaseAct.SEPARATE);

        assertThat(other.due(TERMS, CALENDAR).orElseThrow().day()).isEqualTo(day("2026-05-15"));
        assertRefused("handling.number.other", () -> other.link(new CaseNumbers("另一编号", null)));
    }

    @Test
    void actsOfOfficersAreKeptAndNoneIsTakenOnAClosedOrMergedCase() {
        ComplaintCase complaint = complaint("2026-05-06T09:00");
        HandlingAct by = by(UNIT, "2026-05-06T11:00");
        complaint.accept(null, TERMS, by);
        JointComplainant one = complaint.enterComplainant(
                new ComplainantInput("张三", ComplainantRole.MEMBER, AuthorityProof.NONE, null), List.of(), by);
        complaint.stateConsent(one, SettlementConsent.CONSENTED, by);
        complaint.stateConsent(one, SettlementConsent.CONSENTED, by);
        complaint.flag(Set.of("17.1"), by);

        assertThat(complaint.acts())
                .extracting(CaseActEntry::act, CaseActEntry::consent)
                .containsExactly(
                        tuple(CaseAct.ENTER_COMPLAINANT, null),
                        tuple(CaseAct.STATE_CONSENT, SettlementConsent.CONSENTED),
                        tuple(CaseAct.FLAG, null));
        assertThat(complaint.hasJustActed(CaseAct.FLAG, "17.1")).isTrue();
        complaint.end("23.2", AbsentParty.TRADER, null, BigDecimal.ZERO, TERMS, by);
        complaint.notifyParties(null, TERMS, by);
        assertRefused("handling.closed", () -> complaint.flag(Set.of(), by));
        assertRefused("handling.closed", () -> complaint.stateConsent(one, SettlementConsent.REFUSED, by));
        assertRefused("handling.closed", () -> complaint.beginTest(day("2026-05-06"), TERMS, by));
        assertRefused("handling.closed", () -> complaint.mergeInto(complaint("2026-05-07T09:00"), by));
    }

    /**
     * Received on Monday, 3 February 2020; 7 working days end on Wednesday the 12th, and the 3 of the epidemic on Thursday
     * the 6th, half of which have passed at noon of the 5th.
     */
    @Test
    void aTagOfAnOfficerAppliesItsOverrideAndShortensNoAnnouncedDay() {
        ComplaintCase complaint = complaint("2020-02-03T09:00");
        assertThat(complaint.running().dueOn()).isEqualTo(day("2020-02-12"));

        complaint.tag(Set.of("EPIDEMIC", "ORGANIZED_CRIME"), TERMS, by(UNIT, "2020-02-04T09:00"));

        assertThat(complaint.tags()).containsExactlyInAnyOrder("EPIDEMIC", "ORGANIZED_CRIME");
        assertThat(complaint.running().dueOn()).isEqualTo(day("2020-02-12"));
        assertThat(complaint.running().amberOn()).isEqualTo(day("2020-02-05"));
        assertThat(complaint.running().redOn()).isEqualTo(day("2020-02-06"));
        assertThat(complaint
                        .due(TERMS, CALENDAR)
                        .orElseThrow()
                        .readings()
                        .getFirst()
                        .override())
                .isNotNull();
        mirror(
                complaint,
                new ComplainedTrader(null, null, null, null, null),
                new ComplaintContent(null, null, null, Set.of("MONOPOLY_FEES")),
                null);
        assertThat(complaint.tags()).containsExactlyInAnyOrder("EPIDEMIC", "ORGANIZED_CRIME", "MONOPOLY_FEES");
        complaint.tag(Set.of(), TERMS, by(UNIT, "2020-02-04T10:00"));
        mirror(
                complaint,
                new ComplainedTrader(null, null, null, null, null),
                new ComplaintContent(null, null, null, Set.of("MONOPOLY_FEES")),
                null);
        assertThat(complaint.tags()).containsExactly("MONOPOLY_FEES");
        assertThat(complaint.acts()).extracting(CaseActEntry::subject).containsExactly("EPIDEMIC;ORGANIZED_CRIME", "");
        complaint.refuse("15.1", null, TERMS, by(UNIT, "2020-02-05T09:00"));
        assertRefused("handling.closed", () -> complaint.tag(Set.of(), TERMS, by(UNIT, "2020-02-05T10:00")));
    }

    /** A platform can state a word that the terms do not have, and a code can leave the terms. */
    @Test
    void theTagsOfACaseCanBeKeptThoughTheTermsDoNotHaveThem() {
        TagChoices choices = TagChoices.of(TERMS, Set.of("EPIDEMIC", "自定标签"));

        assertThat(choices.stated()).containsExactly("EPIDEMIC", "自定标签");
        assertThat(choices.offered())
                .extracting(ComplaintCode::code)
                .contains("ORGANIZED_CRIME", "自定标签")
                .doesNotHaveDuplicates();
        assertThat(choices.offered().getLast().name().zh()).isEqualTo("自定标签");
        assertThat(choices.offersAll(Set.of("ORGANIZED_CRIME", "自定标签"))).isTrue();
        assertThat(choices.offersAll(Set.of("别的标签"))).isFalse();
    }

    /** The column has room for 400 characters: those of the officer are kept, and of the platform's what fits. */
    @Test
    void tagsThatACaseHasNoRoomForAreLeftOut() {
        ComplaintCase complaint = complaint("2026-05-06T09:00");
        mirrorTags(complaint, tags("P", 12, 10));
        complaint.tag(union(tags("P", 12, 10), tags("Q", 9, 22)), TERMS, by(UNIT, "2026-05-06T10:00"));
        assertThat(complaint.tags()).hasSize(21);

        mirrorTags(complaint, tags("R", 9, 40));

        assertThat(complaint.tags())
                .containsAll(tags("Q", 9, 22))
                .containsAll(tags("P", 12, 10))
                .hasSize(22);
        assertThat(complaint.tagText()).hasSizeLessThanOrEqualTo(400);
        assertRefused(
                "handling.tags.missing", () -> complaint.tag(tags("S", 10, 3), TERMS, by(UNIT, "2026-05-06T11:00")));
        assertRefused(
                "handling.tags.long",
                () -> complaint.tag(union(complaint.tags(), tags("S", 1, 40)), TERMS, by(UNIT, "2026-05-06T11:00")));
    }

    private static void mirrorTags(ComplaintCase complaint, Set<String> tags) {
        mirror(
                complaint,
                new ComplainedTrader(null, null, null, null, null),
                new ComplaintContent(null, null, null, tags),
                null);
    }

    private static Set<String> tags(String letter, int count, int length) {
        return IntStream.range(0, count)
                .mapToObj(i -> letter.repeat(length - 2) + "%02d".formatted(i))
                .collect(Collectors.toSet());
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
    }

    /** The journal states the association by its code, and the page by its name. */
    @Test
    void theJournalOfAnAppointmentEndsWithTheEntrustedAssociation() {
        String words = Mediation.words(
                new MediationInput(true, true, "李调解", LocalDateTime.of(2026, 5, 14, 9, 30), "所内", "220102-CA"));

        assertThat(words).isEqualTo("李调解 · 2026-05-14 09:30 · 所内 · 220102-CA");
        assertThat(Mediation.entrustedIn(words, "220102-CA"::equals)).isEqualTo("220102-CA");
        assertThat(Mediation.withoutEntrusted(words)).isEqualTo("李调解 · 2026-05-14 09:30 · 所内");
        assertThat(Mediation.entrustedIn("220102-CA", "220102-CA"::equals)).isEqualTo("220102-CA");
        assertThat(Mediation.withoutEntrusted("220102-CA")).isNull();
        assertThat(Mediation.entrustedIn("李调解 · 所内", "220102-CA"::equals)).isNull();
        assertThat(Mediation.entrustedIn(null, "220102-CA"::equals)).isNull();
    }

    /** Of thirty complainants several have one masked name: the ordinal of entry names the one who refuses. */
    @Test
    void complainantsOfOneMaskedNameHaveOrdinals() {
        ComplaintCase complaint = complaint("2026-05-06T09:00");
        HandlingAct by = by(UNIT, "2026-05-06T11:00");
        JointComplainant one = complaint.enterComplainant(
                new ComplainantInput("王伟", ComplainantRole.MEMBER, AuthorityProof.NONE, null), List.of(), by);
        JointComplainant other = complaint.enterComplainant(
                new ComplainantInput("王芳", ComplainantRole.MEMBER, AuthorityProof.NONE, null), List.of(one), by);

        assertThat(complaint.inOrderOfEntry(List.of(other, one))).containsExactly(one, other);
        assertThat(ComplaintCasePresenter.namesOf(List.of(one, other)))
                .containsOnly(entry(one.id(), "1. 王*"), entry(other.id(), "2. 王*"));
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
