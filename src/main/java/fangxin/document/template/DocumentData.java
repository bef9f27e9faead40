package fangxin.document.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Value of the content that fills a template: the fields of a document and the rows of its tables, with its builder.
 * It is stored with the document when that is issued.
 */
public record DocumentData(Map<String, String> fields, Map<String, List<Map<String, String>>> tables) {

    /** Builder of the data of a document; a field that its type lacks is an error of the programme. */
    public static DocumentDataBuilder of(DocumentType type) {
        return new DocumentDataBuilder(type);
    }

    /** The part of the data that a type names: one that has the content of another may name less of it. */
    public DocumentData restrictedTo(DocumentType type) {
        Map<String, String> named = new LinkedHashMap<>(fields);
        named.keySet().retainAll(type.fields());
        Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>();
        type.tables()
                .forEach(table -> rows.put(
                        table.code(),
                        tables.getOrDefault(table.code(), List.of()).stream()
                                .map(row -> {
                                    Map<String, String> cells = new LinkedHashMap<>(row);
                                    cells.keySet().retainAll(table.columns());
                                    return cells;
                                })
                                .toList()));
        return new DocumentData(named, rows);
    }

    /** Copy with additional fields, such as the number of an issued document. */
    public DocumentData with(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.putAll(more);
        return new DocumentData(all, tables);
    }

    /** Builder of the data of a document. */
    public static final class DocumentDataBuilder {
        private final DocumentType type;
        private final Map<String, String> fields = new LinkedHashMap<>();
        private final Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();

        private DocumentDataBuilder(DocumentType type) {
            this.type = type;
            type.fields().forEach(field -> fields.put(field, ""));
            type.tables().forEach(table -> tables.put(table.code(), new ArrayList<>()));
        }

        public DocumentDataBuilder put(String field, Object value) {
            require(type.fields().contains(field), field);
            fields.put(field, clean(value));
            return this;
        }

        /** A row, its values in the order of the table's fields. */
        public DocumentDataBuilder row(String table, Object... values) {
            List<String> columns =
                    type.table(table).map(DocumentType.DocumentTable::columns).orElse(List.of());
            require(!columns.isEmpty() && columns.size() == values.length, table);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < values.length; i++) {
                row.put(columns.get(i), clean(values[i]));
            }
            tables.get(table).add(row);
            return this;
        }

        public DocumentData build() {
            return new DocumentData(fields, tables);
        }

        private void require(boolean known, String what) {
            if (!known) {
                throw new IllegalArgumentException(type.code() + " has no " + what);
            }
        }

        /** The text of a value without characters that a document cannot contain. */
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
    static DocumentData sample(DocumentType type) {
        DocumentDataBuilder data = of(type);
        type.fields().forEach(field -> data.put(field, PlaceholderNames.field(field)));
        type.tables().forEach(table -> {
            for (int no = 1; no <= 3; no++) {
                int row = no;
                data.row(
                        table.code(),
                        table.columns().stream()
                                .map(column -> column.equals("no") ? row : PlaceholderNames.field(column) + row)
                                .toArray());
            }
        });
        return data.build();
    }
}
