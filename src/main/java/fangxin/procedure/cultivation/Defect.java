package fangxin.procedure.cultivation;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/**
 * Value of one defect of an application in a return notice (补正事项), described so that the merchant can correct it
 * without asking; also the input of the officer.
 *
 * @param field       question of the form or code of the evidence that it concerns
 * @param rule        ground of the demand
 * @param example     example of a correct value
 * @param correction  correction that the merchant has to make
 * @param arisenSince whether it arose only after the last return, so that the earlier notice could not name it
 */
public record Defect(
        @NotBlank(message = "{cultivation.missing.nth.field}") @Length(max = 60, message = "{cultivation.text.long}")
        String field,

        @NotBlank(message = "{cultivation.missing.nth.rule}") @Length(max = 200, message = "{cultivation.text.long}")
        String rule,

        @Length(max = 200, message = "{cultivation.text.long}")
        String example,

        @NotBlank(message = "{cultivation.missing.nth.correction}")
        @Length(max = 300, message = "{cultivation.text.long}")
        String correction,

        boolean arisenSince) {
    public Defect {
        field = FieldErrors.tidy(field);
        rule = FieldErrors.tidy(rule);
        example = FieldErrors.tidy(example);
        correction = FieldErrors.tidy(correction);
    }
}
