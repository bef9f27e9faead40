package fangxin.supervision.proceeding;

import jakarta.validation.constraints.NotNull;

/**
 * Input of an officer who takes a step without a reason.
 *
 * @param version version of the proceeding that was shown; refused where somebody has acted since
 */
public record SupervisionVersionInput(
        @NotNull(message = "{supervision.version}") Long version) {}
