package fangxin.supervision.officialcheck;

import fangxin.common.RuleViolation;
import fangxin.document.spreadsheet.CellProblem;
import fangxin.document.spreadsheet.ColumnMapping;
import fangxin.document.spreadsheet.RowCells;
import fangxin.document.spreadsheet.RowCells.CellRefusals;
import fangxin.document.spreadsheet.RowCells.RowRefused;
import fangxin.document.spreadsheet.SpreadsheetReader;
import fangxin.merchant.UnifiedSocialCreditCode;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Parser of the rows of a file of official checks by its columns: a row without plan, agency or item, with a wrong
 * credit code, a result without a unit or of a day in the future, or an address that is none of a government site is
 * refused with its reason, and the other rows are taken.
 */
final class OfficialCheckParser {
    /** @param repeated number of rows that repeat an earlier row of the file */
    record ParsedChecks(List<OfficialCheckRow> rows, List<CellProblem> refused, int repeated) {
        int total() {
            return rows.size() + refused.size() + repeated;
        }
    }

    private static final CellRefusals REFUSALS =
            new CellRefusals("officialcheck.row.missing", "feed.row.long", "feed.row.day", "feed.row.future");

    private static final String GOVERNMENT = ".gov.cn";

    private final LocalDate today;
    private final List<OfficialCheckRow> rows = new ArrayList<>();
    private final List<CellProblem> refused = new ArrayList<>();
    private final Map<String, OfficialCheckRow> known = new HashMap<>();
    private int repeated;

    private OfficialCheckParser(LocalDate today) {
        this.today = today;
    }

    /** @param today day by which results of days in the future are refused */
    static ParsedChecks parse(SpreadsheetReader sheet, ColumnMapping mapping, LocalDate today) {
        OfficialCheckParser parser = new OfficialCheckParser(today);
        for (RowCells<OfficialCheckColumn> cells : RowCells.of(sheet, mapping, OfficialCheckColumn.class, REFUSALS)) {
            try {
                parser.add(cells);
            } catch (RowRefused wrong) {
                parser.refused.add(wrong.problem());
            }
        }
        return new ParsedChecks(parser.rows, parser.refused, parser.repeated);
    }

    private void add(RowCells<OfficialCheckColumn> cells) throws RowRefused {
        OfficialCheckRow row = row(cells);
        OfficialCheckRow before = known.putIfAbsent(row.key(), row);
        if (before == null) {
            rows.add(row);
        } else {
            cells.require(before.equals(row), OfficialCheckColumn.PLAN_NUMBER, "officialcheck.row.twice");
            repeated++;
        }
    }

    private OfficialCheckRow row(RowCells<OfficialCheckColumn> cells) throws RowRefused {
        cells.requireComplete(OfficialCheckColumn.ALL);
        return new OfficialCheckRow(
                cells.get(OfficialCheckColumn.PLAN_NUMBER),
                cells.get(OfficialCheckColumn.AUTHORITY),
                cells.get(OfficialCheckColumn.ITEM),
                creditCode(cells),
                cells.get(OfficialCheckColumn.UNIT_NAME),
                day(cells),
                cells.get(OfficialCheckColumn.RESULT),
                link(cells));
    }

    private static String creditCode(RowCells<OfficialCheckColumn> cells) throws RowRefused {
        String code = cells.get(OfficialCheckColumn.CREDIT_CODE);
        if (code == null) {
            cells.require(
                    !cells.has(OfficialCheckColumn.RESULT),
                    OfficialCheckColumn.CREDIT_CODE,
                    "officialcheck.row.codeMissing");
            return null;
        }
        try {
            return UnifiedSocialCreditCode.of(code).value();
        } catch (RuleViolation wrong) {
            throw cells.refusal(OfficialCheckColumn.CREDIT_CODE, wrong.key());
        }
    }

    /** Parses the day of the check; without a result it can be in the future, since a plan announces it. */
    private LocalDate day(RowCells<OfficialCheckColumn> cells) throws RowRefused {
        if (!cells.has(OfficialCheckColumn.CHECKED_ON)) {
            return null;
        }
        return cells.day(OfficialCheckColumn.CHECKED_ON, cells.has(OfficialCheckColumn.RESULT) ? today : LocalDate.MAX);
    }

    private static String link(RowCells<OfficialCheckColumn> cells) throws RowRefused {
        String link = cells.get(OfficialCheckColumn.LINK);
        cells.require(link == null || isOfficial(link), OfficialCheckColumn.LINK, "officialcheck.row.link");
        return link;
    }

    /** Returns whether an address is that of a government site, the only sites to which public pages link. */
    private static boolean isOfficial(String text) {
        try {
            URI address = new URI(text);
            return address.getHost() != null
                    && address.getHost().toLowerCase(Locale.ROOT).endsWith(GOVERNMENT)
                    && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()));
        } catch (URISyntaxException none) {
            return false;
        }
    }
}
