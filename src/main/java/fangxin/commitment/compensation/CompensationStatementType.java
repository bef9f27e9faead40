package fangxin.commitment.compensation;

/**
 * Enum of the types of statement by the holder of the money (资金报告类型): opening balance, money added, money recovered
 * from a shop, balance confirmed, or another statement withdrawn. Payments are recorded apart.
 */
public enum CompensationStatementType {
    /** Balance with which the agreement begins; the first statement. */
    OPENING,
    /** Money that the holder has added. */
    REPLENISHED,
    /** Money that a shop has paid back for a payment. */
    RECOVERED,
    /** Balance that the holder states without a change of it. */
    CONFIRMED,
    /** A second officer revokes another statement, which was wrong. */
    WITHDRAWN;

    /** Returns whether the amount is added to the balance. */
    boolean adds() {
        return this != CONFIRMED && this != WITHDRAWN;
    }
}
