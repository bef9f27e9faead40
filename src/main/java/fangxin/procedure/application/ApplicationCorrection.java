package fangxin.procedure.application;

import fangxin.common.RuleViolation;
import fangxin.common.RuleViolation.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What an office puts right in an application.
 *
 * @param registeredName the name on the licence; null leaves it as it is
 * @param answers        question code to the right answer; what is left out stays, null or blank takes an answer out
 * @param reason         why, in words that the merchant reads
 */
public record ApplicationCorrection(String registeredName, Map<String, String> answers, String reason) {
    /** The name on the licence, which no question of the form asks for. */
    public static final String REGISTERED_NAME = "registeredName";
    /** They decide which form is filled in and who handles it: another answer is another application. */
    private static final Set<String> FIXED = Set.of("kind", "organ");

    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_NAME = 200;

    /** A field before and after. */
    public record AnswerCorrection(String field, String before, String after) {}

    public ApplicationCorrection {
        registeredName = registeredName == null || registeredName.isBlank() ? null : registeredName.strip();
        answers = answers == null ? Map.of() : answers;
        reason = reason == null ? "" : reason.strip();
    }

    /** Whether this question may be put right by somebody for whom personal data is masked or not. */
    static boolean open(Question question, boolean masked) {
        return !FIXED.contains(question.code()) && !(masked && question.personal());
    }

    /** What would change; refused where nothing would, or where something would be wrong that was not before. */
    List<AnswerCorrection> changesTo(
            String registered, ApplicationContent content, FormDefinition form, ChoiceLists lists, boolean masked) {
        List<AnswerCorrection> changes = new ArrayList<>();
        if (registeredName != null && !registeredName.equals(registered)) {
            changes.add(new AnswerCorrection(REGISTERED_NAME, registered, registeredName));
        }
        answers.forEach((code, text) -> {
            Question question = form.question(code)
                    .filter(known -> open(known, masked))
                    .orElseThrow(() -> RuleViolation.at(code, "application.correct.fixed", code));
            String answer = question.normalised(text);
            String before = content.answers().get(code);
            if (!Objects.equals(before, answer)) {
                changes.add(new AnswerCorrection(code, before, answer));
            }
        });
        if (changes.isEmpty()) {
            throw new RuleViolation("application.correct.nothing");
        }
        List<Violation> faults =
                new ArrayList<>(form.validate(applied(changes, content).answers(), lists));
        faults.removeAll(form.validate(content.answers(), lists));
        if (registeredName != null && registeredName.length() > LONGEST_NAME) {
            faults.add(new Violation(REGISTERED_NAME, "application.text.long", List.of(LONGEST_NAME)));
        }
        if (reason.isEmpty()) {
            faults.add(new Violation("reason", "application.correct.reason.missing", List.of()));
        }
        if (reason.length() > LONGEST_REASON) {
            faults.add(new Violation("reason", "application.text.long", List.of(LONGEST_REASON)));
        }
        if (!faults.isEmpty()) {
            throw new RuleViolation(faults);
        }
        return changes;
    }

    static ApplicationContent applied(List<AnswerCorrection> changes, ApplicationContent content) {
        return content.answered(answersOf(changes));
    }

    /** The changed answers, without the name on the licence. */
    static Map<String, String> answersOf(List<AnswerCorrection> changes) {
        Map<String, String> changed = new HashMap<>();
        changes.stream()
                .filter(change -> !change.field().equals(REGISTERED_NAME))
                .forEach(change -> changed.put(change.field(), change.after()));
        return changed;
    }
}
