package fangxin.procedure.evaluation;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/**
 * Input of the authority that replaces a member of an evaluation team (更换评审员).
 *
 * @param leaving account of the member
 * @param coming  account of the evaluator who takes the seat
 */
public record EvaluatorReplacementInput(
        @Length(max = 60, message = "{evaluation.tooLong}") String leaving,

        @Length(max = 60, message = "{evaluation.tooLong}") String coming,

        @NotBlank(message = "{evaluation.seat.reason}") @Length(max = 500, message = "{evaluation.tooLong}")
        String reason) {
    public EvaluatorReplacementInput {
        reason = FieldErrors.tidy(reason);
    }
}
