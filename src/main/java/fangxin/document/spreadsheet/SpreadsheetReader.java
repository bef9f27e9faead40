package fangxin.document.spreadsheet;

import fangxin.common.RuleViolation;
import fangxin.platform.persistence.UnpackedSize;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Value and its parser: the table in an uploaded file, that is the first sheet of a workbook (XLSX), or delimited
 * text in UTF-8, UTF-16 or GB18030. Rows keep the numbers that a spreadsheet program shows; empty rows are skipped.
 * A file is refused where a cell would be read for another row or column than its own, and a text that ends within a
 * line.
 *
 * @param heading the first line that is not empty, behind the lines of a title
 */
public record SpreadsheetReader(SheetRow heading, List<SheetRow> lines) {
    /** Maximum number of lines read after the heading of a table, where the caller states no limit. */
    public static final int MAX_LINES = 50_000;

    private static final int MAX_CELLS = 100;
    private static final Pattern VALUE = Pattern.compile("[0-9][0-9A-Z./: -]*");
    private static final String SEPARATORS = ",\t;";
    /** Text of a cell whose formula has no stored result. */
    private static final String FORMULA = "=";
    /** Errors that spreadsheet programs show in place of the result of a formula. */
    private static final Set<String> ERRORS =
            Set.of("#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA", "#SPILL!");
    /** Maximum number of lines with a single cell, such as the title of the table, before the heading. */
    private static final int MAX_TITLE_LINES = 3;

    /**
     * Maximum unpacked size of a workbook per line, in bytes: fifty thousand lines of a register take about forty
     * million.
     */
    private static final long UNPACKED_BYTES_PER_LINE = 2_000;

    /** @param cells texts without blanks around them; empty texts for empty cells */
    public record SheetRow(int number, List<String> cells) {
        public String cell(int place) {
            return place < cells.size() ? cells.get(place) : "";
        }

        private boolean isSeveral() {
            return cells.stream().filter(cell -> !cell.isEmpty()).limit(2).count() > 1;
        }

        /** Returns whether the line has a number, day or code, as lines behind a heading have. */
        private boolean hasValue() {
            return cells.stream().anyMatch(cell -> VALUE.matcher(cell).matches());
        }
    }

    /** Reads a table with at least one line. */
    public static SpreadsheetReader read(byte[] content) {
        SpreadsheetReader table = read(content, MAX_LINES);
        if (table.lines().isEmpty()) {
            throw empty();
        }
        return table;
    }

    /**
     * Reads a table that has a heading and may have no lines.
     *
     * @param most lines after the heading that are read at most; a longer table is refused while it is read
     */
    public static SpreadsheetReader read(byte[] content, int most) {
        boolean isWorkbook = starts(content, 'P', 'K', 3, 4);
        SheetRowCollector collected = isWorkbook ? ofWorkbook(content, most) : ofText(content, most);
        List<SheetRow> lines = collected.all;
        if (lines.isEmpty()) {
            throw empty();
        }
        int place = heading(lines);
        SheetRow heading = lines.get(place);
        collected.requireNoneMergedFrom(heading.number());
        SpreadsheetReader table = new SpreadsheetReader(heading, List.copyOf(lines.subList(place + 1, lines.size())));
        if (!isWorkbook && heading.isSeveral()) {
            table.requireNoneWide();
            if (collected.isOpenEnded) {
                table.requireLastWhole();
            }
        }
        return table;
    }

    /**
     * Refuses a text without a line break at its end whose last line has fewer cells than the heading and each other
     * line: it was cut off within that line, and is not all of what its source has.
     */
    private void requireLastWhole() {
        if (lines.isEmpty()) {
            return;
        }
        SheetRow last = lines.getLast();
        int fewest = Stream.concat(Stream.of(heading), lines.subList(0, lines.size() - 1).stream())
                .mapToInt(line -> line.cells().size())
                .min()
                .orElseThrow();
        if (last.cells().size() < fewest) {
            throw RuleViolation.at(
                    "file",
                    "document.spreadsheet.cut",
                    last.number(),
                    last.cells().size(),
                    fewest);
        }
    }

    /**
     * Refuses a text with a line that has more cells than the heading, or a text behind the last heading: a separator
     * within a text without quotation marks moves the cells behind it to the columns of others. Blank cells at the end of
     * each line are allowed.
     */
    private void requireNoneWide() {
        int columns = heading.cells().size();
        int named = columns;
        while (heading.cell(named - 1).isEmpty()) {
            named--;
        }
        boolean areAllWide = lines.stream().allMatch(line -> line.cells().size() > columns);
        for (SheetRow line : lines) {
            List<String> added = line.cells().stream().skip(named).toList();
            if ((!areAllWide && line.cells().size() > columns) || added.stream().anyMatch(cell -> !cell.isEmpty())) {
                throw RuleViolation.at(
                        "file",
                        "document.spreadsheet.wide",
                        line.number(),
                        line.cells().size(),
                        named);
            }
        }
    }

