package fangxin.procedure.meeting;

import fangxin.common.FieldErrors;
import fangxin.procedure.candidacy.StepContext;
import fangxin.procedure.consultation.Consultation;
import java.util.Set;
import java.util.TreeSet;

/**
 * Rule on what a review meeting may decide (评审会表决条件): consultation concluded, conflicts recused, a reason for a refusal
 * or for a pass in spite of an objection, and a grade for a pass. A consultation is concluded when its period is over
 * or, in a joint examination, each agency has answered. Quorum and minutes are required by
 * {@link ReviewMeeting#requireMayDecide}. Default of the programme.
 */
final class MeetingDecisionRule {
    private MeetingDecisionRule() {}

    /**
     * Refuses a decision, with all that it lacks.
     *
     * @param asked      the newest consultation on the candidacy
     * @param recused    names of those who were recused
     * @param conflicted names of attendees with a conflict of interest
     * @param graded     whether the evaluation gave a grade
     */
    static void check(
            MeetingService.DecisionInput decision,
            Consultation asked,
            Set<String> recused,
            Set<String> conflicted,
            boolean graded,
            StepContext taking) {
        String reference = decision.reference();
        String field = ReviewMeeting.fieldOf(reference);
        boolean pass = decision.outcome() == MeetingDecision.MeetingOutcome.PASS;
        boolean reasoned = FieldErrors.tidy(decision.reason()) != null;
        boolean over = asked.isConcluded(taking.moment().today());
        boolean joint = asked.type() == Consultation.ConsultationType.JOINT_EXAMINATION;
        Set<String> present = new TreeSet<>(conflicted);
        present.removeAll(recused);
        new FieldErrors()
                .refuse(
                        !over && joint,
                        field,
                        "meeting.decide.unanswered",
                        reference,
                        asked.withoutReply().size())
                .refuse(!over && !joint, field, "meeting.decide.early", reference, asked.endsOn())
                .refuse(recused.contains(taking.actor().name()), field, "meeting.decide.recused", reference)
                .refuse(!present.isEmpty(), field, "meeting.decide.mustRecuse", reference, String.join("、", present))
                .refuse(!pass && !reasoned, field, "meeting.decide.reason", reference)
                .refuse(
                        pass && !reasoned && !asked.objections().isEmpty(),
                        field,
                        "meeting.decide.inSpite",
                        reference,
                        asked.objections().size())
                .refuse(pass && !graded, field, "meeting.decide.grade", reference)
                .validateAt(field, reference, decision)
                .check();
    }
}
