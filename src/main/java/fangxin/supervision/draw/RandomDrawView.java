package fangxin.supervision.draw;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import fangxin.organization.identity.SecondOfficer;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * View of a random draw for the office and its auditors: frame, public part (of a draft as it would be published),
 * obstacles to the freezing, second officer, journal, and steps open to the reader.
 *
 * @param published what the public sees of it, in a draft what it would see
 * @param problems  what forbids to freeze a draft
 * @param second    who may draw, or abandon a draw without a value; null where a first officer has not acted
 * @param steps     steps that the reader can take now
 */
public record RandomDrawView(
        @NotNull String number,
        long version,
        @NotNull String office,
        @NotNull DrawFrame frame,
        @NotNull PublicDrawView published,
        @NotNull List<RuleViolation.Violation> problems,
        SecondOfficer second,
        @NotNull List<DrawEntryView> journal,
        @NotNull List<DrawStep> steps)
        implements Serializable {

    /** Step in the journal. */
    public record DrawEntryView(
            @NotNull DrawStep step,
            @NotNull String actor,
            String detail,
            @NotNull Instant recordedAt) implements Serializable {
        static DrawEntryView of(DrawEntry entry) {
            return new DrawEntryView(entry.step(), entry.actor().name(), entry.detail(), entry.recordedAt());
        }
    }

    /** Evaluator who can be chosen for a draw. */
    public record EvaluatorChoice(
            @NotNull String account, @NotNull String name, LocalizedText agency) implements Serializable {}

    public boolean opens(DrawStep step) {
        return steps.contains(step);
    }
}
