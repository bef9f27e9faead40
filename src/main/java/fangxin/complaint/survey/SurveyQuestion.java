package fangxin.complaint.survey;

import fangxin.common.FieldErrors;
import fangxin.common.LocalizedText;
import fangxin.common.validation.BothLanguages;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;

/**
 * Value of one question of a satisfaction survey (调查问题), which is answered on a scale from 1 to 5: its code and text.
 */
public record SurveyQuestion(
        @NotBlank(message = "{survey.code.missing}")
        @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}", message = "{survey.code.shape}")
        String code,

        @NotNull(message = "{survey.question.missing}") @BothLanguages @Length(max = 200)
        LocalizedText text)
        implements Serializable {
    public SurveyQuestion {
        code = FieldErrors.tidy(code);
    }
}
