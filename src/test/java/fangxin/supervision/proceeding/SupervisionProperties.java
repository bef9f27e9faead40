package fangxin.supervision.proceeding;

import static fangxin.supervision.proceeding.SupervisionFixture.DRAFTER;
import static fangxin.supervision.proceeding.SupervisionFixture.HOLDER;
import static fangxin.supervision.proceeding.SupervisionFixture.OFFICER;
import static fangxin.supervision.proceeding.SupervisionFixture.OPENED;
import static fangxin.supervision.proceeding.SupervisionFixture.SYSTEM;
import static fangxin.supervision.proceeding.SupervisionFixture.TERMS;
import static fangxin.supervision.proceeding.SupervisionFixture.by;
import static fangxin.supervision.proceeding.SupervisionFixture.proposed;
import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.RuleViolation;
import fangxin.organization.identity.RecordedActor;
import fangxin.testing.InputClasses;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** Properties of a proceeding for every order in which steps are tried. */
class SupervisionProperties {
    @Property(tries = 1000)
    void noMeasureIsDecidedWithoutHearingTheHolder(
            @ForAll @Size(min = 6, max = 14) List<SupervisionStep> attempts, @ForAll boolean rectified) {
        SupervisionProceeding proceeding = proposed(rectified ? "RECHECK_FAILED" : "E2_PENALTY");
        LocalDate day = OPENED;

        for (SupervisionStep attempt : attempts) {
            day = day.plusDays(4);
            attempt(proceeding, attempt, day);
        }

        List<SupervisionStep> steps =
                proceeding.journal().stream().map(SupervisionEntry::step).toList();
        if (steps.contains(SupervisionStep.DECIDE)) {
            assertThat(steps.subList(0, steps.indexOf(SupervisionStep.DECIDE)))
                    .contains(SupervisionStep.ASK_STATEMENT)
                    .containsAnyOf(SupervisionStep.RECEIVE_STATEMENT, SupervisionStep.END_PERIOD);
        }
        InputClasses.requireBoth("decided", steps.contains(SupervisionStep.DECIDE));
    }

    @Property(tries = 1000)
    void theStateFollowsFromTheJournal(@ForAll @Size(min = 3, max = 14) List<SupervisionStep> attempts) {
        SupervisionProceeding proceeding = proposed("RECHECK_FAILED");
        LocalDate day = OPENED;

        for (SupervisionStep attempt : attempts) {
            day = day.plusDays(4);
            attempt(proceeding, attempt, day);
        }

        SupervisionState state = null;
        for (SupervisionEntry entry : proceeding.journal()) {
            assertThat(
                            state == null
                                    ? entry.step().from().isEmpty()
                                    : entry.step().from().contains(state))
                    .isTrue();
            assertThat(entry.step().to()).contains(entry.state());
            state = entry.state();
        }
        assertThat(proceeding.state()).isEqualTo(state);
        assertThat(proceeding.dueOn() != null).isEqualTo(state.limit().isPresent());
        InputClasses.requireBoth("open at the end", state.isOpen());
    }

    private static void attempt(SupervisionProceeding proceeding, SupervisionStep step, LocalDate day) {
        try {
            switch (step) {
                case PROPOSE -> proposed();
                case ASK_STATEMENT ->
                    proceeding.askStatement("hash", day.getDayOfMonth() % 2 == 0, TERMS, by(OFFICER, day));
                case RECORD_DELIVERY ->
                    proceeding.recordDelivery(
                            new DeliveryAttemptInput(
                                    DeliveryChannel.MESSAGE,
                                    day,
                                    day.getDayOfMonth() % 3 == 0
                                            ? DeliveryResult.DELIVERED
                                            : DeliveryResult.UNREACHABLE,
                                    null),
                            null,
                            TERMS,
                            by(OFFICER, day));
                case PUBLISH_DELIVERY -> proceeding.publishDelivery(TERMS, by(OFFICER, day));
                case WITHDRAW_DELIVERY -> proceeding.withdrawDelivery(TERMS, by(OFFICER, day.minusDays(4)));
                case COUNT_AS_DELIVERED -> proceeding.countAsDelivered(TERMS, by(SYSTEM, day));
                case RECEIVE_STATEMENT ->
                    proceeding.receiveStatement(
                            "没有违法。",
                            StatementChannel.ACCOUNT,
                            RecordedActor.of(HOLDER),
                            TERMS,
                            by(OFFICER, day).moment());
                case END_PERIOD -> proceeding.endPeriod(TERMS, by(SYSTEM, day));
                case DECIDE -> proceeding.decide("理由", "document", by(DRAFTER, day));
                case RESUME -> proceeding.resume(TERMS, by(DRAFTER, day));
                case SIGN ->
                    proceeding.sign(
                            day,
                            null,
                            true,
                            TERMS,
                            RecordedActor.of(DRAFTER),
                            by(OFFICER, day).moment());
                case CONFIRM_RECTIFICATION -> proceeding.confirmRectification("合格", by(OFFICER, day));
                case REPORT_MISSED -> proceeding.reportMissed("20260000020", by(SYSTEM, day));
                case DISMISS -> proceeding.dismiss("不处理", by(OFFICER, day));
                case END_WITH_TITLE ->
                    proceeding.endWithTitle(
                            RecordedActor.of(SYSTEM), by(SYSTEM, day).moment().at());
            }
        } catch (RuleViolation | IllegalStateException refused) {
            assertThat(refused).hasMessageNotContaining("does not lead to");
        }
    }
}
