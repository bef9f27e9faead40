package fangxin.rating;

/**
 * Value of one change of a rating before it is stored: its one cause with the input, the issue of the formula, and
 * points and band before and after.
 *
 * @param input        the input that caused it; null where the cause is none
 * @param pointsBefore null for the first rating
 * @param bandBefore   null for the first rating, and where the title was not rated
 */
record RatingStep(
        RatingCause cause,
        RatingInput input,
        int issue,
        Long pointsBefore,
        String bandBefore,
        long pointsAfter,
        String bandAfter) {}
