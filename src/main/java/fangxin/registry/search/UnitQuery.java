package fangxin.registry.search;

import fangxin.common.RuleViolation.Violation;
import fangxin.naming.title.TitleStanding;
import fangxin.organization.division.GeodeticDatum;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Value: search query of the public register, read from the parameters of its address: words, filters, area, sort
 * and page.
 *
 * @param text words, or null
 */
public record UnitQuery(String text, UnitFilters filters, SearchArea area, SortOrder sort, ResultPage page) {
    public static final int MAX_QUERY = 64;
    public static final int MAX_SIZE = 100;
    /** Greatest offset; deeper pages follow a cursor. */
    public static final int MAX_OFFSET = 8_000;

    /** Number of units from which on a text that they match is not taken for misspelt. */
    public static final int FEW_MATCHES = 5;

    public static final int DEFAULT_RADIUS = 3_000;
    private static final int MAX_RADIUS = 50_000;
    private static final int DEFAULT_SIZE = 20;

    public static final List<String> LEVELS = List.of("COUNTY", "CITY", "PROVINCE");
    public static final List<String> GRADES = List.of("PASS", "EXCELLENT");

    /**
     * Values that the units must have; null for any.
     *
     * @param district code of the office
     * @param sector   code of the trade
     */
    public record UnitFilters(
            String type, String level, String district, String sector, String grade, TitleStanding status) {
        private UnitFilters inAnyStatus() {
            return new UnitFilters(type, level, district, sector, grade, null);
        }
    }

    /**
     * Circle that contains the units.
     *
     * @param street code of the street or township whose centre was taken, or null
     * @param center WGS-84, or null for everywhere
     * @param radius in metres
     */
    public record SearchArea(String street, GeodeticDatum.Point center, int radius) {}

    /**
     * Part of the result.
     *
     * @param size   number of hits
     * @param offset number of hits to skip
     * @param after  sort values of the last hit of the page before, or empty; see {@link SearchCursor}
     */
    public record ResultPage(int size, int offset, List<Object> after) {}

    public enum SortOrder {
        RELEVANCE,
        DISTANCE,
        GRADE,
        NAMED,
        NAME
    }

    /**
     * Permitted parameters and values.
     *
     * @param parameters    names of parameters
     * @param streetCenters centre of the units in a street or township, by its code
     */
    public record QueryVocabulary(
            Set<String> parameters,
            Set<String> types,
            Set<String> districts,
            Set<String> sectors,
            Function<String, Optional<GeodeticDatum.Point>> streetCenters) {}

    /**
     * Parses parameters. Malformed ones are added to {@code faults} and ignored; one without a value is no filter, also
     * where its name is unknown.
     */
    public static UnitQuery read(Map<String, String[]> parameters, QueryVocabulary askable, List<Violation> faults) {
        ParameterReader reader = new ParameterReader(parameters, faults);
        parameters.entrySet().stream()
                .filter(parameter -> !Arrays.stream(parameter.getValue()).allMatch(String::isBlank))
                .map(Map.Entry::getKey)
                .filter(name -> !askable.parameters().contains(name))
                .forEach(name -> reader.fault(name, "registry.parameter.unknown", shown(name)));
        int radius = reader.number("radius", 1, MAX_RADIUS, DEFAULT_RADIUS);
        SearchArea area = reader.value(
                "near", text -> area(text, radius, askable.streetCenters()), new SearchArea(null, null, radius));
        boolean local = area.center() != null;
        String status = reader.among("status", lower(TitleStanding.values()), "any");
        SortOrder sort = reader.value(
                "sort", text -> SortOrder.valueOf(requireLower(text).toUpperCase(Locale.ROOT)), null);
        String q = reader.text("q");
        if (sort == SortOrder.DISTANCE && !local) {
            reader.fault("sort", "registry.parameter.place");
        }
        int size = reader.number("size", 1, MAX_SIZE, DEFAULT_SIZE);
        SortOrder order = sort(sort, q, local);
        List<Object> after = reader.value("cursor", text -> SearchCursor.read(text, order), List.of());
        int first = after.isEmpty() ? (reader.number("page", 1, MAX_OFFSET / size, 1) - 1) * size : 0;
        UnitFilters filters = new UnitFilters(
                reader.among("type", askable.types()),
                reader.among("level", LEVELS),
                reader.among("district", askable.districts()),
                reader.among("sector", askable.sectors()),
                reader.among("grade", GRADES),
                status == null
                        ? TitleStanding.VALID
                        : status.equals("any") ? null : TitleStanding.valueOf(status.toUpperCase(Locale.ROOT)));
        return new UnitQuery(q, filters, area, order, new ResultPage(size, first, after));
    }

