package fangxin.procedure.cultivation;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/** Input of the county office that recommends a candidacy to the sector authority: its opinion (推荐意见). */
public record RecommendationInput(
        @NotBlank(message = "{cultivation.missing.opinion}") @Length(max = 4000, message = "{cultivation.text.long}")
        String opinion) {
    public RecommendationInput {
        opinion = FieldErrors.tidy(opinion);
    }
}
