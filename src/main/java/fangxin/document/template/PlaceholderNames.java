package fangxin.document.template;

import fangxin.common.LocalizedText;
import fangxin.platform.i18n.Messages;
import java.util.Locale;
import java.util.Optional;

/** Chinese names of the fields and tables in a template. */
final class PlaceholderNames {
    /** The picture by which a scan is known again. */
    static final String PICTURE = "@" + field("picture");

    private PlaceholderNames() {}

    static String field(String code) {
        return Messages.message(Locale.CHINESE, "templates.field." + code);
    }

    static LocalizedText meaning(String code) {
        return Messages.inBoth("templates.field." + code);
    }

    static String table(String code) {
        return Messages.message(Locale.CHINESE, "templates.table." + code);
    }

    static boolean isField(DocumentType kind, String word) {
        return word.equals(PICTURE)
                || kind.fields().stream().anyMatch(code -> field(code).equals(word));
    }

    static Optional<String> tableCalled(DocumentType kind, String word) {
        return kind.tables().keySet().stream()
                .filter(code -> table(code).equals(word))
                .findFirst();
    }

    static boolean isColumn(DocumentType kind, String table, String word) {
        return kind.tables().get(table).stream().anyMatch(code -> field(code).equals(word));
    }
}
