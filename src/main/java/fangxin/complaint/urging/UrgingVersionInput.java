package fangxin.complaint.urging;

import jakarta.validation.constraints.Min;

/**
 * Input of the handling agency that confirms the receipt of a letter.
 *
 * @param version of the letter that was shown
 */
public record UrgingVersionInput(
        @Min(value = 0, message = "{urging.version}") long version) {}
