package fangxin.complaint.station;

import fangxin.common.RuleViolation;
import fangxin.document.spreadsheet.CellProblem;
import fangxin.document.spreadsheet.ColumnMapping;
import fangxin.document.spreadsheet.SheetDay;
import fangxin.document.spreadsheet.SpreadsheetReader;
import fangxin.merchant.UnifiedSocialCreditCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
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

    /** Refusal of one row. */
    private static final class RowRefused extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient CellProblem problem;

        RowRefused(CellProblem problem) {
            super(problem.key());
            this.problem = problem;
        }
    }

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
        Map<StationColumn, Integer> places =
                mapping.places(StationColumn.ALL, sheet.heading().cells());
        Map<String, StationRow> rows = new LinkedHashMap<>();
        List<CellProblem> refused = new ArrayList<>();
        int repeated = 0;
        for (SpreadsheetReader.SheetRow line : sheet.lines()) {
            Map<StationColumn, String> cells = new EnumMap<>(StationColumn.class);
            places.forEach((column, place) -> {
                if (!line.at(place).isBlank()) {
                    cells.put(column, line.at(place).strip());
                }
            });
            try {
                StationRow row = row(line.number(), cells);
                repeated += rows.putIfAbsent(row.key(), row) == null ? 0 : 1;
            } catch (RowRefused wrong) {
                refused.add(wrong.problem);
            }
        }
        return new ParsedStations(List.copyOf(rows.values()), refused, repeated);
    }

    private StationRow row(int line, Map<StationColumn, String> cells) throws RowRefused {
        for (StationColumn column : StationColumn.ALL) {
            String value = cells.get(column);
            require(value != null || !column.isRequired(), line, column, null, "station.row.missing");
            require(
                    value == null || value.length() <= column.longest(),
                    line,
                    column,
                    value == null ? null : value.substring(0, Math.min(value.length(), column.longest())),
                    "feed.row.long",
                    column.longest());
        }
        StationType type = TYPES.get(cells.get(StationColumn.TYPE));
        require(type != null, line, StationColumn.TYPE, cells.get(StationColumn.TYPE), "station.row.type");
        return new StationRow(
                office(line, cells),
                type,
                cells.get(StationColumn.NAME),
                cells.get(StationColumn.HOST_NAME),
                creditCode(line, cells),
                place(line, cells, type),
                staff(line, cells),
                day(line, cells));
    }

    private String office(int line, Map<StationColumn, String> cells) throws RowRefused {
        String office = cells.getOrDefault(StationColumn.OFFICE, own);
        require(offices.test(office), line, StationColumn.OFFICE, office, "station.row.office");
        return office;
    }

    private static String creditCode(int line, Map<StationColumn, String> cells) throws RowRefused {
        String code = cells.get(StationColumn.CREDIT_CODE);
        try {
            return UnifiedSocialCreditCode.of(code).value();
        } catch (RuleViolation wrong) {
            throw new RowRefused(CellProblem.of(line, StationColumn.CREDIT_CODE, code, wrong.key()));
        }
    }

    private StationPlace place(int line, Map<StationColumn, String> cells, StationType type) throws RowRefused {
        String venue = cells.get(StationColumn.VENUE);
        Optional<StationVenue> known = terms.venues().stream()
                .filter(each -> each.code().equals(venue) || each.name().zh().equals(venue))
                .findFirst();
        require(type != StationType.VENUE || known.isPresent(), line, StationColumn.VENUE, venue, "station.row.venue");
        Double lat = degrees(line, cells, StationColumn.LAT, 90);
        Double lng = degrees(line, cells, StationColumn.LNG, 180);
        require(
                (lat == null) == (lng == null),
                line,
                StationColumn.LAT,
                cells.get(StationColumn.LAT),
                "station.position");
        String link = cells.get(StationColumn.LINK);
        require(
                link == null || link.matches("https?://[^\\s\"<>]{3,290}"),
                line,
                StationColumn.LINK,
                link,
                "station.link.shape");
        return new StationPlace(
                type == StationType.VENUE ? known.map(StationVenue::code).orElse(null) : null,
                cells.getOrDefault(StationColumn.ADDRESS, ""),
                cells.get(StationColumn.STREET),
                link,
                cells.get(StationColumn.PHONE),
                lat,
                lng);
    }

    private static Double degrees(int line, Map<StationColumn, String> cells, StationColumn column, int most)
            throws RowRefused {
        String text = cells.get(column);
        if (text == null) {
            return null;
        }
        require(text.matches("-?[0-9]{1,3}(\\.[0-9]{1,12})?"), line, column, text, "station.position");
        double degrees = Double.parseDouble(text);
        require(Math.abs(degrees) <= most, line, column, text, "station.position");
        return degrees;
    }

    private static int staff(int line, Map<StationColumn, String> cells) throws RowRefused {
        String text = cells.getOrDefault(StationColumn.STAFF, "1");
        require(text.matches("[1-9][0-9]{0,3}"), line, StationColumn.STAFF, text, "station.staff");
        return Integer.parseInt(text);
    }

    private LocalDate day(int line, Map<StationColumn, String> cells) throws RowRefused {
        String text = cells.get(StationColumn.OPENED_ON);
        LocalDate day = SheetDay.parse(text).orElse(null);
        require(day != null, line, StationColumn.OPENED_ON, text, "feed.row.day");
        require(!day.isAfter(today), line, StationColumn.OPENED_ON, text, "feed.row.future");
        return day;
    }

    private static void require(
            boolean right, int line, StationColumn column, String value, String key, Object... arguments)
            throws RowRefused {
        if (!right) {
            throw new RowRefused(CellProblem.of(line, column, value, key, arguments));
        }
    }
}
