package fangxin.complaint.station;

import fangxin.document.spreadsheet.BoundedColumn;
import java.util.List;

/**
 * Enum of the columns of a platform's file of disputes (平台纠纷文件列), each with the headings under which it is usually
 * sent.
 */
public enum PlatformDisputeColumn implements BoundedColumn {
    NUMBER(true, 60, "平台纠纷编号", "纠纷编号", "number"),
    RECEIVED_ON(true, 40, "提交日期", "受理日期", "received_on"),
    WORDS(true, 1000, "纠纷内容", "内容", "words"),
    SHOP_NAME(false, 120, "店铺名称", "商家名称", "shop_name"),
    SHOP(false, 30, "证书编号", "shop"),
    AMOUNT(false, 20, "争议金额", "amount"),
    CONTACT(false, 100, "联系方式", "contact"),
    ANSWERED_ON(false, 40, "答复日期", "answered_on"),
    ANSWER(false, 1000, "答复内容", "answer"),
    RESULT(false, 40, "处理结果", "result"),
    ENDED_ON(false, 40, "办结日期", "ended_on"),
    OUTCOME(false, 1000, "处理情况", "outcome"),
    RECOVERED(false, 20, "挽回损失", "recovered");

    /** All columns. */
    static final List<PlatformDisputeColumn> ALL = List.of(values());

    private final ColumnFormat format;

    PlatformDisputeColumn(boolean required, int longest, String... headings) {
        this.format = new ColumnFormat(required, longest, List.of(headings));
    }

    @Override
    public ColumnFormat format() {
        return format;
    }
}
