package fangxin.rating;

import fangxin.common.LocalizedText;
import fangxin.common.validation.BothLanguages;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * Value of a band of a scale (评级档次): its code, its name in both languages, and the least points of the band.
 *
 * @param from the least points of the band
 */
public record RatingBand(
        @NotNull(message = "{rating.formula.code}")
        @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}", message = "{rating.formula.code}")
        String code,

        @NotNull(message = "{rating.formula.text}")
        @BothLanguages(message = "{rating.formula.text}")
        @Length(max = 40, message = "{rating.formula.long}")
        LocalizedText name,

        @NotNull(message = "{rating.formula.points}")
        @Digits(integer = 4, fraction = 2, message = "{rating.formula.points}")
        BigDecimal from)
        implements Serializable {}
