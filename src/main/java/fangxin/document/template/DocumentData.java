package fangxin.document.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Data of a document: its fields and the rows of its tables. It is stored with the document when that is issued. */
public record DocumentData(Map<String, String> fields, Map<String, List<Map<String, String>>> tables) {

    /** Puts a content together; a field that the kind of paper does not know is a mistake of ours. */
    public static DocumentDataBuilder of(DocumentType kind) {
        return new DocumentDataBuilder(kind);
    }

    /** The same with a few fields more, as an issued paper gets its number. */
    public DocumentData with(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.putAll(more);
        return new DocumentData(all, tables);
    }

    /** Builder of the data of a document. */
    public static final class DocumentDataBuilder {
        private final DocumentType kind;
        private final Map<String, String> fields = new LinkedHashMap<>();
        private final Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();

        private DocumentDataBuilder(DocumentType kind) {
            this.kind = kind;
            kind.fields().forEach(field -> fields.put(field, ""));
            kind.tables().keySet().forEach(table -> tables.put(table, new ArrayList<>()));
        }

        public DocumentDataBuilder put(String field, Object value) {
            require(kind.fields().contains(field), field);
            fields.put(field, clean(value));
            return this;
        }

        /** A row, its values in the order of the table's fields. */
        public DocumentDataBuilder row(String table, Object... values) {
            List<String> columns = kind.tables().get(table);
            require(columns != null && columns.size() == values.length, table);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < values.length; i++) {
                row.put(columns.get(i), clean(values[i]));
            }
            tables.get(table).add(row);
            return this;
        }

        public DocumentData done() {
            return new DocumentData(fields, tables);
        }

        private void require(boolean known, String what) {
            if (!known) {
                throw new IllegalArgumentException(kind + " does not know " + what);
            }
        }

        /** Without characters that no document may hold. */
        private static String clean(Object value) {
            return value == null
                    ? ""
                    : value.toString()
                            .replaceAll("[\\p{Cntrl}&&[^\n\t]]|[\\uFFFE\\uFFFF]", "")
                            .replaceAll(
                                    "(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])",
                                    "");
        }
    }

    /** Sample data of a document type: each field contains its own name, for the preview of a template. */
    static DocumentData sample(DocumentType kind) {
        DocumentDataBuilder writing = of(kind);
        kind.fields().forEach(field -> writing.put(field, PlaceholderNames.field(field)));
        kind.tables().forEach((table, columns) -> {
            for (int no = 1; no <= 3; no++) {
                int row = no;
                writing.row(
                        table,
                        columns.stream()
                                .map(column -> column.equals("no") ? row : PlaceholderNames.field(column) + row)
                                .toArray());
            }
        });
        return writing.done();
    }
}
