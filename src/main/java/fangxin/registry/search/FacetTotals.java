package fangxin.registry.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.Bits;

/**
 * Heap cache of the number of documents of a segment by their facets on one day, for queries without text: the
 * documents of a million titles have some thousand different facets.
 */
final class FacetTotals {
    private final FacetCache facets;
    private final Map<IndexReader.CacheKey, DayTotals> bySegment = new ConcurrentHashMap<>();

    /**
     * Counts of a segment with its deletions on a day.
     *
     * @param today  day as days since 1970
     * @param packed different facets, each with the standing of the day and without a last day
     * @param counts number of documents that have them
     */
    record DayTotals(int today, long[] packed, int[] counts) {}

    FacetTotals(FacetCache facets) {
        this.facets = facets;
    }

    DayTotals load(LeafReader segment, int today) throws IOException {
        IndexReader.CacheHelper state = segment.getReaderCacheHelper();
        DayTotals known = bySegment.get(state.getKey());
        if (known != null && known.today() == today) {
            return known;
        }
        DayTotals counted = count(facets.load(segment), segment.getLiveDocs(), today);
        if (bySegment.put(state.getKey(), counted) == null) {
            state.addClosedListener(bySegment::remove);
        }
        return counted;
    }

    private static DayTotals count(long[] documents, Bits live, int today) {
        Map<Long, int[]> totals = new HashMap<>();
        for (int document = 0; document < documents.length; document++) {
            if (live == null || live.get(document)) {
                totals.computeIfAbsent(FacetEncoder.onDay(documents[document], today), packed -> new int[1])[0]++;
            }
        }
        long[] packed = totals.keySet().stream().mapToLong(Long::longValue).toArray();
        return new DayTotals(
                today,
                packed,
                Arrays.stream(packed).mapToInt(one -> totals.get(one)[0]).toArray());
    }
}
