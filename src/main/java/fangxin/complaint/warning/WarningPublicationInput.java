package fangxin.complaint.warning;

import jakarta.validation.constraints.Min;

/**
 * Input of the second officer who publishes a consumer warning: the version that was shown, and whether the officer has
 * checked that the words which read like names of persons are none.
 *
 * @param version      version of the warning, as it was read
 * @param namesChecked whether the officer states that the likely names are no names of persons; needed only where there
 *                     are such words
 */
public record WarningPublicationInput(
        @Min(value = 0, message = "{warning.version}") long version, boolean namesChecked) {}
