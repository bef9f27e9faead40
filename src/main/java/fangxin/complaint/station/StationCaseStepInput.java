package fangxin.complaint.station;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/**
 * Input of a step of the station in a dispute: the step (answer, settlement, failure or withdrawal), the words, and the
 * money that the consumer got back.
 *
 * @param words     answer, agreement, or why there is none
 * @param recovered money that the consumer got back by a settlement, or null
 */
public record StationCaseStepInput(
        @NotNull(message = "{station.case.step}") StationCaseStep step,

        @NotBlank(message = "{station.case.outcome.missing}") @Length(max = 1000, message = "{station.text.long}")
        String words,

        @DecimalMin(value = "0.00", message = "{station.amount}")
        @Digits(integer = 10, fraction = 2, message = "{station.amount}")
        BigDecimal recovered) {
    public StationCaseStepInput {
        words = FieldErrors.tidy(words);
    }
}
