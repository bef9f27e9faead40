package fangxin.registry.legacyimport;

import fangxin.platform.i18n.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writer of the empty import file that an office fills in: a workbook with drop-down lists, or delimited text. */
@ApplicationScoped
class ImportTemplate {
    private static final String LISTS = "lists";
    private static final int LINES = 5_000;
    private static final int WIDTH = 20 * 256;

    @Inject
    ImportTerms terms;

    /** Formats all cells as text, so that a spreadsheet program does not round numbers or reorder dates. */
    byte[] workbook(Locale locale) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet(Messages.message(locale, "legacyimport.template.sheet"));
            XSSFSheet hints = workbook.createSheet(Messages.message(locale, "legacyimport.template.hints"));
            CellStyle text = workbook.createCellStyle();
            text.setDataFormat(workbook.createDataFormat().getFormat("@"));
            CellStyle heading = workbook.createCellStyle();
            Font bold = workbook.createFont();
            bold.setBold(true);
            heading.setFont(bold);
            Row first = sheet.createRow(0);
            sheet.createFreezePane(0, 1);
            for (ImportColumn column : ImportColumn.values()) {
                int place = column.ordinal();
                sheet.setColumnWidth(place, WIDTH);
                sheet.setDefaultColumnStyle(place, text);
                first.createCell(place).setCellValue(column.label(locale));
                first.getCell(place).setCellStyle(heading);
                Row hint = hints.createRow(place);
                hint.createCell(0).setCellValue(column.label(locale));
                hint.createCell(1).setCellValue(column.code());
                hint.createCell(2)
                        .setCellValue(Messages.message(
                                locale,
                                column.isRequired()
                                        ? "legacyimport.template.required"
                                        : "legacyimport.template.optional"));
                hint.createCell(3).setCellValue(Messages.message(locale, "legacyimport.hint." + column.name()));
            }
            hints.setColumnWidth(0, WIDTH);
            hints.setColumnWidth(1, WIDTH);
            hints.setColumnWidth(3, 4 * WIDTH);
            choices(workbook, sheet, terms.choices(locale));
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void choices(XSSFWorkbook workbook, XSSFSheet sheet, Map<ImportColumn, List<String>> choices) {
        XSSFSheet lists = workbook.createSheet(LISTS);
        DataValidationHelper helper = sheet.getDataValidationHelper();
        int place = 0;
        for (Map.Entry<ImportColumn, List<String>> choice : choices.entrySet()) {
            for (int i = 0; i < choice.getValue().size(); i++) {
                Row row = lists.getRow(i) == null ? lists.createRow(i) : lists.getRow(i);
                row.createCell(place).setCellValue(choice.getValue().get(i));
            }
            String letter = CellReference.convertNumToColString(place++);
            String range = "%s!$%s$1:$%s$%d"
                    .formatted(LISTS, letter, letter, choice.getValue().size());
            int column = choice.getKey().ordinal();
            DataValidation validation = helper.createValidation(
                    helper.createFormulaListConstraint(range), new CellRangeAddressList(1, LINES, column, column));
            validation.setSuppressDropDownArrow(true);
            validation.setShowErrorBox(true);
            sheet.addValidationData(validation);
        }
        workbook.setSheetHidden(workbook.getSheetIndex(lists), true);
    }

    /** Returns the template as CSV, with the byte order mark by which spreadsheet programs recognise UTF-8. */
    byte[] text(Locale locale) {
        return ('\uFEFF'
                        + Arrays.stream(ImportColumn.values())
                                .map(column -> column.label(locale))
                                .collect(Collectors.joining(","))
                        + "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
