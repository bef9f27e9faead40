package fangxin.complaint.survey;

import jakarta.validation.constraints.Min;

/**
 * Input of an officer who closes a satisfaction survey before its last day: the version of the survey that was shown.
 *
 * @param version version of the survey, as it was read
 */
public record SurveyVersionInput(
        @Min(value = 0, message = "{survey.version}") long version) {}
