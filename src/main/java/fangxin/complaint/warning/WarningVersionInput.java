package fangxin.complaint.warning;

import jakarta.validation.constraints.Min;

/**
 * Input of an officer who proposes a consumer warning: the version that was shown.
 *
 * @param version version of the warning, as it was read
 */
public record WarningVersionInput(
        @Min(value = 0, message = "{warning.version}") long version) {}
