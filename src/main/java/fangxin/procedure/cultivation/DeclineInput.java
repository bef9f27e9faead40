package fangxin.procedure.cultivation;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/**
 * Input of the county office that declines an application (初审不通过): its reason and, if any, the condition or veto.
 *
 * @param ground code of the condition (E1 to E5) or veto (V1 to V6), or null
 */
public record DeclineInput(
        @Length(max = 10, message = "{cultivation.text.long}")
        String ground,

        @NotBlank(message = "{cultivation.missing.reason}") @Length(max = 2000, message = "{cultivation.text.long}")
        String reason) {
    public DeclineInput {
        ground = FieldErrors.tidy(ground);
    }
}
