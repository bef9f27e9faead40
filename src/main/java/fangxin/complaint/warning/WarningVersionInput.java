package fangxin.complaint.warning;

import jakarta.validation.constraints.Min;

/**
 * Input of an act on a consumer warning without other fields.
 *
 * @param version version of the warning, as it was read
 */
public record WarningVersionInput(
        @Min(value = 0, message = "{warning.version}") long version) {}
