package fangxin.complaint.station;

import fangxin.common.FieldErrors;
import fangxin.common.TextNormalizer;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/**
 * Input of one dispute for the ledger of a station: source, words or a file beside it, and, if known, shop, amount and
 * contact of the consumer, so that an entry takes seconds on a phone.
 *
 * @param shop     certificate number of the titled shop, or null
 * @param shopName name of the shop as it was stated, or null
 * @param amount   amount in dispute in yuan, or null
 * @param contact  phone number or mail address of the consumer, or null; it is stored encrypted
 */
public record StationCaseInput(
        @NotNull(message = "{station.case.source.missing}") StationCaseSource source,

        @Length(max = 1000, message = "{station.text.long}") String words,
        @Length(max = 19, message = "{station.text.long}") String shop,

        @Length(max = LONGEST_NAME, message = "{station.text.long}")
        String shopName,

        @DecimalMin(value = "0.00", message = "{station.amount}")
        @Digits(integer = 10, fraction = 2, message = "{station.amount}")
        BigDecimal amount,

        @Length(max = 100, message = "{station.text.long}") String contact) {
    private static final int LONGEST_NAME = 120;

    public StationCaseInput {
        words = FieldErrors.tidy(words);
        shop = FieldErrors.tidy(shop == null ? null : TextNormalizer.code(shop));
        shopName = FieldErrors.tidy(shopName);
        contact = FieldErrors.tidy(contact);
    }

    /** Returns this input with the name on the sign of the shop where no name was stated; a long one is shortened. */
    StationCaseInput withSignName(String signName) {
        return shopName == null
                ? new StationCaseInput(
                        source, words, shop, TextNormalizer.shortened(signName, LONGEST_NAME), amount, contact)
                : this;
    }
}
