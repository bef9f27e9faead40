package fangxin.criteria.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import fangxin.common.RuleViolation.Violation;
import fangxin.criteria.model.CriteriaEdition;
import fangxin.platform.config.JsonMapper;
import fangxin.platform.i18n.Messages;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Editions are exported as workbooks and imported unchanged; wrong cells are named. */
class EditionWorkbookTest {
    private static final Path MODELS = Path.of("src/test/resources/models");

    private static Stream<Path> files() {
        try (Stream<Path> shipped = Files.walk(Path.of("config/criteria"));
                Stream<Path> models = Files.list(MODELS)) {
            return Stream.concat(
                    shipped.filter(
                            file -> file.getNameCount() == 4 && file.toString().endsWith(".json")),
                    models)
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static CriteriaEdition edition(Path file) {
        try {
            return JsonMapper.read(Files.readString(file), CriteriaEdition.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static CriteriaEdition model(String name) {
        return edition(MODELS.resolve(name + ".json"));
    }

    @TestFactory
    Stream<DynamicTest> comesBackAsItWent() {
        return files().map(file -> DynamicTest.dynamicTest(file.toString(), () -> {
            CriteriaEdition edition = edition(file);
            Locale locale = file.toString().hashCode() % 2 == 0 ? Locale.ENGLISH : Locale.CHINESE;

            assertThat(EditionWorkbook.read(EditionWorkbook.write(edition, locale)))
                    .isEqualTo(edition);
        }));
    }

    private static byte[] spoilt(Consumer<XSSFWorkbook> by) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(
                        new ByteArrayInputStream(EditionWorkbook.write(model("catering-grade"), Locale.CHINESE)));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            by.accept(workbook);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void refused(byte[] file, String sentence) {
        assertThatThrownBy(() -> EditionWorkbook.read(file))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(EditionWorkbookTest::sentence)
                                .contains(sentence));
    }

    private static String sentence(Violation violation) {
        return Messages.message(
                Locale.CHINESE, violation.key(), violation.arguments().toArray());
    }

    @Test
    void aWrongColumnIsNamed() {
        refused(
                spoilt(workbook ->
                        workbook.getSheet("评价项目").getRow(0).getCell(7).setCellValue("分值")),
                "“评价项目”表里没有“分值”这一列，请改回导出文件里的列名。");
        refused(
                spoilt(workbook ->
                        workbook.getSheet("评价项目").getRow(0).getCell(7).setCellValue("分值")),
                "“评价项目”表缺少“满分”这一列。");
        refused(
                spoilt(workbook -> workbook.getSheet("分档").getRow(0).getCell(2).setCellValue("得分")),
                "“分档”表里“得分”这一列出现了两次。");
    }

    @Test
    void aWrongCellIsNamedWithItsLine() {
        refused(
                spoilt(workbook ->
                        workbook.getSheet("评价项目").getRow(2).getCell(7).setCellValue("十分")),
                "“评价项目”表第 3 行“满分”应当是数字，现在是“十分”。");
        refused(
                spoilt(workbook ->
                        workbook.getSheet("评价项目").getRow(1).getCell(6).setCellValue("打分")),
                "“评价项目”表第 2 行“计分方式”不能填“打分”，请按导出文件里的写法。");
        refused(
                spoilt(workbook ->
                        workbook.getSheet("评价项目").getRow(1).getCell(0).setCellValue("Z")),
                "“评价项目”表里的部分 Z 在“部分”表里没有。");
        refused(
                spoilt(workbook -> workbook.getSheet("分档").getRow(1).getCell(0).setCellValue("Z1")),
                "“分档”表里的项目 Z1 在“评价项目”表里没有。");
    }

    @Test
    void aMissingOrUnknownTableIsNamed() {
        refused(spoilt(workbook -> workbook.removeSheetAt(workbook.getSheetIndex("部分"))), "缺少“部分”这张表。");
        refused(spoilt(workbook -> workbook.createSheet("Sheet1")), "没有“Sheet1”这张表，请按导出的文件填写。");
        refused("no workbook at all".getBytes(StandardCharsets.UTF_8), "文件无法读取：请上传从本系统导出的 XLSX 或 JSON 文件。");
    }

    /** POI would take seconds and most of the memory of a server for a file of two megabytes. */
    @Test
    void aWorkbookThatIsLargeOnceUnpackedIsRefusedBeforeItIsRead() {
        refused(
                spoilt(workbook -> {
                    Sheet sheet = workbook.getSheet("部分");
                    Random random = new Random(7); // equal texts are packed so well that POI itself refuses them
                    for (int i = 0; i < 320; i++) {
                        String text = random.ints(30_000, 'a', 'z' + 1)
                                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                                .toString();
                        sheet.createRow(50 + i).createCell(0).setCellValue(text);
                    }
                }),
                "文件无法读取：请上传从本系统导出的 XLSX 或 JSON 文件。");
    }

    @Test
    void aFormulaIsNotTaken() {
        refused(
                spoilt(workbook ->
                        workbook.getSheet("评价项目").getRow(1).getCell(7).setCellFormula("1+1")),
                "“评价项目”表的 H2 单元格是公式，请改成文字或数字。");
    }

    @Test
    void whatLooksLikeAFormulaStaysText() throws Exception {
        CriteriaEdition model = model("hainan");
        CriteriaEdition edition = new CriteriaEdition(
                model.sheet(),
                model.issue(),
                new LocalizedText("=1+1", "@SUM(1)"),
                "2026-01-01",
                null,
                model.sections(),
                model.bonus(),
                model.minus(),
                model.thresholds(),
                model.levels());
        byte[] written = EditionWorkbook.write(edition, Locale.CHINESE);

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(written))) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
                    }
                }
            }
        }
        assertThat(EditionWorkbook.read(written).name()).isEqualTo(new LocalizedText("=1+1", "@SUM(1)"));
    }

    @Test
    void emptyLinesAreNoLines() {
        byte[] file = spoilt(workbook -> {
            Sheet items = workbook.getSheet("评价项目");
            items.createRow(items.getLastRowNum() + 2).createCell(0).setCellValue(" ");
        });

        assertThat(EditionWorkbook.read(file)).isEqualTo(model("catering-grade"));
    }
}
