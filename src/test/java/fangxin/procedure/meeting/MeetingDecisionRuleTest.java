package fangxin.procedure.meeting;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.RuleViolation;
import fangxin.procedure.candidacy.CandidacyFixture;
import fangxin.procedure.candidacy.StepContext;
import fangxin.procedure.consultation.Consultation;
import fangxin.procedure.consultation.ConsultationFixture;
import java.time.LocalDate;
import java.util.Set;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;

class MeetingDecisionRuleTest {
    private static final String REFERENCE = "2026000001";
    private final Consultation opinions = ConsultationFixture.opinions();
    private final LocalDate after = opinions.endsOn().plusDays(1);

    private static MeetingService.DecisionInput decision(MeetingDecision.MeetingOutcome outcome, String reason) {
        return new MeetingService.DecisionInput(REFERENCE, outcome, reason, null, null);
    }

    private void check(
            MeetingService.DecisionInput decision, Set<String> recused, Set<String> conflicted, LocalDate day) {
        MeetingDecisionRule.check(
                decision,
                opinions,
                recused,
                conflicted,
                true,
                StepContext.by(CandidacyFixture.office(), CandidacyFixture.at(day)));
    }

    private AbstractThrowableAssert<?, ? extends Throwable> refused(
            MeetingService.DecisionInput decision, Set<String> conflicted, LocalDate day) {
        return assertThatThrownBy(() -> check(decision, Set.of(), conflicted, day))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void decidesOnceTheConsultationIsConcluded() {
        MeetingService.DecisionInput pass = decision(MeetingDecision.MeetingOutcome.PASS, null);

        refused(pass, Set.of(), opinions.endsOn()).hasMessageContaining("meeting.decide.early");
        assertThatCode(() -> check(pass, Set.of(), Set.of(), after)).doesNotThrowAnyException();
    }

    @Test
    void refusesACandidacyWithAReasonOnly() {
        refused(decision(MeetingDecision.MeetingOutcome.REFUSE, " "), Set.of(), after)
                .hasMessageContaining("meeting.decide.reason");
    }

    @Test
    void anAttendeeWithAConflictOfInterestIsRecused() {
        MeetingService.DecisionInput pass = decision(MeetingDecision.MeetingOutcome.PASS, null);

        refused(pass, Set.of("P2"), after).hasMessageContaining("meeting.decide.mustRecuse");
        assertThatCode(() -> check(pass, Set.of("P2"), Set.of("P2"), after)).doesNotThrowAnyException();
    }
}
