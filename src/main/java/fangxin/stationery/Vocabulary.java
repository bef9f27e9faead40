package fangxin.stationery;

import fangxin.Wording;
import fangxin.message.Letters;
import java.util.Locale;
import java.util.Optional;

/** What fields and tables are called in a template: papers are Chinese, and so are their placeholders. */
final class Vocabulary {
    /** The picture by which a scan is known again. */
    static final String PICTURE = "@" + field("picture");

    private Vocabulary() { }

    static String field(String code) {
        return Letters.say(Locale.CHINESE, "stationery.field." + code);
    }

    static Wording meaning(String code) {
        return Letters.inBoth("stationery.field." + code);
    }

    static String table(String code) {
        return Letters.say(Locale.CHINESE, "stationery.table." + code);
    }

    static boolean isField(PaperKind kind, String word) {
        return word.equals(PICTURE) || kind.fields().stream().anyMatch(code -> field(code).equals(word));
    }

    static Optional<String> tableCalled(PaperKind kind, String word) {
        return kind.tables().keySet().stream().filter(code -> table(code).equals(word)).findFirst();
    }

    static boolean isColumn(PaperKind kind, String table, String word) {
        return kind.tables().get(table).stream().anyMatch(code -> field(code).equals(word));
    }
}
