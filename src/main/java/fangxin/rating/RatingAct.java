package fangxin.rating;

import fangxin.common.LocalizedText;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Value of an act that would raise a rating (提升建议), with its gain and the points and band after it; a function finds
 * the three that bring most on a day, computing the rating with the input added or the record removed.
 *
 * @param gain   points that it brings
 * @param points the rating after it
 * @param band   its band; null where the title would still not be rated
 */
public record RatingAct(RatingInputKind kind, LocalizedText text, BigDecimal gain, BigDecimal points, RatingBand band)
        implements Serializable {
    private static final int MOST = 3;
    private static final String SIMULATED = "SIMULATED";

    /** At most three acts on a day, the one that brings most first. An act that brings nothing is left out. */
    static List<RatingAct> of(RatingScale scale, List<RatingInput> inputs, LocalDate day) {
        RatingCalculator calculator = new RatingCalculator(scale);
        long now = calculator.compute(inputs, day).points();
        List<RatingAct> acts = new ArrayList<>();
        for (RatingTerm term : scale.terms()) {
            if (term.act() == null) {
                continue;
            }
            (term.kind().raises()
                            ? List.of(with(inputs, RatingInput.whole(term.kind(), SIMULATED, day, null)))
                            : eachRemoved(inputs, term.kind()))
                    .stream()
                            .map(simulated -> calculator.compute(simulated, day))
                            .max(Comparator.comparingLong(RatingResult::points))
                            .filter(result -> result.points() > now)
                            .ifPresent(result -> acts.add(new RatingAct(
                                    term.kind(),
                                    term.act(),
                                    RatingScale.points(result.points() - now),
                                    RatingScale.points(result.points()),
                                    scale.band(String.valueOf(result.band())).orElse(null))));
        }
        return acts.stream()
                .sorted(Comparator.comparing(RatingAct::gain).reversed())
                .limit(MOST)
                .toList();
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
