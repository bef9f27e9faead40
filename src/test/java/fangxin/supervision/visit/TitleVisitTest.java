package fangxin.supervision.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.CheckDigit;
import fangxin.common.RuleViolation;
import fangxin.naming.notice.ActionStamp;
import fangxin.naming.notice.NoticeFixture;
import fangxin.organization.identity.RecordedActor;
import fangxin.organization.identity.Role;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** States, journal and leads of a visit. */
class TitleVisitTest {
    private final TitleVisit visit = VisitFixture.visit(VisitType.RECHECK, VisitFixture.TODAY, 1);

    @Test
    void theNumberHasACheckDigit() {
        assertThat(visit.number()).hasSize(11).startsWith("2026000001");
        assertThat(CheckDigit.holds(visit.number())).isTrue();
    }

    @Test
    void aTitleWithoutPremisesHasACalendarOfItsOwn() {
        assertThat(visit.title().premisesKey()).isEqualTo(visit.title().number());
    }

    @Test
    void theReasonOfTheDayNamesWhoMovedTheVisitLast() {
        LocalDate moved = VisitFixture.TODAY.plusDays(3);
        ActionStamp mover = new ActionStamp(NoticeFixture.officer("office2", Role.COUNTY_OFFICE), VisitFixture.now());
        assertThat(visit.plannedReason().chosen().officer()).isEqualTo(VisitFixture.OFFICER.name());

        visit.reschedule(moved, List.of(new Visitor("eval3", "常远航")), mover);

        assertThat(visit.plannedReason().lastDay()).isEqualTo(moved);
        assertThat(visit.plannedReason().chosen().officer())
                .isEqualTo(mover.actor().name());
    }

    @Test
    void theResultOfTheSheetEndsTheVisit() {
        visit.recordScore("sheet", 72.5, false, VisitFixture.TODAY, VisitFixture.by());

        assertThat(visit.state()).isEqualTo(VisitState.DONE);
        assertThat(visit.passed()).isFalse();
        assertThat(visit.journal()).extracting(VisitEntry::step).containsExactly(VisitStep.PLAN, VisitStep.RECORD);
        assertThatThrownBy(() -> visit.cancel("重复", VisitFixture.by()))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("supervision.visit.over");
    }

    @Test
    void theEndOfTheTitleCancelsThePlannedVisit() {
        visit.endWithTitle(
                RecordedActor.of(VisitFixture.OFFICER), VisitFixture.now().at());

        assertThat(visit.state()).isEqualTo(VisitState.CANCELLED);
        assertThat(visit.state().isCounted()).isFalse();
    }

    @Test
    void theReportOfAVolunteerCountsOnceItIsConfirmed() {
        TitleVisit confirmed = reported(2);
        TitleVisit rejected = reported(3);

        confirmed.decide(true, "核实属实。", VisitFixture.by());
        rejected.decide(false, "小票不是本店的。", VisitFixture.by());

        assertThat(confirmed.state()).isEqualTo(VisitState.DONE);
        assertThat(rejected.state()).isEqualTo(VisitState.REJECTED);
        assertThat(rejected.state().isCounted()).isFalse();
        assertThatThrownBy(() -> rejected.decide(true, "改为采用。", VisitFixture.by()))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("supervision.visit.over");
    }

    private static TitleVisit reported(int serial) {
        TitleVisit visit = VisitFixture.visit(VisitType.EXPERIENCE, VisitFixture.TODAY, serial);
        visit.record(new VisitRecord(List.of(), "已退货退款。", List.of()), VisitFixture.TODAY, VisitFixture.by());
        assertThat(visit.state()).isEqualTo(VisitState.REPORTED);
        assertThat(visit.state().isCounted()).isTrue();
        return visit;
    }

    @Test
    void ofAnErasedRecordOnlyTheAnswersRemain() {
        TitleVisit visit = VisitFixture.visit(VisitType.EXPERIENCE, VisitFixture.TODAY, 1);
        VisitAnswer answer = new VisitAnswer("PRICE", null, VisitAnswer.VisitFinding.NO, "店员王某拒绝出示价格。");
        visit.record(new VisitRecord(List.of(answer), "已退货退款。", List.of()), VisitFixture.TODAY, VisitFixture.by());

        visit.eraseRecord();

        VisitAnswer kept = new VisitAnswer("PRICE", null, VisitAnswer.VisitFinding.NO, null);
        assertThat(visit.record()).contains(new VisitRecord(List.of(kept), null, List.of()));
    }

    @Test
    void theSameLeadIsHandedOverOnce() {
        OffenceLeadInput lead = new OffenceLeadInput("涉嫌销售超过保质期的食品。", "南关区市场监督管理局", VisitFixture.TODAY);

        visit.handOver(lead, VisitFixture.by());
        visit.handOver(lead, VisitFixture.by());

        assertThat(visit.leads()).hasSize(1);
    }

    @Test
    void anotherTeamReplacesTheFirst() {
        visit.reschedule(
                VisitFixture.TODAY.plusDays(1),
                List.of(new Visitor("eval3", "康长顺"), new Visitor("eval4", "常占军")),
                VisitFixture.by());

        assertThat(visit.isVisitedBy("eval1")).isFalse();
        assertThat(visit.isVisitedBy("eval3")).isTrue();
        assertThat(visit.plannedOn()).isEqualTo(VisitFixture.TODAY.plusDays(1));
    }
}
