package fangxin.rating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Value of the update of one rating on a day: its next state, the changes on the way, each with one cause, and the
 * inputs that are new or gone; a function computes it.
 *
 * <p>A withdrawn input leaves on the same day. A new one is held for the holder, becomes public after the last day for
 * a correction, and waits longer where a correction asked in time is not answered. Time alone is stored where the band
 * changes or a whole point is reached, so that not every row changes every night.
 *
 * @param after  the next state
 * @param steps  the changes, in their order: time, formula, withdrawn inputs, new inputs
 * @param fresh  inputs that the holder sees for the first time
 * @param gone   inputs that were public or held before and are not any more
 * @param stored whether the next state differs from the present one and has to be stored
 */
record RatingUpdate(
        RatingState after,
        List<RatingStep> steps,
        List<StoredRatingInput> fresh,
        List<RatingInput> gone,
        boolean stored) {
    /** Hundredths by which points change before time alone is stored. */
    static final long WHOLE_POINT = 100;

    private static final Comparator<RatingInput> ORDER = Comparator.comparing(RatingInput::date)
            .thenComparing(RatingInput::kind)
            .thenComparing(RatingInput::source);

    /** An issue of the formula with the computation of the track of a title. */
    record Terms(int issue, RatingCalculator calculator) {}

    /**
     * Computes the update of a title on a day.
     *
     * @param before    the present state; null for a title that has none
     * @param under     the issue of the present state
     * @param collected the inputs that the records give today; one of a later day is left out until its day, so
     *                  that no change has the passing of time as its only cause
     * @param now       the issue in force
     * @param heldUntil last day on which an input that is new today is held
     */
    static RatingUpdate of(
            RatingState before,
            Terms under,
            Collection<RatingInput> collected,
            CorrectedInputs corrected,
            Terms now,
            LocalDate today,
            LocalDate heldUntil) {
        List<StoredRatingInput> inputs = new ArrayList<>(collected.size());
        List<StoredRatingInput> fresh = new ArrayList<>();
        for (RatingInput input : collected.stream().sorted(ORDER).toList()) {
            if (!corrected.isGranted(input) && !input.date().isAfter(today)) {
                StoredRatingInput known =
                        before == null ? null : before.find(input).orElse(null);
                LocalDate until = known == null ? heldUntil : known.heldUntil();
                boolean shown = known != null && known.shown();
                StoredRatingInput earlier = new StoredRatingInput(
                        input, until, shown || (today.isAfter(until) && !corrected.isOpen(input)));
                inputs.add(earlier);
                if (known == null) {
                    fresh.add(earlier);
                }
            }
        }
        return before == null ? first(inputs, fresh, now, today) : next(before, under, inputs, fresh, now, today);
    }

    private static RatingUpdate first(
            List<StoredRatingInput> inputs, List<StoredRatingInput> fresh, Terms now, LocalDate today) {
        RatingResult result = now.calculator()
                .compute(
                        inputs.stream()
                                .filter(StoredRatingInput::shown)
                                .map(StoredRatingInput::input)
                                .toList(),
                        today);
        RatingStep step =
                new RatingStep(RatingCause.FIRST, null, now.issue(), null, null, result.points(), result.band());
        return new RatingUpdate(
                new RatingState(now.issue(), today, result.points(), result.band(), inputs, 0, 1),
                List.of(step),
                fresh,
                List.of(),
                true);
    }

    private static RatingUpdate next(
            RatingState before,
            Terms under,
            List<StoredRatingInput> inputs,
            List<StoredRatingInput> fresh,
            Terms now,
            LocalDate today) {
        List<RatingInput> shown = new ArrayList<>(before.shown());
        List<RatingInput> target = inputs.stream()
                .filter(StoredRatingInput::shown)
                .map(StoredRatingInput::input)
                .toList();
        List<RatingInput> removed =
                shown.stream().filter(input -> !target.contains(input)).toList();
        List<RatingInput> added =
                target.stream().filter(input -> !shown.contains(input)).toList();
        Steps steps = new Steps(before);
        steps.take(RatingCause.DECAY, null, under.issue(), under.calculator().compute(shown, today));
        boolean otherwise = now.issue() != before.issue() || !removed.isEmpty() || !added.isEmpty();
        if (!otherwise && !steps.isWorthStoring(before)) {
            steps.forget(before);
        }
        if (now.issue() != before.issue()) {
            steps.take(RatingCause.FORMULA, null, now.issue(), now.calculator().compute(shown, today));
        }
        for (RatingInput input : removed) {
            shown.remove(input);
            steps.take(
                    RatingCause.INPUT_REMOVED,
                    input,
                    now.issue(),
                    now.calculator().compute(shown, today));
        }
        for (RatingInput input : added) {
            shown.add(input);
            steps.take(
                    RatingCause.INPUT_ADDED,
                    input,
                    now.issue(),
                    now.calculator().compute(shown, today));
        }
        boolean computed = otherwise || !steps.taken.isEmpty();
        boolean stored = computed || !inputs.equals(before.inputs());
        RatingState after = new RatingState(
                now.issue(),
                computed ? today : before.computedOn(),
                steps.points,
                steps.band,
                inputs,
                before.version(),
                before.changes() + steps.taken.size());
        List<RatingInput> gone = before.inputs().stream()
                .map(StoredRatingInput::input)
                .filter(input ->
                        inputs.stream().noneMatch(earlier -> earlier.input().equals(input)))
                .toList();
        return new RatingUpdate(after, steps.taken, fresh, gone, stored);
    }

    /** The changes of one day, each beginning where the one before has ended. */
    private static final class Steps {
        private final List<RatingStep> taken = new ArrayList<>();
        private long points;
        private String band;

        Steps(RatingState before) {
            forget(before);
        }

        void forget(RatingState before) {
            taken.clear();
            points = before.points();
            band = before.band();
        }

        void take(RatingCause cause, RatingInput input, int issue, RatingResult result) {
            if (points != result.points() || !Objects.equals(band, result.band())) {
                taken.add(new RatingStep(cause, input, issue, points, band, result.points(), result.band()));
                points = result.points();
                band = result.band();
            }
        }

        boolean isWorthStoring(RatingState before) {
            return !Objects.equals(band, before.band()) || Math.abs(points - before.points()) >= WHOLE_POINT;
        }
    }
}
