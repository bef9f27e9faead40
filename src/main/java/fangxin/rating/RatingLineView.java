package fangxin.rating;

import fangxin.common.LocalizedText;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * View of one line of the arithmetic: an input with the name and rule of its kind, its value in percent, its points
 * before and after decay, and whether it counts.
 *
 * @param value   percent of the weight of its kind
 * @param before  points before decay, negative where it lowers
 * @param after   points that count
 * @param counted not where a newer input of its kind has replaced it
 */
public record RatingLineView(
        @NotNull RatingInputKind kind,
        @NotNull LocalizedText name,
        @NotNull LocalizedText rule,
        LocalizedText note,
        String source,
        LocalDate date,
        @NotNull BigDecimal value,
        @NotNull BigDecimal before,
        @NotNull BigDecimal after,
        boolean counted)
        implements Serializable {
    static RatingLineView of(RatingLine line, RatingScale scale) {
        RatingInput input = line.input();
        RatingTerm term = scale.term(input.kind()).orElseThrow();
        return new RatingLineView(
                input.kind(),
                term.name(),
                term.rule(),
                input.note(),
                input.source(),
                input.date(),
                RatingScale.points(input.value()),
                RatingScale.points(line.before()),
                RatingScale.points(line.after()),
                line.counted());
    }
}
