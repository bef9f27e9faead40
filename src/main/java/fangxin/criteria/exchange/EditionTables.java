package fangxin.criteria.exchange;

import fangxin.common.LocalizedText;
import fangxin.criteria.model.CriteriaEdition;
import fangxin.criteria.model.CriteriaEdition.Item;
import fangxin.criteria.model.ResultLevel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Converter of an edition into the rows of its tables for workbooks, forms and comparisons; {@link EditionParser} is
 * the inverse. An empty cell is an empty text.
 */
public final class EditionTables {
    private final Map<EditionTable, List<Map<String, String>>> rows = new EnumMap<>(EditionTable.class);

    private EditionTables() {
        for (EditionTable table : EditionTable.values()) {
            rows.put(table, new ArrayList<>());
        }
    }

    public static Map<EditionTable, List<Map<String, String>>> of(CriteriaEdition edition) {
        EditionTables all = new EditionTables();
        all.head(edition);
        edition.sections().forEach(section -> {
            all.row(EditionTable.SECTIONS)
                    .text("section", section.code())
                    .words("title", section.title())
                    .figure("weight", section.weight());
            section.items().forEach(item -> all.item(section.code(), item));
        });
        edition.minusItems().forEach(item -> all.item(EditionTable.MINUS, item));
        edition.bonusItems().forEach(item -> all.item(EditionTable.BONUS, item));
        if (edition.levels() != null) {
            edition.levels().forEach(all::level);
        }
        return all.rows;
    }

    private void head(CriteriaEdition edition) {
        CriteriaEdition.Thresholds lines = edition.thresholds();
        row(EditionTable.HEAD)
                .text("sheet", edition.sheet())
                .text("issue", String.valueOf(edition.issue()))
                .words("name", edition.name())
                .text("effectiveFrom", edition.effectiveFrom())
                .text("effectiveUntil", edition.effectiveUntil())
                .figure(
                        "bonusCap",
                        edition.bonus() == null ? null : edition.bonus().cap())
                .figure(
                        "minusCap",
                        edition.minus() == null ? null : edition.minus().cap())
                .text("basis", lines == null ? null : String.valueOf(lines.basis()))
                .figure("pass", lines == null ? null : lines.pass())
                .figure("excellent", lines == null ? null : lines.excellent());
    }

    private void item(String section, Item item) {
        row(EditionTable.ITEMS)
                .text("section", section)
                .text("code", item.code())
                .words("title", item.title())
                .words("guidance", item.guidance())
                .text("mode", item.mode() == null ? null : item.mode().name())
                .figure("max", item.max())
                .figure("perOccurrence", item.perOccurrence())
                .figure("floor", item.floor())
                .words("unit", item.unit())
                .figure("key", item.key())
                .text(
                        "minFiles",
                        item.minFiles() == null ? null : item.minFiles().toString())
                .text("notApplicable", item.notApplicable() ? "1" : null)
                .words("veto", item.veto())
                .words("selfCheck", item.selfCheck())
                .words("evidence", item.evidence())
                .words("legal", item.legal())
                .text("source", item.source());
        if (item.anchors() != null) {
            item.anchors()
                    .forEach(anchor -> row(EditionTable.ANCHORS)
                            .text("code", item.code())
                            .figure("mark", anchor.mark())
                            .figure("from", anchor.from())
                            .words("text", anchor.text()));
        }
    }

    private void level(ResultLevel level) {
        List<ResultLevel.LevelDemand> demands = new ArrayList<>(level.demands());
        if (demands.isEmpty()) {
            demands.add(null);
        }
        for (ResultLevel.LevelDemand demand : demands) {
            row(EditionTable.LEVELS)
                    .text("level", level.code())
                    .words("name", level.name())
                    .words("meaning", level.meaning())
                    .text("grade", level.grade() == null ? null : level.grade().name())
                    .text("measure", demand == null ? null : String.valueOf(demand.measure()))
                    .text("of", demand == null ? null : String.join(" ", demand.of()))
                    .figure(
                            "value",
                            demand == null || demand.measure() == ResultLevel.DemandMeasure.MET
                                    ? null
                                    : demand.value());
        }
    }

    private TableRow row(EditionTable table) {
        Map<String, String> cells = new LinkedHashMap<>();
        table.columns().forEach(column -> cells.put(column, ""));
        rows.get(table).add(cells);
        return new TableRow(cells);
    }

    private record TableRow(Map<String, String> cells) {
        TableRow text(String column, String text) {
            cells.put(column, text == null ? "" : text);
            return this;
        }

        TableRow words(String column, LocalizedText words) {
            return text(column + "Zh", words == null ? null : words.zh())
                    .text(column + "En", words == null ? null : words.en());
        }

        TableRow figure(String column, Double figure) {
            return text(
                    column,
                    figure == null
                            ? null
                            : BigDecimal.valueOf(figure).stripTrailingZeros().toPlainString());
        }
    }
}
