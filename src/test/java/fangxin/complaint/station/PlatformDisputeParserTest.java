package fangxin.complaint.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fangxin.complaint.station.PlatformDispute.PlatformAnswer;
import fangxin.complaint.station.PlatformDispute.PlatformEnd;
import fangxin.document.spreadsheet.CellProblem;
import fangxin.document.spreadsheet.ColumnMapping;
import fangxin.document.spreadsheet.SpreadsheetReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PlatformDisputeParserTest {
    private static final LocalDate OPENED = LocalDate.of(2026, 1, 5);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
    private static final String HEADING = "平台纠纷编号,提交日期,纠纷内容,店铺名称,争议金额,答复日期,答复内容,处理结果,办结日期,处理情况,挽回损失";

    private static PlatformDisputeParser.ParsedDisputes parse(String... lines) {
        String text = HEADING + "\n" + String.join("\n", lines);
        SpreadsheetReader sheet = SpreadsheetReader.read(text.getBytes(StandardCharsets.UTF_8));
        return new PlatformDisputeParser(OPENED, TODAY)
                .parse(
                        sheet,
                        ColumnMapping.guess(
                                PlatformDisputeColumn.ALL, sheet.heading().cells()));
    }

    @Test
    void aRowIsReadWithItsAnswerAndItsEnd() {
        PlatformDisputeParser.ParsedDisputes parsed = parse(
                "P1,2026-03-02,商品破损,某店,88.50,2026-03-03,正在核实,和解,2026/3/5,退款,88.5",
                "P2,2026-03-02,尺码不符,,,,,处理中,,,",
                "P3,2026-03-02,未发货,,,,,,,,");

        assertThat(parsed.refused()).isEmpty();
        PlatformDispute settled = parsed.rows().getFirst();
        assertThat(settled.number()).isEqualTo("P1");
        assertThat(settled.receivedOn()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(settled.input())
                .isEqualTo(new StationCaseInput(
                        StationCaseSource.PLATFORM, "商品破损", null, "某店", new BigDecimal("88.50"), null));
        assertThat(settled.answer()).isEqualTo(new PlatformAnswer(LocalDate.of(2026, 3, 3), "正在核实"));
        assertThat(settled.end())
                .isEqualTo(new PlatformEnd(
                        StationCaseStep.SETTLE, LocalDate.of(2026, 3, 5), "退款", new BigDecimal("88.5")));
        assertThat(parsed.rows().subList(1, 3))
                .allSatisfy(row -> assertThat(row.end()).isNull());
    }

    @Test
    void aFaultyRowIsRefusedWithItsReason() {
        assertThat(parse(
                                ",2026-03-02,商品破损,,,,,,,,",
                                "P1,2026-01-04,商品破损,,,,,,,,",
                                "P2,2026-03-21,商品破损,,,,,,,,",
                                "P3,2026-03-02,商品破损,,,,,已结,,,",
                                "P4,2026-03-02,商品破损,,,,,和解,,退款,",
                                "P5,2026-03-02,商品破损,,,,,和解,2026-03-05,,",
                                "P6,2026-03-02,商品破损,,,,,和解,2026-03-01,退款,",
                                "P7,2026-03-02,商品破损,,,2026-03-05,核实,未和解,2026-03-04,协商不成,",
                                "P8,2026-03-02,商品破损,,,2026-03-05,,,,,",
                                "P9,2026-03-02,商品破损,,,,,未和解,2026-03-05,协商不成,10",
                                "P10,2026-03-02,商品破损,,-1,,,,,,",
                                "P11,2026-03-02,商品破损,,,,,,2026-03-05,,")
                        .refused())
                .extracting(CellProblem::line, CellProblem::key)
                .containsExactly(
                        tuple(2, "station.row.missing"),
                        tuple(3, "station.platform.row.opened"),
                        tuple(4, "feed.row.future"),
                        tuple(5, "station.platform.row.result"),
                        tuple(6, "station.row.missing"),
                        tuple(7, "station.row.missing"),
                        tuple(8, "station.platform.row.order"),
                        tuple(9, "station.platform.row.order"),
                        tuple(10, "station.platform.row.without"),
                        tuple(11, "station.case.recovered.settled"),
                        tuple(12, "station.amount"),
                        tuple(13, "station.platform.row.without"));
    }
}
