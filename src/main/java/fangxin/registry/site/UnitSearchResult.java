package fangxin.registry.site;

import fangxin.common.LocalizedText;
import fangxin.naming.title.TitleStanding;
import fangxin.naming.title.TitleStatus;
import fangxin.registry.search.SubjectTitle;
import fangxin.registry.search.UnitQuery;
import fangxin.registry.search.UnitRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * View of a search of the public register: units, facets with counts, near misses, and the time up to which the
 * register is known.
 *
 * @param matched number of titles that match text and area, whether or not they meet the filters
 * @param asOf   time up to which the register is known
 * @param behind whether that is so long ago that the reader is notified
 * @param facets dimension to its values; each count is the total that choosing the value would give
 * @param next   cursor of the following page, or null
 * @param nearMisses units that nearly match the text, the nearest first; not counted, and only if few units match it
 */
public record UnitSearchResult(
        long total,
        long matched,
        Instant asOf,
        boolean behind,
        Map<String, List<FacetValue>> facets,
        List<UnitView> items,
        String next,
        List<UnitView> nearMisses) {

    /** Returns the number of titles that are not valid and meet the other filters: a facet ignores its own filter. */
    public long ended() {
        return facets.get("status").stream()
                .filter(state -> !state.value().equals("valid"))
                .mapToLong(FacetValue::count)
                .sum();
    }

    /**
     * Returns the number of titles that match text and area, but not the filters, if these leave some, but few; else 0.
     */
    public long leftOut() {
        return total > 0 && total < UnitQuery.FEW_MATCHES ? matched - total : 0;
    }

    /** Returns the number of hits that choosing a value of a facet would give; 0 for a value without any. */
    public long count(String dimension, String value) {
        return facets.getOrDefault(dimension, List.of()).stream()
                .filter(facet -> facet.value().equals(value))
                .mapToLong(FacetValue::count)
                .sum();
    }

    /**
     * Returns the units without repetitions of a subject, in the order of their first units: the first unit with the
     * most prominent standing remains of each.
     */
    public static List<UnitView> onePerSubject(List<UnitView> units) {
        Map<String, UnitView> subjects = new LinkedHashMap<>();
        units.forEach(unit -> subjects.merge(
                unit.titles().getFirst().number(),
                unit,
                (first, later) ->
                        later.standing().prominence() < first.standing().prominence() ? later : first));
        return List.copyOf(subjects.values());
    }

    public record FacetValue(String value, LocalizedText label, long count) {}

    /** Names of the codes of a unit. The name of the trade is null if no trade is stated. */
    public record UnitLabels(LocalizedText type, LocalizedText district, LocalizedText trade) {}

    /**
     * A titled unit in a list.
     *
     * @param standing public standing on the day of the search
     * @param distance in metres from the location of the query, or null
     * @param titles   every title of the same subject, this one included, the highest valid one first
     */
    public record UnitView(
            UnitRecord record, UnitLabels labels, TitleStanding standing, Integer distance, List<SubjectTitle> titles) {
        public String number() {
            return record.number();
        }

        public String signName() {
            return record.place().signName();
        }

        /** Returns the public standing in lower case, as in addresses and JSON. */
        public String status() {
            return standing.code();
        }

        /** Returns the detail of the status beyond the standing on the day of the search, or null. */
        public TitleStatus detail() {
            TitleStatus recorded = record.recorded().status();
            return recorded == null || !recorded.isDetailed() || standing != recorded.standing() ? null : recorded;
        }

        /** Returns the day of the suspension or revocation that is in force on the day of the search, or null. */
        public LocalDate since() {
            return standing == record.recorded().standing() ? record.recorded().since() : null;
        }

        /** Returns the key of the words for the state. */
        public String stateKey() {
            return detail() == null ? "registry.unit.state." + standing : "naming.titlestatus." + detail();
        }
    }
}
