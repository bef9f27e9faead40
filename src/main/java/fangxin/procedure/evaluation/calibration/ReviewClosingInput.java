package fangxin.procedure.evaluation.calibration;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/** Input of an authority that closes the review of an evaluator's marks (评分核查): its result. */
public record ReviewClosingInput(
        @NotBlank(message = "{calibration.review.note}") @Length(max = 1000, message = "{platform.constraint.length}")
        String note) {

    public ReviewClosingInput {
        note = FieldErrors.tidy(note);
    }
}
