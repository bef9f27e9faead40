package fangxin.registry.search;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What the directory finds.
 *
 * @param counts for each filter its values, and how many choosing the value would give
 * @param next   cursor of the following page, or null
 * @param asOf   the moment up to which the database is known
 * @param behind whether the database has not been reached since then, although it should have been
 */
public record SearchResult(
        long total,
        Map<String, Map<String, Long>> counts,
        List<SearchHit> hits,
        String next,
        Instant asOf,
        boolean behind) {

    /** @param distance in metres, or null where none was asked for */
    public record SearchHit(UnitRecord unit, Integer distance) {}
}
