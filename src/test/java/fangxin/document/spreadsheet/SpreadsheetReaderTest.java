package fangxin.document.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.RuleViolation;
import fangxin.document.spreadsheet.SpreadsheetReader.SheetRow;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetReaderTest {
    private static final String TEXT = "name,address\r\n\r\n放心店, 自由大路一号 \r\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
    void readsTextAsOfficesSaveIt(String charset) {
        String mark = charset.startsWith("UTF-16") ? "\uFEFF" : "";

        SpreadsheetReader sheet = SpreadsheetReader.read((mark + TEXT).getBytes(Charset.forName(charset)));

        assertThat(sheet.heading().cells()).containsExactly("name", "address");
        assertThat(sheet.lines()).containsExactly(new SpreadsheetReader.SheetRow(3, List.of("放心店", "自由大路一号")));
    }

    @Test
    void readsUtf8WithItsMark() {
        assertThat(SpreadsheetReader.read(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8))
                        .heading()
                        .cells())
                .containsExactly("name", "address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\tb\n1\t2", "a;b\n1;2", "a,b\n1,2", "a,b\n\"1\",2"})
    void findsTheSeparator(String text) {
        assertThat(SpreadsheetReader.read(text.getBytes(StandardCharsets.UTF_8))
                        .lines()
                        .getFirst()
                        .cells())
                .containsExactly("1", "2");
    }

    /** Offices write the title of a table, in merged cells, and who has made it above the heading. */
    @ParameterizedTest
    @ValueSource(strings = {"处罚汇总表\na,b\n1,2", "处罚汇总表,,\n\n制表：办公室,,\na,b\n1,2", "处罚汇总表\na\tb\n1\t2"})
    void theHeadingFollowsTheTitle(String text) {
        SpreadsheetReader sheet = SpreadsheetReader.read(text.getBytes(StandardCharsets.UTF_8));

        assertThat(sheet.heading().cells()).startsWith("a", "b");
        assertThat(sheet.lines())
                .extracting(line -> String.join("", line.cells()))
                .containsExactly("12");
    }

    @Test
    void aTableOfOneColumnHasNoTitle() {
        SpreadsheetReader sheet = SpreadsheetReader.read("code\n1\n2\n3\n4".getBytes(StandardCharsets.UTF_8));

        assertThat(sheet.heading().cells()).containsExactly("code");
        assertThat(sheet.lines()).hasSize(4);
    }

    @Test
    void aLineWithValuesIsNoHeading() {
        SpreadsheetReader sheet = SpreadsheetReader.read("店名\n甲,2026-02-05\n乙,丙".getBytes(StandardCharsets.UTF_8));

        assertThat(sheet.heading().cells()).containsExactly("店名");
    }

    @Test
    void readsAWorkbookWithDaysAsDaysAndNumbersAsNumbers() throws IOException {
        SpreadsheetReader sheet = SpreadsheetReader.read(workbook());

        assertThat(sheet.lines())
                .containsExactly(new SpreadsheetReader.SheetRow(3, List.of("甲", "2020-11-30", "43.5", "", "12")));
    }

    @Test
    void refusesWhatIsNoTable() {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
        byte[] damaged = {'P', 'K', 3, 4, 9, 9, 9, 9};
        byte[] noise = {0, 1, 2, 3, (byte) 0xFF, 0};

        assertThatThrownBy(() -> SpreadsheetReader.read(old)).hasMessageContaining("document.spreadsheet.xls");
        assertThatThrownBy(() -> SpreadsheetReader.read(damaged)).hasMessageContaining("document.spreadsheet.workbook");
        assertThatThrownBy(() -> SpreadsheetReader.read(noise)).hasMessageContaining("document.spreadsheet.unreadable");
        assertThatThrownBy(() -> SpreadsheetReader.read("name\n".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("document.spreadsheet.empty");
        assertThatThrownBy(() -> SpreadsheetReader.read("name\n\"a".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("document.spreadsheet.quotes");
    }

    /** A comma within a text without quotation marks moves the cells behind it, such as the day of a repair. */
    @Test
    void refusesALineWithMoreCellsThanTheHeading() {
        assertThatThrownBy(() ->
                        SpreadsheetReader.read("name,reason,day\n甲,短斤,少两,2026-02-05".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.key()).isEqualTo("document.spreadsheet.wide");
                    assertThat(refused.violations().getFirst().arguments()).containsExactly(2, 4, 3);
                });
        assertThatThrownBy(() ->
                        SpreadsheetReader.read("name,reason,day\n甲,短斤,少两,\n乙,丙,丁".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("document.spreadsheet.wide");
        assertThat(SpreadsheetReader.read("name,day\n甲,丙,\n乙,丁,".getBytes(StandardCharsets.UTF_8))
                        .lines())
                .hasSize(2);
    }

    /** A download that broke off would end the records of the rows that it lacks, were it taken for the whole file. */
    @Test
    void refusesATextThatEndsWithinALine() {
        assertThatThrownBy(() ->
                        SpreadsheetReader.read("code,name,day\n1,甲,2026-02-05\n2,乙".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.key()).isEqualTo("document.spreadsheet.cut");
                    assertThat(refused.violations().getFirst().arguments()).containsExactly(3, 2, 3);
                });
        assertThatThrownBy(() -> SpreadsheetReader.read("code,name,day\n1,甲".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("document.spreadsheet.cut");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "code,name,day\n1,甲,2026-02-05\n2,乙\n",
                "code,name,day\n1,甲,2026-02-05\n2,乙,",
                "code,name,day\n1,甲\n2,乙"
            })
    void aLastLineWithoutItsLastCellsIsWholeBeforeALineBreakOrAmongOthersLikeIt(String text) {
        assertThat(SpreadsheetReader.read(text.getBytes(StandardCharsets.UTF_8)).lines())
                .hasSize(2);
    }

    /** Spreadsheet programs write the blank columns of a sheet at the end of the heading too. */
    @Test
    void refusesAShiftedLineBehindAHeadingThatEndsBlank() {
        assertThatThrownBy(() -> SpreadsheetReader.read(
                        "name,reason,day,,\n甲,短斤,少两,2026-02-05,\n乙,丙,2026-02-06,,".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.key()).isEqualTo("document.spreadsheet.wide");
                    assertThat(refused.violations().getFirst().arguments()).containsExactly(2, 5, 3);
                });
        assertThat(SpreadsheetReader.read("name,day,,\n甲,丙\n乙,丁,,".getBytes(StandardCharsets.UTF_8))
                        .lines())
                .hasSize(2);
    }

    @Test
    void refusesCellsMergedOverRowsAndHeadingsMergedOverColumns() throws IOException {
        assertThatThrownBy(() -> SpreadsheetReader.read(merged("B3:B4")))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.key()).isEqualTo("document.spreadsheet.merged");
                    assertThat(refused.violations().getFirst().arguments()).containsExactly("B3:B4");
                });
        assertThatThrownBy(() -> SpreadsheetReader.read(merged("A2:A3")))
                .hasMessageContaining("document.spreadsheet.merged");
        assertThatThrownBy(() -> SpreadsheetReader.read(merged("A2:B2")))
                .hasMessageContaining("document.spreadsheet.merged");
        assertThat(SpreadsheetReader.read(merged("A1:B1")).lines()).hasSize(2);
        assertThat(SpreadsheetReader.read(merged("A3:B3")).lines()).hasSize(2);
    }

    private static byte[] merged(String range) throws IOException {
        return workbook(workbook -> {
            Sheet sheet = workbook.createSheet();
            List<List<String>> cells =
                    List.of(List.of("title"), List.of("name", "day"), List.of("甲", "丙"), List.of("乙", "丁"));
            for (int row = 0; row < cells.size(); row++) {
                Row line = sheet.createRow(row);
                for (int i = 0; i < cells.get(row).size(); i++) {
                    line.createCell(i).setCellValue(cells.get(row).get(i));
                }
            }
            sheet.addMergedRegion(CellRangeAddress.valueOf(range));
        });
    }

    /** The second cell has a formula that no program has computed, the third one the error of a formula. */
    @Test
    void aFormulaWithoutAResultIsNoEmptyCell() throws IOException {
        SheetRow line = SpreadsheetReader.read(workbook(workbook -> {
                    Sheet sheet = workbook.createSheet();
                    sheet.createRow(0).createCell(0).setCellValue("name");
                    Row row = sheet.createRow(1);
                    row.createCell(0).setCellValue("甲");
                    row.createCell(1).setCellFormula("A1");
                    row.createCell(2).setCellErrorValue(FormulaError.NA.getCode());
                    row.createCell(3).setCellFormula("1+1");
                    workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(row.getCell(3));
                }))
                .lines()
                .getFirst();

        assertThat(line.cells()).containsExactly("甲", "=", "#N/A", "2");
        assertThat(line.cells()).map(SpreadsheetReader::isWithoutResult).containsExactly(false, true, true, false);
    }

    private static byte[] workbook(Consumer<XSSFWorkbook> content) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            content.accept(workbook);
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] workbook() throws IOException {
        return workbook(workbook -> {
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("m/d/yy"));
            Row heading = workbook.createSheet().createRow(0);
            heading.createCell(0).setCellValue("name");
            Row row = workbook.getSheetAt(0).createRow(2);
            row.createCell(0).setCellValue("甲");
            row.createCell(1).setCellValue(LocalDate.of(2020, 11, 30));
            row.getCell(1).setCellStyle(day);
            row.createCell(2).setCellValue(43.5);
            row.createCell(4).setCellValue(12);
        });
    }

    @Test
    void refusesAWorkbookWithAnEntryOfMoreThanAHundredMegabytes() throws IOException {
        byte[] entry = new byte[100_000_001];
        CRC32 sum = new CRC32();
        sum.update(entry);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(entry.length + 1000);
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            ZipEntry stored = new ZipEntry("xl/worksheets/sheet1.xml");
            stored.setMethod(ZipEntry.STORED);
            stored.setSize(entry.length);
            stored.setCrc(sum.getValue());
            zip.putNextEntry(stored);
            zip.write(entry);
        }

        assertThatThrownBy(() -> SpreadsheetReader.read(bytes.toByteArray()))
                .hasMessageContaining("document.spreadsheet.workbook");
    }

    /** Each entry, packed and unpacked, is within the limits of POI; all entries together would fill the memory. */
    @Test
    void refusesAWorkbookWhoseEntriesUnpackToMoreThanAHundredMegabytesTogether() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Random random = new Random(1);
        try (ZipOutputStream to = new ZipOutputStream(bytes);
                ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(workbook()))) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                from.transferTo(to);
            }
            byte[] sparse = new byte[1000];
            for (int i = 0; i < 11; i++) {
                to.putNextEntry(new ZipEntry("xl/padding" + i + ".xml"));
                for (int k = 0; k < 10_000; k++) {
                    random.nextBytes(sparse);
                    Arrays.fill(sparse, 15, sparse.length, (byte) 0);
                    to.write(sparse);
                }
            }
        }

        assertThat(bytes.size()).isLessThan(3_500_000);
        assertThatThrownBy(() -> SpreadsheetReader.read(bytes.toByteArray()))
                .hasMessageContaining("document.spreadsheet.workbook");
    }
}
