package fangxin.complaint.unitcode;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;

/**
 * Input of an officer who notes a finding on a unit whose code was scanned in distant places: the finding, and the
 * number of findings that were shown.
 *
 * @param noted number of the findings that the officer saw; refused where another was noted since
 */
public record ScanFindingInput(
        @Min(0) int noted,

        @NotBlank(message = "{unitcode.finding.missing}") @Length(max = 500, message = "{unitcode.finding.long}")
        String finding) {
    public ScanFindingInput {
        finding = FieldErrors.tidy(finding);
    }
}
