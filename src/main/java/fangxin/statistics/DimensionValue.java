package fangxin.statistics;

import fangxin.common.LocalizedText;
import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Value of one figure of the index for a district or the city (指标数值): a number, or a share in per cent with numerator
 * and denominator, or none. All three numbers are null where there is no figure, which is never estimated.
 *
 * @param district    code of the office; null for the city
 * @param denominator null for a number
 * @param value       the number, or the share in per cent
 */
@JsonbNillable
public record DimensionValue(
        String district, @NotNull LocalizedText name, BigDecimal numerator, Long denominator, BigDecimal value)
        implements Serializable {
    private static final int SHARE_DIGITS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Returns the value of a district without a figure. */
    static DimensionValue none(String district, LocalizedText name) {
        return new DimensionValue(district, name, null, null, null);
    }

    static DimensionValue number(String district, LocalizedText name, BigDecimal number) {
        return new DimensionValue(district, name, number, null, number);
    }

    /** Returns a share; no figure where the denominator is 0, neither 0 nor 100 per cent. */
    static DimensionValue share(String district, LocalizedText name, long numerator, long denominator) {
        return denominator == 0
                ? none(district, name)
                : new DimensionValue(
                        district,
                        name,
                        BigDecimal.valueOf(numerator),
                        denominator,
                        BigDecimal.valueOf(numerator)
                                .multiply(HUNDRED)
                                .divide(BigDecimal.valueOf(denominator), SHARE_DIGITS, RoundingMode.HALF_UP));
    }

    public boolean hasValue() {
        return value != null;
    }
}
