package fangxin.supervision.visit;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Input of a visitor who records a visit without a score sheet.
 *
 * @param version  version of the visit that was shown; refused where somebody has acted since
 * @param findings what else was found, or null
 */
public record VisitRecordInput(
        @NotNull(message = "{supervision.version}") Long version,
        @NotNull(message = "{supervision.visit.visitedOn.missing}") LocalDate visitedOn,

        @NotNull @Size(max = VisitTerms.MOST_QUESTIONS) List<@NotNull @Valid VisitAnswer> answers,

        @Length(max = 2000, message = "{supervision.text.long}")
        String findings) {
    public VisitRecordInput {
        answers = answers == null ? List.of() : List.copyOf(answers);
        findings = FieldErrors.tidy(findings);
    }
}
