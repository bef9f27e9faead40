package fangxin.procedure.cultivation;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/** Opinion with which the county office recommends (推荐意见). */
public record RecommendationInput(
        @NotBlank(message = "{cultivation.missing.opinion}") @Length(max = 4000, message = "{cultivation.text.long}")
        String opinion) {
    public RecommendationInput {
        opinion = FieldErrors.tidy(opinion);
    }
}
