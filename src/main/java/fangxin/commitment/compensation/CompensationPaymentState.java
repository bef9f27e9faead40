package fangxin.commitment.compensation;

/** Enum of the states of a payment of advance compensation and of its recovery from the shop (先行赔付办理状态). */
public enum CompensationPaymentState {
    /** Recorded by one officer; the second officer decides. */
    RECORDED,
    /** Refused by the second officer: it counts no longer. */
    REFUSED,
    /** Confirmed; the shop owes the holder the whole amount. */
    RECOVERING,
    PARTLY_RECOVERED,
    RECOVERED,
    /** The holder claims the rest no longer. */
    WRITTEN_OFF;

    /** Whether the payment counts against balance and limits. */
    boolean counts() {
        return this != REFUSED;
    }
}
