package fangxin.commitment.compensation;

import fangxin.common.LocalizedText;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * View of a scheme of advance compensation for anyone: who holds the money, phone number, limits, period, number of
 * units covered, and the balance as a band, never as an amount.
 *
 * @param phone        where consumers ask for payment
 * @param mostPerClaim in yuan
 * @param balance      null while the holder has not stated one
 * @param covered      number of units that are covered today
 */
public record PublicCompensationView(
        @NotNull String number,
        @NotNull CompensationKind kind,
        @NotNull CompensationHolderType holderType,
        @NotNull String holderName,
        @NotNull String phone,
        @NotNull BigDecimal mostPerClaim,
        @NotNull BigDecimal mostPerYear,
        @NotNull LocalDate validFrom,
        @NotNull LocalDate validUntil,
        PublishedBalance balance,
        long covered)
        implements Serializable {

    /**
     * Balance as a band.
     *
     * @param statedOn day of the last statement
     * @param overdue  whether the next statement is overdue
     */
    public record PublishedBalance(
            @NotNull String band, @NotNull LocalizedText name, LocalDate statedOn, boolean overdue)
            implements Serializable {}
}
