package fangxin.document.export;

import fangxin.document.template.ListCsv;
import fangxin.document.template.ListWorkbook;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Value of a filled-in list (title, note, headings and rows), which writes itself as a workbook or a CSV file.
 *
 * @param note who exported it and when, and whether it was cut off
 * @param part whether it was cut off
 */
public record ExportedList(String title, String note, boolean part, List<String> headings, List<List<String>> rows) {
    /** File format of an exported list. */
    public enum ListFormat {
        XLSX(ListWorkbook.TYPE),
        CSV(ListCsv.TYPE);

        private final String type;

        ListFormat(String type) {
            this.type = type;
        }

        /** Returns the media type of the file format. */
        public String type() {
            return type;
        }

        /** Returns the ending of the file's name. */
        public String ending() {
            return "." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Writes the list. A CSV file has headings and rows only; if it was cut off, its last line states that. */
    public void write(ListFormat format, OutputStream out) throws IOException {
        switch (format) {
            case XLSX -> {
                try (ListWorkbook workbook = new ListWorkbook(title, title, note, headings)) {
                    rows.forEach(workbook::add);
                    workbook.write(out);
                }
            }
            case CSV ->
                ListCsv.write(
                        headings,
                        part
                                ? Stream.concat(rows.stream(), Stream.of(List.of(note)))
                                        .toList()
                                : rows,
                        out);
        }
    }
}
