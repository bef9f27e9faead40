package fangxin.complaint.station;

import static fangxin.complaint.station.StationFixture.dispute;
import static fangxin.complaint.station.StationFixture.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.RuleViolation;
import java.math.BigDecimal;
import java.time.LocalDate;
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
        dispute.take(StationCaseStep.ANSWER, "正在核实", null, on(RECEIVED));

        assertThat(dispute.answeredOn()).isEqualTo(RECEIVED);
        assertThat(dispute.endedOn()).isNull();
        assertThat(dispute.escalate(on(LAST.plusDays(1)))).isTrue();
    }

    @Test
    void moneyIsRecoveredByASettlementOnly() {
        StationCase dispute = dispute(RECEIVED);
        assertThatThrownBy(() -> dispute.take(StationCaseStep.FAIL, "未达成", BigDecimal.TEN, on(RECEIVED)))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> dispute.take(StationCaseStep.REFER, "告知", null, on(RECEIVED)))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> dispute.fileAgreement("file")).isInstanceOf(RuleViolation.class);

        dispute.take(StationCaseStep.SETTLE, "退款", BigDecimal.TEN, on(RECEIVED));

        assertThat(dispute.isTaken(StationCaseStep.SETTLE, "退款")).isTrue();
        assertThat(dispute.recovered()).isEqualByComparingTo("10");
        assertThatThrownBy(() -> dispute.take(StationCaseStep.FAIL, "反悔", null, on(RECEIVED)))
                .isInstanceOf(RuleViolation.class);
        dispute.callBack(StationCallBack.SATISFIED, on(LAST));
        assertThat(dispute.calledBackOn()).isEqualTo(LAST);
    }

    @Test
    void afterTheRetentionDaysAndAmountsStay() {
        StationCase dispute = dispute(RECEIVED);
        dispute.take(StationCaseStep.SETTLE, "退款", BigDecimal.TEN, on(RECEIVED));
        dispute.fileAgreement("agreement");

        assertThat(dispute.files()).containsExactly("agreement");
        dispute.eraseWords();

        assertThat(dispute.words()).isNull();
        assertThat(dispute.outcome()).isNull();
        assertThat(dispute.files()).isEmpty();
        assertThat(dispute.recovered()).isEqualByComparingTo("10");
    }
}
