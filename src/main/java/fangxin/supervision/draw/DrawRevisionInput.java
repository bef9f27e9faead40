package fangxin.supervision.draw;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Input of an officer who revises the frame of a draw: the frame, and the version that was shown. */
public record DrawRevisionInput(
        @NotNull(message = "{draw.version}") Long version,

        @NotNull(message = "{draw.frame.missing}") @Valid DrawFrame frame) {}
