package fangxin.stationery;

import fangxin.Unknown;
import fangxin.message.Letters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The list of a paper as a workbook to go on working with. Every cell is text, so that nothing in it is computed. */
public final class ListWorkbook {
    private static final int UNIT = 256;
    private static final int WIDEST = 26;
    private static final int SAMPLE = 200;
    private static final int FIRST_WIDE = 0x2E80;

    private ListWorkbook() { }

    static byte[] of(PaperKind kind, Content content) {
        String table = kind.list().orElseThrow(() -> new Unknown(kind.slug()));
        List<String> columns = kind.tables().get(table);
        String name = Letters.say(Locale.CHINESE, "stationery.kind." + kind.name());
        return of(name, title(content, name), String.join("　", content.fields().get("issuer"),
                content.fields().get("number")).strip(), columns.stream().map(Vocabulary::field).toList(),
                content.tables().get(table).stream().map(row -> columns.stream().map(row::get).toList()).toList());
    }

    /** A list under a title and a line that says whose it is. */
    public static byte[] of(String name, String title, String whose, List<String> headings, List<List<String>> rows) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet(name);
            cell(sheet.createRow(0), 0, title, style(workbook, true, false));
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, headings.size() - 1));
            cell(sheet.createRow(1), 0, whose, style(workbook, false, false));
            sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, headings.size() - 1));
            XSSFCellStyle lined = style(workbook, false, true);
            Row head = sheet.createRow(2);
            for (int i = 0; i < headings.size(); i++) {
                cell(head, i, headings.get(i), lined);
                sheet.setColumnWidth(i, width(headings.get(i), rows, i) * UNIT);
            }
            for (int line = 0; line < rows.size(); line++) {
                Row row = sheet.createRow(line + 3);
                for (int i = 0; i < headings.size(); i++) {
                    cell(row, i, rows.get(line).get(i), lined);
                }
            }
            layOut(sheet);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String title(Content content, String name) {
        String title = content.fields().getOrDefault("title", "");
        return title.isBlank() ? (content.fields().getOrDefault("round", "") + name) : title;
    }

    private static void cell(Row row, int at, String text, XSSFCellStyle style) {
        row.createCell(at).setCellValue(text);
        row.getCell(at).setCellStyle(style);
    }

    private static int width(String heading, List<List<String>> rows, int column) {
        return rows.stream().limit(SAMPLE).mapToInt(row -> width(row.get(column)))
                .reduce(width(heading), (one, other) -> Math.min(WIDEST, Math.max(one, other)));
    }

    /** Chinese letters are as wide as two others. */
    private static int width(String text) {
        return text.codePoints().map(letter -> letter < FIRST_WIDE ? 1 : 2).sum() + 2;
    }

    /** Text, also after somebody has typed into the cell: what looks like a formula stays what it is. */
    private static XSSFCellStyle style(XSSFWorkbook workbook, boolean title, boolean lined) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        style.setQuotePrefixed(true);
        style.setWrapText(lined);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        XSSFFont font = workbook.createFont();
        font.setFontName(title ? Fonts.KNOWN.title() : Fonts.KNOWN.body());
        font.setFontHeightInPoints((short) (title ? 18 : 11));
        style.setFont(font);
        if (title) {
            style.setAlignment(HorizontalAlignment.CENTER);
        }
        if (lined) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        return style;
    }

    private static void layOut(XSSFSheet sheet) {
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("3:3"));
        sheet.createFreezePane(0, 3);
        sheet.getFooter().setCenter("— &P —");
    }
}
