package fangxin.complaint.analysis;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Value that identifies a series of weekly numbers of complaints (监测序列): its type, and the category, trade or tag, office
 * and unit whose complaints it counts; it finds the series of a complaint, and the one that shows the season.
 *
 * @param subject code of the category, of the trade or of the tag; null for all complaints of a district
 * @param office  code of the district's office; null for the whole city
 * @param unit    code of the unit; null for the whole district
 */
public record SeriesKey(SeriesType type, String subject, String office, String unit) implements Serializable {
    static SeriesKey ofCategory(String category) {
        return new SeriesKey(SeriesType.CATEGORY, category, null, null);
    }

    static SeriesKey ofTrade(String trade) {
        return new SeriesKey(SeriesType.TRADE, trade, null, null);
    }

    static SeriesKey ofTag(String tag) {
        return new SeriesKey(SeriesType.TAG, tag, null, null);
    }

    /**
     * Returns the series in which a complaint of an office and a unit counts.
     *
     * @param categories its category and those above it
     */
    static List<SeriesKey> of(List<String> categories, String office, String unit) {
        return Stream.concat(
                        Stream.of(new SeriesKey(SeriesType.DISTRICT, null, office, null)),
                        categories.stream().flatMap(category -> ofCategory(category, office, unit)))
                .toList();
    }

    private static Stream<SeriesKey> ofCategory(String category, String office, String unit) {
        return Stream.of(
                        ofCategory(category),
                        new SeriesKey(SeriesType.CATEGORY_IN_DISTRICT, category, office, null),
                        unit == null ? null : new SeriesKey(SeriesType.CATEGORY_AT_UNIT, category, office, unit))
                .filter(Objects::nonNull);
    }

    /** Returns the series of the whole city that gives the season of this one; null where that is all complaints. */
    SeriesKey seasonal() {
        return switch (type) {
            case TRADE, TAG -> this;
            case DISTRICT -> null;
            case CATEGORY, CATEGORY_IN_DISTRICT, CATEGORY_AT_UNIT -> ofCategory(subject);
        };
    }

    /** Returns a text that no other series has. */
    String text() {
        return Stream.of(type.name(), subject, office, unit)
                .map(each -> each == null ? "" : each)
                .collect(Collectors.joining("|"));
    }
}
