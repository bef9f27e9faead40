package fangxin.document.template;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writer of a list as a CSV file in UTF-8 with a byte order mark, which marks a text that resembles a formula as text.
 */
public final class ListCsv {
    public static final String TYPE = "text/csv; charset=UTF-8";
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator("\r\n").get();
    /** First characters of a formula, also in the width of Chinese characters, and those that a program skips before it. */
    private static final String FORMULA = "=+-@＝＋－＠\t\r\n";

    private ListCsv() {}

    /** Writes the headings and the rows; a text that resembles a formula is marked as text. */
    public static void write(List<String> headings, List<List<String>> rows, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\ufeff');
        CSVPrinter printer = new CSVPrinter(writer, FORMAT);
        print(printer, headings);
        for (List<String> row : rows) {
            print(printer, row);
        }
        printer.flush();
    }

    private static void print(CSVPrinter printer, List<String> row) throws IOException {
        printer.printRecord(row.stream().map(ListCsv::escapeFormula).toList());
    }

    /** Returns the text, with an apostrophe before it where a spreadsheet program would take it for a formula. */
    public static String escapeFormula(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
