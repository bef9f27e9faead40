package fangxin.administration;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Input of an administrator who merges an agency into another: the code of the agency that takes over, the last day
 * of the one that ends, and the document that orders it, or null.
 */
public record AgencyMergeInput(
        @NotBlank(message = "{administration.merger.into}") @Length(max = 30)
        String into,

        @NotNull(message = "{administration.merger.lastDay}")
        LocalDate lastDay,

        @Length(max = 200) String document) {
    public AgencyMergeInput {
        document = FieldErrors.tidy(document);
    }
}
