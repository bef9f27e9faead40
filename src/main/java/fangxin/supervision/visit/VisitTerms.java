package fangxin.supervision.visit;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import fangxin.round.ApplicationRound.TitleLevel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * Value of the terms of visits (走访规定): yearly caps per premises, yearly ratios of re-checks, the questions of
 * visits without a score sheet, and the quarterly share of tests of pledged returns; it finds cap and ratio of a type, and refuses wrong rows; also content of
 * config/visits.json.
 *
 * @param beforeNaming whether visits before the naming count to the cap; null in an older issue, where they do not
 * @param returnTests percent of the titles with a pledge of returns to test in each quarter; null in an older issue,
 *                    which asks for none
 * @param source regulation or notice that sets them, or "default"
 */
public record VisitTerms(
        @NotNull(message = "{supervision.visit.terms.all}")
        @Size(min = 1, max = 60, message = "{supervision.visit.terms.all}")
        List<@NotNull @Valid VisitLimit> limits,

        @NotNull(message = "{supervision.visit.terms.questions}")
        @Size(min = 1, max = MOST_QUESTIONS, message = "{supervision.visit.terms.questions}")
        List<@NotNull @Valid VisitQuestion> questions,

        Boolean beforeNaming,

        @Min(value = 0, message = "{supervision.visit.terms.returnTests}")
        @Max(value = 100, message = "{supervision.visit.terms.returnTests}")
        Integer returnTests,

        @NotBlank(message = "{supervision.trigger.source}") @Length(max = 200, message = "{supervision.text.long}")
        String source) {
    /** Maximum number of questions of a visit. */
    public static final int MOST_QUESTIONS = 15;

    public VisitTerms {
        limits = limits == null ? List.of() : new ArrayList<>(limits);
        questions = questions == null ? List.of() : new ArrayList<>(questions);
        source = FieldErrors.tidy(source);
    }

    /** Returns whether cultivation visits and on-site evaluations before the naming count towards the cap. */
    boolean countsBeforeNaming() {
        return Boolean.TRUE.equals(beforeNaming);
    }

    /** Returns the percent of the titles with a pledge of returns to test in each quarter; 0 for none. */
    int quarterlyReturnTests() {
        return returnTests == null ? 0 : returnTests;
    }

    /** Returns the maximum number of visits to one premises in a calendar year, for a type of subject. */
    public int cap(String subjectType) {
        return value(subjectType, VisitLimit::yearlyCap);
    }

    /** Returns the percent of the titles of a type and level to re-check in a calendar year. */
    public int ratio(String subjectType, TitleLevel level) {
        return value(subjectType, limit -> limit.ratio(level));
    }

    private int value(String subjectType, Function<VisitLimit, Integer> field) {
        return limits.stream()
                .filter(limit -> Objects.equals(limit.subjectType(), subjectType))
                .map(field)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> limits.stream()
                        .filter(limit -> limit.subjectType() == null)
                        .map(field)
                        .findFirst()
                        .orElseThrow());
    }

    /** Refuses terms without a complete row for all types, with two rows for one type, or with two questions of one code. */
    void check(Set<String> subjectTypes) {
        FieldErrors errors = new FieldErrors()
                .validate(this)
                .refuse(
                        limits.stream()
                                        .filter(Objects::nonNull)
                                        .filter(limit -> limit.subjectType() == null && limit.isComplete())
                                        .count()
                                != 1,
                        "limits",
                        "supervision.visit.terms.all");
        Set<String> types = new HashSet<>();
        for (int i = 0; i < limits.size(); i++) {
            VisitLimit limit = limits.get(i);
            if (limit != null) {
                errors.refuse(
                                !types.add(String.valueOf(limit.subjectType())),
                                "limits." + i + ".subjectType",
                                "supervision.visit.terms.twice",
                                String.valueOf(limit.subjectType()))
                        .refuse(
                                limit.subjectType() != null && !subjectTypes.contains(limit.subjectType()),
                                "limits." + i + ".subjectType",
                                "supervision.visit.terms.type",
                                String.valueOf(limit.subjectType()));
            }
        }
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < questions.size(); i++) {
            VisitQuestion question = questions.get(i);
            errors.refuse(
                    question != null && !codes.add(String.valueOf(question.code())),
                    "questions." + i + ".code",
                    "supervision.visit.terms.codeTwice",
                    question == null ? "" : String.valueOf(question.code()));
        }
        errors.check();
    }
}
