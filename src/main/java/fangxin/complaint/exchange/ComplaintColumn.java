package fangxin.complaint.exchange;

import fangxin.document.spreadsheet.BoundedColumn;
import java.util.List;

/**
 * Enum of the columns of a file of complaints (投诉举报数据项), each with the headings under which the platforms usually
 * export it.
 */
public enum ComplaintColumn implements BoundedColumn {
    NATIONAL_NUMBER(false, 40, "12315编号", "登记编号", "投诉编号", "national_number"),
    MUNICIPAL_NUMBER(false, 40, "12345工单号", "热线工单号", "工单编号", "municipal_number"),
    TYPE(true, 20, "业务类型", "诉求类型", "类型", "type"),
    SOURCE(false, 40, "来源渠道", "登记渠道", "来源", "source"),
    RECEIVED_AT(true, 40, "接收时间", "登记时间", "投诉时间", "received_at"),
    AGENCY(false, 100, "承办单位", "办理单位", "处理单位", "agency"),
    TRADER_NAME(false, 200, "被投诉人", "被投诉举报人", "涉及主体", "trader_name"),
    CREDIT_CODE(false, 40, "统一社会信用代码", "信用代码", "credit_code"),
    ADDRESS(false, 200, "经营地址", "被投诉人地址", "地址", "address"),
    CATEGORY(false, 40, "客体类别", "商品服务类别", "类别", "category"),
    AMOUNT(false, 20, "争议金额", "涉及金额", "amount"),
    SUMMARY(false, 2000, "诉求内容", "事实依据", "内容", "summary"),
    TAGS(false, 200, "标签", "专项标签", "tags"),
    CONTACT(false, 60, "联系电话", "投诉人电话", "contact"),
    ACCEPTED_ON(false, 40, "受理日期", "受理时间", "初查日期", "accepted_on"),
    RESULT(false, 40, "办理结果", "处理结果", "结果", "result"),
    GROUND(false, 200, "原因", "不予受理原因", "终止原因", "ground"),
    CLOSED_ON(false, 40, "办结日期", "终结日期", "closed_on"),
    NOTIFIED_ON(false, 40, "告知日期", "反馈日期", "notified_on"),
    RECOVERED(false, 20, "挽回损失", "挽回经济损失", "recovered");

    /** All columns. */
    static final List<ComplaintColumn> ALL = List.of(values());

    private final ColumnFormat format;

    ComplaintColumn(boolean required, int longest, String... headings) {
        this.format = new ColumnFormat(required, longest, List.of(headings));
    }

    @Override
    public ColumnFormat format() {
        return format;
    }
}
