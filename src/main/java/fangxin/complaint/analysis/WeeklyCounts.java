package fangxin.complaint.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Mutable numbers of complaints of a week by series (周计数): adds complaints to each series in which they count, and
 * gives the number of a series, or of the series that shows its season.
 */
final class WeeklyCounts {
    private final Map<SeriesKey, Integer> counts = new HashMap<>();
    private int all;

    /** @param categories category of the complaints and those above it */
    void add(List<String> categories, String office, String unit, int complaints) {
        SeriesKey.of(categories, office, unit).forEach(key -> counts.merge(key, complaints, Integer::sum));
        all += complaints;
    }

    void addTrade(String trade, int complaints) {
        counts.merge(SeriesKey.ofTrade(trade), complaints, Integer::sum);
    }

    void addTag(String tag, int complaints) {
        counts.merge(SeriesKey.ofTag(tag), complaints, Integer::sum);
    }

    int of(SeriesKey key) {
        return counts.getOrDefault(key, 0);
    }

    /** Returns the complaints of the series that shows the season of another one. */
    int seasonal(SeriesKey key) {
        return key.seasonal() == null ? all : of(key.seasonal());
    }

    Set<SeriesKey> keys() {
        return counts.keySet();
    }
}
