package fangxin.rating;

import fangxin.common.LocalizedText;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Value of an act that would raise a rating (提升建议), with its gain and the points and band after it; a function finds
 * the three of this month that bring most, computing the rating on the first day on which each counts, with the input
 * added or the record removed and without. A new input counts once the time for its correction is over, beside
 * those that are public by then; a removed record counts no more at once.
 *
 * <p>Worked example: returns kept in November 2026 are those of the month, dated 30 November. The job finds them on 1
 * December, and they are public after ten working days, from 16 December; the gain is the difference of the two ratings
 * of 16 December.
 *
 * @param from   first day on which it counts
 * @param gain   points that it brings on that day
 * @param points the rating of that day with it
 * @param band   its band; null where the title would still not be rated
 */
public record RatingAct(
        @NotNull RatingInputKind kind,
        LocalizedText text,
        @NotNull LocalDate from,
        @NotNull BigDecimal gain,
        @NotNull BigDecimal points,
        RatingBand band)
        implements Serializable {
    private static final int MOST = 3;
    private static final String SIMULATED = "SIMULATED";

    /**
     * Returns at most three acts on a day, by descending gain. The result excludes an act without a gain.
     *
     * @param publicOn  the inputs that are public on a day, if nothing else happens
     * @param heldUntil the last day on which an input that is found on a day is held for a correction
     */
    static List<RatingAct> of(
            RatingScale scale,
            Function<LocalDate, List<RatingInput>> publicOn,
            LocalDate day,
            UnaryOperator<LocalDate> heldUntil) {
        return scale.terms().stream()
                .filter(term -> term.act() != null)
                .flatMap(term -> of(scale, term, publicOn, day, heldUntil).stream())
                .sorted(Comparator.comparing(RatingAct::gain).reversed())
                .limit(MOST)
                .toList();
    }

    private static Optional<RatingAct> of(
            RatingScale scale,
            RatingTerm term,
            Function<LocalDate, List<RatingInput>> publicOn,
            LocalDate day,
            UnaryOperator<LocalDate> heldUntil) {
        RatingInputKind kind = term.kind();
        RatingCalculator calculator = new RatingCalculator(scale);
        LocalDate from = kind.raises() ? heldUntil.apply(kind.foundOn(day)).plusDays(1) : day;
        List<RatingInput> inputs = publicOn.apply(from);
        long without = calculator.compute(inputs, from).points();
        List<List<RatingInput>> simulated = kind.raises()
                ? List.of(with(inputs, RatingInput.whole(kind, SIMULATED, kind.datedOn(day), null)))
                : eachRemoved(inputs, kind);
        return simulated.stream()
                .map(each -> calculator.compute(each, from))
                .max(Comparator.comparingLong(RatingResult::points))
                .filter(result -> result.points() > without)
                .map(result -> new RatingAct(
                        kind,
                        term.act(),
                        from,
                        RatingScale.points(result.points() - without),
                        RatingScale.points(result.points()),
                        scale.band(String.valueOf(result.band())).orElse(null)));
    }

    private static List<RatingInput> with(List<RatingInput> inputs, RatingInput more) {
        List<RatingInput> all = new ArrayList<>(inputs);
        all.add(more);
        return all;
    }

    private static List<List<RatingInput>> eachRemoved(List<RatingInput> inputs, RatingInputKind kind) {
        return inputs.stream()
                .filter(input -> input.kind() == kind)
                .map(removed ->
                        inputs.stream().filter(input -> input != removed).toList())
                .toList();
    }
}
