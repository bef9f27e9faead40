package fangxin.commitment.returns;

import fangxin.commitment.terms.ReturnChannel;
import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Input of a shop that has taken goods back and paid the price at its counter: class and amount, and, where they differ
 * from the usual, shop, days of purchase and receipt, channel and means of payment.
 *
 * @param shop        certificate number of the shop that took the goods back
 * @param boughtAt    certificate number of the shop of the purchase; null for the same shop
 * @param channel     null for a purchase on the premises
 * @param purchasedOn null for a purchase of today
 * @param receivedOn  day on which goods bought at a distance were received; null for a purchase on the premises
 * @param route       null for the means of payment that was used
 */
public record CounterReturnInput(
        @NotBlank(message = "{commitment.shop.missing}") @Length(max = 40)
        String shop,

        @Length(max = 40) String boughtAt,
        ReturnChannel channel,
        LocalDate purchasedOn,
        LocalDate receivedOn,

        @NotBlank(message = "{commitment.goodsClass.missing}") @Length(max = 40)
        String goodsClass,

        @NotNull(message = "{commitment.price.missing}")
        @DecimalMin(value = "0.01", message = "{commitment.price.range}")
        @Digits(integer = 8, fraction = 2, message = "{commitment.price.range}")
        BigDecimal price,

        RefundRoute route) {
    public CounterReturnInput {
        boughtAt = FieldErrors.tidy(boughtAt);
        channel = channel == null ? ReturnChannel.PREMISES : channel;
        route = route == null ? RefundRoute.ORIGINAL_PAYMENT : route;
    }
}
