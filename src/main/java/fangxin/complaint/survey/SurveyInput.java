package fangxin.complaint.survey;

import fangxin.common.FieldErrors;
import fangxin.common.TextNormalizer;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Input of an officer who creates a satisfaction survey: office, scope, number of the title of a unit or name of an
 * area, first and last day; it refuses wrong days, and a subject that does not fit the scope.
 *
 * @param office   office that runs it
 * @param title    number of the title of a unit; null for another scope
 * @param name     name of an area; null for another scope
 * @param opensOn  first day on which it is answered
 * @param closesOn last day on which it is answered
 */
public record SurveyInput(
        @NotBlank(message = "{survey.office.missing}") @Length(max = 30, message = "{survey.text.long}")
        String office,

        @NotNull(message = "{survey.scope.missing}") SurveyScope scope,
        @Length(max = 40, message = "{survey.text.long}") String title,
        @Length(max = 200, message = "{survey.text.long}") String name,
        @NotNull(message = "{survey.opensOn.missing}") LocalDate opensOn,
        @NotNull(message = "{survey.closesOn.missing}") LocalDate closesOn) {
    private static final int MOST_YEARS = 1;

    public SurveyInput {
        office = FieldErrors.tidy(office);
        title = FieldErrors.tidy(title == null ? null : TextNormalizer.code(title));
        name = FieldErrors.tidy(name);
    }

    /** Refuses faulty fields, days in the past or in disorder, and a subject that does not fit the scope. */
    void check(LocalDate today) {
        FieldErrors errors = new FieldErrors().validate(this);
        errors.check();
        errors.refuse(opensOn.isBefore(today), "opensOn", "survey.opensOn.past")
                .refuse(opensOn.isAfter(today.plusYears(MOST_YEARS)), "opensOn", "survey.opensOn.late")
                .refuse(closesOn.isBefore(opensOn), "closesOn", "survey.closesOn.order")
                .refuse(closesOn.isAfter(opensOn.plusYears(MOST_YEARS)), "closesOn", "survey.closesOn.late")
                .refuse(scope == SurveyScope.UNIT && title == null, "title", "survey.title.missing")
                .refuse(scope != SurveyScope.UNIT && title != null, "title", "survey.title.scope")
                .refuse(scope == SurveyScope.AREA && name == null, "name", "survey.name.missing")
                .refuse(scope != SurveyScope.AREA && name != null, "name", "survey.name.scope")
                .check();
    }
}
