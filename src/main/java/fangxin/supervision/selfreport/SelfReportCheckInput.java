package fangxin.supervision.selfreport;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/** Input of an officer who has checked the answers of a self-report that need attention: the finding. */
public record SelfReportCheckInput(
        @NotBlank(message = "{selfreport.finding}") @Length(max = 1000, message = "{selfreport.long}")
        String finding) {
    public SelfReportCheckInput {
        finding = FieldErrors.tidy(finding);
    }
}
