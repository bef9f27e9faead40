package fangxin.administration.formdesign;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import fangxin.common.RuleViolation.Violation;
import fangxin.platform.i18n.Messages;
import fangxin.procedure.application.FormDefinition;
import fangxin.procedure.application.FormDefinition.EvidenceType;
import fangxin.procedure.application.PledgeText;
import fangxin.procedure.application.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/**
 * Validator of application forms and their pledges, of each part while it is drafted and of the whole before
 * publication: texts, codes, choices and limits of answers, conditions, and the questions that the procedure itself
 * reads.
 */
final class FormValidator {
    /** Questions that give a candidacy its name, its place and its contact, with the type that each must have. */
    private static final Map<String, Question.QuestionType> NEEDED = Map.of(
            "signName",
            Question.QuestionType.TEXT,
            "agency",
            Question.QuestionType.AGENCY,
            "street",
            Question.QuestionType.STREET,
            "address",
            Question.QuestionType.TEXT,
            "legalPerson",
            Question.QuestionType.TEXT,
            "contactPhone",
            Question.QuestionType.PHONE);
    /** Further questions that the software reads: where a form contains one, it must be of this type. */
    private static final Map<String, Question.QuestionType> READ = Map.of(
            "subjectType",
            Question.QuestionType.CHOICE,
            "trade",
            Question.QuestionType.TRADE,
            "location",
            Question.QuestionType.LATLNG,
            "opened",
            Question.QuestionType.DATE,
            "contactName",
            Question.QuestionType.TEXT);

    private static final Pattern CODE = Pattern.compile("[a-z][A-Za-z0-9]{1,29}");
    private static final int LONGEST_LABEL = 200;
    private static final int MOST_FILES = 30;

    private FormValidator() {}

    static void requireCode(String field, String code) {
        if (!isCode(code)) {
            throw RuleViolation.at(field, "formdesign.code");
        }
    }

    private static boolean isCode(String code) {
        return code != null && CODE.matcher(code).matches();
    }

    static void check(Question question, FormDefinition form) {
        raise(violations(question, form));
    }

    /** Returns the violations of a question of a draft. */
    static List<Violation> violations(Question question, FormDefinition form) {
        ViolationCollector faults = new ViolationCollector();
        faults.require(isCode(question.code()), "code", "formdesign.code");
        faults.wording("label", question.label());
        faults.hint("hint", question.hint());
        faults.require(question.type() != null, "type", "formdesign.type");
        Question.QuestionType fixed = NEEDED.getOrDefault(question.code(), READ.get(question.code()));
        faults.require(fixed == null || fixed == question.type(), "type", "formdesign.type.fixed", question.code());
        faults.require(
                !NEEDED.containsKey(question.code()) || question.required(), "required", "formdesign.required.fixed");
        boolean choice = question.type() == Question.QuestionType.CHOICE;
        faults.require(
                choice == question.choices().size() >= 2
                        || (!choice && question.choices().isEmpty()),
                "options",
                choice ? "formdesign.options" : "formdesign.options.none");
        faults.require(
                question.choices().stream()
                                .map(Question.AnswerOption::value)
                                .distinct()
                                .count()
                        == question.choices().size(),
                "options",
                "formdesign.options.twice");
        question.choices()
                .forEach(option -> faults.require(
                        option.value() != null
                                && option.value().matches("[A-Z][A-Z0-9_]{0,29}")
                                && hasChinese(option.label()),
                        "options",
                        "formdesign.option.line",
                        String.valueOf(option.value())));
        Question.AnswerBounds bounds = question.bounds();
        faults.require(
                bounds.min() == null || bounds.max() == null || bounds.min() <= bounds.max(),
                "bounds.max",
                "formdesign.range");
        faults.require(
                bounds.maxLength() == null || (bounds.maxLength() >= 1 && bounds.maxLength() <= 4000),
                "bounds.maxLength",
                "formdesign.maxLength");
        faults.require(isAnswerable(question.needed(), question.code(), form), "needed", "formdesign.needed");
        faults.require(compiles(bounds.pattern()), "bounds.pattern", "formdesign.pattern");
        faults.require(form.evidence(question.code()).isEmpty(), "code", "formdesign.code.twice", question.code());
        return faults.found;
    }

    private static void raise(List<Violation> faults) {
        if (!faults.isEmpty()) {
            throw new RuleViolation(faults);
        }
    }

    static void requireDispensable(String code, FormDefinition form) {
        if (NEEDED.containsKey(code)) {
            throw new RuleViolation(
                    "formdesign.needed.stays", form.question(code).orElseThrow().label());
        }
        form.questions()
                .filter(other -> names(other.needed(), code))
                .findFirst()
                .ifPresent(other -> {
                    throw new RuleViolation("formdesign.needed.by", other.label());
                });
        form.evidence().stream()
                .filter(type -> names(type.needed(), code) || names(type.unless(), code))
                .findFirst()
                .ifPresent(type -> {
                    throw new RuleViolation("formdesign.needed.by", type.title());
                });
    }

    static void check(EvidenceType evidence, FormDefinition form) {
        raise(violations(evidence, form));
    }

