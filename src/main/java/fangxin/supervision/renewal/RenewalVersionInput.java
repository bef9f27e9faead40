package fangxin.supervision.renewal;

import jakarta.validation.constraints.NotNull;

/**
 * Input of an officer who accepts a renewal or drafts a transition: the version of the renewal that was shown.
 *
 * @param version version of the renewal that was shown; refused where another person has acted since
 */
public record RenewalVersionInput(
        @NotNull(message = "{renewal.version}") Long version) {}
