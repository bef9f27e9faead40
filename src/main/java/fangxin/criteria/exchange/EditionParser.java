package fangxin.criteria.exchange;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import fangxin.common.RuleViolation.Violation;
import fangxin.criteria.model.CriteriaEdition;
import fangxin.criteria.model.CriteriaEdition.Item;
import fangxin.criteria.model.CriteriaEdition.ScaleStep;
import fangxin.criteria.model.Grade;
import fangxin.criteria.model.ResultLevel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Parser of the tables or form cells of an edition, the inverse of {@link EditionTables}; it reports every wrong cell.
 */
public final class EditionParser {
    /** Optional texts of an item that are required in both languages if one is given. */
    private static final List<String> PAIRED = List.of("veto", "selfCheck", "evidence", "unit", "legal");

    private final Map<EditionTable, List<Map<String, String>>> rows;
    private final List<Violation> faults = new ArrayList<>();
    private final boolean form;
    private EditionTable table;
    private Map<String, String> cells;

    private EditionParser(Map<EditionTable, List<Map<String, String>>> rows, boolean form) {
        this.rows = rows;
        this.form = form;
    }

    static CriteriaEdition of(Map<EditionTable, List<Map<String, String>>> rows) {
        EditionParser assembly = new EditionParser(rows, false);
        CriteriaEdition edition = assembly.edition();
        assembly.check();
        return edition;
    }

    /** Parses one item from a form, with the steps of its scale. */
    public static Item item(Map<String, String> cells, List<Map<String, String>> scale) {
        EditionParser assembly =
                new EditionParser(Map.of(EditionTable.ITEMS, List.of(cells), EditionTable.ANCHORS, scale), true);
        List<ScaleStep> anchors = new ArrayList<>();
        assembly.each(EditionTable.ANCHORS, () -> anchors.add(assembly.anchor()));
        List<Item> items = new ArrayList<>();
        assembly.each(EditionTable.ITEMS, () -> {
            assembly.requireText("title");
            assembly.requireText("guidance");
            PAIRED.stream().filter(column -> assembly.words(column) != null).forEach(assembly::requireText);
            items.add(assembly.item(anchors.isEmpty() ? null : anchors));
        });
        assembly.check();
        return items.getFirst();
    }

    public static EditionHead head(Map<String, String> cells) {
        EditionParser assembly = new EditionParser(Map.of(), true);
        assembly.table = EditionTable.HEAD;
        assembly.cells = cells;
        EditionHead head = new EditionHead(
                assembly.words("name"),
                assembly.text("effectiveFrom"),
                assembly.text("effectiveUntil"),
                assembly.figure("bonusCap"),
                assembly.figure("minusCap"));
        assembly.requireText("name");
        assembly.check();
        return head;
    }

    public static CriteriaEdition.Section section(Map<String, String> cells) {
        EditionParser assembly = new EditionParser(Map.of(), true);
        assembly.table = EditionTable.SECTIONS;
        assembly.cells = cells;
        CriteriaEdition.Section section = new CriteriaEdition.Section(
                assembly.text("section"), assembly.words("title"), List.of(), assembly.figure("weight"));
        assembly.requireText("title");
        assembly.check();
        return section;
    }

    public static CriteriaEdition.Thresholds thresholds(Map<String, String> cells) {
        EditionParser assembly = new EditionParser(Map.of(), true);
        assembly.table = EditionTable.HEAD;
        assembly.cells = cells;
        CriteriaEdition.Thresholds lines = assembly.thresholds();
        assembly.check();
        return lines;
    }

    public static List<ResultLevel> levels(List<Map<String, String>> rows) {
        EditionParser assembly = new EditionParser(Map.of(EditionTable.LEVELS, rows), true);
        List<ResultLevel> levels = assembly.levels();
        assembly.check();
        return levels;
    }

    /** Requires the Chinese text; the English one is required when the edition is published. */
    private void requireText(String column) {
        LocalizedText words = words(column);
        if (words == null || words.zh() == null) {
            String empty = column + "Zh";
            faults.add(new Violation(empty, "criteria.edition.chinese", List.of(EditionWorkbook.heading(empty))));
        }
    }

    private void check() {
        if (!faults.isEmpty()) {
            throw new RuleViolation(faults);
        }
    }

    private ScaleStep anchor() {
        return new ScaleStep(required("mark"), words("text"), figure("from"));
    }

