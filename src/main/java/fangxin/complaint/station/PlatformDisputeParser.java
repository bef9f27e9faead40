package fangxin.complaint.station;

import fangxin.complaint.station.PlatformDispute.PlatformAnswer;
import fangxin.complaint.station.PlatformDispute.PlatformEnd;
import fangxin.document.spreadsheet.CellProblem;
import fangxin.document.spreadsheet.ColumnMapping;
import fangxin.document.spreadsheet.RowCells;
import fangxin.document.spreadsheet.RowCells.CellRefusals;
import fangxin.document.spreadsheet.RowCells.RowRefused;
import fangxin.document.spreadsheet.SpreadsheetReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Parser of the rows of a platform's file of disputes: it refuses a row with a missing cell, an unknown result, days that
 * are not in their order, or a wrong amount, with its reason, and returns the other rows in the order of the file.
 */
final class PlatformDisputeParser {
    record ParsedDisputes(List<PlatformDispute> rows, List<CellProblem> refused) {}

    private static final CellRefusals REFUSALS =
            new CellRefusals("station.row.missing", "feed.row.long", "feed.row.day", "feed.row.future");

    /** Words of the results in a file; a dispute that is being handled has none of them. */
    private static final Map<String, StationCaseStep> RESULTS = Map.of(
            "和解", StationCaseStep.SETTLE,
            "已和解", StationCaseStep.SETTLE,
            "SETTLED", StationCaseStep.SETTLE,
            "未和解", StationCaseStep.FAIL,
            "FAILED", StationCaseStep.FAIL,
            "撤回", StationCaseStep.WITHDRAW,
            "已撤回", StationCaseStep.WITHDRAW,
            "WITHDRAWN", StationCaseStep.WITHDRAW);

    private final LocalDate openedOn;
    private final LocalDate today;

    /** @param openedOn first day of the station: an earlier dispute is not of its ledger */
    PlatformDisputeParser(LocalDate openedOn, LocalDate today) {
        this.openedOn = openedOn;
        this.today = today;
    }

    ParsedDisputes parse(SpreadsheetReader sheet, ColumnMapping mapping) {
        List<PlatformDispute> rows = new ArrayList<>();
        List<CellProblem> refused = new ArrayList<>();
        for (RowCells<PlatformDisputeColumn> cells :
                RowCells.of(sheet, mapping, PlatformDisputeColumn.class, REFUSALS)) {
            try {
                rows.add(row(cells));
            } catch (RowRefused wrong) {
                refused.add(wrong.problem());
            }
        }
        return new ParsedDisputes(rows, refused);
    }

    private PlatformDispute row(RowCells<PlatformDisputeColumn> cells) throws RowRefused {
        cells.requireComplete(PlatformDisputeColumn.ALL);
        LocalDate receivedOn = cells.day(PlatformDisputeColumn.RECEIVED_ON, today);
        cells.require(!receivedOn.isBefore(openedOn), PlatformDisputeColumn.RECEIVED_ON, "station.platform.row.opened");
        PlatformAnswer answer = answer(cells, receivedOn);
        return new PlatformDispute(
                cells.line(),
                cells.get(PlatformDisputeColumn.NUMBER),
                receivedOn,
                new StationCaseInput(
                        StationCaseSource.PLATFORM,
                        cells.get(PlatformDisputeColumn.WORDS),
                        cells.get(PlatformDisputeColumn.SHOP),
                        cells.get(PlatformDisputeColumn.SHOP_NAME),
                        amount(cells, PlatformDisputeColumn.AMOUNT),
                        cells.get(PlatformDisputeColumn.CONTACT)),
                answer,
                end(cells, answer == null ? receivedOn : answer.day()));
    }

    private PlatformAnswer answer(RowCells<PlatformDisputeColumn> cells, LocalDate receivedOn) throws RowRefused {
        boolean isAnswered = cells.has(PlatformDisputeColumn.ANSWER);
        requirePair(cells, isAnswered, PlatformDisputeColumn.ANSWERED_ON);
        return isAnswered
                ? new PlatformAnswer(
                        dayFrom(cells, PlatformDisputeColumn.ANSWERED_ON, receivedOn),
                        cells.get(PlatformDisputeColumn.ANSWER))
                : null;
    }

    private PlatformEnd end(RowCells<PlatformDisputeColumn> cells, LocalDate before) throws RowRefused {
        String result = cells.get(PlatformDisputeColumn.RESULT);
        StationCaseStep step = result == null ? null : RESULTS.get(result);
        cells.require(
                step != null || result == null || result.equals("处理中") || result.equals("OPEN"),
                PlatformDisputeColumn.RESULT,
                "station.platform.row.result");
        requirePair(cells, step != null, PlatformDisputeColumn.ENDED_ON);
        requirePair(cells, step != null, PlatformDisputeColumn.OUTCOME);
        BigDecimal recovered = amount(cells, PlatformDisputeColumn.RECOVERED);
        cells.require(
                recovered == null || step == StationCaseStep.SETTLE,
                PlatformDisputeColumn.RECOVERED,
                "station.case.recovered.settled");
        return step == null
                ? null
                : new PlatformEnd(
                        step,
                        dayFrom(cells, PlatformDisputeColumn.ENDED_ON, before),
                        cells.get(PlatformDisputeColumn.OUTCOME),
                        recovered);
    }

    /** Requires a cell exactly where the row states that to which it belongs. */
    private static void requirePair(
            RowCells<PlatformDisputeColumn> cells, boolean isStated, PlatformDisputeColumn column) throws RowRefused {
        cells.require(!isStated || cells.has(column), column, REFUSALS.missing());
        cells.require(isStated || !cells.has(column), column, "station.platform.row.without");
    }

    private LocalDate dayFrom(RowCells<PlatformDisputeColumn> cells, PlatformDisputeColumn column, LocalDate first)
            throws RowRefused {
        LocalDate day = cells.day(column, today);
        cells.require(!day.isBefore(first), column, "station.platform.row.order");
        return day;
    }

    private static BigDecimal amount(RowCells<PlatformDisputeColumn> cells, PlatformDisputeColumn column)
            throws RowRefused {
        String text = cells.get(column);
        if (text == null) {
            return null;
        }
        cells.require(text.matches("[0-9]{1,10}(\\.[0-9]{1,2})?"), column, "station.amount");
        return new BigDecimal(text);
    }
}
