package fangxin.commitment.returns;

import fangxin.commitment.terms.ReturnChannel;
import fangxin.common.FieldErrors;
import fangxin.common.TextNormalizer;
import fangxin.common.validation.Length;
import fangxin.common.validation.MobileNumber;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Input of a consumer that claims a return without a reason: channel, day, class, goods and price of the purchase, the
 * day of the receipt of goods bought at a distance, and a phone number that may be left out.
 *
 * @param receivedOn  day on which goods bought at a distance were received; null for a purchase on the premises
 * @param goodsClass  code of the class of the goods
 * @param goods       what was bought; may be left out
 * @param price       price paid, in yuan
 * @param phone       where the consumer is notified; may be left out
 */
public record ReturnClaimInput(
        @NotNull(message = "{commitment.channel.missing}") ReturnChannel channel,

        @NotNull(message = "{commitment.purchasedOn.missing}")
        LocalDate purchasedOn,

        LocalDate receivedOn,

        @NotBlank(message = "{commitment.goodsClass.missing}") @Length(max = 40)
        String goodsClass,

        @Length(max = 200, message = "{commitment.text.long}")
        String goods,

        @NotNull(message = "{commitment.price.missing}")
        @DecimalMin(value = "0.01", message = "{commitment.price.range}")
        @Digits(integer = 8, fraction = 2, message = "{commitment.price.range}")
        BigDecimal price,

        @MobileNumber(message = "{commitment.phone.mobile}") @Length(max = 20)
        String phone) {
    public ReturnClaimInput {
        goods = FieldErrors.tidy(goods);
        phone = FieldErrors.tidy(TextNormalizer.phone(phone));
    }

    Purchase purchase() {
        return new Purchase(purchasedOn, receivedOn, goodsClass, goods, price);
    }
}
