package fangxin.rating;

import fangxin.common.DayRange;
import fangxin.round.TitleTrack;

/**
 * Filter of the list of ratings: text in a name or number, track, band or none, days of the last change, and whether a
 * correction is open; each part may be null.
 *
 * @param text  part of a name or number
 * @param band  code of a band; {@link #UNRATED} for titles that are not rated
 * @param asked whether an open correction was asked
 */
public record RatingFilter(String text, TitleTrack track, String band, DayRange changed, Boolean asked) {
    public static final RatingFilter NONE = new RatingFilter(null, null, null, null, null);

    /** Value of the filter by band that selects titles without a rating. */
    public static final String UNRATED = "NONE";
}
