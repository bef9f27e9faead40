package fangxin.registry.legacyimport;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import fangxin.common.RuleViolation.Violation;
import fangxin.common.TextNormalizer;
import fangxin.criteria.model.Grade;
import fangxin.document.spreadsheet.SpreadsheetReader;
import fangxin.merchant.UnifiedSocialCreditCode;
import fangxin.naming.title.CertificateNumber;
import fangxin.naming.title.TitleCategory;
import fangxin.naming.title.TitleHolder;
import fangxin.naming.title.TitlePlace;
import fangxin.naming.title.TitleTerm;
import fangxin.organization.division.GeodeticDatum;
import fangxin.registry.legacyimport.RowProblem.Severity;
import fangxin.round.ApplicationRound;
import fangxin.round.TitleTrack;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parser of the rows of an import file: makes values of them and collects their problems, without reading the
 * register.
 */
final class RowParser {
    private static final Pattern DAY =
            Pattern.compile("([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?( 0{1,2}:00(:00)?)?");
    private static final Pattern DEGREES = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{1,15})?");
    /** The four corners of China. */
    private static final double[] LATITUDES = {3, 54};

    private static final double[] LONGITUDES = {73, 136};
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    private final AllowedValues allowed;
    private final Map<ImportColumn, Integer> places;
    private final int lines;
    private final List<ImportRow> entries = new ArrayList<>();
    private final List<RowProblem> faults = new ArrayList<>();
    private SpreadsheetReader.SheetRow line;
    private boolean sound;

    private RowParser(SpreadsheetReader sheet, AllowedValues allowed) {
        this.allowed = allowed;
        this.lines = sheet.lines().size();
        this.places = places(sheet.heading());
        sheet.lines().forEach(this::read);
    }

    static RowParser of(SpreadsheetReader sheet, AllowedValues allowed) {
        return new RowParser(sheet, allowed);
    }

    /** Returns the number of lines, whether they could be read or not. */
    int lines() {
        return lines;
    }

    List<ImportRow> entries() {
        return entries;
    }

    List<RowProblem> faults() {
        return faults;
    }

    private static Map<ImportColumn, Integer> places(SpreadsheetReader.SheetRow heading) {
        Map<ImportColumn, Integer> places = new EnumMap<>(ImportColumn.class);
        List<Violation> wrong = new ArrayList<>();
        for (int i = 0; i < heading.cells().size(); i++) {
            String text = heading.cells().get(i);
            Optional<ImportColumn> column = text.isEmpty() ? Optional.empty() : ImportColumn.ofHeading(text);
            if (column.isEmpty() && !text.isEmpty()) {
                wrong.add(new Violation("file", "legacyimport.file.column.unknown", List.of(text)));
            } else if (column.isPresent() && places.put(column.get(), i) != null) {
                wrong.add(new Violation("file", "legacyimport.file.column.twice", List.of(text)));
            }
        }
        for (ImportColumn column : ImportColumn.values()) {
            if (column.isRequired() && !places.containsKey(column)) {
                wrong.add(new Violation("file", "legacyimport.file.column.missing", List.of(column)));
            }
        }
        if (!wrong.isEmpty()) {
            throw new RuleViolation(wrong);
        }
        return places;
    }

    private void read(SpreadsheetReader.SheetRow next) {
        line = next;
        sound = true;
        for (ImportColumn column : ImportColumn.values()) {
            String text = text(column);
            if (text == null && column.isRequired()) {
                refuse(column, "legacyimport.row.required");
            } else if (text != null && text.length() > column.maxLength()) {
                refuse(column, "legacyimport.row.long", column.maxLength());
            }
        }
        String subjectType = codeOf(ImportColumn.TYPE, allowed.subjectTypes());
        ApplicationRound.TitleLevel level = codeOf(ImportColumn.LEVEL, allowed.levels());
        String district = codeOf(ImportColumn.DISTRICT, allowed.districts());
        String owner = level == null || district == null ? null : owner(level, district);
        String sector = codeOf(ImportColumn.SECTOR, allowed.sectors());
        Grade grade = codeOf(ImportColumn.GRADE, allowed.grades());
        TitleTrack track = Optional.ofNullable(codeOf(ImportColumn.TRACK, allowed.tracks()))
                .orElse(TitleTrack.DEMONSTRATION);
        LocalizedText namedLevel = namedLevel();
        String code = creditCode();
        LocalDate namedOn = day(ImportColumn.NAMED_ON);
        LocalDate validUntil = day(ImportColumn.VALID_UNTIL);
        if (namedOn != null && namedOn.isAfter(allowed.today())) {
            refuse(ImportColumn.NAMED_ON, "legacyimport.row.future");
        }
        if (namedOn != null && validUntil != null && validUntil.isBefore(namedOn)) {
            refuse(ImportColumn.VALID_UNTIL, "legacyimport.row.term", namedOn);
        }
        GeodeticDatum.Point point = point();
        String number = number(level, district);
        if (sound) {
            String name = text(ImportColumn.NAME);
            entries.add(new ImportRow(
                    line.number(),
                    allowed.premises().contains(subjectType),
                    owner,
                    new TitleHolder(null, name, code),
                    TitlePlace.ofOldRegister(
                            Optional.ofNullable(text(ImportColumn.SIGN_NAME)).orElse(name),
                            text(ImportColumn.ADDRESS),
                            district,
                            point == null ? null : point.lat(),
                            point == null ? null : point.lng()),
                    new TitleCategory(subjectType, sector, level, grade, track, namedLevel),
                    new TitleTerm(namedOn, validUntil),
                    text(ImportColumn.DOC_NO),
                    number));
        }
    }

    private String text(ImportColumn column) {
        Integer place = places.get(column);
        String text = place == null ? "" : line.cell(place);
        return text.isEmpty() ? null : text;
    }

    private void refuse(ImportColumn column, String key, Object... arguments) {
        sound = false;
        faults.add(RowProblem.of(line.number(), column, Severity.REFUSED, text(column), key, arguments));
    }

    private void note(ImportColumn column, String key, Object... arguments) {
        faults.add(RowProblem.of(line.number(), column, Severity.NOTE, text(column), key, arguments));
    }

    private <T> T codeOf(ImportColumn column, Map<String, T> known) {
        String text = text(column);
        T value = text == null ? null : known.get(TextNormalizer.heading(text));
        if (text != null && value == null) {
            refuse(column, "legacyimport.row.unknown." + column.name());
        }
        return value;
    }

    /**
     * Returns the office that owns the title: the county's own for a county title, else the city's. The sender must act
     * for it.
     */
    private String owner(ApplicationRound.TitleLevel level, String district) {
        boolean county = allowed.counties().contains(district);
        if (level == ApplicationRound.TitleLevel.COUNTY && !county) {
            refuse(ImportColumn.DISTRICT, "legacyimport.row.county");
            return null;
        }
        String owner = level == ApplicationRound.TitleLevel.COUNTY ? district : allowed.city();
        if (!allowed.actsFor(owner)) {
            refuse(
                    level == ApplicationRound.TitleLevel.COUNTY ? ImportColumn.DISTRICT : ImportColumn.LEVEL,
                    "legacyimport.row.office");
        }
        return owner;
    }

    /** Returns the named level, which an old register may state in Chinese only. */
    private LocalizedText namedLevel() {
        LocalizedText level = new LocalizedText(text(ImportColumn.NAMED_LEVEL), text(ImportColumn.NAMED_LEVEL_EN));
        if (level.zh() == null && level.en() != null) {
            refuse(ImportColumn.NAMED_LEVEL, "legacyimport.row.namedLevel");
        }
        return level;
    }

    private String creditCode() {
        String text = text(ImportColumn.USCC);
        if (text == null) {
            return null;
        }
        String code = TextNormalizer.code(text);
        if (UnifiedSocialCreditCode.isRegistrationNumber(code)) {
            refuse(ImportColumn.USCC, "legacyimport.row.registrationNumber", code.length());
            return null;
        }
        try {
            return UnifiedSocialCreditCode.of(code).value();
        } catch (RuleViolation wrong) {
            refuse(ImportColumn.USCC, wrong.violations().getFirst().key());
            return null;
        }
    }

    private LocalDate day(ImportColumn column) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        Matcher parts = DAY.matcher(text);
        try {
            if (parts.matches()) {
                LocalDate day = LocalDate.of(
                        Integer.parseInt(parts.group(1)),
                        Integer.parseInt(parts.group(2)),
                        Integer.parseInt(parts.group(3)));
                if (day.isBefore(FIRST)) {
                    refuse(column, "legacyimport.row.early", FIRST.getYear());
                }
                return day;
            }
        } catch (DateTimeException impossible) {
            // the refusal below states the error
        }
        refuse(column, "legacyimport.row.day");
        return null;
    }

    /**
     * Returns the place in WGS-84; refuses one coordinate without the other, swapped coordinates, and a place outside
     * of China.
     */
    private GeodeticDatum.Point point() {
        String lat = text(ImportColumn.LAT);
        String lng = text(ImportColumn.LNG);
        if (lat == null && lng == null) {
            return null;
        }
        if (lat == null || lng == null) {
            refuse(lat == null ? ImportColumn.LAT : ImportColumn.LNG, "legacyimport.row.half");
            return null;
        }
        Double north = degrees(ImportColumn.LAT, lat);
        Double east = degrees(ImportColumn.LNG, lng);
        GeodeticDatum datum = datum();
        if (north == null || east == null || datum == null) {
            return null;
        }
        if (isWithin(north, LONGITUDES) && isWithin(east, LATITUDES)) {
            refuse(ImportColumn.LAT, "legacyimport.row.swapped");
        } else if (!isWithin(north, LATITUDES) || !isWithin(east, LONGITUDES)) {
            refuse(isWithin(north, LATITUDES) ? ImportColumn.LNG : ImportColumn.LAT, "legacyimport.row.abroad");
        } else {
            GeodeticDatum.Point given = new GeodeticDatum.Point(north, east);
            GeodeticDatum.Point point = datum.toWgs84(given);
            if (datum != GeodeticDatum.WGS_84) {
                note(ImportColumn.DATUM, "legacyimport.row.converted", datum.label(), given.metresTo(point));
            }
            return point;
        }
        return null;
    }

    private GeodeticDatum datum() {
        String text = text(ImportColumn.DATUM);
        if (text == null) {
            note(ImportColumn.DATUM, "legacyimport.row.datumMissing");
            return GeodeticDatum.WGS_84;
        }
        Optional<GeodeticDatum> datum = GeodeticDatum.named(text);
        if (datum.isEmpty()) {
            refuse(ImportColumn.DATUM, "legacyimport.row.unknown.DATUM");
        }
        return datum.orElse(null);
    }

    private Double degrees(ImportColumn column, String text) {
        if (DEGREES.matcher(text).matches()) {
            return Double.valueOf(text);
        }
        refuse(column, "legacyimport.row.degrees");
        return null;
    }

    private static boolean isWithin(double value, double[] bounds) {
        return value >= bounds[0] && value <= bounds[1];
    }

    private String number(ApplicationRound.TitleLevel level, String district) {
        String text = text(ImportColumn.NUMBER);
        if (text == null) {
            return null;
        }
        Optional<CertificateNumber> number = CertificateNumber.parse(text);
        if (number.isEmpty() && text.matches("[0-9]{16}0{3}")) {
            refuse(ImportColumn.NUMBER, "legacyimport.row.rounded");
        } else if (number.isEmpty() && text.replaceAll("[\\s-]", "").matches("[0-9]{19}")) {
            note(ImportColumn.NUMBER, "legacyimport.row.unsound");
        } else if (number.isPresent()
                && level != null
                && district != null
                && (number.get().level() != level.ordinal() + 1
                        || !number.get().region().equals(district))) {
            refuse(ImportColumn.NUMBER, "legacyimport.row.otherUnit");
        }
        return text;
    }
}