    private static SortOrder sort(SortOrder asked, String q, boolean local) {
        if (asked == SortOrder.DISTANCE && !local) {
            return SortOrder.NAMED;
        }
        return Objects.requireNonNullElseGet(
                asked, () -> local ? SortOrder.DISTANCE : q != null ? SortOrder.RELEVANCE : SortOrder.NAMED);
    }

    /** Returns the query for valid units around a location, of a trade unless it is null, nearest first. */
    public static UnitQuery near(double lat, double lng, String sector, int radius, int size) {
        return new UnitQuery(
                null,
                new UnitFilters(null, null, null, sector, null, TitleStanding.VALID),
                new SearchArea(null, new GeodeticDatum.Point(lat, lng), radius),
                SortOrder.DISTANCE,
                new ResultPage(size, 0, List.of()));
    }

    /** Returns the query for valid units of a district, of a trade unless it is null, newest first. */
    public static UnitQuery ofDistrict(String district, String sector, int size) {
        return new UnitQuery(
                null,
                new UnitFilters(null, null, district, sector, null, TitleStanding.VALID),
                new SearchArea(null, null, DEFAULT_RADIUS),
                SortOrder.NAMED,
                new ResultPage(size, 0, List.of()));
    }

    /**
     * Returns the query that counts the valid units of a level and a trade by district; null for any. It lists one of
     * them.
     */
    public static UnitQuery counting(String level, String sector) {
        return new UnitQuery(
                null,
                new UnitFilters(null, level, null, sector, null, TitleStanding.VALID),
                new SearchArea(null, null, DEFAULT_RADIUS),
                SortOrder.NAMED,
                new ResultPage(1, 0, List.of()));
    }

    /** Returns the query for all valid units, newest first. */
    public static UnitQuery newest(int size) {
        return ofDistrict(null, null, size);
    }

    /**
     * Returns whether near misses are searched: on the first page, if few units match the text.
     *
     * @param matched number of units that match text and area, whether or not they meet the filters
     */
    boolean seeksNearMisses(long matched) {
        return text != null
                && matched < FEW_MATCHES
                && page.offset() == 0
                && page.after().isEmpty();
    }

    /**
     * Returns whether the query has neither words, nor a centre, nor another order, nor a cursor, and so lists all
     * units that satisfy the filters, the newest first.
     */
    boolean browses() {
        return text == null
                && area.center() == null
                && sort == SortOrder.NAMED
                && page.after().isEmpty();
    }

    /** Returns the copy of this query for units in any status. */
    public UnitQuery inAnyStatus() {
        return new UnitQuery(text, filters.inAnyStatus(), area, sort, page);
    }

    /** Returns the copy of this query that continues after the last hit of a page. */
    public UnitQuery from(List<Object> end, int count) {
        return new UnitQuery(text, filters, area, sort, new ResultPage(count, 0, end));
    }

    /** Parses a cursor of this query. */
    public List<Object> after(String cursor) {
        return SearchCursor.read(cursor, sort);
    }

