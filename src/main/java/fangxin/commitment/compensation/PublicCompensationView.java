package fangxin.commitment.compensation;

import fangxin.common.LocalizedText;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * View of a scheme of advance compensation for anyone: who holds the money, the limits and the period. The balance is
 * given as a band, never as an amount.
 *
 * @param phone        where consumers ask for payment
 * @param mostPerClaim in yuan
 * @param band         code and name; null while the holder has not stated a balance
 * @param statedOn     day of the last statement, or null
 * @param overdue      whether the next statement is overdue
 * @param covered      number of units that are covered today
 */
public record PublicCompensationView(
        String number,
        CompensationKind kind,
        CompensationHolderType holderType,
        String holderName,
        String phone,
        BigDecimal mostPerClaim,
        BigDecimal mostPerYear,
        LocalDate validFrom,
        LocalDate validUntil,
        PublishedBand band,
        LocalDate statedOn,
        boolean overdue,
        long covered)
        implements Serializable {

    /** Band of a balance. */
    public record PublishedBand(String code, LocalizedText name) implements Serializable {}
}
