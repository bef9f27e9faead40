package fangxin.rating;

import fangxin.common.LocalizedText;
import fangxin.round.TitleTrack;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * View of a rating as anyone reads it: unit, formula, points and band, its whole arithmetic by kinds and inputs, and
 * its changes.
 *
 * @param band     null where there is too little data (暂不评级)
 * @param data     inputs that count as data
 * @param minimum  least number of them
 * @param sums     of the kinds
 * @param lines    of the inputs
 * @param changes  the newest first
 */
public record RatingView(
        @NotNull String number,
        @NotNull String signName,
        @NotNull TitleTrack track,
        @NotNull AppliedFormula formula,
        @NotNull LocalDate computedOn,
        @NotNull BigDecimal points,
        RatingBand band,
        int data,
        int minimum,
        @NotNull List<RatingSumView> sums,
        @NotNull List<RatingLineView> lines,
        @NotNull List<RatingChangeView> changes)
        implements Serializable {

    /**
     * The formula by which it was computed.
     *
     * @param document number of the document that adopts it
     * @param base     points with which the scale of the track begins
     */
    public record AppliedFormula(
            int issue, String document, @NotNull BigDecimal base) implements Serializable {}

    /** View of the sum of a kind. */
    public record RatingSumView(
            @NotNull RatingInputKind kind,
            @NotNull LocalizedText name,
            @NotNull BigDecimal sum,
            @NotNull BigDecimal capped)
            implements Serializable {
        static RatingSumView of(RatingSum sum, RatingScale scale) {
            return new RatingSumView(
                    sum.kind(),
                    scale.term(sum.kind()).orElseThrow().name(),
                    RatingScale.points(sum.sum()),
                    RatingScale.points(sum.capped()));
        }

        /** Returns whether the cap of the kind reduced the sum. */
        public boolean isLimited() {
            return sum.compareTo(capped) != 0;
        }
    }

    /**
     * View of a change.
     *
     * @param kind     of the input that caused it, or null
     * @param sentence all of it in one sentence
     */
    public record RatingChangeView(
            @NotNull LocalDate changedOn,
            @NotNull RatingCause cause,
            RatingInputKind kind,
            int issue,
            BigDecimal pointsBefore,
            String bandBefore,
            @NotNull BigDecimal pointsAfter,
            String bandAfter,
            @NotNull LocalizedText sentence)
            implements Serializable {}
}
