package fangxin.document.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class ListWorkbookTest {
    private static final List<List<String>> ROWS = IntStream.range(0, 300)
            .mapToObj(i -> List.of("=" + i + "+1", "@店" + i))
            .toList();

    private static byte[] list() {
        return ListWorkbook.of("清单", "清单", "某办公室", List.of("一", "二"), ROWS);
    }

    @Test
    void whatLooksLikeAFormulaIsTextInEveryRow() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(list()))) {
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(ROWS.size() + 2);
            for (int i = 0; i < ROWS.size(); i++) {
                assertThat(workbook.getSheetAt(0).getRow(i + 3).getCell(0).getCellType())
                        .isEqualTo(CellType.STRING);
                assertThat(workbook.getSheetAt(0).getRow(i + 3).getCell(0).getStringCellValue())
                        .isEqualTo(ROWS.get(i).getFirst());
                assertThat(workbook.getSheetAt(0)
                                .getRow(i + 3)
                                .getCell(0)
                                .getCellStyle()
                                .getQuotePrefixed())
                        .isTrue();
            }
        }
    }

    @Test
    void anArchiveThatOldReadersKnow() throws IOException {
        int parts = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(list()))) {
            while (zip.getNextEntry() != null) {
                zip.readAllBytes();
                parts++;
            }
        }
        assertThat(parts).isGreaterThan(5);
    }
}
