package fangxin.document.template;

import fangxin.common.NotFound;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writer of a list as an XLSX workbook, row by row with the rows buffered on disk. Every cell is text, so that nothing
 * in it is computed.
 */
public final class ListWorkbook implements Closeable {
    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int IN_MEMORY = 100;
    private static final int LONGEST = 32_000;
    private static final int UNIT = 256;
    private static final int WIDEST = 26;
    private static final int SAMPLE = 200;
    private static final int HEAD = 3;
    private static final int FIRST_WIDE = 0x2E80;

    private final SXSSFWorkbook workbook = new SXSSFWorkbook(IN_MEMORY);
    private final SXSSFSheet sheet;
    private final CellStyle lined;
    private final int[] widths;
    private List<String> links = List.of();
    private int linked;
    private int rows;

    /** Begins a list under a title and a line with its office. No Zip64, which old office programs cannot read. */
    public ListWorkbook(String name, String title, String owner, List<String> headings) {
        workbook.setZip64Mode(Zip64Mode.Never);
        sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(name));
        lined = style(false, true);
        widths = new int[headings.size()];
        across(0, title, style(true, false));
        across(1, owner, style(false, false));
        line(HEAD - 1, headings);
        configurePrinting();
    }

    /** Returns the list of a document; its locked figures cannot be changed and lead to their lists. */
    static byte[] of(DocumentType type, DocumentData content, LockedFigures figures) {
        DocumentType.DocumentTable table = type.list().orElseThrow(() -> new NotFound(type.slug()));
        List<String> columns = table.columns();
        String name = type.name().zh();
        return of(
                name,
                title(content, name),
                String.join(
                                "　",
                                content.fields().get("issuer"),
                                content.fields().get("number"))
                        .strip(),
                columns.stream().map(PlaceholderNames::field).toList(),
                content.tables().get(table.code()).stream()
                        .map(row -> columns.stream().map(row::get).toList())
                        .toList(),
                list -> list.lock(figures, columns.indexOf(figures.linked())));
    }

    public static byte[] of(String name, String title, String owner, List<String> headings, List<List<String>> rows) {
        return of(name, title, owner, headings, rows, list -> {});
    }

    private static byte[] of(
            String name,
            String title,
            String owner,
            List<String> headings,
            List<List<String>> rows,
            Consumer<ListWorkbook> preparation) {
        try (ListWorkbook list = new ListWorkbook(name, title, owner, headings);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            preparation.accept(list);
            rows.forEach(list::add);
            list.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String title(DocumentData content, String name) {
        String title = content.fields().getOrDefault("title", "");
        return title.isBlank() ? (content.fields().getOrDefault("round", "") + name) : title;
    }

    /** Locks the cells of the sheet, without a password, and links each row to the list that it counts. */
    private void lock(LockedFigures figures, int column) {
        if (figures != LockedFigures.NONE) {
            sheet.enableLocking();
            links = figures.lists();
            linked = column;
        }
    }

    public void add(List<String> row) {
        line(HEAD + rows, row);
        if (rows < links.size() && !links.get(rows).isEmpty()) {
            Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.URL);
            link.setAddress(links.get(rows));
            sheet.getRow(HEAD + rows).getCell(linked).setHyperlink(link);
        }
        rows++;
    }

    public int rows() {
        return rows;
    }

    public void write(OutputStream out) throws IOException {
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, widths[i] * UNIT);
        }
        workbook.write(out);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    private void across(int at, String text, CellStyle style) {
        cell(sheet.createRow(at), 0, text, style);
        if (widths.length > 1) {
            sheet.addMergedRegion(new CellRangeAddress(at, at, 0, widths.length - 1));
        }
    }

    private void line(int at, List<String> texts) {
        Row row = sheet.createRow(at);
        for (int i = 0; i < texts.size(); i++) {
            cell(row, i, texts.get(i), lined);
            if (rows < SAMPLE) {
                widths[i] = Math.max(widths[i], Math.min(WIDEST, width(texts.get(i))));
            }
        }
    }

    private static void cell(Row row, int at, String text, CellStyle style) {
        row.createCell(at).setCellValue(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        row.getCell(at).setCellStyle(style);
    }

    /** Returns the width of a text; a Chinese character is as wide as two others. */
    private static int width(String text) {
        return text.codePoints().map(letter -> letter < FIRST_WIDE ? 1 : 2).sum() + 2;
    }

    /** Returns the text format, also for later input: a text that resembles a formula stays text. */
    private CellStyle style(boolean title, boolean lined) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        style.setQuotePrefixed(true);
        style.setWrapText(lined);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        Font font = workbook.createFont();
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

    private void configurePrinting() {
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("3:3"));
        sheet.createFreezePane(0, HEAD);
        sheet.getFooter().setCenter("— &P —");
    }
}
