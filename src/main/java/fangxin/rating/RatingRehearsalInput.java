package fangxin.rating;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Input of an officer who rehearses an issue of the formula.
 *
 * @param effectiveOn first day on which it would rate titles
 */
public record RatingRehearsalInput(
        @NotNull(message = "{rating.adopt.effectiveOn}") LocalDate effectiveOn) {}
