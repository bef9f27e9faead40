package fangxin.procedure.cultivation;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;

/**
 * Input of the merchant that reports on one demand for rectification (整改反馈): a note or a picture.
 *
 * @param picture id of a picture that was uploaded before, or null where the note suffices
 */
public record RectificationReportInput(
        @Length(max = 1000, message = "{cultivation.text.long}")
        String note,

        @Length(max = 36, message = "{cultivation.text.long}")
        String picture) {
    public RectificationReportInput {
        note = FieldErrors.tidy(note);
        picture = FieldErrors.tidy(picture);
    }
}
