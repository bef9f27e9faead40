package fangxin.criteria.exchange;

import java.util.List;

/**
 * Enum of the tables into which an edition is laid out for workbooks, forms and comparisons, with their columns and
 * keys.
 */
public enum EditionTable {
    HEAD(
            List.of(),
            "sheet",
            "issue",
            "nameZh",
            "nameEn",
            "effectiveFrom",
            "effectiveUntil",
            "bonusCap",
            "minusCap",
            "basis",
            "pass",
            "excellent"),
    SECTIONS(List.of("section"), "section", "titleZh", "titleEn", "weight"),
    ITEMS(
            List.of("code"),
            "section",
            "code",
            "titleZh",
            "titleEn",
            "guidanceZh",
            "guidanceEn",
            "mode",
            "max",
            "perOccurrence",
            "floor",
            "unitZh",
            "unitEn",
            "key",
            "minFiles",
            "notApplicable",
            "vetoZh",
            "vetoEn",
            "selfCheckZh",
            "selfCheckEn",
            "evidenceZh",
            "evidenceEn",
            "legalZh",
            "legalEn",
            "source"),
    ANCHORS(List.of("code", "mark"), "code", "mark", "from", "textZh", "textEn"),
    LEVELS(
            List.of("level", "measure", "of"),
            "level",
            "nameZh",
            "nameEn",
            "meaningZh",
            "meaningEn",
            "grade",
            "measure",
            "of",
            "value");

    /** The cell in place of a section for bonus items, and for items that take away. */
    public static final String BONUS = "BONUS";

    public static final String MINUS = "MINUS";

    private final List<String> key;
    private final List<String> columns;

    EditionTable(List<String> key, String... columns) {
        this.key = key;
        this.columns = List.of(columns);
    }

    /** Returns the columns that identify a row of the table. */
    List<String> key() {
        return key;
    }

    public List<String> columns() {
        return columns;
    }
}
