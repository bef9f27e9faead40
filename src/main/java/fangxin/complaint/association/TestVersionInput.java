package fangxin.complaint.association;

import jakarta.validation.constraints.Min;

/**
 * Input of an act on a comparative test without other fields.
 *
 * @param version version of the test, as it was read
 */
public record TestVersionInput(
        @Min(value = 0, message = "{association.version}") long version) {}
