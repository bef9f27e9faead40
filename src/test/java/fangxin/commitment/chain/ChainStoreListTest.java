package fangxin.commitment.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class ChainStoreListTest {
    private static final List<String> STORE = List.of("丁便利店", "南关区", "", "自由大路4号", "", "", "");

    static byte[] workbook(List<List<String>> stores) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet();
            Row heading = sheet.createRow(0);
            for (ChainColumn column : ChainColumn.values()) {
                heading.createCell(column.ordinal()).setCellValue(column.label(Locale.CHINESE));
            }
            for (List<String> store : stores) {
                Row row = sheet.createRow(sheet.getLastRowNum() + 1);
                for (int i = 0; i < store.size(); i++) {
                    if (store.get(i).startsWith("=")) {
                        row.createCell(i).setCellFormula(store.get(i).substring(1));
                    } else {
                        row.createCell(i).setCellValue(store.get(i));
                    }
                }
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] withPart(byte[] workbook, String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(part.getName()));
                from.transferTo(to);
            }
            to.putNextEntry(new ZipEntry(name));
            to.write(1);
        }
        return out.toByteArray();
    }

    @Test
    void readsTheStoresUnderTheirHeadings() throws IOException {
        ChainStoreList list = ChainStoreList.read(workbook(List.of(STORE)));

        assertThat(list.rows()).containsExactly(new ChainStoreRow(2, "丁便利店", "南关区", null, "自由大路4号", null, null, null));
        assertThat(list.formulas()).isEmpty();
    }

    @Test
    void headingsMayBeEnglishAndInAnyOrder() {
        ChainStoreList list = ChainStoreList.read(
                "Registered address,Address,district,SIGN\n,自由大路4号,220102,丁便利店\n".getBytes(StandardCharsets.UTF_8));

        assertThat(list.rows())
                .containsExactly(new ChainStoreRow(2, "丁便利店", "220102", null, "自由大路4号", null, null, null));
    }

    @Test
    void aCellWithAFormulaIsAProblemOfItsRowAndColumn() throws IOException {
        byte[] content = workbook(List.of(STORE, List.of("戊便利店", "南关区", "", "=\"自由大路\"&\"5号\"", "", "", "")));

        assertThat(ChainStoreList.read(content).formulas())
                .isEqualTo(Map.of(3, List.of(ChainRowProblem.at(ChainColumn.ADDRESS, "chain.row.formula"))));
    }

    @Test
    void aFormulaInACellThatStatesNoPlaceIsFoundWhereItIsRead() throws IOException {
        List<String> counted = List.of("戊便利店", "南关区", "街道", "=\"自由大路\"&\"5号\"", "", "", "");
        byte[] content = withoutPlaces(workbook(List.of(STORE, counted)));

        assertThat(ChainStoreList.read(content).formulas())
                .isEqualTo(Map.of(3, List.of(ChainRowProblem.at(ChainColumn.ADDRESS, "chain.row.formula"))));
    }

    /** The workbook, whose rows and cells state no place. */
    private static byte[] withoutPlaces(byte[] workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
                byte[] content = from.readAllBytes();
                to.putNextEntry(new ZipEntry(part.getName()));
                to.write(
                        part.getName().contains("worksheets/")
                                ? new String(content, StandardCharsets.UTF_8)
                                        .replaceAll(" r=\"[A-Z]*[0-9]+\"", "")
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
        }
        return out.toByteArray();
    }

    @Test
    void aTextThatAProgramWouldTakeForAFormulaIsOneInACsvFile() {
        byte[] content = "招牌名称,区县,经营地址\n=CMD(),南关区,自由大路4号\n".getBytes(StandardCharsets.UTF_8);

        assertThat(ChainStoreList.read(content).formulas())
                .isEqualTo(Map.of(2, List.of(ChainRowProblem.at(ChainColumn.SIGN_NAME, "chain.row.formula"))));
    }

    @Test
    void aWorkbookWithMacrosIsRefusedWhateverItsName() throws IOException {
        byte[] content = withPart(workbook(List.of(STORE)), "xl/vbaProject.bin");

        assertThatThrownBy(() -> ChainStoreList.read(content)).hasMessageContaining("document.spreadsheet.macros");
    }

    @Test
    void takesTwoHundredStoresAndRefusesOneMore() throws IOException {
        assertThat(ChainStoreList.read(workbook(stores(200))).rows()).hasSize(200);
        byte[] tooMany = workbook(stores(201));

        assertThatThrownBy(() -> ChainStoreList.read(tooMany)).hasMessageContaining("chain.file.long");
    }

    private static List<List<String>> stores(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> List.of("门店" + n, "南关区", "", "自由大路" + n + "号", "", "", ""))
                .toList();
    }

    @Test
    void aFileWithoutRowsOrWithoutARequiredColumnIsRefused() throws IOException {
        byte[] empty = workbook(List.of());
        byte[] columns = "招牌名称,区县\n丁便利店,南关区\n".getBytes(StandardCharsets.UTF_8);
        byte[] twice = "招牌名称,招牌名称,区县,经营地址\n丁,丁,南关区,自由大路4号\n".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> ChainStoreList.read(empty)).hasMessageContaining("document.spreadsheet.empty");
        assertThatThrownBy(() -> ChainStoreList.read(new byte[] {'P', 'K', 3, 4, 0}))
                .hasMessageContaining("document.spreadsheet.workbook");
        assertThatThrownBy(() -> ChainStoreList.read(columns)).hasMessageContaining("chain.file.column.missing");
        assertThatThrownBy(() -> ChainStoreList.read(twice)).hasMessageContaining("chain.file.column.twice");
    }
}
