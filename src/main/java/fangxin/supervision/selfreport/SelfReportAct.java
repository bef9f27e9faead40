package fangxin.supervision.selfreport;

/** Enum of the acts in the journal of a self-report (自查报告办理记录): begun, submitted, checked by an officer. */
public enum SelfReportAct {
    BEGIN,
    SUBMIT,
    CHECK
}
