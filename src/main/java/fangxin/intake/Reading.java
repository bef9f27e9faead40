package fangxin.intake;

import fangxin.RuleViolation;
import fangxin.RuleViolation.Violation;
import fangxin.criteria.Grade;
import fangxin.intake.Fault.Weight;
import fangxin.merchant.CreditCode;
import fangxin.naming.CertificateNumber;
import fangxin.round.Round;
import fangxin.territory.Datum;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the lines of a sheet one by one and gathers what is wrong with them; nothing is looked up in the register. */
final class Reading {
    private static final Pattern DAY =
            Pattern.compile("([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?( 0{1,2}:00(:00)?)?");
    private static final Pattern DEGREES = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{1,15})?");
    /** The four corners of China. */
    private static final double[] LATITUDES = {3, 54};
    private static final double[] LONGITUDES = {73, 136};
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    private final Allowed allowed;
    private final Map<Column, Integer> places;
    private final int lines;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private Sheet.Line line;
    private boolean sound;

    private Reading(Sheet sheet, Allowed allowed) {
        this.allowed = allowed;
        this.lines = sheet.lines().size();
        this.places = places(sheet.heading());
        sheet.lines().forEach(this::read);
    }

    static Reading of(Sheet sheet, Allowed allowed) {
        return new Reading(sheet, allowed);
    }

    /** How many lines there are, read or not. */
    int lines() {
        return lines;
    }

    List<Entry> entries() {
        return entries;
    }

    List<Fault> faults() {
        return faults;
    }

    private static Map<Column, Integer> places(Sheet.Line heading) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        List<Violation> wrong = new ArrayList<>();
        for (int i = 0; i < heading.cells().size(); i++) {
            String text = heading.cells().get(i);
            Optional<Column> column = text.isEmpty() ? Optional.empty() : Column.headed(text);
            if (column.isEmpty() && !text.isEmpty()) {
                wrong.add(new Violation("file", "intake.file.column.unknown", List.of(text)));
            } else if (column.isPresent() && places.put(column.get(), i) != null) {
                wrong.add(new Violation("file", "intake.file.column.twice", List.of(text)));
            }
        }
        for (Column column : Column.values()) {
            if (column.required() && !places.containsKey(column)) {
                wrong.add(new Violation("file", "intake.file.column.missing", List.of(column.code())));
            }
        }
        if (!wrong.isEmpty()) {
            throw new RuleViolation(wrong);
        }
        return places;
    }

    private void read(Sheet.Line next) {
        line = next;
        sound = true;
        for (Column column : Column.values()) {
            String text = text(column);
            if (text == null && column.required()) {
                refuse(column, "intake.row.required");
            } else if (text != null && text.length() > column.longest()) {
                refuse(column, "intake.row.long", column.longest());
            }
        }
        String kind = among(Column.TYPE, allowed.kinds());
        Round.Level level = among(Column.LEVEL, allowed.levels());
        String district = among(Column.DISTRICT, allowed.districts());
        String owner = level == null || district == null ? null : owner(level, district);
        String sector = among(Column.SECTOR, allowed.sectors());
        Grade grade = among(Column.GRADE, allowed.grades());
        String code = creditCode();
        LocalDate namedOn = day(Column.NAMED_ON);
        LocalDate validUntil = day(Column.VALID_UNTIL);
        if (namedOn != null && namedOn.isAfter(allowed.today())) {
            refuse(Column.NAMED_ON, "intake.row.future");
        }
        if (namedOn != null && validUntil != null && validUntil.isBefore(namedOn)) {
            refuse(Column.VALID_UNTIL, "intake.row.term", namedOn);
        }
        Datum.Point point = point();
        String number = number(level, district);
        if (sound) {
            String name = text(Column.NAME);
            entries.add(new Entry(line.number(), name, Optional.ofNullable(text(Column.SIGN_NAME)).orElse(name), code,
                    kind, allowed.premises().contains(kind), level, owner, district, sector, text(Column.ADDRESS),
                    point == null ? null : point.lat(), point == null ? null : point.lng(), grade,
                    text(Column.DOC_NO), namedOn, validUntil, number));
        }
    }

    private String text(Column column) {
        Integer place = places.get(column);
        String text = place == null ? "" : line.at(place);
        return text.isEmpty() ? null : text;
    }

    private void refuse(Column column, String key, Object... arguments) {
        sound = false;
        faults.add(Fault.of(line.number(), column, Weight.REFUSED, text(column), key, arguments));
    }

    private void note(Column column, String key, Object... arguments) {
        faults.add(Fault.of(line.number(), column, Weight.NOTE, text(column), key, arguments));
    }

    private <T> T among(Column column, Map<String, T> known) {
        String text = text(column);
        T value = text == null ? null : known.get(Column.plain(text));
        if (text != null && value == null) {
            refuse(column, "intake.row.unknown." + column.name());
        }
        return value;
    }

    private String owner(Round.Level level, String district) {
        boolean county = allowed.counties().contains(district);
        if (level == Round.Level.COUNTY && !county) {
            refuse(Column.DISTRICT, "intake.row.county");
            return null;
        }
        String owner = level == Round.Level.COUNTY ? district : allowed.city();
        if (!allowed.actsFor(owner)) {
            refuse(level == Round.Level.COUNTY ? Column.DISTRICT : Column.LEVEL, "intake.row.office");
        }
        return owner;
    }

    private String creditCode() {
        String text = text(Column.USCC);
        if (text == null) {
            return null;
        }
        String code = CreditCode.normalised(text);
        if (CreditCode.isRegistrationNumber(code)) {
            refuse(Column.USCC, "intake.row.registrationNumber", code.length());
            return null;
        }
        try {
            return CreditCode.of(code).value();
        } catch (RuleViolation wrong) {
            refuse(Column.USCC, wrong.violations().getFirst().key());
            return null;
        }
    }

    private LocalDate day(Column column) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        Matcher parts = DAY.matcher(text);
        try {
            if (parts.matches()) {
                LocalDate day = LocalDate.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)),
                        Integer.parseInt(parts.group(3)));
                if (day.isBefore(FIRST)) {
                    refuse(column, "intake.row.early", FIRST.getYear());
                }
                return day;
            }
        } catch (DateTimeException impossible) {
            // said below
        }
        refuse(column, "intake.row.day");
        return null;
    }

    private Datum.Point point() {
        String lat = text(Column.LAT);
        String lng = text(Column.LNG);
        if (lat == null && lng == null) {
            return null;
        }
        if (lat == null || lng == null) {
            refuse(lat == null ? Column.LAT : Column.LNG, "intake.row.half");
            return null;
        }
        Double north = degrees(Column.LAT, lat);
        Double east = degrees(Column.LNG, lng);
        Datum datum = datum();
        if (north == null || east == null || datum == null) {
            return null;
        }
        if (within(north, LONGITUDES) && within(east, LATITUDES)) {
            refuse(Column.LAT, "intake.row.swapped");
        } else if (!within(north, LATITUDES) || !within(east, LONGITUDES)) {
            refuse(within(north, LATITUDES) ? Column.LNG : Column.LAT, "intake.row.abroad");
        } else {
            Datum.Point given = new Datum.Point(north, east);
            Datum.Point kept = datum.toWgs84(given);
            if (datum != Datum.WGS_84) {
                note(Column.DATUM, "intake.row.converted", datum.label(), given.metresTo(kept));
            }
            return kept;
        }
        return null;
    }

    private Datum datum() {
        String text = text(Column.DATUM);
        if (text == null) {
            note(Column.DATUM, "intake.row.datumMissing");
            return Datum.WGS_84;
        }
        Optional<Datum> datum = Datum.named(text);
        if (datum.isEmpty()) {
            refuse(Column.DATUM, "intake.row.unknown.DATUM");
        }
        return datum.orElse(null);
    }

    private Double degrees(Column column, String text) {
        if (DEGREES.matcher(text).matches()) {
            return Double.valueOf(text);
        }
        refuse(column, "intake.row.degrees");
        return null;
    }

    private static boolean within(double value, double[] bounds) {
        return value >= bounds[0] && value <= bounds[1];
    }

    private String number(Round.Level level, String district) {
        String text = text(Column.NUMBER);
        if (text == null) {
            return null;
        }
        Optional<CertificateNumber> ours = CertificateNumber.parse(text);
        if (ours.isEmpty() && text.matches("[0-9]{16}0{3}")) {
            refuse(Column.NUMBER, "intake.row.rounded");
        } else if (ours.isEmpty() && text.replaceAll("[\\s-]", "").matches("[0-9]{19}")) {
            note(Column.NUMBER, "intake.row.unsound");
        } else if (ours.isPresent() && level != null && district != null
                && (ours.get().level() != level.ordinal() + 1 || !ours.get().region().equals(district))) {
            refuse(Column.NUMBER, "intake.row.otherUnit");
        }
        return text;
    }
}
