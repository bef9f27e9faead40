package fangxin.complaint.station;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.document.spreadsheet.CellProblem;
import fangxin.document.spreadsheet.ColumnMapping;
import fangxin.document.spreadsheet.SpreadsheetReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StationParserTest {
    private static final String HEADING = "类型,名称,经营主体名称,统一社会信用代码,联系电话,开办日期,区县代码,场所类别,纬度,经度";
    private static final String CODE = "91220102MA00000074";

    private static StationParser.ParsedStations parse(String... lines) {
        String text = HEADING + "\n" + String.join("\n", lines);
        SpreadsheetReader sheet = SpreadsheetReader.read(text.getBytes(StandardCharsets.UTF_8));
        return new StationParser(StationTermsSeed.shipped(), "220102", "220102"::equals, LocalDate.of(2026, 11, 28))
                .parse(
                        sheet,
                        ColumnMapping.guess(StationColumn.ALL, sheet.heading().cells()));
    }

    @Test
    void rowsAreTakenOnceAndWithTheirOffice() {
        String row = "服务站,甲站,甲公司," + CODE + ",0431-1,2025-03-01,,商场,43.9,125.3";

        StationParser.ParsedStations parsed = parse(row, row, "ODR企业,甲站,甲公司," + CODE + ",0431-1,2026/1/5,220102,,,");

        assertThat(parsed.refused()).isEmpty();
        assertThat(parsed.repeated()).isEqualTo(1);
        assertThat(parsed.rows()).extracting(StationRow::type).containsExactly(StationType.VENUE, StationType.ODR_FIRM);
        assertThat(parsed.rows()).extracting(StationRow::office).containsOnly("220102");
        assertThat(parsed.rows().getFirst().place().venue()).isEqualTo("MALL");
    }

    @Test
    void aFaultyRowIsRefusedWithItsReason() {
        assertThat(parse(
                                "驿站,甲站,甲公司," + CODE + ",1,2025-03-01,,商场,,",
                                "服务站,,甲公司," + CODE + ",1,2025-03-01,,商场,,",
                                "服务站,甲站,甲公司,123,1,2025-03-01,,商场,,",
                                "服务站,甲站,甲公司," + CODE + ",1,2027-03-01,,商场,,",
                                "服务站,甲站,甲公司," + CODE + ",1,2025-03-01,220103,商场,,",
                                "服务站,甲站,甲公司," + CODE + ",1,2025-03-01,,码头,,",
                                "服务站,甲站,甲公司," + CODE + ",1,2025-03-01,,商场,43.9,",
                                "服务站,甲站,甲公司," + CODE + ",1,2025-03-01,,商场,143.9,125.3")
                        .refused())
                .extracting(CellProblem::key)
                .containsExactly(
                        "station.row.type",
                        "station.row.missing",
                        "merchant.creditCode.shape",
                        "feed.row.future",
                        "station.row.office",
                        "station.row.venue",
                        "station.position",
                        "station.position");
    }
}
