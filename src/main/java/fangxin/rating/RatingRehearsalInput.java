package fangxin.rating;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Input of an officer who begins the rehearsal of an issue of the formula: the first day on which it would rate titles.
 *
 * @param effectiveOn first day on which it would rate titles
 */
public record RatingRehearsalInput(
        @NotNull(message = "{rating.adopt.effectiveOn}") LocalDate effectiveOn) {}
