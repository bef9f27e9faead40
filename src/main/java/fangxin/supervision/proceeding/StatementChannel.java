package fangxin.supervision.proceeding;

/**
 * Enum of the ways by which a statement comes (陈述渠道): by the address in the message, from the account, or at the
 * counter.
 */
public enum StatementChannel {
    MESSAGE_LINK,
    ACCOUNT,
    COUNTER
}
