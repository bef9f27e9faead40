package fangxin.supervision.draw;

import jakarta.validation.constraints.NotNull;

/** Input of an officer who freezes the list of a draw: the version that was shown. */
public record DrawVersionInput(
        @NotNull(message = "{draw.version}") Long version) {}