    /** Returns the violations of a type of evidence of a draft. */
    static List<Violation> violations(EvidenceType evidence, FormDefinition form) {
        ViolationCollector faults = new ViolationCollector();
        faults.require(isCode(evidence.code()), "code", "formdesign.code");
        faults.wording("title", evidence.title());
        faults.hint("hint", evidence.hint());
        faults.hint("examples", evidence.examples());
        faults.require(
                evidence.min() >= 0
                        && evidence.max() >= 1
                        && evidence.min() <= evidence.max()
                        && evidence.max() <= MOST_FILES,
                "max",
                "formdesign.files",
                MOST_FILES);
        faults.require(form.question(evidence.code()).isEmpty(), "code", "formdesign.code.twice", evidence.code());
        faults.require(isAnswerable(evidence.needed(), evidence.code(), form), "needed", "formdesign.needed");
        faults.require(isAnswerable(evidence.unless(), evidence.code(), form), "unless", "formdesign.needed");
        return faults.found;
    }

    /**
     * Returns whether a condition of a question or type of evidence names another question of the form, and its answer.
     */
    private static boolean isAnswerable(Question.AnswerCondition condition, String code, FormDefinition form) {
        return condition == null
                || (condition.value() != null
                        && !code.equals(condition.question())
                        && form.question(condition.question()).isPresent());
    }

    private static boolean names(Question.AnswerCondition condition, String code) {
        return condition != null && code.equals(condition.question());
    }

    static void check(PledgeTextInput pledge) {
        ViolationCollector faults = new ViolationCollector();
        faults.requireChinese("title", pledge.title());
        faults.requireChinese("text", pledge.text());
        raise(faults.found);
    }

    static void requirePublishable(FormDefinition form, PledgeText pledge) {
        raise(problems(form, pledge));
    }

    /**
     * Finds the problems that prevent the publication of a draft. The field of a problem is the code of the question or
     * file, or null for the whole form. Until publication, English texts may be missing.
     */
    static List<Violation> problems(FormDefinition form, PledgeText pledge) {
        ViolationCollector faults = new ViolationCollector();
        NEEDED.forEach((code, type) -> faults.require(
                form.question(code)
                        .filter(question -> question.type() == type && question.required())
                        .isPresent(),
                null,
                "formdesign.form.needs",
                code));
        form.tasks()
                .forEach(task ->
                        faults.require(!task.questions().isEmpty(), null, "formdesign.task.empty", task.title()));
        faults.require(!form.evidence().isEmpty(), null, "formdesign.evidence.none");
        form.questions().forEach(question -> {
            faults.of(question.code(), question.label(), violations(question, form));
            faults.english(
                    question.code(),
                    question.label(),
                    Stream.concat(
                            Stream.of(question.label(), question.hint(), question.example()),
                            question.choices().stream().map(Question.AnswerOption::label)));
        });
        form.evidence().forEach(evidence -> {
            faults.of(evidence.code(), evidence.title(), violations(evidence, form));
            faults.english(
                    evidence.code(),
                    evidence.title(),
                    Stream.of(evidence.title(), evidence.hint(), evidence.examples()));
        });
        faults.english("pledge", pledge.title(), Stream.of(pledge.title(), pledge.text()));
        return faults.found;
    }

    private static boolean compiles(String pattern) {
        try {
            return pattern == null || Pattern.compile(pattern) != null;
        } catch (PatternSyntaxException wrong) {
            return false;
        }
    }

    private static boolean hasChinese(LocalizedText wording) {
        return wording != null && isFilled(wording.zh(), LONGEST_LABEL) && isWithin(wording.en(), LONGEST_LABEL);
    }

    private static boolean isWithin(String text, int most) {
        return text == null || text.length() <= most;
    }

    private static boolean isFilled(String text, int most) {
        return text != null && !text.isBlank() && text.length() <= most;
    }

    /** Collector of all violations of a form. */
    private static final class ViolationCollector {
        private final List<Violation> found = new ArrayList<>();

        void require(boolean so, String field, String key, Object... arguments) {
            if (!so) {
                found.add(new Violation(field, key, List.of(arguments)));
            }
        }

        void requireChinese(String field, LocalizedText wording) {
            require(wording.zh() != null && !wording.zh().isBlank(), field, "formdesign.chinese");
        }

        /** The English text can wait until the publication. */
        void wording(String field, LocalizedText wording) {
            require(
                    wording != null && isFilled(wording.zh(), LONGEST_LABEL),
                    field + "Zh",
                    "formdesign.wording",
                    LONGEST_LABEL);
            require(
                    wording == null || isWithin(wording.en(), LONGEST_LABEL),
                    field + "En",
                    "formdesign.wording",
                    LONGEST_LABEL);
        }

        /** Checks an optional text: where the English text is given, the Chinese one is required. */
        void hint(String field, LocalizedText wording) {
            require(
                    wording == null || (wording.zh() == null && wording.en() == null) || hasChinese(wording),
                    field + "Zh",
                    "formdesign.hint",
                    LONGEST_LABEL);
        }

        /** Reports the problems of a part, each preceded by the name of the part. */
        void of(String place, LocalizedText name, List<Violation> problems) {
            problems.forEach(problem -> found.add(new Violation(
                    place,
                    "formdesign.problem",
                    List.of(
                            name,
                            Messages.inBoth(problem.key(), problem.arguments().toArray())))));
        }

        void english(String place, LocalizedText name, Stream<LocalizedText> wordings) {
            require(
                    wordings.filter(Objects::nonNull)
                            .filter(wording -> wording.zh() != null)
                            .allMatch(wording ->
                                    wording.en() != null && !wording.en().isBlank()),
                    place,
                    "formdesign.english",
                    name);
        }
    }
}
