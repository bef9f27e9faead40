package fangxin.commitment.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.commitment.pledge.Commitment;
import fangxin.commitment.pledge.CommitmentFixture;
import fangxin.commitment.pledge.CommitmentStep;
import fangxin.naming.objection.ObjectionChannel;
import fangxin.naming.objection.ObjectionInput;
import fangxin.naming.objection.ObjectionState;
import fangxin.organization.calendar.BusinessMoment;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class CommitmentObjectionTest {
    private static final ObjectionInput INPUT =
            new ObjectionInput(0, ObjectionChannel.LETTER, "没有明码标价", "王芳", "13800001111", null);

    /** Public from 4 March to 20 April 2026. */
    private final Commitment commitment = CommitmentFixture.published();

    private CommitmentObjection received(LocalDate day, LocalDate enteredOn, LocalTime time) {
        return new CommitmentObjection(
                "2026-00001-12345678", commitment, INPUT, day, "office1", CommitmentFixture.at(enteredOn, time));
    }

    @Test
    void anObjectionIsInTimeFromTheFirstToTheEndOfTheLastDayOfThePublicPeriod() {
        LocalDate last = commitment.publicUntil();

        assertThat(received(last, last, LocalTime.of(23, 59, 59)).isOpen()).isTrue();
        assertThat(received(commitment.publicFrom(), last, LocalTime.NOON).receivedOn())
                .isEqualTo(LocalDate.of(2026, 3, 4));
        assertThatThrownBy(() -> received(last.plusDays(1), last.plusDays(1), LocalTime.MIDNIGHT))
                .hasMessageContaining("naming.objection.late");
        assertThatThrownBy(() -> received(commitment.publicFrom().minusDays(1), last, LocalTime.NOON))
                .hasMessageContaining("naming.objection.received");
        assertThatThrownBy(() -> received(last, last.minusDays(1), LocalTime.NOON))
                .hasMessageContaining("naming.objection.received");
    }

    @Test
    void aPledgeThatIsRefusedTakesNoMoreObjections() {
        LocalDate day = commitment.publicFrom();
        CommitmentFixture.take(commitment, CommitmentStep.ENTER_OBJECTION, CommitmentFixture.OFFICER, day);
        CommitmentFixture.take(commitment, CommitmentStep.SUSTAIN_OBJECTION, CommitmentFixture.OFFICER, day);

        assertThatThrownBy(() -> received(day, day, LocalTime.NOON)).hasMessageContaining("naming.objection.late");
    }

    @Test
    void anObjectionIsDecidedOnce() {
        LocalDate day = commitment.publicFrom();
        CommitmentObjection objection = received(day, day, LocalTime.NOON);
        BusinessMoment now = CommitmentFixture.at(day, LocalTime.NOON);
        objection.decide(ObjectionState.DISMISSED, "已经核查", CommitmentFixture.OFFICER, now);

        assertThat(objection.answer()).isEqualTo("已经核查");
        assertThat(objection.isIdentified()).isTrue();
        assertThatThrownBy(() -> objection.decide(ObjectionState.SUSTAINED, "成立", CommitmentFixture.OFFICER, now))
                .hasMessageContaining("naming.objection.decided");
    }
}
