package fangxin.complaint.survey;

import jakarta.validation.constraints.Min;

/**
 * Input of an act on a satisfaction survey without other fields.
 *
 * @param version version of the survey, as it was read
 */
public record SurveyVersionInput(
        @Min(value = 0, message = "{survey.version}") long version) {}
