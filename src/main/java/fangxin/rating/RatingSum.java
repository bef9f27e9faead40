package fangxin.rating;

import java.io.Serializable;

/**
 * Value of the sum of the lines of one kind of input, and of what of it counts under the cap, in hundredths, negative
 * where it lowers.
 *
 * @param sum    of the lines
 * @param capped what of it counts
 */
public record RatingSum(RatingInputKind kind, long sum, long capped) implements Serializable {}
