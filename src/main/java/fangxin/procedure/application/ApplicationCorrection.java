package fangxin.procedure.application;

import fangxin.common.RuleViolation;
import fangxin.common.RuleViolation.Violation;
import fangxin.common.validation.Constraints;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Input of an office that corrects a submitted application (申报更正内容): registered name, answers and reason; it works
 * out which fields change and applies them to the content.
 *
 * @param registeredName the name on the licence; null leaves it as it is
 * @param answers        question code to the correct answer; omitted answers stay, null or blank removes an answer
 * @param reason         reason for the correction, which the merchant reads
 */
public record ApplicationCorrection(
        @Length(max = LONGEST_NAME, message = "{application.text.long}")
        String registeredName,

        Map<@NotNull @Length(max = 60) String, @Length(max = 20000) String> answers,

        @NotBlank(message = "{application.correct.reason.missing}")
        @Length(max = LONGEST_REASON, message = "{application.text.long}")
        String reason) {
    /** Field code of the registered name on the licence, which no question of the form contains. */
    public static final String REGISTERED_NAME = "registeredName";
    /**
     * Questions that are never corrected: their answers decide which form applies and which office is in charge, so
     * that another answer would be another application.
     */
    private static final Set<String> FIXED = Set.of("subjectType", "agency");

    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_NAME = 200;

    /** A field with its former and its corrected value. */
    public record AnswerCorrection(String field, String before, String after) {}

    public ApplicationCorrection {
        registeredName = registeredName == null || registeredName.isBlank() ? null : registeredName.strip();
        answers = answers == null ? Map.of() : answers;
        reason = reason == null ? "" : reason.strip();
    }

    /** Returns whether a reader can correct this question: a masked reader cannot correct personal data. */
    static boolean isCorrectable(Question question, boolean masked) {
        return !FIXED.contains(question.code()) && !(masked && question.personal());
    }

    /**
     * Returns the fields that the correction changes; an answer whose question no longer applies is removed, as in a
     * submission. Refused if nothing would change, or if an answer would become invalid that was valid before.
     */
    List<AnswerCorrection> changesTo(
            String registered, ApplicationContent content, FormDefinition form, ChoiceLists lists, boolean masked) {
        List<Violation> broken = Constraints.violations(this);
        if (answers.keySet().stream().anyMatch(Objects::isNull)) { // as JSON reads a list in place of the answers
            throw new RuleViolation(broken);
        }
        List<AnswerCorrection> changes = new ArrayList<>();
        if (registeredName != null && !registeredName.equals(registered)) {
            changes.add(new AnswerCorrection(REGISTERED_NAME, registered, registeredName));
        }
        answers.forEach((code, text) -> {
            Question question = form.question(code)
                    .filter(known -> isCorrectable(known, masked))
                    .orElseThrow(() -> RuleViolation.at(code, "application.correct.fixed", code));
            String answer = question.normalised(text);
            String before = content.answers().get(code);
            if (!Objects.equals(before, answer)) {
                changes.add(new AnswerCorrection(code, before, answer));
            }
        });
        for (String code : form.inapplicable(applied(changes, content).answers())) {
            changes.removeIf(change -> change.field().equals(code));
            if (content.answers().containsKey(code)) {
                changes.add(new AnswerCorrection(code, content.answers().get(code), null));
            }
        }
        if (changes.isEmpty()) {
            throw new RuleViolation("application.correct.nothing");
        }
        List<Violation> faults =
                new ArrayList<>(form.validate(applied(changes, content).answers(), lists));
        faults.removeAll(form.validate(content.answers(), lists));
        faults.addAll(broken);
        if (!faults.isEmpty()) {
            throw new RuleViolation(faults);
        }
        return changes;
    }

    static ApplicationContent applied(List<AnswerCorrection> changes, ApplicationContent content) {
        return content.answered(answersOf(changes));
    }

    /** Returns the changed answers by question code, without the name on the licence. */
    static Map<String, String> answersOf(List<AnswerCorrection> changes) {
        Map<String, String> changed = new HashMap<>();
        changes.stream()
                .filter(change -> !change.field().equals(REGISTERED_NAME))
                .forEach(change -> changed.put(change.field(), change.after()));
        return changed;
    }
}
