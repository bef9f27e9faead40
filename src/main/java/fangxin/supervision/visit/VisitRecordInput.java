package fangxin.supervision.visit;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Input of a visitor who records a visit without a score sheet: day, answers, other findings, purchases, and the
 * version that was shown.
 *
 * @param version   version of the visit that was shown; refused where another person has acted since
 * @param findings  what else was found, or null
 * @param purchases of an experience visit
 */
public record VisitRecordInput(
        @NotNull(message = "{supervision.version}") Long version,

        @NotNull(message = "{supervision.visit.visitedOn.missing}")
        LocalDate visitedOn,

        @NotNull @Size(max = VisitTerms.MOST_QUESTIONS) List<@NotNull @Valid VisitAnswer> answers,

        @Length(max = 2000, message = "{supervision.text.long}")
        String findings,

        @Size(max = MOST_PURCHASES, message = "{supervision.visit.purchase.many}")
        List<@NotNull @Valid VisitPurchase> purchases) {
    /** Maximum number of purchases of one visit. */
    public static final int MOST_PURCHASES = 10;

    public VisitRecordInput {
        answers = answers == null ? List.of() : List.copyOf(answers);
        purchases = purchases == null ? List.of() : List.copyOf(purchases);
        findings = FieldErrors.tidy(findings);
    }
}
