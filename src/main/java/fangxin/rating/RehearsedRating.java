package fangxin.rating;

import fangxin.rating.RatingUpdate.Terms;
import java.time.LocalDate;
import java.util.List;

/**
 * Value of the two ratings of one title on the first day of a new issue, by the present issue and by the new one; it
 * computes both and decides whether that is a change.
 *
 * @param before rating on that day by the present issue; null where the title has none yet
 * @param after  rating on that day by the new issue
 */
record RehearsedRating(RatingResult before, RatingResult after) {
    /**
     * Computes both ratings on the first day, with the inputs that are public on the day before: the issue comes into
     * force before the inputs of its first day are added. A title without a rating is computed with all its inputs, as
     * it will be rated once they are public.
     *
     * @param state     the present rating; null where there is none
     * @param under     the issue of the present rating; null where there is none
     * @param collected the inputs that the records give today
     */
    static RehearsedRating of(
            RatingState state,
            Terms under,
            List<RatingInput> collected,
            CorrectedInputs corrected,
            Terms next,
            LocalDate firstDay) {
        if (state == null) {
            return new RehearsedRating(null, next.calculator().compute(collected, firstDay));
        }
        List<RatingInput> shown = state.shownOn(firstDay.minusDays(1), corrected);
        return new RehearsedRating(
                under.calculator().compute(shown, firstDay), next.calculator().compute(shown, firstDay));
    }

    boolean isChange() {
        return before == null || after.differsFrom(before);
    }
}
