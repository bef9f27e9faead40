package fangxin.commitment.returns;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Value of the purchase that a claim of return is about (所购商品): day, class of the goods, goods and price.
 *
 * @param on         day of the purchase, or of the receipt of the goods where they were sent
 * @param goodsClass code of the class of the goods
 * @param goods      what was bought, or null
 * @param price      price paid, in yuan
 */
public record Purchase(LocalDate on, String goodsClass, String goods, BigDecimal price) implements Serializable {}
