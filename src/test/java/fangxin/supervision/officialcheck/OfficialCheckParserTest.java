package fangxin.supervision.officialcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import fangxin.common.RuleViolation;
import fangxin.document.spreadsheet.CellProblem;
import fangxin.document.spreadsheet.ColumnMapping;
import fangxin.document.spreadsheet.SpreadsheetReader;
import fangxin.testing.data.InventedData;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OfficialCheckParserTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final String HEADING = "抽查计划编号,抽查机关,抽查事项,统一社会信用代码,检查对象,检查日期,检查结果,公示链接";
    private static final String PLAN = "JL2026-001,市市场监管局,";

    private final String code = InventedData.creditCode(1);

    @Test
    void aRowIsAnItemAUnitOrAResult() {
        OfficialCheckParser.ParsedChecks parsed = parse(
                PLAN + "价格行为检查,,,,,",
                PLAN + "价格行为检查," + code + ",禾丰便利店,,,",
                PLAN + "登记事项检查," + code + ",禾丰便利店,2026年2月5日,未发现问题,https://example.gov.cn/1");

        assertThat(parsed.refused()).isEmpty();
        assertThat(parsed.rows())
                .extracting(OfficialCheckRow::creditCode, OfficialCheckRow::checkedOn, OfficialCheckRow::result)
                .containsExactly(
                        tuple(null, null, null),
                        tuple(code, null, null),
                        tuple(code, LocalDate.of(2026, 2, 5), "未发现问题"));
    }

    @Test
    void faultyRowsAreListedAndTheOthersAreTaken() {
        OfficialCheckParser.ParsedChecks parsed = parse(
                "JL2026-001,,价格行为检查,,,,,",
                PLAN + "价格行为检查,922201020000000000,甲,,,",
                PLAN + "价格行为检查,,乙,,未发现问题,",
                PLAN + "价格行为检查," + code + ",丙,2026-03-03,未发现问题,",
                PLAN + "价格行为检查," + code + ",丁,三月二日,,",
                PLAN + "价格行为检查," + code + ",戊,,,javascript:alert(1)",
                PLAN + "价格行为检查," + code + ",庚,,,https://www.gov.cn.example.com/1",
                PLAN + "价格行为检查," + code + ",壬,0000-01-01,,",
                PLAN + "价格行为检查," + code + ",己,,,");

        assertThat(parsed.rows()).extracting(OfficialCheckRow::unitName).containsExactly("己");
        assertThat(parsed.refused())
                .extracting(CellProblem::line, CellProblem::column, CellProblem::key)
                .containsExactly(
                        tuple(2, "AUTHORITY", "officialcheck.row.missing"),
                        tuple(3, "CREDIT_CODE", "merchant.creditCode.check"),
                        tuple(4, "CREDIT_CODE", "officialcheck.row.codeMissing"),
                        tuple(5, "CHECKED_ON", "feed.row.future"),
                        tuple(6, "CHECKED_ON", "feed.row.day"),
                        tuple(7, "LINK", "officialcheck.row.link"),
                        tuple(8, "LINK", "officialcheck.row.link"),
                        tuple(9, "CHECKED_ON", "feed.row.day"));
    }

    @Test
    void aPlanNamesDaysToCome() {
        assertThat(parse(PLAN + "价格行为检查," + code + ",甲,2026-03-03,,").rows())
                .extracting(OfficialCheckRow::checkedOn)
                .containsExactly(TODAY.plusDays(1));
    }

    @Test
    void aRepeatedRowIsKnownAndAContradictingOneIsRefused() {
        String row = PLAN + "价格行为检查," + code + ",甲,2026-02-05,未发现问题,";

        OfficialCheckParser.ParsedChecks parsed = parse(row, row, PLAN + "价格行为检查," + code + ",甲,2026-02-05,发现问题,");

        assertThat(parsed.rows()).hasSize(1);
        assertThat(parsed.repeated()).isEqualTo(1);
        assertThat(parsed.refused()).extracting(CellProblem::key).containsExactly("officialcheck.row.twice");
        assertThat(parsed.total()).isEqualTo(3);
    }

    /** A result replaces the row of the drawn unit: what it is about is the same. */
    @Test
    void aResultKeepsTheKeyOfItsUnitAndChangesTheHash() {
        OfficialCheckRow drawn = parse(PLAN + "价格行为检查," + code + ",甲,,,").rows().getFirst();
        OfficialCheckRow result =
                parse(PLAN + "价格行为检查," + code + ",甲,2026-02-05,未发现问题,").rows().getFirst();

        assertThat(result.key()).isEqualTo(drawn.key());
        assertThat(result.hash()).isNotEqualTo(drawn.hash());
    }

    @Test
    void columnsWithoutHeadingsAreRefused() {
        assertThat(catchThrowableOfType(
                                RuleViolation.class,
                                () -> ColumnMapping.of(null).check(OfficialCheckColumn.ALL, List.of("抽查计划编号")))
                        .key())
                .isEqualTo("document.spreadsheet.mapping.missing");
    }

    private static OfficialCheckParser.ParsedChecks parse(String... rows) {
        String file = Stream.concat(Stream.of(HEADING), Stream.of(rows)).collect(Collectors.joining("\n"));
        SpreadsheetReader sheet = SpreadsheetReader.read(file.getBytes(StandardCharsets.UTF_8));
        return OfficialCheckParser.parse(
                sheet,
                ColumnMapping.guess(OfficialCheckColumn.ALL, sheet.heading().cells()),
                TODAY);
    }
}
