package fangxin.supervision.feed;

import fangxin.document.spreadsheet.SheetColumn;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Enum of the columns of a feed (数据项), each with the headings under which offices usually send it: credit code, name,
 * document number, authority, result, summary, severity, and days of decision, end of publication, repair and
 * annulment.
 */
public enum FeedColumn implements SheetColumn {
    CREDIT_CODE(true, "统一社会信用代码", "信用代码", "credit_code"),
    NAME(false, "单位名称", "企业名称", "名称", "当事人名称", "行政相对人名称", "name"),
    DOCUMENT_NUMBER(false, "文书号", "决定书文号", "处罚决定书文号", "行政处罚决定书文号", "案号", "许可证编号", "document_number"),
    AUTHORITY(false, "作出机关", "处罚机关", "列入机关", "机关", "authority"),
    RESULT(false, "结果", "类别", "等级", "风险等级", "状态", "处罚内容", "result"),
    SUMMARY(false, "事由", "违法事实", "列入原因", "摘要", "summary"),
    SEVERITY(false, "失信程度", "失信类别", "severity"),
    OCCURRED_ON(false, "日期", "决定日期", "处罚决定日期", "处罚日期", "列入日期", "认定日期", "occurred_on"),
    PUBLIC_UNTIL(false, "公示截止期", "公示截止日期", "public_until"),
    REPAIRED_ON(false, "修复日期", "信用修复日期", "移出日期", "repaired_on"),
    ANNULLED_ON(false, "撤销日期", "annulled_on");

    /** All columns. */
    static final List<FeedColumn> ALL = List.of(values());

    private final boolean required;
    private final List<String> headings;

    FeedColumn(boolean required, String... headings) {
        this.required = required;
        this.headings = List.of(headings);
    }

    /** Returns the name of the member of a row that another system sends. */
    String property() {
        String[] words = name().toLowerCase(Locale.ROOT).split("_");
        return words[0]
                + Arrays.stream(words)
                        .skip(1)
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining());
    }

    @Override
    public boolean isRequired() {
        return required;
    }

    @Override
    public List<String> headings() {
        return headings;
    }
}
