package fangxin.supervision.draw;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import fangxin.organization.identity.SecondOfficer;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * View of a random draw for the office and its auditors: frame, public part (of a draft as it would be published),
 * obstacles to the freezing, second officer, journal, and steps open to the reader.
 *
 * @param published what the public sees of it, in a draft what it would see
 * @param problems  what forbids to freeze a draft
 * @param second    who may draw; null where no randomness is entered
 * @param steps     steps that the reader can take now
 */
public record RandomDrawView(
        String number,
        long version,
        String office,
        DrawFrame frame,
        PublicDrawView published,
        List<RuleViolation.Violation> problems,
        SecondOfficer second,
        List<DrawEntryView> journal,
        List<DrawStep> steps)
        implements Serializable {

    /** Step in the journal. */
    public record DrawEntryView(DrawStep step, String actor, String detail, Instant recordedAt)
            implements Serializable {
        static DrawEntryView of(DrawEntry entry) {
            return new DrawEntryView(entry.step(), entry.actor().name(), entry.detail(), entry.recordedAt());
        }
    }

    /** Evaluator who can be chosen for a draw. */
    public record EvaluatorChoice(String account, String name, LocalizedText agency) implements Serializable {}

    public boolean opens(DrawStep step) {
        return steps.contains(step);
    }
}
