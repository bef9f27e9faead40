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
import java.util.Set;
import java.util.regex.Pattern;

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
    private static final Set<String> UNITS = Set.of("元", "圆", "块", "yuan", "rmb", "cny");
    private static final Pattern AMOUNT = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,6})?");

    public ReturnClaimInput {
        goods = FieldErrors.tidy(goods);
        phone = FieldErrors.tidy(TextNormalizer.phone(phone));
    }

    /**
     * Returns an amount as people write it: "¥1,200.50" and "1200.5元" are 1200.5; null for a text that is no amount.
     */
    public static BigDecimal yuan(String text) {
        String plain = TextNormalizer.halfWidth(text).strip();
        String number = TextNormalizer.number(plain.startsWith("¥") ? plain.substring(1) : plain, UNITS);
        return AMOUNT.matcher(number).matches() ? new BigDecimal(number) : null;
    }

    Purchase purchase() {
        return new Purchase(purchasedOn, receivedOn, goodsClass, goods, price);
    }
}
