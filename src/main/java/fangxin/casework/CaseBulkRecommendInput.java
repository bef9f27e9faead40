package fangxin.casework;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Input of a county office that recommends several cases at once: their references, and one opinion.
 *
 * @param opinion opinion of the office about each of them
 */
public record CaseBulkRecommendInput(
        @NotEmpty(message = "{casework.bulk.nothing}")
        @Size(max = CaseBulkService.MOST, message = "{casework.bulk.many}")
        List<@NotNull(message = "{casework.bulk.nothing}") @Length(max = 30) String> references,

        @NotBlank(message = "{cultivation.missing.opinion}") @Length(max = 4000, message = "{cultivation.text.long}")
        String opinion) {
    public CaseBulkRecommendInput {
        opinion = FieldErrors.tidy(opinion);
    }
}
