package fangxin.document.template;

/** Constants with the codes of the document types that a composer of the programme writes the content for. */
public final class DocumentCodes {
    /** 申报表 */
    public static final String APPLICATION = "APPLICATION";
    /** 承诺书 */
    public static final String PLEDGE = "PLEDGE";
    /** 现场评审表 */
    public static final String SHEET = "SHEET";
    /** 推荐汇总表 */
    public static final String RECOMMENDATIONS = "RECOMMENDATIONS";
    /** 征求意见函 */
    public static final String CONSULTATION = "CONSULTATION";
    /** 评审会纪要 */
    public static final String MINUTES = "MINUTES";
    /** 公示 */
    public static final String NOTICE = "NOTICE";
    /** 命名名单 */
    public static final String NAMING = "NAMING";
    /** 更正公告 */
    public static final String CORRECTION = "CORRECTION";
    /** 退回补正通知 */
    public static final String RETURN = "RETURN";
    /** 不予推荐告知 */
    public static final String DECLINE = "DECLINE";
    /** 信息变更告知 */
    public static final String PARTICULARS = "PARTICULARS";
    /** 督促提醒函 */
    public static final String REMINDER = "REMINDER";
    /** 限期整改通知 */
    public static final String RECTIFICATION = "RECTIFICATION";
    /** 撤销决定书 */
    public static final String REVOCATION = "REVOCATION";
    /** 称号管理决定 */
    public static final String TITLE_DECISION = "TITLE_DECISION";
    /** 陈述申辩告知书 */
    public static final String STATEMENT_NOTICE = "STATEMENT_NOTICE";
    /** 催办函 */
    public static final String URGING_LETTER = "URGING_LETTER";
    /** 督办函 */
    public static final String SUPERVISION_LETTER = "SUPERVISION_LETTER";
    /** 调解通知书 */
    public static final String MEDIATION_APPOINTMENT = "MEDIATION_APPOINTMENT";
    /** 调解人员回避决定书 */
    public static final String MEDIATOR_WITHDRAWAL = "MEDIATOR_WITHDRAWAL";
    /** 调解书 */
    public static final String MEDIATION_SETTLEMENT = "MEDIATION_SETTLEMENT";
    /** 投诉受理告知书 */
    public static final String COMPLAINT_ACCEPTANCE = "COMPLAINT_ACCEPTANCE";
    /** 投诉不予受理告知书 */
    public static final String COMPLAINT_REFUSAL = "COMPLAINT_REFUSAL";
    /** 终止调解告知书 */
    public static final String MEDIATION_ENDING = "MEDIATION_ENDING";
    /** 服务站登记表 */
    public static final String STATION_REGISTRATION = "STATION_REGISTRATION";
    /** 消费纠纷处理台账 */
    public static final String STATION_LEDGER = "STATION_LEDGER";
    /** 消费者投诉登记表 */
    public static final String STATION_COMPLAINT = "STATION_COMPLAINT";
    /** 消费纠纷和解协议书 */
    public static final String STATION_AGREEMENT = "STATION_AGREEMENT";
    /** 消费纠纷回访记录 */
    public static final String STATION_CALL_BACK = "STATION_CALL_BACK";

    /** 投诉分析报告 */
    public static final String ANALYSIS_REPORT = "ANALYSIS_REPORT";

    private DocumentCodes() {}
}
