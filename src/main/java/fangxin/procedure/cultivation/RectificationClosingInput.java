package fangxin.procedure.cultivation;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;

/**
 * Input of the station that closes a demand for rectification (整改销号), with a note or a picture.
 *
 * @param rectification id of the demand, from the cultivation view
 * @param picture       id of a picture that was uploaded before, or null where the note suffices
 */
public record RectificationClosingInput(
        @Length(max = 36, message = "{cultivation.text.long}")
        String rectification,

        @Length(max = 1000, message = "{cultivation.text.long}")
        String note,

        @Length(max = 36, message = "{cultivation.text.long}")
        String picture) {
    public RectificationClosingInput {
        note = FieldErrors.tidy(note);
        picture = FieldErrors.tidy(picture);
    }
}
