package fangxin.supervision.visit;

import fangxin.common.FieldErrors;
import fangxin.common.validation.Length;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * Value, also input, of a purchase of an experience visit (体察购买记录): item, price, whether it was kept, refunded,
 * returned or refused, and the picture of the receipt.
 *
 * @param price   paid, in yuan
 * @param receipt id of the picture of the receipt, or null
 */
public record VisitPurchase(
        @NotBlank(message = "{supervision.visit.purchase.item}") @Length(max = 200, message = "{supervision.text.long}")
        String item,

        @NotNull(message = "{supervision.visit.purchase.price}")
        @DecimalMin(value = "0", message = "{supervision.visit.purchase.price}")
        @DecimalMax(value = "99999", message = "{supervision.visit.purchase.price}")
        @Digits(integer = 5, fraction = 2, message = "{supervision.visit.purchase.price}")
        BigDecimal price,

        @NotNull(message = "{supervision.visit.purchase.outcome}")
        PurchaseOutcome outcome,

        @Length(max = 36) String receipt)
        implements Serializable {
    /** Enum of what became of a purchase. */
    public enum PurchaseOutcome {
        KEPT,
        /** Goods were returned and the price was refunded. */
        REFUNDED,
        /** Goods were returned and the refund is not paid yet. */
        RETURNED,
        /** The shop refused to take the goods back. */
        RETURN_REFUSED
    }

    /** Returns whether the shop refused to take the goods back. */
    boolean isRefused() {
        return outcome == PurchaseOutcome.RETURN_REFUSED;
    }

    public VisitPurchase {
        item = FieldErrors.tidy(item);
        receipt = FieldErrors.tidy(receipt);
    }
}
