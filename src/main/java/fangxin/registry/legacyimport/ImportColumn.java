package fangxin.registry.legacyimport;

import fangxin.common.TextNormalizer;
import fangxin.platform.i18n.Messages;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Column of an import file. */
public enum ImportColumn {
    NAME(true, 200),
    SIGN_NAME(false, 200),
    USCC(false, 40),
    TYPE(true, 60),
    LEVEL(true, 60),
    DISTRICT(true, 100),
    SECTOR(false, 100),
    ADDRESS(true, 300),
    LAT(false, 30),
    LNG(false, 30),
    DATUM(false, 20),
    GRADE(false, 60),
    DOC_NO(false, 100),
    NAMED_ON(false, 30),
    VALID_UNTIL(false, 30),
    NUMBER(false, 60);

    private static final Pattern SEPARATORS = Pattern.compile("[\\s_*]");

    private final boolean required;
    private final int maxLength;

    ImportColumn(boolean required, int longest) {
        this.required = required;
        this.maxLength = longest;
    }

    /** Whether every line must say it; what else is missing counts as not stated (未载明). */
    public boolean required() {
        return required;
    }

    int maxLength() {
        return maxLength;
    }

    /** Its heading in files that programs write. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its heading in files that people write. */
    public String label(Locale locale) {
        return Messages.message(locale, "legacyimport.importcolumn." + name());
    }

    /** The column under a heading: its code, or what it is called in one of the languages. */
    static Optional<ImportColumn> ofHeading(String heading) {
        String wanted = normalize(heading);
        return Arrays.stream(values())
                .filter(column -> normalize(column.code()).equals(wanted)
                        || normalize(column.label(Locale.CHINESE)).equals(wanted)
                        || normalize(column.label(Locale.ENGLISH)).equals(wanted))
                .findFirst();
    }

    static String normalize(String text) {
        return SEPARATORS.matcher(TextNormalizer.plain(text)).replaceAll("");
    }
}
