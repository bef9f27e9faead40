package fangxin.registry.site;

import fangxin.registry.site.ApplicantGuide.GuideCondition;
import fangxin.round.RoundView;
import java.util.List;
import java.util.Map;

/**
 * Value: answer to the question whether a reader can apply (申报条件自测): the outcome, the conditions that are unmet or
 * unclear, and the open rounds for the type, computed from the reader's own statements on the conditions. It binds
 * nobody: the programme office examines the conditions.
 *
 * @param unmet   conditions that the reader does not meet
 * @param unclear conditions that the reader cannot judge
 * @param rounds  open rounds that name subjects of the type
 */
public record EligibilityAnswer(
        Outcome outcome, List<GuideCondition> unmet, List<GuideCondition> unclear, List<RoundView> rounds) {

    /** Statement of a reader on one condition. */
    public enum Statement {
        YES,
        NO,
        UNSURE,
        NOT_APPLICABLE
    }

    /** Result of the statements. */
    public enum Outcome {
        /** At least one condition has no statement yet. */
        INCOMPLETE,
        /** All conditions are met, and a round is open. */
        CAN_APPLY,
        /** No condition is known to be unmet, some are unclear, and a round is open. */
        TO_BE_CLARIFIED,
        /** A condition is not met. */
        NOT_MET,
        /** No condition is known to be unmet, some may be unclear, and no open round names this type. */
        NO_ROUND
    }

    /**
     * @param type       code of the subject type
     * @param statements by the code of the condition; a condition without one is not answered yet
     */
    public static EligibilityAnswer of(ApplicantGuide guide, String type, Map<String, Statement> statements) {
        List<GuideCondition> unmet = with(guide, statements, Statement.NO);
        List<GuideCondition> unclear = with(guide, statements, Statement.UNSURE);
        List<RoundView> rounds = guide.rounds().stream()
                .filter(round -> round.terms().naming().titleWording().containsKey(type))
                .toList();
        boolean complete = guide.conditions().stream().allMatch(condition -> statements.containsKey(condition.code()));
        return new EligibilityAnswer(outcome(complete, unmet, unclear, rounds), unmet, unclear, rounds);
    }

    private static Outcome outcome(
            boolean complete, List<GuideCondition> unmet, List<GuideCondition> unclear, List<RoundView> rounds) {
        if (!unmet.isEmpty()) {
            return Outcome.NOT_MET;
        }
        if (!complete) {
            return Outcome.INCOMPLETE;
        }
        if (rounds.isEmpty()) {
            return Outcome.NO_ROUND;
        }
        return unclear.isEmpty() ? Outcome.CAN_APPLY : Outcome.TO_BE_CLARIFIED;
    }

    private static List<GuideCondition> with(
            ApplicantGuide guide, Map<String, Statement> statements, Statement statement) {
        return guide.conditions().stream()
                .filter(condition -> statements.get(condition.code()) == statement)
                .toList();
    }
}
