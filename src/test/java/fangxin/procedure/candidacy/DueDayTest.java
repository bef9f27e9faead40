package fangxin.procedure.candidacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.NotFound;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.DeadlineReason;
import fangxin.organization.calendar.TimeLimit;
import fangxin.organization.calendar.WorkingCalendar;
import fangxin.organization.identity.Actor;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Due day of a candidacy on public notice, before and after objections. */
class DueDayTest {
    private static final LocalDate OBJECTED_ON = CandidacyFixture.DAY.plusDays(2);

    private final Candidacy candidacy = CandidacyFixture.candidacyAt(Stage.ON_NOTICE);
    private final LocalDate announced = candidacy.dueOn();

    private void take(Step step, Stage target, LocalDate day) {
        take(step, target, CandidacyFixture.at(day));
    }

    private void take(Step step, Stage target, BusinessMoment moment) {
        Actor actor = step == Step.OBJECT ? CandidacyFixture.actor("public", null, null) : CandidacyFixture.office();
        candidacy.take(step, target, StepContext.by(actor, moment));
    }

    @Test
    void theNoticeEndsOnItsAnnouncedDayAfterADismissedObjection() {
        take(Step.OBJECT, Stage.OBJECTED, OBJECTED_ON);
        assertThat(candidacy.dueOn()).isAfter(announced);

        take(Step.DISMISS, Stage.ON_NOTICE, OBJECTED_ON.plusDays(1));

        assertThat(candidacy.dueOn()).isEqualTo(announced);
        assertThat(candidacy.stepsOpenTo(CandidacyFixture.signer())).contains(Step.NAME);
    }

    @Test
    void theReasonOfTheNoticeNamesTheObjectionThatDidNotExtendIt() {
        take(Step.OBJECT, Stage.OBJECTED, OBJECTED_ON);
        assertThat(reason().periods())
                .extracting(DeadlineReason.LimitedPeriod::limit)
                .containsExactly("DECIDE_OBJECTION");

        take(Step.DISMISS, Stage.ON_NOTICE, OBJECTED_ON.plusDays(1));

        assertThat(reason().suspensions())
                .containsExactly(new DeadlineReason.Suspension(OBJECTED_ON, OBJECTED_ON.plusDays(1)));
        assertThat(reason().periods())
                .extracting(each -> each.limit() + " " + each.period().start() + " "
                        + each.period().end())
                .containsExactly("NOTICE " + CandidacyFixture.DAY + " " + announced);
    }

    @Test
    void theReasonOfAnExtendedLimitHasBothPeriods() {
        Candidacy returned = CandidacyFixture.candidacyAt(Stage.RETURNED);
        returned.extend(StepContext.by(CandidacyFixture.office(), CandidacyFixture.at(OBJECTED_ON)));

        DeadlineReason reason = returned.dueReason(CandidacyFixture.calendar());

        assertThat(reason.periods())
                .extracting(DeadlineReason.LimitedPeriod::limit)
                .containsExactly("RESUBMIT", "EXTEND");
        assertThat(reason.periods().getLast().period().end())
                .isEqualTo(reason.lastDay())
                .isEqualTo(returned.dueOn());
    }

