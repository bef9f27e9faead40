package fangxin.supervision.officialcheck;

import fangxin.document.spreadsheet.BoundedColumn;
import java.util.List;

/**
 * Enum of the columns of an official check (双随机数据项), each with its greatest length and the headings under which
 * agencies usually publish it: plan number, agency, item, credit code, unit, day, result and link.
 */
public enum OfficialCheckColumn implements BoundedColumn {
    PLAN_NUMBER(true, 60, "抽查计划编号", "计划编号", "抽查任务编号", "任务编号", "plan_number"),
    AUTHORITY(true, 100, "抽查机关", "检查机关", "实施机关", "authority"),
    ITEM(true, 200, "抽查事项", "检查事项", "事项名称", "item"),
    CREDIT_CODE(false, 40, "统一社会信用代码", "信用代码", "credit_code"),
    UNIT_NAME(false, 200, "检查对象", "经营主体名称", "企业名称", "单位名称", "unit_name"),
    CHECKED_ON(false, 40, "检查日期", "抽查日期", "checked_on"),
    RESULT(false, 100, "检查结果", "抽查结果", "结果", "result"),
    LINK(false, 500, "公示链接", "公示网址", "链接", "link");

    /** All columns. */
    static final List<OfficialCheckColumn> ALL = List.of(values());

    private final ColumnFormat format;

    OfficialCheckColumn(boolean required, int longest, String... headings) {
        this.format = new ColumnFormat(required, longest, List.of(headings));
    }

    @Override
    public ColumnFormat format() {
        return format;
    }
}
