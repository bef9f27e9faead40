package fangxin.supervision.proceeding;

import jakarta.validation.constraints.NotNull;

/**
 * Input of an officer who asks a holder for its statement or publishes a delivery: only the version of the proceeding
 * that was shown.
 *
 * @param version version of the proceeding that was shown; refused where somebody has acted since
 */
public record SupervisionVersionInput(
        @NotNull(message = "{supervision.version}") Long version) {}
