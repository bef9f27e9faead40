package fangxin.supervision.renewal;

import jakarta.validation.constraints.NotNull;

/**
 * Input of an officer who takes a step without a reason.
 *
 * @param version version of the renewal that was shown; refused where somebody has acted since
 */
public record RenewalVersionInput(
        @NotNull(message = "{renewal.version}") Long version) {}