    /** Parses coordinates, or the code of a street or township, whose centre is taken. */
    private static SearchArea area(String text, int radius, Function<String, Optional<GeodeticDatum.Point>> centers) {
        if (text.matches("[0-9]{6,12}")) {
            return centers.apply(text)
                    .map(center -> new SearchArea(text, center, radius))
                    .orElseThrow(() -> new IllegalArgumentException(text));
        }
        double[] parts = Arrays.stream(text.split(",", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
        if (parts.length != 2 || !(Math.abs(parts[0]) <= 90) || !(Math.abs(parts[1]) <= 180)) {
            throw new IllegalArgumentException(text);
        }
        return new SearchArea(null, new GeodeticDatum.Point(parts[0], parts[1]), radius);
    }

    private static String requireLower(String text) {
        if (!text.equals(text.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    private static List<String> lower(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static String shown(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    /** Returns the filters as parameters of an address, without paging. */
    public Map<String, String> conditions() {
        Map<String, String> conditions = new LinkedHashMap<>();
        put(conditions, "q", text);
        put(conditions, "type", filters.type());
        put(conditions, "level", filters.level());
        put(conditions, "district", filters.district());
        put(conditions, "sector", filters.sector());
        put(conditions, "grade", filters.grade());
        TitleStanding status = filters.status();
        if (status != TitleStanding.VALID) {
            conditions.put("status", status == null ? "any" : status.code());
        }
        GeodeticDatum.Point center = area.center();
        if (center != null) {
            conditions.put("near", area.street() == null ? center.lat() + "," + center.lng() : area.street());
            conditions.put("radius", String.valueOf(area.radius()));
        }
        return conditions;
    }

    private static void put(Map<String, String> conditions, String name, String value) {
        if (value != null) {
            conditions.put(name, value);
        }
    }

    /** Parser of parameters that collects what is malformed. */
    private record ParameterReader(Map<String, String[]> parameters, List<Violation> faults) {
        String raw(String name) {
            String[] values = parameters.get(name);
            if (values == null || values.length == 0 || values[0].isBlank()) {
                return null;
            }
            if (values.length > 1) {
                fault(name, "registry.parameter.twice", name);
            }
            return values[0].strip();
        }

        String text(String name) {
            String text = raw(name);
            if (text == null) {
                return null;
            }
            if (text.indexOf('\0') >= 0) {
                fault(name, "registry.parameter.nul", name);
                text = text.replace("\0", "");
            }
            if (text.codePointCount(0, text.length()) > MAX_QUERY) {
                fault(name, "registry.parameter.query", MAX_QUERY);
                text = text.substring(0, text.offsetByCodePoints(0, MAX_QUERY));
            }
            if (SearchWords.dropsWords(text)) {
                fault(name, "registry.parameter.words", SearchWords.MAX_WORDS, SearchWords.MAX_SINGLE_CHARACTERS);
            }
            return text.isBlank() ? null : text;
        }

        String among(String name, Iterable<String> allowed, String... more) {
            return value(
                    name,
                    text -> {
                        List<String> all = new ArrayList<>(List.of(more));
                        allowed.forEach(all::add);
                        if (!all.contains(text)) {
                            throw new IllegalArgumentException(text);
                        }
                        return text;
                    },
                    null);
        }

        int number(String name, int least, int most, int otherwise) {
            return value(
                    name,
                    text -> {
                        int number = Integer.parseInt(text);
                        if (number < least || number > most) {
                            throw new IllegalArgumentException(text);
                        }
                        return number;
                    },
                    otherwise);
        }

        <T> T value(String name, Function<String, T> reading, T otherwise) {
            String text = raw(name);
            if (text == null) {
                return otherwise;
            }
            try {
                return reading.apply(text);
            } catch (IllegalArgumentException unreadable) {
                fault(name, "platform.parameter", name, shown(text));
                return otherwise;
            }
        }

        void fault(String name, String key, Object... arguments) {
            faults.add(new Violation(name, key, List.of(arguments)));
        }
    }
}
