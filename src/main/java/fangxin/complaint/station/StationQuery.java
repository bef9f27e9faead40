package fangxin.complaint.station;

import fangxin.common.MalformedRequest;
import fangxin.common.NameCollation;
import fangxin.common.RuleViolation.Violation;
import fangxin.common.TextNormalizer;
import fangxin.organization.division.GeodeticDatum;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Value of a query of the public list of stations (公开服务站查询): text or number, district, type, venue, grade, order and
 * position; it selects and orders the stations that meet it. Null and empty texts set no condition.
 *
 * @param near latitude and longitude in WGS-84, for example 43.8868,125.3245; orders by distance
 */
public record StationQuery(
        String text, String office, StationType type, String venue, String grade, StationOrder order, String near) {
    /** Enum of the orders of the public list (排序方式). */
    public enum StationOrder {
        NAME,
        /** Order by the lower bound of the rate of settlements; entries without a rate follow by name. */
        SETTLED
    }

    /** Greatest length of a value that a refusal repeats. */
    private static final int ECHOED = 40;

    private static final Pattern POSITION =
            Pattern.compile("(-?[0-9]{1,2}(?:\\.[0-9]{0,9})?),(-?[0-9]{1,3}(?:\\.[0-9]{0,9})?)");
    private static final double LARGEST_LATITUDE = 90;
    private static final double LARGEST_LONGITUDE = 180;

    private static final Comparator<PublicStation> BY_NAME = Comparator.comparing(
                    (PublicStation station) -> NameCollation.key(station.name()))
            .thenComparing(PublicStation::number);

    /** Parses the parameters of an address into a query; an invalid parameter sets no condition. */
    public static StationQuery of(
            String text, String office, String type, String venue, String grade, String sort, String near) {
        return new StationQuery(
                filled(text),
                filled(office),
                constant(StationType.class, type),
                filled(venue),
                filled(grade),
                "settled".equals(sort) ? StationOrder.SETTLED : StationOrder.NAME,
                near != null && point(near).isPresent() ? near : null);
    }

    /**
     * Refuses a type, an order or a position that is not known, for programs: without the condition they would take
     * other stations for the nearest.
     */
    public static void requireKnown(String type, String sort, String near) {
        List<Violation> unknown = new ArrayList<>();
        if (filled(type) != null && constant(StationType.class, type) == null) {
            unknown.add(unknown("type", type));
        }
        if (filled(sort) != null && !List.of("name", "settled").contains(sort)) {
            unknown.add(unknown("sort", sort));
        }
        if (filled(near) != null && point(near).isEmpty()) {
            unknown.add(unknown("near", near));
        }
        if (!unknown.isEmpty()) {
            throw new MalformedRequest(unknown);
        }
    }

    private static Violation unknown(String name, String value) {
        return new Violation(name, "platform.parameter", List.of(name, TextNormalizer.shortened(value, ECHOED)));
    }

    private static String filled(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Stream.of(type.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Returns the entries that satisfy the conditions, in the requested order. */
    public List<PublicStation> select(List<PublicStation> all) {
        Optional<GeodeticDatum.Point> here = position();
        return all.stream()
                .filter(this::meets)
                .map(station -> here.isPresent() ? station.at(metres(here.get(), station.place())) : station)
                .sorted(here.isPresent() ? byDistance() : order == StationOrder.SETTLED ? byRate() : BY_NAME)
                .toList();
    }

    private boolean meets(PublicStation station) {
        return (office == null || office.equals(station.office()))
                && (type == null || type == station.type())
                && (venue == null || venue.equals(station.place().venue()))
                && (grade == null
                        || (station.grade() != null
                                && grade.equals(station.grade().code())))
                && (text == null
                        || text.equals(station.number())
                        || TextNormalizer.key(station.name()
                                        + station.hostName()
                                        + station.place().address())
                                .contains(TextNormalizer.key(text)));
    }

    private Optional<GeodeticDatum.Point> position() {
        return Optional.ofNullable(near).flatMap(StationQuery::point);
    }

    /** Parses a position; empty where it is not readable, or no place on earth. */
    private static Optional<GeodeticDatum.Point> point(String text) {
        Matcher position = POSITION.matcher(text);
        return position.matches()
                ? Optional.of(new GeodeticDatum.Point(
                                Double.parseDouble(position.group(1)), Double.parseDouble(position.group(2))))
                        .filter(point ->
                                Math.abs(point.lat()) <= LARGEST_LATITUDE && Math.abs(point.lng()) <= LARGEST_LONGITUDE)
                : Optional.empty();
    }

    private static Integer metres(GeodeticDatum.Point here, StationPlace place) {
        return place.lat() == null
                ? null
                : Math.toIntExact(here.metresTo(new GeodeticDatum.Point(place.lat(), place.lng())));
    }

    private static Comparator<PublicStation> byDistance() {
        return Comparator.comparing(PublicStation::metres, Comparator.nullsLast(Comparator.<Integer>naturalOrder()))
                .thenComparing(BY_NAME);
    }

    private static Comparator<PublicStation> byRate() {
        return Comparator.comparing(
                        (PublicStation station) -> station.figures().settled().lowerBound(),
                        Comparator.nullsLast(Comparator.<Double>reverseOrder()))
                .thenComparing(BY_NAME);
    }
}
