package fangxin.complaint.station;

import fangxin.common.RuleViolation;
import fangxin.document.spreadsheet.CellProblem;
import fangxin.document.spreadsheet.ColumnMapping;
import fangxin.document.spreadsheet.RowCells;
import fangxin.document.spreadsheet.RowCells.CellRefusals;
import fangxin.document.spreadsheet.RowCells.RowRefused;
import fangxin.document.spreadsheet.SpreadsheetReader;
import fangxin.merchant.UnifiedSocialCreditCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Parser of the rows of an imported register of stations: it refuses a row with a missing cell, an unknown type, venue
 * or office, a wrong credit code, day or position, with its reason, and returns the other rows.
 */
final class StationParser {
    /** @param repeated number of rows that repeat an earlier row of the file */
    record ParsedStations(List<StationRow> rows, List<CellProblem> refused, int repeated) {}

    private static final CellRefusals REFUSALS =
            new CellRefusals("station.row.missing", "feed.row.long", "feed.row.day", "feed.row.future");

    /** Words of the types in a file. */
    private static final Map<String, StationType> TYPES = Map.of(
            "服务站", StationType.VENUE,
            "消费维权服务站", StationType.VENUE,
            "实体服务站", StationType.VENUE,
            "线上服务站", StationType.ONLINE,
            "ODR企业", StationType.ODR_FIRM,
            "VENUE", StationType.VENUE,
            "ONLINE", StationType.ONLINE,
            "ODR_FIRM", StationType.ODR_FIRM);

    private final StationTerms terms;
    private final String own;
    private final Predicate<String> offices;
    private final LocalDate today;

    /**
     * @param own     office of a row that states none
     * @param offices whether the importing officer may enter for an office
     */
    StationParser(StationTerms terms, String own, Predicate<String> offices, LocalDate today) {
        this.terms = terms;
        this.own = own;
        this.offices = offices;
        this.today = today;
    }

    ParsedStations parse(SpreadsheetReader sheet, ColumnMapping mapping) {
        Map<String, StationRow> rows = new LinkedHashMap<>();
        List<CellProblem> refused = new ArrayList<>();
        int repeated = 0;
        for (RowCells<StationColumn> cells : RowCells.of(sheet, mapping, StationColumn.class, REFUSALS)) {
            try {
                StationRow row = row(cells);
                repeated += rows.putIfAbsent(row.key(), row) == null ? 0 : 1;
            } catch (RowRefused wrong) {
                refused.add(wrong.problem());
            }
        }
        return new ParsedStations(List.copyOf(rows.values()), refused, repeated);
    }

    private StationRow row(RowCells<StationColumn> cells) throws RowRefused {
        cells.requireComplete(StationColumn.ALL);
        StationType type = TYPES.get(cells.get(StationColumn.TYPE));
        cells.require(type != null, StationColumn.TYPE, "station.row.type");
        return new StationRow(
                office(cells),
                type,
                cells.get(StationColumn.NAME),
                cells.get(StationColumn.HOST_NAME),
                creditCode(cells),
                place(cells, type),
                staff(cells),
                cells.day(StationColumn.OPENED_ON, today));
    }

    private String office(RowCells<StationColumn> cells) throws RowRefused {
        String office = cells.getOrDefault(StationColumn.OFFICE, own);
        cells.require(offices.test(office), StationColumn.OFFICE, "station.row.office");
        return office;
    }

    private static String creditCode(RowCells<StationColumn> cells) throws RowRefused {
        String code = cells.get(StationColumn.CREDIT_CODE);
        try {
            return UnifiedSocialCreditCode.of(code).value();
        } catch (RuleViolation wrong) {
            throw cells.refusal(StationColumn.CREDIT_CODE, wrong.key());
        }
    }

    private StationPlace place(RowCells<StationColumn> cells, StationType type) throws RowRefused {
        String venue = cells.get(StationColumn.VENUE);
        Optional<StationVenue> known = terms.venues().stream()
                .filter(each -> each.code().equals(venue) || each.name().zh().equals(venue))
                .findFirst();
        cells.require(type != StationType.VENUE || known.isPresent(), StationColumn.VENUE, "station.row.venue");
        Double lat = degrees(cells, StationColumn.LAT, 90);
        Double lng = degrees(cells, StationColumn.LNG, 180);
        cells.require((lat == null) == (lng == null), StationColumn.LAT, "station.position");
        String link = cells.get(StationColumn.LINK);
        cells.require(
                link == null || link.matches("https?://[^\\s\"<>]{3,290}"), StationColumn.LINK, "station.link.shape");
        return new StationPlace(
                type == StationType.VENUE ? known.map(StationVenue::code).orElse(null) : null,
                cells.getOrDefault(StationColumn.ADDRESS, ""),
                cells.get(StationColumn.STREET),
                link,
                cells.get(StationColumn.PHONE),
                lat,
                lng);
    }

    private static Double degrees(RowCells<StationColumn> cells, StationColumn column, int most) throws RowRefused {
        String text = cells.get(column);
        if (text == null) {
            return null;
        }
        cells.require(text.matches("-?[0-9]{1,3}(\\.[0-9]{1,12})?"), column, "station.position");
        double degrees = Double.parseDouble(text);
        cells.require(Math.abs(degrees) <= most, column, "station.position");
        return degrees;
    }

    private static int staff(RowCells<StationColumn> cells) throws RowRefused {
        String text = cells.getOrDefault(StationColumn.STAFF, "1");
        cells.require(text.matches("[1-9][0-9]{0,3}"), StationColumn.STAFF, "station.staff");
        return Integer.parseInt(text);
    }
}
