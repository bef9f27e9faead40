package fangxin.supervision.officialcheck;

import fangxin.common.RuleViolation;
import fangxin.document.spreadsheet.CellProblem;
import fangxin.document.spreadsheet.ColumnMapping;
import fangxin.document.spreadsheet.SheetDay;
import fangxin.document.spreadsheet.SpreadsheetReader;
import fangxin.merchant.UnifiedSocialCreditCode;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Parser of the rows of a file of official checks by its columns: a row without plan, agency or item, with a wrong credit
 * code, a result without a unit, a day in the future or an address that is none is refused with its reason, and the other
 * rows are taken.
 */
final class OfficialCheckParser {
    /** @param repeated number of rows that repeat an earlier row of the file */
    record ParsedChecks(List<OfficialCheckRow> rows, List<CellProblem> refused, int repeated) {
        int total() {
            return rows.size() + refused.size() + repeated;
        }
    }

    private final LocalDate today;
    private final List<OfficialCheckRow> rows = new ArrayList<>();
    private final List<CellProblem> refused = new ArrayList<>();
    private final Map<String, OfficialCheckRow> known = new HashMap<>();
    private int repeated;

    private OfficialCheckParser(LocalDate today) {
        this.today = today;
    }

    /** @param today day by which days in the future are refused */
    static ParsedChecks parse(SpreadsheetReader sheet, ColumnMapping mapping, LocalDate today) {
        Map<OfficialCheckColumn, Integer> places =
                mapping.places(OfficialCheckColumn.ALL, sheet.heading().cells());
        OfficialCheckParser parser = new OfficialCheckParser(today);
        for (SpreadsheetReader.SheetRow row : sheet.lines()) {
            Map<OfficialCheckColumn, String> cells = new EnumMap<>(OfficialCheckColumn.class);
            places.forEach((column, place) -> {
                if (!row.at(place).isBlank()) {
                    cells.put(column, row.at(place).strip());
                }
            });
            parser.add(row.number(), cells);
        }
        return new ParsedChecks(parser.rows, parser.refused, parser.repeated);
    }

    private void add(int line, Map<OfficialCheckColumn, String> cells) {
        Optional<CellProblem> problem = problem(line, cells);
        if (problem.isPresent()) {
            refused.add(problem.get());
            return;
        }
        OfficialCheckRow row = row(cells);
        OfficialCheckRow before = known.putIfAbsent(row.key(), row);
        if (before == null) {
            rows.add(row);
        } else if (before.equals(row)) {
            repeated++;
        } else {
            refused.add(
                    CellProblem.of(line, OfficialCheckColumn.PLAN_NUMBER, row.planNumber(), "officialcheck.row.twice"));
        }
    }

    private Optional<CellProblem> problem(int line, Map<OfficialCheckColumn, String> cells) {
        for (OfficialCheckColumn column : OfficialCheckColumn.ALL) {
            String value = cells.get(column);
            if (value == null && column.isRequired()) {
                return Optional.of(CellProblem.of(line, column, null, "officialcheck.row.missing"));
            }
            if (value != null && value.length() > column.longest()) {
                return Optional.of(CellProblem.of(
                        line, column, value.substring(0, column.longest()), "feed.row.long", column.longest()));
            }
        }
        return creditCode(line, cells).or(() -> day(line, cells)).or(() -> link(line, cells));
    }

    private static Optional<CellProblem> creditCode(int line, Map<OfficialCheckColumn, String> cells) {
        String code = cells.get(OfficialCheckColumn.CREDIT_CODE);
        if (code == null) {
            return cells.containsKey(OfficialCheckColumn.RESULT)
                    ? Optional.of(CellProblem.of(
                            line, OfficialCheckColumn.CREDIT_CODE, null, "officialcheck.row.codeMissing"))
                    : Optional.empty();
        }
        try {
            UnifiedSocialCreditCode.of(code);
            return Optional.empty();
        } catch (RuleViolation wrong) {
            return Optional.of(CellProblem.of(line, OfficialCheckColumn.CREDIT_CODE, code, wrong.key()));
        }
    }

    private Optional<CellProblem> day(int line, Map<OfficialCheckColumn, String> cells) {
        String text = cells.get(OfficialCheckColumn.CHECKED_ON);
        if (text == null) {
            return Optional.empty();
        }
        Optional<LocalDate> day = SheetDay.parse(text);
        if (day.isEmpty()) {
            return Optional.of(CellProblem.of(line, OfficialCheckColumn.CHECKED_ON, text, "feed.row.day"));
        }
        return day.filter(known -> known.isAfter(today))
                .map(late -> CellProblem.of(line, OfficialCheckColumn.CHECKED_ON, text, "feed.row.future"));
    }

    private static Optional<CellProblem> link(int line, Map<OfficialCheckColumn, String> cells) {
        return Optional.ofNullable(cells.get(OfficialCheckColumn.LINK))
                .filter(text -> !isAddress(text))
                .map(text -> CellProblem.of(line, OfficialCheckColumn.LINK, text, "officialcheck.row.link"));
    }

    private static boolean isAddress(String text) {
        try {
            URI address = new URI(text);
            return address.getHost() != null
                    && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()));
        } catch (URISyntaxException none) {
            return false;
        }
    }

    private static OfficialCheckRow row(Map<OfficialCheckColumn, String> cells) {
        return new OfficialCheckRow(
                cells.get(OfficialCheckColumn.PLAN_NUMBER),
                cells.get(OfficialCheckColumn.AUTHORITY),
                cells.get(OfficialCheckColumn.ITEM),
                Optional.ofNullable(cells.get(OfficialCheckColumn.CREDIT_CODE))
                        .map(code -> UnifiedSocialCreditCode.of(code).value())
                        .orElse(null),
                cells.get(OfficialCheckColumn.UNIT_NAME),
                Optional.ofNullable(cells.get(OfficialCheckColumn.CHECKED_ON))
                        .flatMap(SheetDay::parse)
                        .orElse(null),
                cells.get(OfficialCheckColumn.RESULT),
                cells.get(OfficialCheckColumn.LINK));
    }
}
