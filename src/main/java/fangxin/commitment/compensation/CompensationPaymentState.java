package fangxin.commitment.compensation;

/**
 * Enum of the states of a payment of advance compensation (先行赔付办理状态): recorded, refused or confirmed by a second
 * officer, then recovered from the shop in part or whole, or written off; each says whether it counts against balance
 * and limits.
 */
public enum CompensationPaymentState {
    /** Recorded by one officer; the second officer decides. */
    RECORDED,
    /** The second officer has refused the payment, which counts no longer. */
    REFUSED,
    /** A second officer has confirmed the payment; the shop owes the holder the whole amount. */
    RECOVERING,
    PARTLY_RECOVERED,
    RECOVERED,
    /** The holder claims the rest no longer. */
    WRITTEN_OFF;

    /** Returns whether the payment counts against balance and limits. */
    boolean counts() {
        return this != REFUSED;
    }
}
