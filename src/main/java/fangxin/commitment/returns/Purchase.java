package fangxin.commitment.returns;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Value of the purchase that a claim of return is about (所购商品): day, day of the receipt of goods that were sent, class
 * of the goods, goods and price.
 *
 * @param on         day of the purchase; its pledge covers the purchase
 * @param receivedOn day on which goods bought at a distance were received; null for a purchase on the premises
 * @param goodsClass code of the class of the goods
 * @param goods      what was bought, or null
 * @param price      price paid, in yuan
 */
public record Purchase(LocalDate on, LocalDate receivedOn, String goodsClass, String goods, BigDecimal price)
        implements Serializable {
    /** Returns the day from which the days of the pledge count: that of the receipt of goods that were sent. */
    LocalDate countedFrom() {
        return receivedOn == null ? on : receivedOn;
    }
}
