package fangxin.commitment.chain;

import fangxin.common.RuleViolation;
import fangxin.common.RuleViolation.Violation;
import fangxin.document.spreadsheet.PlainWorkbookRule;
import fangxin.document.spreadsheet.SpreadsheetReader;
import fangxin.document.spreadsheet.SpreadsheetReader.SheetRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Value of the list of stores (门店清单) that a chain sends as a file, with the cells that have a formula; it parses the
 * file and refuses one with too many stores or without headings.
 *
 * @param formulas problems of cells with a formula, by the number of the row
 */
record ChainStoreList(List<ChainStoreRow> rows, Map<Integer, List<ChainRowProblem>> formulas) {
    /** Maximum number of stores of one list. */
    static final int MOST = 200;

    /** Lines that are read before the number of stores is refused. */
    private static final int MOST_LINES = 2_000;

    private static final String FORMULA = "chain.row.formula";

    /** Refuses a file without rows, with more stores than {@link #MOST}, with macros, or without a required column. */
    static ChainStoreList read(byte[] content) {
        PlainWorkbookRule.requireNoMacros(content);
        SpreadsheetReader sheet = SpreadsheetReader.read(content, MOST_LINES);
        Map<ChainColumn, Integer> places = places(sheet.heading());
        requireNumber(sheet.lines().size());
        Map<Integer, Set<Integer>> cells = PlainWorkbookRule.formulas(content);
        Map<Integer, List<ChainRowProblem>> formulas = new HashMap<>();
        List<ChainStoreRow> rows = new ArrayList<>();
        for (SheetRow line : sheet.lines()) {
            rows.add(row(line, places));
            List<ChainRowProblem> problems = places.entrySet().stream()
                    .filter(place -> line.cell(place.getValue()).startsWith("=")
                            || cells.getOrDefault(line.number(), Set.of()).contains(place.getValue()))
                    .map(place -> ChainRowProblem.at(place.getKey(), FORMULA))
                    .toList();
            if (!problems.isEmpty()) {
                formulas.put(line.number(), problems);
            }
        }
        return new ChainStoreList(rows, formulas);
    }

    /** Refuses a list without stores, or with too many. */
    static void requireNumber(int stores) {
        if (stores == 0) {
            throw RuleViolation.at("file", "document.spreadsheet.empty");
        }
        if (stores > MOST) {
            throw RuleViolation.at("file", "chain.file.long", stores, MOST);
        }
    }

    private static ChainStoreRow row(SheetRow line, Map<ChainColumn, Integer> places) {
        return new ChainStoreRow(
                line.number(),
                cell(line, places, ChainColumn.SIGN_NAME),
                cell(line, places, ChainColumn.DISTRICT),
                cell(line, places, ChainColumn.STREET),
                cell(line, places, ChainColumn.ADDRESS),
                cell(line, places, ChainColumn.CREDIT_CODE),
                cell(line, places, ChainColumn.REGISTERED_NAME),
                cell(line, places, ChainColumn.PROOF));
    }

    private static String cell(SheetRow line, Map<ChainColumn, Integer> places, ChainColumn column) {
        return Optional.ofNullable(places.get(column)).map(line::cell).orElse(null);
    }

    private static Map<ChainColumn, Integer> places(SheetRow heading) {
        Map<ChainColumn, Integer> places = new EnumMap<>(ChainColumn.class);
        List<Violation> wrong = new ArrayList<>();
        for (int i = 0; i < heading.cells().size(); i++) {
            String text = heading.cells().get(i);
            Optional<ChainColumn> column = ChainColumn.ofHeading(text);
            if (column.isPresent() && places.putIfAbsent(column.get(), i) != null) {
                wrong.add(new Violation("file", "chain.file.column.twice", List.of(text)));
            }
        }
        for (ChainColumn column : ChainColumn.values()) {
            if (column.isRequired() && !places.containsKey(column)) {
                wrong.add(new Violation("file", "chain.file.column.missing", List.of(column)));
            }
        }
        if (!wrong.isEmpty()) {
            throw new RuleViolation(wrong);
        }
        return places;
    }
}
