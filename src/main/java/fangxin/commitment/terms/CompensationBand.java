package fangxin.commitment.terms;

import fangxin.common.LocalizedText;
import fangxin.common.validation.BothLanguages;
import fangxin.common.validation.Length;
import fangxin.common.validation.Range;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * Value of a band in which the balance of advance compensation is published (余额区间), in place of the amount.
 *
 * @param fromPercent the band holds from this share of the agreed amount on, in percent; 0 is for any balance above
 *                    zero
 */
public record CompensationBand(
        @ReturnCode(message = "{commitment.compensationTerms.code}")
        String code,

        @NotNull(message = "{commitment.compensationTerms.name}")
        @BothLanguages(message = "{commitment.compensationTerms.name}")
        @Length(max = 60, message = "{commitment.compensationTerms.name}")
        LocalizedText name,

        @Range(min = 0, max = 100, message = "{commitment.compensationTerms.percent}")
        int fromPercent)
        implements Serializable {

    boolean holds(BigDecimal balance, BigDecimal agreed) {
        BigDecimal least = agreed.multiply(BigDecimal.valueOf(fromPercent)).movePointLeft(2);
        return balance.signum() > 0 && balance.compareTo(least) >= 0;
    }
}
