package fangxin.registry.search;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;

/**
 * Heap cache of the packed facets ({@link FacetEncoder}) by segment: eight bytes a document until the segment is
 * closed. Reading the doc values for each count took longer than counting.
 */
final class FacetCache {
    private final Map<IndexReader.CacheKey, long[]> bySegment = new ConcurrentHashMap<>();

    /** Returns the packed facets of a segment, by document. */
    long[] load(LeafReader part) throws IOException {
        IndexReader.CacheHelper core = part.getCoreCacheHelper();
        long[] known = bySegment.get(core.getKey());
        if (known != null) {
            return known;
        }
        long[] read = read(part);
        if (bySegment.putIfAbsent(core.getKey(), read) == null) {
            core.addClosedListener(bySegment::remove);
        }
        return read;
    }

    private static long[] read(LeafReader part) throws IOException {
        NumericDocValues facets = DocValues.getNumeric(part, UnitDocumentBuilder.FACETS);
        long[] packed = new long[part.maxDoc()];
        for (int document = facets.nextDoc(); document < packed.length; document = facets.nextDoc()) {
            packed[document] = facets.longValue();
        }
        return packed;
    }
}
