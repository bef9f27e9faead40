package fangxin.procedure.cultivation;

import fangxin.common.FieldErrors;
import fangxin.common.LocalizedText;
import fangxin.common.validation.BothLanguages;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * Value of one usual defect of applications (常见补正事项), which an officer picks for a return and edits there: code, type,
 * part of the application, title, rule, correction, example and picture.
 *
 * @param field   question of the form or code of the evidence that it concerns
 * @param example example of a correct value, or null
 * @param picture id of the example picture, or null
 */
public record UsualDefect(
        @NotBlank(message = "{cultivation.usual.code}")
        @Pattern(regexp = "[A-Za-z][A-Za-z0-9]{1,39}", message = "{cultivation.usual.code}")
        String code,

        Defect.DefectType type,

        @NotBlank(message = "{cultivation.usual.field}") @Length(max = 60, message = "{cultivation.text.long}")
        String field,

        @NotNull(message = "{cultivation.usual.text}")
        @BothLanguages(message = "{cultivation.usual.text}")
        @Length(max = 100, message = "{cultivation.text.long}")
        LocalizedText title,

        @NotNull(message = "{cultivation.usual.text}")
        @BothLanguages(message = "{cultivation.usual.text}")
        @Length(max = 200, message = "{cultivation.text.long}")
        LocalizedText rule,

        @NotNull(message = "{cultivation.usual.text}")
        @BothLanguages(message = "{cultivation.usual.text}")
        @Length(max = 300, message = "{cultivation.text.long}")
        LocalizedText correction,

        @BothLanguages(message = "{cultivation.usual.text}") @Length(max = 200, message = "{cultivation.text.long}")
        LocalizedText example,

        @Length(max = 36) String picture) {
    public UsualDefect {
        code = FieldErrors.tidy(code);
        field = FieldErrors.tidy(field);
        picture = FieldErrors.tidy(picture);
        type = type == null ? Defect.DefectType.OTHER : type;
    }
}
