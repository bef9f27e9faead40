package fangxin.criteria.exchange;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import fangxin.common.RuleViolation.Violation;
import fangxin.criteria.model.CriteriaEdition;
import fangxin.platform.i18n.Messages;
import fangxin.platform.persistence.UnpackedSize;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writer and reader of an edition as an XLSX workbook, one worksheet for each table. All cells are text and marked as
 * such, so that no spreadsheet program takes one for a formula, rounds a figure or turns a day around.
 */
public final class EditionWorkbook {
    /** Key under which a row read from a file has its line number in the file. */
    static final String LINE = "#";

    /** A hundred times the unpacked size of the largest edition of config/. */
    private static final long MOST_UNPACKED = 8L * 1024 * 1024;

    private static final int WIDTH = 18 * 256;

    private EditionWorkbook() {}

    static LocalizedText tab(EditionTable table) {
        return Messages.inBoth("criteria.editiontable." + table);
    }

    static LocalizedText heading(String column) {
        return Messages.inBoth("criteria.edition.column." + column);
    }

    public static byte[] write(CriteriaEdition edition, Locale locale) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            CellStyle text = workbook.createCellStyle();
            text.setDataFormat(workbook.createDataFormat().getFormat("@"));
            text.setQuotePrefixed(true);
            text.setWrapText(true);
            EditionTables.of(edition).forEach((table, rows) -> {
                XSSFSheet sheet = workbook.createSheet(tab(table).in(locale));
                sheet.createFreezePane(0, 1);
                line(
                        sheet,
                        0,
                        table.columns().stream()
                                .map(column -> heading(column).in(locale))
                                .toList(),
                        text);
                for (int i = 0; i < rows.size(); i++) {
                    line(sheet, i + 1, List.copyOf(rows.get(i).values()), text);
                }
                for (int i = 0; i < table.columns().size(); i++) {
                    sheet.setColumnWidth(i, WIDTH);
                    sheet.setDefaultColumnStyle(i, text);
                }
            });
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void line(Sheet sheet, int number, List<String> texts, CellStyle style) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < texts.size(); i++) {
            Cell cell = row.createCell(i, CellType.STRING);
            cell.setCellValue(texts.get(i));
            cell.setCellStyle(style);
        }
    }

    /**
     * Parses a filled-in workbook; tables and columns may be named in either language. A workbook that is large once
     * unpacked is refused before it is in memory.
     */
    public static CriteriaEdition read(byte[] content) {
        if (!UnpackedSize.isWithin(content, MOST_UNPACKED)) {
            throw RuleViolation.at("file", "criteria.edition.file.unreadable");
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            Map<EditionTable, List<Map<String, String>>> rows = new EnumMap<>(EditionTable.class);
            List<Violation> faults = new ArrayList<>();
            for (Sheet sheet : workbook) {
                named(sheet.getSheetName())
                        .ifPresentOrElse(
                                table -> rows.put(table, rows(table, sheet, faults)),
                                () -> faults.add(fault("criteria.edition.file.table", sheet.getSheetName())));
            }
            for (EditionTable table : EditionTable.values()) {
                if (!rows.containsKey(table) && table != EditionTable.LEVELS && table != EditionTable.ANCHORS) {
                    faults.add(fault("criteria.edition.file.noTable", tab(table)));
                }
            }
            if (!faults.isEmpty()) {
                throw new RuleViolation(faults);
            }
            return EditionParser.of(rows);
        } catch (RuleViolation refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            // POI throws a different runtime exception for each kind of damage, and for entries over 100 MB
            throw RuleViolation.at("file", "criteria.edition.file.unreadable");
        }
    }

    private static List<Map<String, String>> rows(EditionTable table, Sheet sheet, List<Violation> faults) {
        List<String> columns = new ArrayList<>();
        Row heading = sheet.getRow(0);
        for (int i = 0; heading != null && i < heading.getLastCellNum(); i++) {
            String label = text(heading.getCell(i));
            Optional<String> column = table.columns().stream()
                    .filter(one -> label.equals(one)
                            || label.equals(heading(one).zh())
                            || label.equals(heading(one).en()))
                    .findFirst();
            if (!label.isEmpty() && column.isEmpty()) {
                faults.add(fault("criteria.edition.file.column", tab(table), label));
            } else if (column.isPresent() && columns.contains(column.get())) {
                faults.add(fault("criteria.edition.file.columnTwice", tab(table), label));
            }
            columns.add(column.orElse(null));
        }
        table.columns().stream()
                .filter(column -> !columns.contains(column))
                .forEach(column -> faults.add(fault("criteria.edition.file.noColumn", tab(table), heading(column))));
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 1; i <= sheet.getLastRowNum(); i++) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int j = 0; sheet.getRow(i) != null && j < columns.size(); j++) {
                Cell cell = sheet.getRow(i).getCell(j);
                if (cell != null && cell.getCellType() == CellType.FORMULA) {
                    faults.add(fault(
                            "criteria.edition.file.formula",
                            tab(table),
                            cell.getAddress().formatAsString()));
                } else if (columns.get(j) != null) {
                    cells.put(columns.get(j), text(cell));
                }
            }
            if (cells.values().stream().anyMatch(text -> !text.isEmpty())) {
                cells.put(LINE, String.valueOf(i + 1));
                rows.add(cells);
            }
        }
        return rows;
    }

    private static String text(Cell cell) {
        return cell == null
                ? ""
                : new DataFormatter(Locale.ROOT).formatCellValue(cell).strip();
    }

    private static Optional<EditionTable> named(String tab) {
        for (EditionTable table : EditionTable.values()) {
            if (tab.equals(table.name())
                    || tab.equals(tab(table).zh())
                    || tab.equals(tab(table).en())) {
                return Optional.of(table);
            }
        }
        return Optional.empty();
    }

    private static Violation fault(String key, Object... arguments) {
        return new Violation("file", key, List.of(arguments));
    }
}
