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

/**
 * Value of an act that would raise a rating (提升建议), with its gain and the points and band after it; a function finds
 * the three of this month that bring most, computing the rating on the first day on which each counts, with the input
 * added or the record removed and without.
 *
 * <p>Worked example: returns kept in November count as those of the month, dated 30 November, from 1 December; the gain
 * is the difference of the two ratings of 1 December.
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

    /** Returns at most three acts on a day, by descending gain. The result excludes an act without a gain. */
    static List<RatingAct> of(RatingScale scale, List<RatingInput> inputs, LocalDate day) {
        return scale.terms().stream()
                .filter(term -> term.act() != null)
                .flatMap(term -> of(scale, term, inputs, day).stream())
                .sorted(Comparator.comparing(RatingAct::gain).reversed())
                .limit(MOST)
                .toList();
    }

    private static Optional<RatingAct> of(RatingScale scale, RatingTerm term, List<RatingInput> inputs, LocalDate day) {
        RatingInputKind kind = term.kind();
        RatingCalculator calculator = new RatingCalculator(scale);
        LocalDate from = kind.raises() ? kind.countsFrom(day) : day;
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
