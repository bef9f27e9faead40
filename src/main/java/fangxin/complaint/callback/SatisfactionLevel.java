package fangxin.complaint.callback;

import fangxin.common.FieldErrors;
import fangxin.common.LocalizedText;
import fangxin.common.validation.BothLanguages;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/**
 * Value of one level of satisfaction (满意程度), with which a complainant answers a question: its code, its name, and
 * whether it counts as satisfied.
 *
 * @param satisfied whether it counts as satisfied
 */
public record SatisfactionLevel(
        @NotBlank(message = "{callback.code.missing}") @Length(max = 40)
        String code,

        @NotNull(message = "{callback.name.missing}") @BothLanguages @Length(max = 60)
        LocalizedText name,

        boolean satisfied)
        implements Serializable {
    public SatisfactionLevel {
        code = FieldErrors.tidy(code);
    }
}
