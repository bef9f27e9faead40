package fangxin.complaint.station;

import fangxin.document.spreadsheet.BoundedColumn;
import java.util.List;

/**
 * Enum of the columns of an imported register of stations (服务站登记表列), each with the headings under which it is usually
 * sent.
 */
public enum StationColumn implements BoundedColumn {
    TYPE(true, 40, "类型", "登记类型", "type"),
    NAME(true, 120, "名称", "服务站名称", "企业简称", "name"),
    HOST_NAME(true, 200, "经营主体名称", "设立单位", "企业名称", "host_name"),
    CREDIT_CODE(true, 40, "统一社会信用代码", "信用代码", "credit_code"),
    PHONE(true, 40, "联系电话", "电话", "phone"),
    OPENED_ON(true, 40, "开办日期", "开通日期", "opened_on"),
    OFFICE(false, 30, "区县代码", "office"),
    VENUE(false, 40, "场所类别", "五进场所", "venue"),
    ADDRESS(false, 300, "地址", "address"),
    STREET(false, 12, "街道代码", "street"),
    LINK(false, 300, "网址", "平台链接", "link"),
    LAT(false, 20, "纬度", "lat"),
    LNG(false, 20, "经度", "lng"),
    STAFF(false, 6, "工作人员数", "staff");

    /** All columns. */
    static final List<StationColumn> ALL = List.of(values());

    private final ColumnFormat format;

    StationColumn(boolean required, int longest, String... headings) {
        this.format = new ColumnFormat(required, longest, List.of(headings));
    }

    @Override
    public ColumnFormat format() {
        return format;
    }
}