    private CriteriaEdition edition() {
        Map<String, List<ScaleStep>> anchors = new LinkedHashMap<>();
        each(
                EditionTable.ANCHORS,
                () -> anchors.computeIfAbsent(text("code"), code -> new ArrayList<>())
                        .add(anchor()));
        Map<String, List<Item>> items = new LinkedHashMap<>();
        each(
                EditionTable.ITEMS,
                () -> items.computeIfAbsent(text("section"), code -> new ArrayList<>())
                        .add(item(anchors.remove(text("code")))));
        anchors.keySet()
                .forEach(code -> faults.add(
                        new Violation("file", "criteria.edition.file.anchor", List.of(String.valueOf(code)))));
        List<Item> bonus = items.getOrDefault(EditionTable.BONUS, List.of());
        List<Item> minus = items.getOrDefault(EditionTable.MINUS, List.of());
        List<CriteriaEdition.Section> sections = new ArrayList<>();
        each(
                EditionTable.SECTIONS,
                () -> sections.add(new CriteriaEdition.Section(
                        text("section"),
                        words("title"),
                        items.containsKey(text("section")) ? items.remove(text("section")) : List.of(),
                        figure("weight"))));
        items.keySet().stream()
                .filter(code -> !EditionTable.BONUS.equals(code) && !EditionTable.MINUS.equals(code))
                .forEach(code -> faults.add(
                        new Violation("file", "criteria.edition.file.section", List.of(String.valueOf(code)))));
        List<ResultLevel> levels = levels();
        List<CriteriaEdition> whole = new ArrayList<>();
        each(
                EditionTable.HEAD,
                () -> whole.add(new CriteriaEdition(
                        text("sheet"),
                        integer("issue"),
                        words("name"),
                        text("effectiveFrom"),
                        text("effectiveUntil"),
                        sections,
                        CriteriaEdition.Bonus.of(figure("bonusCap"), bonus),
                        CriteriaEdition.Deductions.of(figure("minusCap"), minus),
                        thresholds(),
                        levels.isEmpty() ? null : levels)));
        if (whole.size() != 1) {
            faults.add(new Violation("file", "criteria.edition.file.head", List.of()));
        }
        return whole.isEmpty() ? null : whole.getFirst();
    }

    private CriteriaEdition.Thresholds thresholds() {
        return text("basis") == null && text("pass") == null && text("excellent") == null
                ? null
                : new CriteriaEdition.Thresholds(
                        parseConstant("basis", CriteriaEdition.ThresholdUnit.class),
                        required("pass"),
                        required("excellent"));
    }

    private Item item(List<ScaleStep> anchors) {
        Double files = figure("minFiles");
        return new Item(
                text("code"),
                words("title"),
                words("guidance"),
                parseConstant("mode", CriteriaEdition.MarkingMode.class),
                required("max"),
                figure("perOccurrence"),
                words("veto"),
                words("selfCheck"),
                "1".equals(text("notApplicable")),
                words("evidence"),
                anchors,
                text("source"),
                figure("floor"),
                words("unit"),
                figure("key"),
                files == null ? null : files.intValue(),
                words("legal"));
    }

    /** Parses the levels. The rows of one level are consecutive. */
    private List<ResultLevel> levels() {
        List<ResultLevel> levels = new ArrayList<>();
        each(EditionTable.LEVELS, () -> {
            boolean more = !levels.isEmpty()
                    && levels.getLast().code() != null
                    && levels.getLast().code().equals(text("level"));
            List<ResultLevel.LevelDemand> demands =
                    more ? new ArrayList<>(levels.removeLast().demands()) : new ArrayList<>();
            if (text("measure") != null) {
                ResultLevel.DemandMeasure measure = parseConstant("measure", ResultLevel.DemandMeasure.class);
                demands.add(new ResultLevel.LevelDemand(
                        measure,
                        text("of") == null ? List.of() : List.of(text("of").split("[\\s,，、;；]+")),
                        measure == ResultLevel.DemandMeasure.MET ? 0 : required("value")));
            }
            levels.add(new ResultLevel(
                    text("level"), words("name"), words("meaning"), parseConstant("grade", Grade.class), demands));
        });
        return levels;
    }

    private void each(EditionTable of, Runnable reading) {
        table = of;
        for (Map<String, String> row : rows.getOrDefault(of, List.of())) {
            cells = row;
            reading.run();
        }
    }

    private String text(String column) {
        String text = cells.get(column);
        return text == null || text.isBlank() ? null : text.strip();
    }

    private LocalizedText words(String column) {
        String zh = text(column + "Zh");
        String en = text(column + "En");
        return zh == null && en == null ? null : new LocalizedText(zh, en);
    }

    private Double figure(String column) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        try {
            double figure = Double.parseDouble(text);
            if (Double.isFinite(figure)) {
                return figure;
            }
        } catch (NumberFormatException noFigure) {
            wrong(column, form ? "criteria.edition.form.number" : "criteria.edition.file.number", text);
            return null;
        }
        wrong(column, form ? "criteria.edition.form.number" : "criteria.edition.file.number", text);
        return null;
    }

    private double required(String column) {
        Double figure = figure(column);
        if (figure == null && text(column) == null) {
            wrong(column, form ? "criteria.edition.form.figure" : "criteria.edition.file.number", "");
        }
        return figure == null ? 0 : figure;
    }

    private int integer(String column) {
        return (int) required(column);
    }

    private <E extends Enum<E>> E parseConstant(String column, Class<E> of) {
        String text = text(column);
        for (E each : of.getEnumConstants()) {
            if (each.name().equals(text)) {
                return each;
            }
        }
        if (text != null) {
            wrong(column, form ? "criteria.edition.form.word" : "criteria.edition.file.word", text);
        }
        return null;
    }

    private void wrong(String column, String key, String value) {
        if (form) {
            faults.add(new Violation(column, key, List.of(EditionWorkbook.heading(column), value)));
            return;
        }
        faults.add(new Violation(
                "file",
                key,
                List.of(
                        EditionWorkbook.tab(table),
                        cells.getOrDefault(EditionWorkbook.LINE, ""),
                        EditionWorkbook.heading(column),
                        value)));
    }
}
