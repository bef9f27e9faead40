package fangxin.complaint.offencereport;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;

/**
 * Input of a drafter's step of a report of an offence: the version that was shown, and the reason of the step or the
 * notice to the reporter.
 *
 * @param version version of the report that was shown; refused where another person has acted since
 * @param words   reason of the step, or what the reporter was notified
 */
public record OffenceReportStepInput(
        @Min(0) long version,

        @NotBlank(message = "{offencereport.words.missing}") @Length(max = 1000, message = "{offencereport.words.long}")
        String words) {
    public OffenceReportStepInput {
        words = FieldErrors.tidy(words);
    }
}
