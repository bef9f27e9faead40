package fangxin.complaint.urging;

import jakarta.validation.constraints.Min;

/**
 * Input of an officer of the handling agency who confirms the receipt of an urging letter: the version of the letter
 * that was shown.
 *
 * @param version of the letter that was shown
 */
public record UrgingVersionInput(
        @Min(value = 0, message = "{urging.version}") long version) {}
