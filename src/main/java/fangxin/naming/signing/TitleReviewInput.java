package fangxin.naming.signing;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/**
 * Input of a holder who asks for the review of a revocation, or of an officer who enters the holder's request: the
 * statement why, which is not public.
 */
public record TitleReviewInput(
        @NotBlank(message = "{naming.title.review.needs.statement}") @Length(max = 2000, message = "{naming.tooLong}")
        String statement) {
    public TitleReviewInput {
        statement = FieldErrors.tidy(statement);
    }
}
