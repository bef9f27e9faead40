package fangxin.supervision.holderterms;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Value of the terms of the yearly self-report: window, reminders, questions, and whether a picture of the plaque is
 * needed; it computes the window of a year, and exchanges or removes a question.
 *
 * @param opensOn       first day of the window in each year, as month and day: 01-01
 * @param lastDay       last day of the window in the same year
 * @param remindBefore  days before the last day on which holders without a report are reminded
 * @param photoRequired whether a picture of the displayed plaque is needed
 * @param source        regulation that provides for it, or "default"
 */
public record SelfReportTerms(
        @NotBlank(message = "{holderterms.day}") @Pattern(regexp = DAY, message = "{holderterms.day}")
        String opensOn,

        @NotBlank(message = "{holderterms.day}") @Pattern(regexp = DAY, message = "{holderterms.day}")
        String lastDay,

        @NotNull(message = "{holderterms.remind}") @Size(max = 5, message = "{holderterms.remind}")
        List<
                        @NotNull(message = "{holderterms.remind}") @Min(value = 1, message = "{holderterms.remind}")
                        @Max(value = 300, message = "{holderterms.remind}") Integer>
                remindBefore,

        boolean photoRequired,

        @NotEmpty(message = "{holderterms.questions}") @Size(max = MOST, message = "{holderterms.questions}")
        List<@NotNull(message = "{holderterms.questions}") @Valid SelfReportQuestion> questions,

        @NotBlank(message = "{holderterms.source}") @Length(max = 200, message = "{holderterms.long}")
        String source) {
    static final int MOST = 20;
    private static final String DAY = "(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";

    public SelfReportTerms {
        remindBefore = remindBefore == null ? List.of() : new ArrayList<>(remindBefore);
        questions = questions == null ? List.of() : new ArrayList<>(questions);
        source = FieldErrors.tidy(source);
    }

    void check(FieldErrors errors, String prefix) {
        boolean known = isDay(opensOn) && isDay(lastDay);
        errors.refuse(!isDay(opensOn), prefix + ".opensOn", "holderterms.day")
                .refuse(!isDay(lastDay), prefix + ".lastDay", "holderterms.day")
                .refuse(
                        known && dayIn(opensOn, 2026).isAfter(dayIn(lastDay, 2026)),
                        prefix + ".lastDay",
                        "holderterms.window");
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < questions.size(); i++) {
            SelfReportQuestion question = questions.get(i);
            String field = prefix + ".questions." + i;
            errors.refuse(!codes.add(question.code()), field + ".code", "holderterms.question.twice", question.code())
                    .refuse(
                            question.type() == SelfReportQuestion.ReportQuestionType.NUMBER
                                    && question.attention() != null,
                            field + ".attention",
                            "holderterms.question.number");
        }
    }

    private static boolean isDay(String day) {
        try {
            MonthDay.parse("--" + day);
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }

    private static LocalDate dayIn(String day, int year) {
        return MonthDay.parse("--" + day).atYear(year);
    }

    /** Returns the window of a calendar year, for the report on the year before. */
    public SelfReportWindow windowIn(int year) {
        return new SelfReportWindow(year - 1, dayIn(opensOn, year), dayIn(lastDay, year));
    }

    /** Returns the window that is open on a day, or the last one before it. */
    public SelfReportWindow windowOn(LocalDate today) {
        SelfReportWindow ofYear = windowIn(today.getYear());
        return today.isBefore(ofYear.opensOn()) ? windowIn(today.getYear() - 1) : ofYear;
    }

    /** Returns the terms with a question added, or exchanged for the one with its code. */
    public SelfReportTerms with(SelfReportQuestion changed) {
        List<SelfReportQuestion> all = new ArrayList<>(questions);
        all.replaceAll(each -> each.code().equals(changed.code()) ? changed : each);
        if (!all.contains(changed)) {
            all.add(changed);
        }
        return withQuestions(all);
    }

    public SelfReportTerms without(String code) {
        return withQuestions(
                questions.stream().filter(each -> !each.code().equals(code)).toList());
    }

    private SelfReportTerms withQuestions(List<SelfReportQuestion> changed) {
        return new SelfReportTerms(opensOn, lastDay, remindBefore, photoRequired, changed, source);
    }
}