    @Test
    void theReasonOfADayThatRanIsTheOneOfThatTime() {
        DeadlineReason announcing = reason();
        take(Step.OBJECT, Stage.OBJECTED, OBJECTED_ON);
        int objected = candidacy.journal().getLast().seq();
        take(Step.DISMISS, Stage.ON_NOTICE, OBJECTED_ON.plusDays(1));
        int dismissed = candidacy.journal().getLast().seq();

        assertThat(before(objected)).isEqualTo(announcing);
        assertThat(before(dismissed).periods())
                .extracting(DeadlineReason.LimitedPeriod::limit)
                .containsExactly("DECIDE_OBJECTION");
        assertThat(candidacy.dueDaysBefore())
                .containsEntry(objected, announced)
                .containsEntry(dismissed, before(dismissed).lastDay());
        assertThatThrownBy(() -> before(dismissed + 1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> candidacy.dueReasonBefore("x", CandidacyFixture.calendar()))
                .isInstanceOf(NotFound.class);
    }

    private DeadlineReason before(int seq) {
        return candidacy.dueReasonBefore(String.valueOf(seq), CandidacyFixture.calendar());
    }

    @Test
    void aNamingThatIsTakenBackLeavesTheNoticeWithItsDay() {
        StepContext signing = StepContext.by(CandidacyFixture.signer(), CandidacyFixture.at(announced.plusDays(1)));
        candidacy.take(Step.NAME, signing);

        candidacy.withdrawNaming(signing.because("文号有误"));

        assertThat(candidacy.stage()).isEqualTo(Stage.ON_NOTICE);
        assertThat(candidacy.dueOn()).isEqualTo(announced);
        assertThat(candidacy.stepsOpenTo(CandidacyFixture.signer())).contains(Step.NAME);
        assertThatThrownBy(() -> candidacy.withdrawNaming(signing)).hasMessageContaining("candidacy.recall.late");
    }

    @Test
    void anAmendmentOfTheRoundLeavesAPeriodThatRuns() {
        CandidacyFixture.amendLimit(
                candidacy, "NOTICE", 30, CandidacyFixture.at(OBJECTED_ON).at());

        assertThat(candidacy.recomputeDueDay(CandidacyFixture.calendar())).isFalse();
        take(Step.OBJECT, Stage.OBJECTED, OBJECTED_ON.plusDays(1));
        take(Step.DISMISS, Stage.ON_NOTICE, OBJECTED_ON.plusDays(1));

        assertThat(candidacy.dueOn()).isEqualTo(announced);
        assertThat(reason().periods())
                .singleElement()
                .satisfies(each -> assertThat(each.period().end()).isEqualTo(announced));
    }

    @Test
    void aRecallReturnsToTheLimitOfTheStepBeforeTheAmendment() {
        Candidacy submitted = CandidacyFixture.candidacyAt(Stage.SUBMITTED);
        LocalDate verifyBy = submitted.dueOn();
        StepContext station = StepContext.by(CandidacyFixture.station(), CandidacyFixture.at(OBJECTED_ON));
        submitted.take(Step.VERIFY, station);
        CandidacyFixture.amendLimit(
                submitted, "VERIFY", 30, CandidacyFixture.at(OBJECTED_ON).at());

        submitted.recall(station);

        assertThat(submitted.stage()).isEqualTo(Stage.SUBMITTED);
        assertThat(submitted.dueOn()).isEqualTo(verifyBy);
    }

    @Test
    void thePeriodOfTheNextStepFollowsTheAmendment() {
        Candidacy submitted = CandidacyFixture.candidacyAt(Stage.SUBMITTED);
        CandidacyFixture.amendLimit(
                submitted, "ACCEPT", 1, CandidacyFixture.at(OBJECTED_ON).at());

        submitted.take(
                Step.VERIFY, StepContext.by(CandidacyFixture.station(), CandidacyFixture.at(OBJECTED_ON.plusDays(1))));

        assertThat(submitted.dueOn())
                .isEqualTo(CandidacyFixture.calendar().end(OBJECTED_ON.plusDays(1), TimeLimit.workingDays(1)));
    }

    @Test
    void aStageWithoutALimitHasNoReason() {
        assertThat(CandidacyFixture.candidacyAt(Stage.NAMED)
                        .dueReason(CandidacyFixture.calendar())
                        .periods())
                .isEmpty();
    }

    private DeadlineReason reason() {
        return candidacy.dueReason(CandidacyFixture.calendar());
    }

    @Test
    void aNoticeThatEndedDuringAnObjectionDoesNotBeginAgain() {
        take(Step.OBJECT, Stage.OBJECTED, OBJECTED_ON);

        take(Step.DISMISS, Stage.ON_NOTICE, announced.plusDays(6));

        assertThat(candidacy.dueOn()).isEqualTo(announced);
    }

    @Test
    void theDecisionDayStaysWhileAnotherObjectionIsOpen() {
        take(Step.OBJECT, Stage.OBJECTED, OBJECTED_ON);
        LocalDate decision = candidacy.dueOn();
        take(Step.OBJECT, Stage.OBJECTED, OBJECTED_ON.plusDays(1));

        take(Step.DISMISS, Stage.OBJECTED, OBJECTED_ON.plusDays(1));
        assertThat(candidacy.dueOn()).isEqualTo(decision);

        take(Step.DISMISS, Stage.ON_NOTICE, OBJECTED_ON.plusDays(1));
        assertThat(candidacy.dueOn()).isEqualTo(announced);
    }

    @Test
    void aHolidayPublishedDuringAnObjectionMovesTheEndOfTheNotice() {
        take(Step.OBJECT, Stage.OBJECTED, OBJECTED_ON);
        WorkingCalendar known = CandidacyFixture.calendar();
        Set<LocalDate> off = new HashSet<>(known.off());
        off.add(announced);

        take(
                Step.DISMISS,
                Stage.ON_NOTICE,
                new BusinessMoment(
                        CandidacyFixture.at(OBJECTED_ON.plusDays(1)).at(),
                        new WorkingCalendar(off, known.madeUp(), known.published())));

        assertThat(candidacy.dueOn()).isEqualTo(announced.plusDays(1));
    }
}
