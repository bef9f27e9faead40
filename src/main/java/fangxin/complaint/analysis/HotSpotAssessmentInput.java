package fangxin.complaint.analysis;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.NotBlank;

/**
 * Input of an officer who records the assessment of a hot spot by the office: what it found, and what it does.
 *
 * @param note what it found, and what it does
 */
public record HotSpotAssessmentInput(
        @NotBlank(message = "{analysis.note.missing}") @Length(max = 500, message = "{analysis.note.long}")
        String note) {
    public HotSpotAssessmentInput {
        note = FieldErrors.tidy(note);
    }
}
