package fangxin.naming.notice;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * Input of an officer who previews or makes a correction of one field of a published notice or of one of its items
 * (公示更正): item, field, new text and reason.
 *
 * @param item      number of the item in the notice, or null where the notice itself is corrected
 * @param textAfter corrected text; blank only for the promises
 */
public record NoticeCorrectionInput(
        @Min(1) Integer item,

        @NotNull(message = "{naming.required}") CorrectableField field,

        @Length(max = 4000, message = "{naming.tooLong}") String textAfter,

        @NotBlank(message = "{naming.required}") @Length(max = 500, message = "{naming.tooLong}")
        String reason) {
    public NoticeCorrectionInput {
        textAfter = FieldErrors.tidy(textAfter);
        reason = FieldErrors.tidy(reason);
    }
}
