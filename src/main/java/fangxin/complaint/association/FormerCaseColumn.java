package fangxin.complaint.association;

import fangxin.document.spreadsheet.BoundedColumn;
import java.util.List;

/**
 * Enum of the columns of a former register of an association (原台账列), each with the headings under which it is usually
 * sent.
 */
public enum FormerCaseColumn implements BoundedColumn {
    NUMBER(true, 40, "编号", "投诉编号", "number"),
    RECEIVED_ON(true, 40, "登记日期", "受理日期", "received_on"),
    TYPE(true, 40, "投诉性质", "性质", "type"),
    CATEGORY(true, 40, "商品或者服务类别", "类别", "category"),
    TRADER(true, 120, "经营者", "被投诉方", "trader"),
    RESULT(true, 40, "办理结果", "结果", "result"),
    ENDED_ON(true, 40, "办结日期", "ended_on"),
    SOURCE(false, 40, "来源", "投诉来源", "source"),
    CREDIT_CODE(false, 40, "统一社会信用代码", "信用代码", "credit_code"),
    AMOUNT(false, 13, "争议金额", "涉及金额", "amount"),
    RECOVERED(false, 13, "挽回金额", "挽回损失", "recovered");

    /** All columns. */
    static final List<FormerCaseColumn> ALL = List.of(values());

    private final ColumnFormat format;

    FormerCaseColumn(boolean required, int longest, String... headings) {
        this.format = new ColumnFormat(required, longest, List.of(headings));
    }

    @Override
    public ColumnFormat format() {
        return format;
    }
}
