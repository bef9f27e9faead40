package fangxin.rating;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * Input of a holder who asks for the correction of one input of its rating: the input, and what is wrong and right.
 *
 * @param plea what is wrong, and what is right
 */
public record RatingCorrectionInput(
        @NotNull(message = "{rating.correction.input}") RatingInputKind kind,

        @NotBlank(message = "{rating.correction.input}") @Length(max = 60)
        String source,

        @NotBlank(message = "{rating.correction.plea.missing}")
        @Length(max = 2000, message = "{rating.correction.long}")
        String plea) {
    public RatingCorrectionInput {
        plea = FieldErrors.tidy(plea);
    }
}
