package fangxin.rating;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Input of an officer who enters the document that adopts an issue of the formula: its number, its date, and the first
 * day on which it rates titles.
 *
 * @param effectiveOn first day on which it rates titles
 */
public record RatingAdoptionInput(
        @NotBlank(message = "{rating.adopt.document}") @Length(max = 100, message = "{rating.formula.long}")
        String documentNumber,

        @NotNull(message = "{rating.adopt.documentDate}") LocalDate documentDate,
        @NotNull(message = "{rating.adopt.effectiveOn}") LocalDate effectiveOn) {
    public RatingAdoptionInput {
        documentNumber = FieldErrors.tidy(documentNumber);
    }
}
