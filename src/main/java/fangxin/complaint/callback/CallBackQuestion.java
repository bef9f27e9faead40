package fangxin.complaint.callback;

import fangxin.common.FieldErrors;
import fangxin.common.LocalizedText;
import fangxin.common.validation.BothLanguages;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/**
 * Value of one question of the script of a call-back (回访问题), for example on flow, result or attitude: its code and
 * text.
 */
public record CallBackQuestion(
        @NotBlank(message = "{callback.code.missing}") @Length(max = 40)
        String code,

        @NotNull(message = "{callback.name.missing}") @BothLanguages @Length(max = 200)
        LocalizedText text)
        implements Serializable {
    public CallBackQuestion {
        code = FieldErrors.tidy(code);
    }
}
