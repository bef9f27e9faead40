package fangxin.rating;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Value of a stored rating: the public result with the day and the issue of the formula by which it was computed, all
 * inputs, public or held, and the number of changes; it finds the inputs that are public, now or on a later day.
 *
 * @param version of the row
 * @param changes number of its changes
 */
record RatingState(
        int issue,
        LocalDate computedOn,
        long points,
        String band,
        List<StoredRatingInput> inputs,
        long version,
        int changes) {
    /** Returns the public inputs. */
    List<RatingInput> shown() {
        return inputs.stream()
                .filter(StoredRatingInput::shown)
                .map(StoredRatingInput::input)
                .toList();
    }

    /** Returns the inputs that are public at the end of a later day, if nothing else happens. */
    List<RatingInput> shownOn(LocalDate day, CorrectedInputs corrected) {
        return inputs.stream()
                .filter(held -> held.shown() || (day.isAfter(held.heldUntil()) && !corrected.isOpen(held.input())))
                .map(StoredRatingInput::input)
                .toList();
    }

    /** Returns the stored input; empty where it is not stored, or stored with other values. */
    Optional<StoredRatingInput> find(RatingInput input) {
        return inputs.stream().filter(held -> held.input().equals(input)).findFirst();
    }
}
