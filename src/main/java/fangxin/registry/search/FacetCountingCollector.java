package fangxin.registry.search;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/**
 * Lucene collector that counts the facets of all dimensions in one pass, as drill-sideways does: documents that meet
 * all filters count everywhere and go to the top documents; those that fail exactly one count there only.
 */
final class FacetCountingCollector implements Collector {
    private static final int ALL = -1;
    private static final int NONE = -2;

    private final FacetCache facets;
    private final boolean[][] accepted;
    private final long[][] counts;
    private final int today;
    private final Collector topDocs;
    private long total;
    private long matched;

    /**
     * @param accepted for each filter the ordinals that it accepts, or null if it is not set
     * @param sizes    number of ordinals of each dimension
     * @param today    day of the search as days since 1970
     * @param topDocs  collector of the documents that meet all filters
     */
    FacetCountingCollector(
            FacetCache facets, List<boolean[]> accepted, List<Integer> sizes, int today, Collector topDocs) {
        this.facets = facets;
        this.accepted = accepted.toArray(boolean[][]::new);
        this.counts = sizes.stream().map(long[]::new).toArray(long[][]::new);
        this.today = today;
        this.topDocs = topDocs;
    }

    long total() {
        return total;
    }

    /** Returns the number of documents that were counted, whether or not they meet the filters. */
    long matched() {
        return matched;
    }

    Map<String, Long> counts(int filter, List<String> values) {
        Map<String, Long> found = new LinkedHashMap<>();
        for (int i = 1; i < counts[filter].length; i++) {
            if (counts[filter][i] > 0) {
                found.put(values.get(i), counts[filter][i]);
            }
        }
        return found;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        long[] packed = facets.load(context.reader());
        LeafCollector leaf = topDocs.getLeafCollector(context);
        return new LeafCollector() {
            @Override
            public void setScorer(Scorable scorer) throws IOException {
                leaf.setScorer(scorer);
            }

            @Override
            public void collect(int document) throws IOException {
                if (count(packed[document], 1)) {
                    leaf.collect(document);
                }
            }
        };
    }

    /** Counts a number of documents with equal facets. @return whether they meet all filters */
    boolean count(long packed, int documents) {
        matched += documents;
        int failed = failed(packed);
        if (failed == NONE) {
            return false;
        }
        for (int i = failed == ALL ? 0 : failed; i <= (failed == ALL ? counts.length - 1 : failed); i++) {
            int number = FacetEncoder.ordinal(packed, i, today);
            if (number < counts[i].length) {
                counts[i][number] += documents;
            }
        }
        total += failed == ALL ? documents : 0;
        return failed == ALL;
    }

    /** Returns whether a document satisfies all filters. */
    boolean accepts(long packed) {
        return failed(packed) == ALL;
    }

    /**
     * Returns the index of the one filter that the document fails, {@link #ALL} if it meets all, {@link #NONE} if it
     * fails several.
     */
    private int failed(long packed) {
        int failed = ALL;
        for (int i = 0; i < accepted.length; i++) {
            if (accepted[i] != null && !accepted[i][FacetEncoder.ordinal(packed, i, today)]) {
                if (failed != ALL) {
                    return NONE;
                }
                failed = i;
            }
        }
        return failed;
    }

    @Override
    public ScoreMode scoreMode() {
        return topDocs.scoreMode();
    }
}
