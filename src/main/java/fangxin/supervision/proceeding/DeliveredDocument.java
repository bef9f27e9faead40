package fangxin.supervision.proceeding;

/**
 * Enum of the documents of a proceeding that are delivered to the holder (送达文书): the request for the statement, and the
 * signed document of the measure.
 */
public enum DeliveredDocument {
    /** 陈述申辩告知书 */
    STATEMENT_REQUEST,
    /** The signed document of the measure: 督促提醒函, 限期整改通知, 撤销决定书. */
    DECISION
}
