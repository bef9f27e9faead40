package fangxin.complaint.station;

import static fangxin.complaint.station.StationFixture.TERMS;
import static fangxin.complaint.station.StationFixture.dispute;
import static fangxin.complaint.station.StationFixture.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.RuleViolation;
import fangxin.complaint.station.PlatformDispute.PlatformAnswer;
import fangxin.complaint.station.PlatformDispute.PlatformEnd;
import fangxin.organization.calendar.TimeLimit;
import fangxin.organization.calendar.WorkingCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StationCaseTest {
    /** Monday; ten working days end on Monday, 16 March. */
    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);

    private static final LocalDate LAST = LocalDate.of(2026, 3, 16);

    @Test
    void silenceHandsADisputeOverAfterTheLastDay() {
        StationCase dispute = dispute(RECEIVED);
        assertThat(dispute.dueOn()).isEqualTo(LAST);

        assertThat(dispute.escalate(on(LAST))).isFalse();
        assertThat(dispute.escalate(on(LAST.plusDays(1)))).isTrue();
        assertThat(dispute.escalate(on(LAST.plusDays(2)))).isFalse();
        dispute.refer(on(LAST.plusDays(2)));

        assertThat(dispute.state()).isEqualTo(StationCaseState.REFERRED);
        assertThat(dispute.endedOn()).isEqualTo(LAST.plusDays(2));
    }

    @Test
    void anAnswerAloneDoesNotStopTheClock() {
        StationCase dispute = dispute(RECEIVED);
        dispute.take(StationCaseStep.ANSWER, "正在核实", null, false, on(RECEIVED));

        assertThat(dispute.answeredOn()).isEqualTo(RECEIVED);
        assertThat(dispute.endedOn()).isNull();
        assertThat(dispute.escalate(on(LAST.plusDays(1)))).isTrue();
    }

    /** A settlement after an answer leaves both readable. */
    @Test
    void theAnswerStaysBesideTheOutcome() {
        StationCase dispute = dispute(RECEIVED);
        dispute.take(StationCaseStep.ANSWER, "正在核实", null, false, on(RECEIVED));
        dispute.take(StationCaseStep.SETTLE, "退款", null, false, on(RECEIVED));

        assertThat(dispute.answer()).isEqualTo("正在核实");
        assertThat(dispute.outcome()).isEqualTo("退款");
    }

    /** Otherwise a station could take a dispute out of its rates after the time limit. */
    @Test
    void theOfficeRecordsALateWithdrawal() {
        StationCase dispute = dispute(RECEIVED);
        StationCase escalated = dispute(RECEIVED);
        escalated.escalate(on(LAST.plusDays(1)));

        for (StationCase late : List.of(dispute, escalated)) {
            assertThatThrownBy(() -> late.take(StationCaseStep.WITHDRAW, "不再追究", null, false, on(LAST.plusDays(1))))
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            refusal -> assertThat(refusal.key()).isEqualTo("station.case.withdraw.office"));
            late.take(StationCaseStep.WITHDRAW, "不再追究", null, true, on(LAST.plusDays(1)));
            assertThat(late.state()).isEqualTo(StationCaseState.WITHDRAWN);
        }
        StationCase inTime = dispute(RECEIVED);
        inTime.take(StationCaseStep.WITHDRAW, "不再追究", null, false, on(LAST));
        assertThat(inTime.endedOn()).isEqualTo(LAST);
    }

    /** A calendar with more holidays moves the last day of a pending dispute, and none moves it forward. */
    @Test
    void aCalendarMovesTheLastDayOfAPendingDisputeToALaterDayOnly() {
        StationCase dispute = dispute(RECEIVED);
        StationCase ended = dispute(RECEIVED);
        ended.take(StationCaseStep.SETTLE, "退款", null, false, on(RECEIVED));
        StationTerms longer = new StationTerms(
                TERMS.venues(),
                TERMS.requirements(),
                TimeLimit.workingDays(11),
                TimeLimit.workingDays(2),
                TERMS.idleDays(),
                0,
                "",
                List.of());
        LocalDate answerDueOn = dispute.answerDueOn();

        ended.recount(longer, WorkingCalendar.weekdaysOnly());
        dispute.recount(longer, WorkingCalendar.weekdaysOnly());
        assertThat(ended.dueOn()).isEqualTo(LAST);
        assertThat(dispute.dueOn()).isEqualTo(LAST.plusDays(1));
        assertThat(ended.answerDueOn()).isEqualTo(answerDueOn);
        assertThat(dispute.answerDueOn()).isAfter(answerDueOn);
        dispute.recount(TERMS, WorkingCalendar.weekdaysOnly());

        assertThat(dispute.dueOn()).isEqualTo(LAST.plusDays(1));
    }

    /** Received on a working day, the first answer is due on the next one; an answer or an end meets it. */
    @Test
    void theFirstAnswerIsDueOnTheNextWorkingDay() {
        StationCase dispute = dispute(RECEIVED);
        assertThat(dispute.answerDueOn())
                .isEqualTo(WorkingCalendar.weekdaysOnly().end(RECEIVED, TERMS.answer()));
        assertThat(dispute.isAnswerOverdue(dispute.answerDueOn())).isFalse();
        assertThat(dispute.isAnswerOverdue(dispute.answerDueOn().plusDays(1))).isTrue();

        dispute.take(StationCaseStep.ANSWER, "正在核实", null, false, on(RECEIVED));

        assertThat(dispute.isAnswerOverdue(dispute.answerDueOn().plusDays(1))).isFalse();
    }

    @Test
    void moneyIsRecoveredByASettlementOnly() {
        StationCase dispute = dispute(RECEIVED);
        assertThatThrownBy(() -> dispute.take(StationCaseStep.FAIL, "未达成", BigDecimal.TEN, false, on(RECEIVED)))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> dispute.take(StationCaseStep.REFER, "告知", null, false, on(RECEIVED)))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> dispute.fileAgreement("file", on(RECEIVED))).isInstanceOf(RuleViolation.class);

        dispute.take(StationCaseStep.SETTLE, "退款", BigDecimal.TEN, false, on(RECEIVED));

        assertThat(dispute.isTaken(StationCaseStep.SETTLE, "退款", new BigDecimal("10.00")))
                .isTrue();
        assertThat(dispute.isTaken(StationCaseStep.SETTLE, "退款", BigDecimal.ONE))
                .isFalse();
        assertThat(dispute.recovered()).isEqualByComparingTo("10");
        assertThatThrownBy(() -> dispute.take(StationCaseStep.FAIL, "反悔", null, false, on(RECEIVED)))
                .isInstanceOf(RuleViolation.class);
        dispute.callBack(StationCallBack.SATISFIED, on(LAST));
        assertThat(dispute.calledBackOn()).isEqualTo(LAST);
    }

    @Test
    void afterTheRetentionDaysAndAmountsStay() {
        StationCase dispute = dispute(RECEIVED);
        dispute.take(StationCaseStep.SETTLE, "退款", BigDecimal.TEN, false, on(RECEIVED));
        dispute.fileAgreement("agreement", on(RECEIVED));
        assertThat(dispute.agreement()).isEqualTo("agreement");

        dispute.eraseWords();

        assertThat(dispute.words()).isNull();
        assertThat(dispute.outcome()).isNull();
        assertThat(dispute.agreement()).isNull();
        assertThat(dispute.recovered()).isEqualByComparingTo("10");
    }

    private static PlatformDispute row(PlatformAnswer answer, PlatformEnd end) {
        return new PlatformDispute(
                2,
                "P1",
                RECEIVED,
                new StationCaseInput(StationCaseSource.PLATFORM, "商品破损", null, "某店", null, null),
                answer,
                end);
    }

    /** The dispute of the platform was received on Monday, 2 March, and comes with a file two days later. */
    private static StationCase ofPlatform() {
        return new StationCase(
                StationCase.numberOf(2026, 2),
                StationFixture.active(),
                row(null, null),
                RECEIVED.plusDays(1),
                LAST,
                on(RECEIVED.plusDays(2)));
    }

    @Test
    void aFileOfThePlatformContinuesItsLineOnItsDays() {
        StationCase dispute = ofPlatform();
        assertThat(dispute.receivedOn()).isEqualTo(RECEIVED);
        PlatformAnswer answer = new PlatformAnswer(RECEIVED.plusDays(1), "正在核实");
        PlatformEnd end = new PlatformEnd(StationCaseStep.SETTLE, RECEIVED.plusDays(3), "退款", new BigDecimal("88.50"));

        dispute.follow(row(answer, null), false, on(RECEIVED.plusDays(2)));
        dispute.follow(row(answer, end), false, on(RECEIVED.plusDays(4)));
        dispute.follow(row(answer, end), false, on(RECEIVED.plusDays(5)));

        assertThat(dispute.journal())
                .extracting(StationCaseEntry::step)
                .containsExactly(StationCaseStep.ENTER, StationCaseStep.ANSWER, StationCaseStep.SETTLE);
        assertThat(dispute.answeredOn()).isEqualTo(RECEIVED.plusDays(1));
        assertThat(dispute.endedOn()).isEqualTo(RECEIVED.plusDays(3));
        assertThat(dispute.recovered()).isEqualByComparingTo("88.50");
    }

    /** Else a file could take a late dispute out of the rates, or replace a result that was entered. */
    @Test
    void aRowOfThePlatformIsTakenAsAWholeOrRefused() {
        PlatformAnswer answer = new PlatformAnswer(RECEIVED.plusDays(1), "正在核实");
        PlatformEnd withdrawn = new PlatformEnd(StationCaseStep.WITHDRAW, LAST.plusDays(1), "不再追究", null);
        StationCase dispute = ofPlatform();

        assertThatThrownBy(() -> dispute.follow(row(answer, withdrawn), false, on(LAST.plusDays(2))))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("station.case.withdraw.office"));
        assertThat(dispute.answeredOn()).isNull();
        dispute.follow(row(answer, withdrawn), true, on(LAST.plusDays(2)));
        assertThat(dispute.state()).isEqualTo(StationCaseState.WITHDRAWN);
        PlatformEnd settled = new PlatformEnd(StationCaseStep.SETTLE, LAST, "退款", null);
        assertThatThrownBy(() -> dispute.follow(row(answer, settled), true, on(LAST.plusDays(2))))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("station.case.step.state"));
    }

    @Test
    void aLineNamesItsShopByTheSignUnlessAnotherNameWasStated() {
        StationCaseInput unnamed =
                new StationCaseInput(StationCaseSource.PHONE, "商品破损", "2201022026111000050", " ", null, null);
        StationCaseInput named =
                new StationCaseInput(StationCaseSource.PHONE, "商品破损", "2201022026111000050", "街口小店", null, null);

        assertThat(unnamed.withSignName("禾穗里便利店").shopName()).isEqualTo("禾穗里便利店");
        assertThat(named.withSignName("禾穗里便利店").shopName()).isEqualTo("街口小店");
        assertThat(unnamed.withSignName("店".repeat(200)).shopName())
                .hasSize(120)
                .endsWith("…");
    }
}
