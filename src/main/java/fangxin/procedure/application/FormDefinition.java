package fangxin.procedure.application;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation.Violation;
import fangxin.merchant.OnlineShop;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Definition of an application form (申报表式) as a value: one issue with its tasks, questions and types of evidence;
 * validates answers and finds missing evidence. It never changes once it is published; a candidacy keeps the issue
 * it began under.
 *
 * @param form  code, for example shop
 * @param issue year of issue
 */
public record FormDefinition(String form, int issue, List<FormTask> tasks, List<EvidenceType> evidence) {
    /** Code of the question whether the phone number for complaints may be published. */
    public static final String CONSENT_TO_PHONE = "publishPhone";

    private static final String PLATFORM = "platform";

    /** Code of the question on the link of an online shop. */
    static final String LINK = "storeLink";

    /** Questions that belong together and are answered on one page. */
    public record FormTask(
            @NotNull String code,
            @NotNull LocalizedText title,
            LocalizedText intro,
            @NotNull List<Question> questions) {}

    /**
     * A type of evidence.
     *
     * @param examples features of a good picture of it
     * @param needed   the answer with which it applies, or null
     * @param unless   the answer with which it does not apply, or null
     */
    public record EvidenceType(
            String code,
            LocalizedText title,
            LocalizedText hint,
            int min,
            int max,
            LocalizedText examples,
            Question.AnswerCondition needed,
            Question.AnswerCondition unless) {

        /** Returns whether the type of evidence applies to an application with these answers. */
        public boolean appliesWith(Map<String, String> answers) {
            return (needed == null || needed.holdsWith(answers)) && (unless == null || !unless.holdsWith(answers));
        }
    }

    /** Returns the online shop that the answers state, with an empty platform or link where they do not. */
    public static OnlineShop onlineShop(Map<String, String> answers) {
        return OnlineShop.of(answers.get(PLATFORM), answers.get(LINK));
    }

    /**
     * Returns the online shop that the answers state with a link, by which it can be identified; empty without one.
     */
    static Optional<OnlineShop> linkedShop(Map<String, String> answers) {
        return Optional.of(onlineShop(answers)).filter(OnlineShop::isLinked);
    }

    public Stream<Question> questions() {
        return tasks.stream().flatMap(task -> task.questions().stream());
    }

    public Optional<Question> question(String code) {
        return questions().filter(question -> question.code().equals(code)).findFirst();
    }

    public Optional<FormTask> task(String code) {
        return tasks.stream().filter(task -> task.code().equals(code)).findFirst();
    }

    public Optional<EvidenceType> evidence(String code) {
        return evidence.stream().filter(type -> type.code().equals(code)).findFirst();
    }

    /** Returns the violations in the answers, at most one for each question. */
    public List<Violation> validate(Map<String, String> answers, ChoiceLists lists) {
        return questions()
                .flatMap(question -> question.validate(answers, lists).stream())
                .toList();
    }

    public List<Violation> validate(FormTask task, Map<String, String> answers, ChoiceLists lists) {
        return task.questions().stream()
                .flatMap(question -> question.validate(answers, lists).stream())
                .toList();
    }

    /** Returns the codes of the questions that are answered but do not apply with the other answers. */
    public List<String> inapplicable(Map<String, String> answers) {
        return questions()
                .filter(question -> !question.appliesWith(answers))
                .map(Question::code)
                .filter(answers::containsKey)
                .toList();
    }

    /** Returns the missing files, from the answers and the number of files of each type. */
    public List<Violation> missingEvidence(Map<String, String> answers, Map<String, Integer> files) {
        return evidence.stream()
                .filter(type -> type.appliesWith(answers))
                .filter(type -> files.getOrDefault(type.code(), 0) < type.min())
                .map(type ->
                        new Violation(type.code(), "application.evidence.missing", List.of(type.title(), type.min())))
                .toList();
    }
}
