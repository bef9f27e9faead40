package fangxin.round;

import jakarta.validation.constraints.NotNull;

/**
 * Input of the second officer who opens a proposed round (确认开启): the version of it that the officer has read.
 *
 * @param version version of the round that the officer has read
 */
public record RoundConfirmationInput(
        @NotNull(message = "{round.opening.version}") Long version) {}
