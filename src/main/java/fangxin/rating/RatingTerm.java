package fangxin.rating;

import fangxin.common.LocalizedText;
import fangxin.common.validation.BothLanguages;
import fangxin.common.validation.Length;
import fangxin.common.validation.Range;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * Value of the way in which a formula counts one kind of input: weight, cap, decay, whether only the newest counts,
 * whether it counts as data and how few messages of a month count, with name, rule and act in both languages; it
 * computes the points of an input.
 *
 * @param weight     points of a whole input
 * @param cap        most points of all inputs of the kind together
 * @param newestOnly whether only the newest input counts; of one day the greater value
 * @param data       whether an input counts towards the minimum of data; none that lowers does
 * @param leastMessages fewest messages of a month of which the share of answers in time is an input, for REPLY_IN_TIME
 *                      only; null
 *                   where one is enough, as in an issue from before it could be stated
 * @param rule       rule and article
 * @param act        what the holder can do in a month: for a kind that lowers, to have a record removed
 */
public record RatingTerm(
        @NotNull(message = "{rating.formula.kind}") RatingInputKind kind,

        @NotNull(message = "{rating.formula.points}")
        @DecimalMin(value = "0", message = "{rating.formula.points}")
        @DecimalMax(value = "1000", message = "{rating.formula.points}")
        @Digits(integer = 4, fraction = 2, message = "{rating.formula.points}")
        BigDecimal weight,

        @NotNull(message = "{rating.formula.points}")
        @DecimalMin(value = "0", message = "{rating.formula.points}")
        @DecimalMax(value = "1000", message = "{rating.formula.points}")
        @Digits(integer = 4, fraction = 2, message = "{rating.formula.points}")
        BigDecimal cap,

        @NotNull(message = "{rating.formula.decay}") @Valid RatingDecay decay,
        boolean newestOnly,
        boolean data,

        @Range(min = 1, max = 100, message = "{rating.formula.leastMessages}")
        Integer leastMessages,

        @NotNull(message = "{rating.formula.text}")
        @BothLanguages(message = "{rating.formula.text}")
        @Length(max = 100, message = "{rating.formula.long}")
        LocalizedText name,

        @NotNull(message = "{rating.formula.text}")
        @BothLanguages(message = "{rating.formula.text}")
        @Length(max = 300, message = "{rating.formula.long}")
        LocalizedText rule,

        @BothLanguages(message = "{rating.formula.text}") @Length(max = 300, message = "{rating.formula.long}")
        LocalizedText act)
        implements Serializable {

    /** Returns the fewest messages of a month that give an input. */
    int fewestMessages() {
        return leastMessages == null ? 1 : leastMessages;
    }

    /** Returns the points of an input before decay, in hundredths, not negative. */
    long full(RatingInput input) {
        return RatingScale.rounded(RatingScale.hundredths(weight) * input.value(), RatingInput.WHOLE);
    }

    /** Returns the points of an input on a day, in hundredths, not negative. */
    long left(RatingInput input, long age) {
        return decay.left(full(input), age);
    }
}
