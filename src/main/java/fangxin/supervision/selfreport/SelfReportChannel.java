package fangxin.supervision.selfreport;

/** Enum of the ways by which a self-report comes (提交渠道): from the account of the holder, or entered at the counter. */
public enum SelfReportChannel {
    ACCOUNT,
    COUNTER
}
