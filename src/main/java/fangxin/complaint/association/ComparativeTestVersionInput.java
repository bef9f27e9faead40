package fangxin.complaint.association;

import jakarta.validation.constraints.Min;

/**
 * Input of an officer who notifies the traders of a comparative test, or publishes it: the version of the test that was
 * shown.
 *
 * @param version version of the test, as it was read
 */
public record ComparativeTestVersionInput(
        @Min(value = 0, message = "{association.version}") long version) {}
