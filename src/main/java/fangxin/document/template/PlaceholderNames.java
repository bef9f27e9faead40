package fangxin.document.template;

import fangxin.common.LocalizedText;
import fangxin.platform.i18n.Messages;
import java.util.Locale;
import java.util.Optional;

/**
 * Functions that return the Chinese names and the meanings of the fields and tables in a template, and recognise a
 * name.
 */
final class PlaceholderNames {
    /** The QR code by which a scan is matched. */
    static final String PICTURE = "@" + field("picture");

    private PlaceholderNames() {}

    static String field(String code) {
        return Messages.message(Locale.CHINESE, "document.template.field." + code);
    }

    static LocalizedText meaning(String code) {
        return Messages.inBoth("document.template.field." + code);
    }

    static String table(String code) {
        return Messages.message(Locale.CHINESE, "document.template.table." + code);
    }

    static boolean isField(DocumentType type, String name) {
        return name.equals(PICTURE)
                || type.fields().stream().anyMatch(code -> field(code).equals(name));
    }

    static Optional<String> findTable(DocumentType type, String name) {
        return type.tables().stream()
                .map(DocumentType.DocumentTable::code)
                .filter(code -> table(code).equals(name))
                .findFirst();
    }

    static boolean isColumn(DocumentType type, String table, String name) {
        return type.table(table).stream()
                .flatMap(found -> found.columns().stream())
                .anyMatch(code -> field(code).equals(name));
    }
}
