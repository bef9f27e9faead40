package fangxin.registry.legacyimport;

import fangxin.common.TextNormalizer;
import fangxin.platform.i18n.Messages;
import fangxin.registry.search.RegisterField;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Enum of the columns of an import file: each a field of the register, with its label, length, and whether an old
 * title must state it.
 */
public enum ImportColumn {
    NAME(RegisterField.NAME, true, 200),
    SIGN_NAME(RegisterField.SIGN_NAME, false, 200),
    USCC(RegisterField.CREDIT_CODE, false, 40),
    TYPE(RegisterField.TYPE, true, 60),
    LEVEL(RegisterField.LEVEL, true, 60),
    DISTRICT(RegisterField.DISTRICT, true, 100),
    SECTOR(RegisterField.SECTOR, false, 100),
    ADDRESS(RegisterField.ADDRESS, true, 300),
    LAT(RegisterField.LAT, false, 30),
    LNG(RegisterField.LNG, false, 30),
    DATUM(RegisterField.DATUM, false, 20),
    GRADE(RegisterField.GRADE, false, 60),
    DOC_NO(RegisterField.DOCUMENT, false, 100),
    NAMED_ON(RegisterField.NAMED_ON, false, 30),
    VALID_UNTIL(RegisterField.VALID_UNTIL, false, 30),
    NUMBER(RegisterField.NUMBER, false, 60),
    TRACK(RegisterField.TRACK, false, 60),
    NAMED_LEVEL(RegisterField.NAMED_LEVEL, false, 40),
    NAMED_LEVEL_EN(RegisterField.NAMED_LEVEL_EN, false, 100);

    private final RegisterField field;
    private final boolean required;
    private final int maxLength;

    ImportColumn(RegisterField field, boolean required, int longest) {
        this.field = field;
        this.required = required;
        this.maxLength = longest;
    }

    /** Returns whether every line must fill the column; an empty optional cell counts as not stated (未载明). */
    public boolean isRequired() {
        return required;
    }

    int maxLength() {
        return maxLength;
    }

    /** Returns the heading of the column in files that programs write, which is that of the field in open data. */
    public String code() {
        return field.csvName();
    }

    /** Returns the heading of the column in files that people write. */
    public String label(Locale locale) {
        return Messages.message(locale, "legacyimport.importcolumn." + name());
    }

    /** Finds the column of a heading: its code, or its name in one of the languages. */
    static Optional<ImportColumn> ofHeading(String heading) {
        String wanted = TextNormalizer.heading(heading);
        return Arrays.stream(values())
                .filter(column -> TextNormalizer.heading(column.code()).equals(wanted)
                        || TextNormalizer.heading(column.label(Locale.CHINESE)).equals(wanted)
                        || TextNormalizer.heading(column.label(Locale.ENGLISH)).equals(wanted))
                .findFirst();
    }
}
