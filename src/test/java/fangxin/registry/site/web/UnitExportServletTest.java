package fangxin.registry.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import fangxin.document.export.ListExports;
import fangxin.document.template.ListWorkbook;
import fangxin.naming.title.TitleHolder;
import fangxin.naming.title.TitlePlaceBuilder;
import fangxin.naming.title.TitleStanding;
import fangxin.registry.search.UnitFixture;
import fangxin.registry.search.UnitQuery;
import fangxin.registry.site.PublicRegisterService;
import fangxin.registry.site.UnitSearchResult;
import fangxin.round.ApplicationRound;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class UnitExportServletTest {
    private static final int HEAD = 3;

    private static UnitSearchResult.UnitView unit(int n) {
        LocalizedText text = new LocalizedText("店", "shop");
        return new UnitSearchResult.UnitView(
                UnitFixture.shop(
                        "2201-" + n,
                        new TitleHolder(null, "店" + n, null),
                        TitlePlaceBuilder.place("店" + n, "老街1号").build(),
                        ApplicationRound.TitleLevel.COUNTY),
                new UnitSearchResult.UnitLabels(text, text, null),
                TitleStanding.VALID,
                null,
                List.of());
    }

    /** A register with this number of units, all of which match the query. */
    private static UnitExportServlet over(int total) {
        UnitExportServlet servlet = new UnitExportServlet();
        servlet.service = new PublicRegisterService() {
            @Override
            public UnitSearchResult search(UnitQuery query) {
                int size = Math.min(query.page().size(), total);
                return new UnitSearchResult(
                        total,
                        total,
                        Instant.parse("2026-11-27T02:00:00Z"),
                        false,
                        Map.of(),
                        IntStream.range(0, size)
                                .mapToObj(UnitExportServletTest::unit)
                                .toList(),
                        size < total ? "more" : null,
                        List.of());
            }
        };
        return servlet;
    }

    private static void assertWorkbook(int total, int rows, String note) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ListWorkbook list = over(total).workbook(UnitQuery.newest(20), Locale.CHINESE, ListExports.MOST_OPEN)) {
            list.write(out);
        }
        try (XSSFWorkbook written = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            XSSFSheet sheet = written.getSheetAt(0);
            assertThat(sheet.getLastRowNum() + 1 - HEAD).isEqualTo(rows);
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo(note);
        }
    }

    @Test
    void aStrangerGetsTheFirstUnitsAndLearnsWhereTheOthersAre() throws IOException {
        assertWorkbook(351, 350, "共 351 个称号，这里是前 350 个；如需全部数据，请到“开放数据”下载。数据截至 2026-11-27 10:00。");
    }

    @Test
    void aRegisterAtTheLimitIsGivenWhole() throws IOException {
        assertWorkbook(350, 350, "共 350 个称号，数据截至 2026-11-27 10:00。");
    }
}
