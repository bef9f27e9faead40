package fangxin.administration.formdesign;

import fangxin.procedure.application.FormDefinition;
import fangxin.procedure.application.FormDefinition.EvidenceType;
import fangxin.procedure.application.FormDefinition.FormTask;
import fangxin.procedure.application.Question;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Functions that give codes to the questions and files of a form (q1, q2, …, file1, file2, …) and to the choices of a
 * question (A, B, …): the next free code, and new numbers for the questions and files that a draft has added. A code
 * that an edition was published with never changes, since answers are stored under it.
 */
final class FormCodes {
    private static final String QUESTION = "q";
    private static final String EVIDENCE = "file";
    private static final Pattern NUMBERED = Pattern.compile("(q|file)[0-9]{1,4}");

    private FormCodes() {}

    /**
     * Returns the code of the next question that is added.
     *
     * @param published the codes that any edition of the form was published with: another question never has them
     */
    static String nextQuestion(FormDefinition form, Set<String> published) {
        return next(QUESTION, both(form, published));
    }

    /** Returns the code of the next type of evidence that is added. */
    static String nextEvidence(FormDefinition form, Set<String> published) {
        return next(EVIDENCE, both(form, published));
    }

    private static Set<String> both(FormDefinition form, Set<String> published) {
        Set<String> both = new HashSet<>(published);
        both.addAll(usedCodes(form));
        return both;
    }

    private static String next(String stem, Set<String> taken) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> stem + number)
                .filter(code -> !taken.contains(code))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the code of the next choice of a question: A to Z, then A1 to Z1 and so on. */
    static String nextChoice(Set<String> taken) {
        return IntStream.iterate(0, number -> number + 1)
                .mapToObj(number -> (char) ('A' + number % 26) + (number < 26 ? "" : String.valueOf(number / 26)))
                .filter(code -> !taken.contains(code))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the codes of the questions and files of a form. */
    static Set<String> usedCodes(FormDefinition form) {
        return Stream.concat(
                        form.questions().map(Question::code),
                        form.evidence().stream().map(EvidenceType::code))
                .collect(Collectors.toSet());
    }

    /**
     * Numbers the questions and files with a number again in their order; conditions that name them follow.
     *
     * @param published the codes that any edition of the form was published with, which stay
     */
    static FormDefinition renumbered(FormDefinition form, Set<String> published) {
        Set<String> known = new HashSet<>(published);
        usedCodes(form).stream()
                .filter(code -> !NUMBERED.matcher(code).matches())
                .forEach(known::add);
        Set<String> used = new HashSet<>(known);
        Map<String, String> codes = new HashMap<>();
        form.questions()
                .map(Question::code)
                .forEach(code -> codes.put(code, known.contains(code) ? code : number(QUESTION, used)));
        form.evidence().stream()
                .map(EvidenceType::code)
                .forEach(code -> codes.put(code, known.contains(code) ? code : number(EVIDENCE, used)));
        return new FormDefinition(
                form.form(),
                form.issue(),
                form.tasks().stream()
                        .map(task -> new FormTask(task.code(), task.title(), task.intro(), renumbered(task, codes)))
                        .toList(),
                form.evidence().stream()
                        .map(each -> new EvidenceType(
                                codes.get(each.code()),
                                each.title(),
                                each.hint(),
                                each.min(),
                                each.max(),
                                each.examples(),
                                renumbered(each.needed(), codes),
                                renumbered(each.unless(), codes)))
                        .toList());
    }

    private static String number(String stem, Set<String> used) {
        String number = next(stem, used);
        used.add(number);
        return number;
    }

    private static List<Question> renumbered(FormTask task, Map<String, String> codes) {
        return task.questions().stream()
                .map(question -> withCode(question, codes.get(question.code()), renumbered(question.needed(), codes)))
                .toList();
    }

    private static Question.AnswerCondition renumbered(Question.AnswerCondition condition, Map<String, String> codes) {
        return condition == null
                ? null
                : new Question.AnswerCondition(
                        codes.getOrDefault(condition.question(), condition.question()), condition.value());
    }

    static Question withCode(Question question, String code) {
        return withCode(question, code, question.needed());
    }

    private static Question withCode(Question question, String code, Question.AnswerCondition needed) {
        return new Question(
                code,
                question.label(),
                question.hint(),
                question.type(),
                question.required(),
                needed,
                question.bounds(),
                question.options(),
                question.personal(),
                question.example());
    }

    static EvidenceType withCode(EvidenceType evidence, String code) {
        return new EvidenceType(
                code,
                evidence.title(),
                evidence.hint(),
                evidence.min(),
                evidence.max(),
                evidence.examples(),
                evidence.needed(),
                evidence.unless());
    }
}
