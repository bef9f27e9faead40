package fangxin.document.spreadsheet;

import fangxin.common.RuleViolation;
import fangxin.platform.persistence.UnpackedSize;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Rule on workbooks that officers and merchants send: a workbook with macros is refused as a whole, and its cells with
 * formulas are found, since the stored result of a formula is not what its author sees. Text files have neither.
 */
public final class PlainWorkbookRule {
    private static final String MACROS = "vbaproject.bin";

    /** Maximum unpacked size, in bytes, of a searched workbook; {@link SpreadsheetReader#read} refuses larger ones. */
    private static final long MOST_UNPACKED = 100L * 1024 * 1024;

    private PlainWorkbookRule() {}

    /** Refuses a workbook with macros, with any file extension; another library would find it damaged. */
    public static void requireNoMacros(byte[] content) {
        if (!UnpackedSize.isWithin(content, MOST_UNPACKED)) {
            return;
        }
        for (String part : parts(content)) {
            if (part.toLowerCase(Locale.ROOT).endsWith(MACROS)) {
                throw RuleViolation.at("file", "document.spreadsheet.macros");
            }
        }
    }

    private static List<String> parts(byte[] content) {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                names.add(part.getName());
            }
        } catch (IOException broken) {
            throw RuleViolation.at("file", "document.spreadsheet.workbook");
        }
        return names;
    }

    /**
     * Cells of the first sheet that have a formula: their columns, counted from 0, by the number of their row as
     * spreadsheet programs show it. {@link SpreadsheetReader#read} must have accepted the content.
     */
    public static Map<Integer, Set<Integer>> formulas(byte[] content) {
        Map<Integer, Set<Integer>> found = new HashMap<>();
        if (parts(content).isEmpty()) {
            return found;
        }
        try (OPCPackage workbook = OPCPackage.open(new ByteArrayInputStream(content))) {
            XMLReader xml = XMLHelper.newXMLReader();
            xml.setContentHandler(new FormulaCollector(found));
            try (InputStream sheet = new XSSFReader(workbook).getSheetsData().next()) {
                xml.parse(new InputSource(sheet));
            }
            return found;
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | ParserConfigurationException
                | RuntimeException broken) {
            // POI throws a different runtime exception for each kind of damage
            throw RuleViolation.at("file", "document.spreadsheet.workbook");
        }
    }

    /**
     * Collector of the cells that contain an element of a formula. A row or cell that states no place follows the
     * one before it, as {@link SpreadsheetReader} reads it.
     */
    private static final class FormulaCollector extends DefaultHandler {
        private final Map<Integer, Set<Integer>> found;
        private int row;
        private int column;
        private int next;
        private boolean valued;

        FormulaCollector(Map<Integer, Set<Integer>> found) {
            this.found = found;
        }

        @Override
        public void startElement(String uri, String localName, String name, Attributes attributes) {
            String place = attributes.getValue("r");
            switch (localName) {
                case "row" -> {
                    row = place == null ? row + 1 : Integer.parseInt(place);
                    next = 0;
                }
                case "c" -> {
                    column = place == null ? next : new CellReference(place).getCol();
                    valued = false;
                }
                case "f" -> found.computeIfAbsent(row, first -> new TreeSet<>()).add(column);
                case "v", "is" -> valued = true;
                default -> {}
            }
        }

        @Override
        public void endElement(String uri, String localName, String name) {
            if (localName.equals("c") && valued) {
                next = column + 1;
            }
        }
    }
}
