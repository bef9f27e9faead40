package fangxin.commitment.compensation;

import fangxin.common.FieldErrors;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Value of the amounts that an agreement on advance compensation states, in yuan (赔付限额): the amount kept ready, and the
 * most for one payment and for a calendar year; it checks them.
 *
 * @param agreed   amount that the holder keeps ready, of which a band is a share
 * @param perClaim most for one payment
 * @param perYear  most for the payments of a calendar year
 */
public record CompensationLimits(
        @NotNull BigDecimal agreed,
        @NotNull BigDecimal perClaim,
        @NotNull BigDecimal perYear) implements Serializable {
    /** Adds a fault for an amount of zero, and for a claim's limit above that of a year. */
    void check(FieldErrors errors) {
        errors.refuse(agreed.signum() == 0, "agreedAmount", "compensation.amount.range")
                .refuse(perClaim.signum() == 0, "mostPerClaim", "compensation.amount.range")
                .refuse(perClaim.compareTo(perYear) > 0, "mostPerClaim", "compensation.limits.claim");
    }

    boolean isSame(CompensationLimits other) {
        return agreed.compareTo(other.agreed) == 0
                && perClaim.compareTo(other.perClaim) == 0
                && perYear.compareTo(other.perYear) == 0;
    }

    /** Returns the amounts in the order of the agreement, for the journal. */
    String text() {
        return Stream.of(agreed, perClaim, perYear)
                .map(amount -> amount.setScale(2, RoundingMode.UNNECESSARY).toPlainString())
                .collect(Collectors.joining(" / "));
    }
}
