package fangxin.naming.title;

import fangxin.common.FieldErrors;
import fangxin.common.LocalizedText;
import fangxin.common.validation.BothLanguages;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * Input of an officer who changes the terms of a step of titles: ground, remedy, time limit, source, and the issue that
 * was shown, so that a change by another meanwhile is noticed.
 *
 * @param issue  the issue that was shown; refused where another was entered since
 * @param ground rule and article
 * @param remedy what the holder can do; null where there is nothing to do
 * @param limit  code of the time limit for the remedy in config/limits.json, or null
 * @param source regulation that provides for the step, or "default"
 */
public record TitleStepTermsInput(
        @Min(1) int issue,

        @NotNull(message = "{naming.stepTerms.ground}")
        @BothLanguages(message = "{naming.stepTerms.ground}")
        @Length(max = 300, message = "{naming.tooLong}")
        LocalizedText ground,

        @BothLanguages(message = "{naming.stepTerms.remedy}") @Length(max = 300, message = "{naming.tooLong}")
        LocalizedText remedy,

        @Length(max = 40) String limit,

        @NotBlank(message = "{naming.stepTerms.source}") @Length(max = 200, message = "{naming.tooLong}")
        String source) {
    public TitleStepTermsInput {
        limit = FieldErrors.tidy(limit);
        source = FieldErrors.tidy(source);
    }
}
