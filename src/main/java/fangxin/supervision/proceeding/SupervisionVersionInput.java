package fangxin.supervision.proceeding;

import jakarta.validation.constraints.NotNull;

/**
 * Input of an officer who asks a holder for its statement, or publishes or takes back a notice of delivery: the version
 * of the proceeding that was shown.
 *
 * @param version version of the proceeding that was shown; refused where another person has acted since
 */
public record SupervisionVersionInput(
        @NotNull(message = "{supervision.version}") Long version) {}
