package fangxin.rating;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Value of an input of a stored rating, with the last day on which only holder and office see it and the holder may ask
 * for a correction, and whether it is public.
 *
 * @param heldUntil last day before it becomes public
 * @param shown     whether it is public, and part of the public rating
 */
public record StoredRatingInput(RatingInput input, LocalDate heldUntil, boolean shown) implements Serializable {}
