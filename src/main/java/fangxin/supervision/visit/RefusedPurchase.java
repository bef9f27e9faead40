package fangxin.supervision.visit;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Value of a purchase of a visit whose return the shop refused (被拒绝退货的购买), for the claim of return that an officer
 * reports: number of the title, day, goods and price.
 *
 * @param item  what was bought
 * @param price paid, in yuan
 */
public record RefusedPurchase(String title, LocalDate boughtOn, String item, BigDecimal price) {}
