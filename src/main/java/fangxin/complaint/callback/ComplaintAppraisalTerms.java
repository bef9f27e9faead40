package fangxin.complaint.callback;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Value of the terms of call-backs and of the monthly appraisal (投诉回访考核办法): share, tries, questions and levels of
 * call-backs, formulas, groups and least numbers of figures, days for appeals; refuses doubled codes; also content of
 * config/complaint-appraisal-terms.json.
 *
 * @param percent          least share of the closed complaints of an office that are called back
 * @param tries            calls without an answer after which a complainant counts as unreachable
 * @param minimumCases     denominator below which a figure is not ranked
 * @param minimumPublished complaints below which a figure is not published (小数保护), at least three; null in earlier
 *                         issues, which mean ten
 * @param deviate          standard normal deviate of the Wilson interval; 1.96 for 95 %
 * @param appealDays       working days in which a unit can appeal
 * @param repeatDays       days within which another complaint makes a case repeated
 * @param source           notice that sets them, or "default"
 */
public record ComplaintAppraisalTerms(
        @NotNull(message = "{callback.number.missing}")
        @Min(value = 1, message = "{callback.number.range}")
        @Max(value = 100, message = "{callback.number.range}")
        Integer percent,

        @NotNull(message = "{callback.number.missing}")
        @Min(value = 1, message = "{callback.number.range}")
        @Max(value = 9, message = "{callback.number.range}")
        Integer tries,

        @NotNull @Size(min = 1, max = 9, message = "{callback.questions.missing}")
        List<@NotNull @Valid CallBackQuestion> questions,

        @NotNull @Size(min = 2, max = 9, message = "{callback.levels.missing}")
        List<@NotNull @Valid SatisfactionLevel> levels,

        @NotNull @Size(min = 1, max = 12, message = "{callback.formulas.missing}")
        List<@NotNull @Valid AppraisalFormula> formulas,

        @NotNull @Size(max = 9) List<@NotNull @Valid PeerGroup> groups,

        @NotNull(message = "{callback.number.missing}")
        @Min(value = 1, message = "{callback.number.range}")
        @Max(value = 1000, message = "{callback.number.range}")
        Integer minimumCases,

        @Min(value = 3, message = "{callback.number.range}") @Max(value = 1000, message = "{callback.number.range}")
        Integer minimumPublished,

        @NotNull(message = "{callback.number.missing}")
        @DecimalMin(value = "0.5", message = "{callback.deviate.range}")
        @DecimalMax(value = "4", message = "{callback.deviate.range}")
        BigDecimal deviate,

        @NotNull(message = "{callback.number.missing}")
        @Min(value = 1, message = "{callback.number.range}")
        @Max(value = 30, message = "{callback.number.range}")
        Integer appealDays,

        @NotNull(message = "{callback.number.missing}")
        @Min(value = 1, message = "{callback.number.range}")
        @Max(value = 366, message = "{callback.number.range}")
        Integer repeatDays,

        @NotBlank(message = "{callback.source.missing}") @Length(max = 200)
        String source)
        implements Serializable {
    /** Complaints of a public figure by an issue that states no number. */
    private static final int PUBLISHED_BY_EARLIER_ISSUES = 10;

    public ComplaintAppraisalTerms {
        questions = questions == null ? List.of() : new ArrayList<>(questions);
        levels = levels == null ? List.of() : new ArrayList<>(levels);
        formulas = formulas == null ? List.of() : new ArrayList<>(formulas);
        groups = groups == null ? List.of() : new ArrayList<>(groups);
        source = FieldErrors.tidy(source);
    }

    /** Refuses codes that occur twice, levels that all count alike, and an office in two groups. */
    void check() {
        FieldErrors errors = new FieldErrors().validate(this);
        errors.check();
        refuseTwice(errors, "questions", questions.stream().map(CallBackQuestion::code));
        refuseTwice(errors, "levels", levels.stream().map(SatisfactionLevel::code));
        refuseTwice(errors, "formulas", formulas.stream().map(AppraisalFormula::code));
        refuseTwice(errors, "groups", groups.stream().map(PeerGroup::code));
        refuseTwice(errors, "groups", groups.stream().flatMap(group -> group.offices().stream()));
        errors.refuse(
                levels.stream().map(SatisfactionLevel::satisfied).distinct().count() < 2,
                "levels",
                "callback.levels.alike");
        errors.check();
    }

    private static void refuseTwice(FieldErrors errors, String field, Stream<String> codes) {
        Set<String> known = new HashSet<>();
        codes.filter(code -> !known.add(code))
                .findFirst()
                .ifPresent(code -> errors.add(field, "callback.code.twice", code));
    }

    /** Returns the number of complaints below which a figure is not published, also of an earlier issue. */
    public int publishedAtLeast() {
        return minimumPublished == null ? PUBLISHED_BY_EARLIER_ISSUES : minimumPublished;
    }

    public Optional<AppraisalFormula> formula(String code) {
        return formulas.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    Optional<SatisfactionLevel> level(String code) {
        return levels.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** Returns the code of the group of an office; OTHER where it is in none. */
    public String groupOf(String office) {
        return groups.stream()
                .filter(group -> group.offices().contains(office))
                .map(PeerGroup::code)
                .findFirst()
                .orElse(PeerGroup.OTHER);
    }
}
