package fangxin.procedure.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fangxin.common.RuleViolation;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.CandidacyFixture;
import fangxin.procedure.candidacy.Stage;
import fangxin.procedure.candidacy.Step;
import fangxin.procedure.meeting.ReviewMeeting.InvitedPerson;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewMeetingTest {

    /** A meeting chaired by P1, the first {@code attended} of {@code invited} people being there. */
    private static ReviewMeeting meeting(int invited, int attended, String minutes) {
        List<InvitedPerson> people = new ArrayList<>();
        for (int i = 1; i <= invited; i++) {
            people.add(new InvitedPerson("P" + i, null, i <= attended));
        }
        return meeting(CandidacyFixture.DAY, "P1", people, minutes);
    }

    private static ReviewMeeting meeting(LocalDate day, String chair, List<InvitedPerson> people, String minutes) {
        return new ReviewMeeting(
                CandidacyFixture.round(),
                new ReviewMeeting.MeetingDetails(day, "三楼会议室", chair, people, minutes),
                Quorum.share(),
                CandidacyFixture.office(),
                CandidacyFixture.DAY,
                CandidacyFixture.instant());
    }

    private static void assertRefused(String key, ThrowingCallable doing) {
        assertThatThrownBy(doing)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.violations())
                                .extracting(RuleViolation.Violation::key)
                                .contains(key));
    }

    @Test
    void theQuorumIsHalfByDefault() {
        assertThat(Quorum.share()).isEqualTo(0.5);
    }

    @ParameterizedTest
    @CsvSource({"4,1,false", "4,2,true", "5,2,false", "5,3,true", "1,1,true"})
    void halfOfThoseInvitedMustBeThere(int invited, int attended, boolean quorate) {
        assertThat(meeting(invited, attended, "纪要").isQuorate()).isEqualTo(quorate);
    }

    @Test
    void withoutTheQuorumNothingIsDecided() {
        assertRefused("meeting.decide.quorum", () -> meeting(4, 1, "纪要").requireMayDecide("R", Set.of()));
    }

    @Test
    void whoKeepsAwayCountsOnNeitherSide() {
        ReviewMeeting meeting = meeting(5, 3, "纪要");

        assertThatCode(() -> meeting.requireMayDecide("R", Set.of("P2"))).doesNotThrowAnyException();
        assertRefused("meeting.decide.quorum", () -> meeting.requireMayDecide("R", Set.of("P2", "P3")));
    }

    @Test
    void theChairCannotKeepAwayFromWhatItDecides() {
        assertRefused("meeting.decide.chairRecused", () -> meeting(5, 4, "纪要").requireMayDecide("R", Set.of("P1")));
    }

    @Test
    void onlyWhoWasInvitedCanKeepAway() {
        assertRefused(
                "meeting.decide.recusedUnknown", () -> meeting(5, 4, "纪要").requireMayDecide("R", Set.of("somebody")));
    }

    @Test
    void withoutMinutesNothingIsDecided() {
        ReviewMeeting meeting = meeting(2, 2, null);

        assertRefused("meeting.decide.minutes", () -> meeting.requireMayDecide("R", Set.of()));
        meeting.attachMinutes("scan");
        assertThatCode(() -> meeting.requireMayDecide("R", Set.of())).doesNotThrowAnyException();
    }

    @Test
    void theChairMustHaveBeenThere() {
        assertRefused(
                "meeting.chair.absent",
                () -> meeting(
                        CandidacyFixture.DAY,
                        "P2",
                        List.of(new InvitedPerson("P1", null, true), new InvitedPerson("P2", null, false)),
                        "纪要"));
    }

    @Test
    void aMeetingIsRecordedAfterItWasHeld() {
        List<InvitedPerson> people = List.of(new InvitedPerson("P1", null, true));

        assertRefused("meeting.future", () -> meeting(CandidacyFixture.DAY.plusDays(1), "P1", people, "纪要"));
        assertThat(meeting(CandidacyFixture.DAY, "P1", people, "纪要").attendance())
                .isEqualTo(1);
    }

    @Test
    void everyoneInvitedHasANameThatFitsItsColumn() {
        assertRefused(
                "meeting.invited.name",
                () -> meeting(
                        CandidacyFixture.DAY,
                        "P1",
                        List.of(new InvitedPerson("P1", null, true), new InvitedPerson(" ", null, true)),
                        "纪要"));
        assertThatThrownBy(() -> meeting(
                        CandidacyFixture.DAY,
                        "P1",
                        List.of(new InvitedPerson("P1", null, true), new InvitedPerson("长".repeat(101), null, true)),
                        "纪要"))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.violations())
                                .extracting(RuleViolation.Violation::field, RuleViolation.Violation::key)
                                .containsExactly(tuple("invited", "evaluation.tooLong")));
    }

    @Test
    void twoPersonsOfOneNameMustBeDistinguished() {
        assertRefused(
                "meeting.invited.twice",
                () -> meeting(
                        CandidacyFixture.DAY,
                        "P1",
                        List.of(new InvitedPerson("P1", null, true), new InvitedPerson("P1 ", null, true)),
                        "纪要"));
    }

    @Test
    void everyMissingFieldIsReportedAtOnce() {
        assertThatThrownBy(() -> meeting(null, null, null, null))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.violations())
                                .extracting(RuleViolation.Violation::field)
                                .containsExactly("heldOn", "chair", "invited"));
    }

    @Test
    void aRecalledDecisionIsEnteredAgainAsItWas() {
        Candidacy candidacy = CandidacyFixture.candidacyAt(Stage.EVALUATED);
        MeetingDecision decision = new MeetingDecision(
                meeting(CandidacyFixture.DAY, "王主任", List.of(new InvitedPerson("王主任", null, true)), "纪要"),
                candidacy,
                1,
                MeetingDecision.MeetingOutcome.REFUSE,
                "投诉未处理",
                null,
                "李四",
                CandidacyFixture.office(),
                CandidacyFixture.instant());

        assertThat(MeetingService.DecisionInput.of(decision))
                .isEqualTo(new MeetingService.DecisionInput(
                        candidacy.reference(), MeetingDecision.MeetingOutcome.REFUSE, "投诉未处理", null, "李四"));
        assertThat(MeetingDecision.MeetingOutcome.REFUSE.step()).isEqualTo(Step.REFUSE);
        assertThat(MeetingDecision.MeetingOutcome.PASS.step()).isEqualTo(Step.PASS);
    }
}
