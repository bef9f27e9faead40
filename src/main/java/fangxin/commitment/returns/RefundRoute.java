package fangxin.commitment.returns;

/**
 * Enum of the ways in which a shop pays the price back (退款方式): by the original means of payment, in cash or by bank
 * transfer; a voucher is none.
 */
public enum RefundRoute {
    /** Refund by the means of payment that was used. */
    ORIGINAL_PAYMENT,
    CASH,
    BANK_TRANSFER
}
