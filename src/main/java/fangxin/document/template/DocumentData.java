package fangxin.document.template;

import jakarta.json.bind.annotation.JsonbCreator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Value of the content that fills a template (fields, rows of tables, pictures that follow fields), with its builder,
 * samples for previews, and the part that a type names. It is stored with the document when that is issued.
 *
 * @param pictures code of a field to the ids of stored pictures that follow its text, such as drawn signatures; null
 *                 for none
 */
public record DocumentData(
        Map<String, String> fields, Map<String, List<Map<String, String>>> tables, Map<String, List<String>> pictures) {
    @JsonbCreator
    public DocumentData {
        pictures = pictures == null || pictures.isEmpty() ? null : pictures;
    }

    Map<String, List<String>> picturesByField() {
        return pictures == null ? Map.of() : pictures;
    }

    /** Returns the builder of the data of a document; a field that its type lacks is an error of the programme. */
    public static DocumentDataBuilder of(DocumentType type) {
        return new DocumentDataBuilder(type);
    }

    /** Returns the part of the data that a type names: one that has the content of another may name less of it. */
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
        Map<String, List<String>> shown = new LinkedHashMap<>(picturesByField());
        shown.keySet().retainAll(type.fields());
        return new DocumentData(named, rows, shown);
    }

    /** Returns a copy with additional fields, such as the number of an issued document. */
    public DocumentData with(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.putAll(more);
        return new DocumentData(all, tables, pictures);
    }

    /** Builder of the data of a document. */
    public static final class DocumentDataBuilder {
        private final DocumentType type;
        private final Map<String, String> fields = new LinkedHashMap<>();
        private final Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();
        private final Map<String, List<String>> pictures = new LinkedHashMap<>();

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

        /** Returns a field that only some of the types name that a composer writes; the others leave it out. */
        public DocumentDataBuilder offer(String field, Object value) {
            return type.fields().contains(field) ? put(field, value) : this;
        }

        /** Returns the pictures that follow the text of a field, by the ids of their files. */
        public DocumentDataBuilder pictures(String field, List<String> files) {
            require(type.fields().contains(field), field);
            if (!files.isEmpty()) {
                pictures.put(field, List.copyOf(files));
            }
            return this;
        }

        /** Adds a row to a table, with its values in the order of the table's fields. */
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
            return new DocumentData(fields, tables, pictures);
        }

        private void require(boolean known, String what) {
            if (!known) {
                throw new IllegalArgumentException(type.code() + " has no " + what);
            }
        }

        /** Returns the text of a value without characters that a document cannot contain. */
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

    /** Returns the sample data of a document type: each field contains its own name, for the preview of a template. */
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
