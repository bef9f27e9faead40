package fangxin.supervision.proceeding;

/**
 * Enum of the results of an attempt to deliver a paper to a holder (送达结果): delivered, nobody there, returned by post,
 * unreachable, or deceased.
 */
public enum DeliveryResult {
    DELIVERED,
    /** 无人签收 */
    NOBODY_THERE,
    /** 邮件退回 */
    RETURNED,
    /** 下落不明 */
    UNREACHABLE,
    /** 经营者死亡 */
    DECEASED;

    /** Returns whether the document has reached the holder, so that its period begins. */
    public boolean isDelivered() {
        return this == DELIVERED;
    }
}
