package fangxin.supervision.holderterms;

import fangxin.common.FieldErrors;
import fangxin.common.LocalizedText;
import fangxin.common.validation.BothLanguages;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;

/**
 * Value of one question of the yearly self-report (自查项目): code, type, text, and the answer that an officer has to
 * check, if any.
 *
 * @param attention the answer at which the office has to look, YES or NO; null where none has
 */
public record SelfReportQuestion(
        @NotBlank(message = "{holderterms.question.code}")
        @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}", message = "{holderterms.question.code}")
        String code,

        @NotNull(message = "{holderterms.question.type}") ReportQuestionType type,

        @NotNull(message = "{holderterms.question.text}")
        @BothLanguages(message = "{holderterms.question.text}")
        @Length(max = 200, message = "{holderterms.long}")
        LocalizedText text,

        @Pattern(regexp = "YES|NO", message = "{holderterms.question.attention}")
        String attention)
        implements Serializable {
    public static final String YES = "YES";
    public static final String NO = "NO";

    /** Type of a question (自查项目类型). PROMISES: one question for each promise of the title. */
    public enum ReportQuestionType {
        YES_NO,
        NUMBER,
        PROMISES
    }

    public SelfReportQuestion {
        attention = FieldErrors.tidy(attention);
    }
}
