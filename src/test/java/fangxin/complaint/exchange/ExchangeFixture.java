package fangxin.complaint.exchange;

import fangxin.complaint.timelimit.ComplaintTerms;
import fangxin.complaint.timelimit.TimeLimitFixture;
import fangxin.document.spreadsheet.ColumnMapping;
import fangxin.document.spreadsheet.SpreadsheetReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Fixture for unit tests: rows of a platform's file, parsed. */
final class ExchangeFixture {
    static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    static final String HEADING = "12315编号,12345工单号,业务类型,来源渠道,接收时间,承办单位,被投诉人,统一社会信用代码,客体类别,争议金额,"
            + "诉求内容,标签,联系电话,受理日期,办理结果,原因,办结日期,告知日期,挽回损失";

    private ExchangeFixture() {}

    static PlatformRowParser.ParsedRows parsed(ComplaintPlatform platform, List<String> lines) {
        SpreadsheetReader sheet =
                SpreadsheetReader.read((HEADING + "\n" + String.join("\n", lines)).getBytes(StandardCharsets.UTF_8));
        return new PlatformRowParser(
                        platform,
                        new PlatformCodes(
                                TimeLimitFixture.TERMS,
                                ComplaintTerms.shipped(),
                                Map.of("220102", "220102", "南岭市场监督管理所", "220102S01", "220102S01", "220102S01")),
                        contact -> "hash-" + contact,
                        TODAY)
                .parse(
                        sheet,
                        ColumnMapping.guess(ComplaintColumn.ALL, sheet.heading().cells()));
    }

    static PlatformRowParser.ParsedRows parsed(String... lines) {
        return parsed(ComplaintPlatform.NATIONAL_12315, List.of(lines));
    }
}
