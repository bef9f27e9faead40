package fangxin.rating;

import java.io.Serializable;

/**
 * Value of one line of the arithmetic of a rating: an input with its points, in hundredths, negative where it lowers.
 *
 * @param before  points before decay
 * @param after   points that count on the day
 * @param counted whether it counts; not where a newer input of its kind has replaced it
 */
public record RatingLine(RatingInput input, long before, long after, boolean counted) implements Serializable {}
