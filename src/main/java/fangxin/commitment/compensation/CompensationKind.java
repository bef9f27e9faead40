package fangxin.commitment.compensation;

/**
 * Enum of the kinds of money from which advance compensation is paid (赔付资金类型): fund of the holder, deposits of the
 * shops, or insurance.
 */
public enum CompensationKind {
    /** Reserve that the holder keeps for payments (赔付准备金). */
    FUND,
    /** Deposits of the shops, which the holder keeps (保证金). */
    GUARANTEE,
    /** Policy of an insurer (保险). */
    INSURANCE
}