    /**
     * Returns whether a cell is a formula without a result, or an error in place of one, such as #N/A. It is no text
     * that its author wrote.
     */
    public static boolean isWithoutResult(String cell) {
        return cell.equals(FORMULA) || ERRORS.contains(cell);
    }

    /**
     * Returns the place of the heading: lines with one cell before the first line with several are the title of the
     * table, unless that line has values.
     */
    private static int heading(List<SheetRow> lines) {
        return IntStream.rangeClosed(0, Math.min(MAX_TITLE_LINES, lines.size() - 1))
                .filter(place -> lines.get(place).isSeveral())
                .limit(1)
                .filter(place -> !lines.get(place).hasValue())
                .findFirst()
                .orElse(0);
    }

    /**
     * Reads the content of an uploaded file, up to one byte more than is allowed, so that a larger file is refused
     * before it is in memory.
     */
    public static byte[] bytes(InputStream in, long most) {
        try {
            byte[] content = in.readNBytes((int) most + 1);
            if (content.length > most) {
                throw RuleViolation.at("file", "storage.size", most / 1024 / 1024);
            }
            if (content.length == 0) {
                throw RuleViolation.at("file", "storage.empty");
            }
            return content;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static RuleViolation empty() {
        return RuleViolation.at("file", "document.spreadsheet.empty");
    }

    private static boolean starts(byte[] content, int... with) {
        return content.length >= with.length && Arrays.equals(Arrays.copyOf(content, with.length), bytes(with));
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static SheetRowCollector ofText(byte[] content, int most) {
        if (starts(content, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw RuleViolation.at("file", "document.spreadsheet.xls");
        }
        String text = decoded(content);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator(text))
                .setIgnoreEmptyLines(false)
                .get();
        SheetRowCollector lines = new SheetRowCollector(most);
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord row : parser) {
                lines.add((int) row.getRecordNumber(), row.toList());
            }
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            throw RuleViolation.at("file", "document.spreadsheet.quotes", lines.last() + 1);
        }
        lines.isOpenEnded = !text.endsWith("\n") && !text.endsWith("\r");
        return lines;
    }

    private static String decoded(byte[] content) {
        if (starts(content, 0xEF, 0xBB, 0xBF)) {
            return decoded(content, 3, StandardCharsets.UTF_8).orElseThrow(SpreadsheetReader::unreadable);
        }
        if (starts(content, 0xFF, 0xFE)) {
            return decoded(content, 2, StandardCharsets.UTF_16LE).orElseThrow(SpreadsheetReader::unreadable);
        }
        if (starts(content, 0xFE, 0xFF)) {
            return decoded(content, 2, StandardCharsets.UTF_16BE).orElseThrow(SpreadsheetReader::unreadable);
        }
        return decoded(content, 0, StandardCharsets.UTF_8)
                .or(() -> decoded(content, 0, Charset.forName("GB18030")))
                .orElseThrow(SpreadsheetReader::unreadable);
    }

    private static RuleViolation unreadable() {
        return RuleViolation.at("file", "document.spreadsheet.unreadable");
    }

    private static Optional<String> decoded(byte[] content, int from, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .decode(ByteBuffer.wrap(content, from, content.length - from))
                    .toString();
            return text.indexOf('\0') < 0 ? Optional.of(text) : Optional.empty();
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    /** Returns the most frequent separator of the first line that has one, behind the lines of a title. */
    private static char separator(String text) {
        String first = text.lines()
                .filter(line -> !line.isBlank())
                .limit(MAX_TITLE_LINES + 1L)
                .filter(line -> line.chars().anyMatch(c -> SEPARATORS.indexOf(c) >= 0))
                .findFirst()
                .orElse("");
        return SEPARATORS
                .chars()
                .mapToObj(c -> (char) c)
                .max(Comparator.comparingLong((Character separator) ->
                                first.chars().filter(c -> c == separator).count())
                        .thenComparing(separator -> separator == ','))
                .orElse(',');
    }

    private static SheetRowCollector ofWorkbook(byte[] content, int most) {
        if (!UnpackedSize.isWithin(content, most * UNPACKED_BYTES_PER_LINE)) {
            throw RuleViolation.at("file", "document.spreadsheet.workbook");
        }
        SheetRowCollector lines = new SheetRowCollector(most);
        try (OPCPackage workbook = OPCPackage.open(new ByteArrayInputStream(content))) {
            XSSFReader reader = new XSSFReader(workbook);
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(workbook);
            XMLReader xml = XMLHelper.newXMLReader();
            xml.setContentHandler(new SheetHandler(reader.getStylesTable(), strings, lines));
            try (InputStream sheet = reader.getSheetsData().next()) {
                xml.parse(new InputSource(sheet));
            }
            return lines;
        } catch (RuleViolation refused) {
            throw refused;
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | ParserConfigurationException
                | RuntimeException broken) {
            // POI throws a different runtime exception for each kind of damage
            throw RuleViolation.at("file", "document.spreadsheet.workbook");
        }
    }

    /** Collector of the rows as they are read; equal texts of many cells are stored once. */
    private static final class SheetRowCollector implements XSSFSheetXMLHandler.SheetContentsHandler {
        private static final int MOST_COMMON = 500;
        /** Text that POI writes before an error in place of a result. */
        private static final String POI_ERROR = "ERROR:";

        private final int most;
        private final List<SheetRow> all = new ArrayList<>();
        private final Map<Integer, Map<String, String>> common = new HashMap<>();
        private final List<CellRangeAddress> merged = new ArrayList<>();
        private List<String> cells = new ArrayList<>();
        /** Whether a text ends without a line break. */
        private boolean isOpenEnded;

        SheetRowCollector(int most) {
            this.most = most;
        }

        void add(int number, List<String> read) {
            List<String> plain = new ArrayList<>(read.size());
            for (String cell : read) {
                plain.add(cell == null ? "" : once(plain.size(), cell.strip()));
            }
            if (plain.stream().allMatch(String::isEmpty)) {
                return;
            }
            if (all.size() > most || plain.size() > MAX_CELLS) {
                throw RuleViolation.at("file", "document.spreadsheet.long", most, MAX_CELLS);
            }
            all.add(new SheetRow(number, plain));
        }

        private String once(int column, String cell) {
            Map<String, String> known = common.computeIfAbsent(column, first -> new HashMap<>());
            String same = known.size() < MOST_COMMON ? known.putIfAbsent(cell, cell) : known.get(cell);
            return same == null ? cell : same;
        }

        /**
         * Refuses cells merged over rows from the heading on, of which only the first row has the text, and headings
         * merged over columns.
         *
         * @param heading number of the row of the headings
         */
        void requireNoneMergedFrom(int heading) {
            merged.stream()
                    .filter(range -> (range.getFirstRow() < range.getLastRow() && range.getLastRow() >= heading)
                            || (range.containsRow(heading - 1) && range.getFirstColumn() < range.getLastColumn()))
                    .findFirst()
                    .ifPresent(range -> {
                        throw RuleViolation.at("file", "document.spreadsheet.merged", range.formatAsString());
                    });
        }

        int last() {
            return all.isEmpty() ? 0 : all.getLast().number();
        }

        @Override
        public void startRow(int row) {
            cells = new ArrayList<>();
        }

        @Override
        public void cell(String reference, String value, XSSFComment comment) {
            int place = reference == null ? cells.size() : new CellReference(reference).getCol();
            if (place >= MAX_CELLS) {
                return;
            }
            while (cells.size() < place) {
                cells.add("");
            }
            cells.add(value.startsWith(POI_ERROR) ? value.substring(POI_ERROR.length()) : value);
        }

        @Override
        public void endRow(int row) {
            add(row + 1, cells);
        }
    }

    /**
     * Handler of the XML of a sheet that also collects the merged cells, and shows a formula without a stored result as
     * {@value SpreadsheetReader#FORMULA}: other programs than spreadsheets write such cells, which POI leaves out.
     */
    private static final class SheetHandler extends XSSFSheetXMLHandler {
        private final SheetRowCollector lines;
        private String cell;
        private boolean isFormula;
        private boolean hasResult;

        SheetHandler(StylesTable styles, ReadOnlySharedStringsTable strings, SheetRowCollector lines) {
            super(styles, null, strings, lines, new RawValueFormatter(), false);
            this.lines = lines;
        }

        @Override
        public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
            super.startElement(uri, localName, name, attributes);
            switch (localName) {
                case "c" -> {
                    cell = attributes.getValue("r");
                    isFormula = false;
                    hasResult = false;
                }
                case "f" -> isFormula = true;
                case "v", "is" -> hasResult = true;
                case "mergeCell" -> lines.merged.add(CellRangeAddress.valueOf(attributes.getValue("ref")));
                default -> {}
            }
        }

        @Override
        public void endElement(String uri, String localName, String name) throws SAXException {
            super.endElement(uri, localName, name);
            if (localName.equals("c") && isFormula && !hasResult) {
                lines.cell(cell, FORMULA, null);
            }
        }
    }

    /** Writes numbers and days as they are, not as the sender's program would show them. */
    private static final class RawValueFormatter extends DataFormatter {
        @Override
        public String formatRawCellContents(double value, int index, String format, boolean use1904) {
            return DateUtil.isADateFormat(index, format) && DateUtil.isValidExcelDate(value)
                    ? DateUtil.getLocalDateTime(value, use1904).toLocalDate().toString()
                    : new BigDecimal(Double.toString(value))
                            .stripTrailingZeros()
                            .toPlainString();
        }
    }
}
