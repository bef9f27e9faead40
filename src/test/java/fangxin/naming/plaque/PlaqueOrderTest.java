package fangxin.naming.plaque;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** The order of plaques as their maker receives it. */
class PlaqueOrderTest {
    private static final PlaqueToMakeView PLAQUE = new PlaqueToMakeView(
            "2201022026101000018-1",
            new LocalizedText("放心消费示范店", "shop"),
            "COUNTY",
            "长春市南关区某某<食品>商行",
            "某某&便利店",
            "220102 2026 101 00001 8",
            LocalDate.of(2029, 3, 1),
            new LocalizedText("南关区人民政府", "government"),
            "https://example.org/v/2201022026101000018");

    @Test
    void theListSaysAllThatIsEngraved() throws Exception {
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(PlaqueOrder.workbook(List.of(PLAQUE))))) {
            assertThat(StreamSupport.stream(read.getSheetAt(0).getRow(3).spliterator(), false)
                            .map(Cell::getStringCellValue))
                    .containsExactly(
                            "1",
                            "2201022026101000018-1",
                            "放心消费示范店",
                            "县（市、区）级",
                            "长春市南关区某某<食品>商行",
                            "某某&便利店",
                            "220102 2026 101 00001 8",
                            "2029年3月1日",
                            "南关区人民政府",
                            "https://example.org/v/2201022026101000018",
                            "600×400 mm");
        }
    }

    @Test
    void everyPlaqueHasADrawingWithItsCode() throws Exception {
        try (ZipInputStream zip = new ZipInputStream(
                new ByteArrayInputStream(PlaqueOrder.drawings(List.of(PLAQUE))), StandardCharsets.UTF_8)) {
            assertThat(zip.getNextEntry().getName()).isEqualTo("2201022026101000018-1.svg");
            Document drawing = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(zip.readAllBytes()));
            assertThat(drawing.getDocumentElement().getAttribute("width")).isEqualTo("600mm");
            assertThat(drawing.getElementsByTagName("path")
                            .item(0)
                            .getAttributes()
                            .getNamedItem("d")
                            .getNodeValue())
                    .startsWith("M0.000 0.000h");
            assertThat(drawing.getElementsByTagName("text").item(1).getTextContent())
                    .isEqualTo("某某&便利店");
            assertThat(zip.getNextEntry().getName()).isEqualTo("plaques.xlsx");
        }
    }

    @Test
    void aTitleOfAnOldRegisterIsDrawnWithoutWhatTheRegisterDoesNotSay() throws Exception {
        PlaqueToMakeView old = new PlaqueToMakeView(
                "旧-0001-1",
                PLAQUE.wording(),
                "COUNTY",
                PLAQUE.registeredName(),
                PLAQUE.signName(),
                "旧-0001",
                null,
                null,
                PLAQUE.address());

        try (ZipInputStream zip = new ZipInputStream(
                new ByteArrayInputStream(PlaqueOrder.drawings(List.of(old))), StandardCharsets.UTF_8)) {
            assertThat(zip.getNextEntry().getName()).isEqualTo("旧-0001-1.svg");
            assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("旧-0001")
                    .doesNotContain("null");
        }
    }
}
