package fangxin.registry.search;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Value: result of a search in the index, with hits, counts of facets and the time up to which its data are known.
 *
 * @param matched number of units that match text and area, whether or not they meet the filters
 * @param counts for each dimension its values, with the number of hits that choosing the value would give
 * @param next   cursor of the following page, or null
 * @param asOf   time up to which the data of the database are known
 * @param behind whether the database should have been read since then and could not be
 */
public record SearchResult(
        long total,
        long matched,
        Map<String, Map<String, Long>> counts,
        List<SearchHit> hits,
        String next,
        Instant asOf,
        boolean behind) {

    /** @param distance in metres, or null if the query has no location */
    public record SearchHit(UnitRecord unit, Integer distance) {}
}
