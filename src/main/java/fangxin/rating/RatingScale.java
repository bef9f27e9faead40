package fangxin.rating;

import fangxin.round.TitleTrack;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Value of the scale of one track: its base, range, least number of inputs, terms and bands; it finds the term of a
 * kind and the band of points, keeps points within the range, and converts points into hundredths and back.
 *
 * @param minimumInputs inputs that count as data, below which a title is not rated (暂不评级)
 * @param bands         from the highest to the lowest, which begins at the least points
 */
public record RatingScale(
        @NotNull(message = "{rating.formula.track}") TitleTrack track,

        @NotNull(message = "{rating.formula.points}")
        @Digits(integer = 4, fraction = 2, message = "{rating.formula.points}")
        BigDecimal base,

        @NotNull(message = "{rating.formula.points}")
        @Digits(integer = 4, fraction = 2, message = "{rating.formula.points}")
        BigDecimal least,

        @NotNull(message = "{rating.formula.points}")
        @Digits(integer = 4, fraction = 2, message = "{rating.formula.points}")
        BigDecimal most,

        @Min(value = 1, message = "{rating.formula.minimum}") @Max(value = 50, message = "{rating.formula.minimum}")
        int minimumInputs,

        @NotNull(message = "{rating.formula.terms}") @Size(min = 1, max = 20, message = "{rating.formula.terms}") @Valid
        List<@NotNull(message = "{rating.formula.terms}") RatingTerm> terms,

        @NotNull(message = "{rating.formula.bands}") @Size(min = 1, max = 10, message = "{rating.formula.bands}") @Valid
        List<@NotNull(message = "{rating.formula.bands}") RatingBand> bands)
        implements Serializable {
    /** Returns a number of points as whole hundredths. */
    static long hundredths(BigDecimal points) {
        return points.movePointRight(2).longValueExact();
    }

    /** Returns a number of hundredths as points. */
    public static BigDecimal points(long hundredths) {
        return BigDecimal.valueOf(hundredths, 2);
    }

    /** Returns a quotient of numbers that are not negative, rounded half up. */
    static long rounded(long dividend, long divisor) {
        return (2 * dividend + divisor) / (2 * divisor);
    }

    /**
     * Returns the inputs that count as data, below which a title is not rated: at least one, also by an issue from when a
     * formula could need none.
     */
    public int requiredInputs() {
        return Math.max(1, minimumInputs);
    }

    public Optional<RatingTerm> term(RatingInputKind kind) {
        return terms.stream().filter(term -> term.kind() == kind).findFirst();
    }

    /** Returns the band of a number of points. */
    RatingBand band(long hundredths) {
        return bands.stream()
                .filter(band -> hundredths(band.from()) <= hundredths)
                .findFirst()
                .orElseGet(bands::getLast);
    }

    /** Returns the band with a code; empty for a title that is not rated. */
    public Optional<RatingBand> band(String code) {
        return bands.stream().filter(band -> band.code().equals(code)).findFirst();
    }

    /** Points within the range of the scale. */
    long within(long hundredths) {
        return Math.clamp(hundredths, hundredths(least), hundredths(most));
    }
}
