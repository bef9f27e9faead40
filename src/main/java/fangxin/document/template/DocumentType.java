package fangxin.document.template;

import fangxin.common.LocalizedText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Value of a type of official document or form (文种) in the table document_type: its names, its readers, the fields and
 * tables that its template may name; also the check of a set of types. The rows of a new installation are those of
 * config/document-types.json.
 *
 * @param code             capital letters, as in the database and the API; see {@link DocumentCodes}
 * @param numbered         whether it is an official document that bears a document number (发文字号); the others are
 *                         forms
 * @param agencyCodeSuffix what the type adds to the code of an office in its document numbers (机关代字), or null
 * @param contentOf        code of the type that has its content, or null: then a composer of the programme writes it
 * @param filedUnnumbered  whether it is part of a case file even before it has a number
 * @param listTable        code of the table that a workbook is offered of, or null where it is no list
 * @param fields           codes of the fields, with those of every document first
 * @param source           the rule that the row follows, or "default"
 */
public record DocumentType(
        String code,
        LocalizedText name,
        boolean numbered,
        String agencyCodeSuffix,
        String contentOf,
        DocumentAudience audience,
        boolean filedUnnumbered,
        String listTable,
        List<String> fields,
        List<DocumentTable> tables,
        String source) {
    /** The form that the printed code of a document and a scan of it can carry. */
    private static final Pattern CODE = Pattern.compile("[A-Z_]{1,40}");

    /** Fields of every document: issuing office and, once it is issued, number, date and printed code. */
    private static final List<String> COMMON = List.of("issuer", "signature", "number", "date", "code");

    /** Table of a document with the fields of one of its rows. */
    public record DocumentTable(String code, List<String> columns) {}

    public DocumentType {
        Set<String> all = new LinkedHashSet<>(COMMON);
        all.addAll(fields);
        fields = List.copyOf(all);
        tables = tables == null ? List.of() : List.copyOf(tables);
    }

    /** Returns the type in addresses and file names. */
    public String slug() {
        return code.toLowerCase(Locale.ROOT);
    }

    /** Returns the code of the type that a composer writes the content for. */
    public String content() {
        return contentOf == null ? code : contentOf;
    }

    public Optional<DocumentTable> table(String wanted) {
        return tables.stream().filter(table -> table.code().equals(wanted)).findFirst();
    }

    /** Returns the table that a workbook is offered of, where the document is a list. */
    public Optional<DocumentTable> list() {
        return Optional.ofNullable(listTable).flatMap(this::table);
    }

    /**
     * Checks a set of types.
     *
     * @throws IllegalArgumentException if a type names a field, a column or a reader that the type with its content
     *                                  does not have, or if its list is none of its tables
     */
    static void check(List<DocumentType> all) {
        Map<String, DocumentType> byCode =
                all.stream().collect(Collectors.toMap(DocumentType::code, Function.identity()));
        all.forEach(type -> {
            type.require(CODE.matcher(type.code).matches(), "code of capitals and _");
            type.require(type.listTable == null || type.list().isPresent(), "list " + type.listTable);
            type.require(type.audience != null, "audience");
            if (type.contentOf != null) {
                type.requirePartOf(byCode.get(type.contentOf));
            }
        });
    }

    private void requirePartOf(DocumentType written) {
        require(written != null && written.contentOf == null, "content of " + contentOf);
        require(written.fields.containsAll(fields), "fields that " + contentOf + " has not");
        require(!audience.isWiderThan(written.audience), "readers that " + contentOf + " has not");
        tables.forEach(table -> require(
                written.table(table.code())
                        .filter(whole -> whole.columns().containsAll(table.columns()))
                        .isPresent(),
                "columns of " + table.code() + " that " + contentOf + " has not"));
    }

    private void require(boolean sound, String fault) {
        if (!sound) {
            throw new IllegalArgumentException("Document type " + code + ": " + fault);
        }
    }

    /** Returns the codes of all fields, including those of the tables. */
    Stream<String> placeholders() {
        return Stream.concat(fields.stream(), tables.stream().flatMap(table -> table.columns().stream()));
    }
}
