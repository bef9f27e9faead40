package fangxin.registry.search;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;

/**
 * What each unit is filed under (see {@link FacetEncoder}), in memory: every count looks at it, and would take longer to read it
 * from the file than to count it. Eight bytes a unit, for as long as a part of the index is read.
 */
final class FacetCache {
    private final Map<IndexReader.CacheKey, long[]> bySegment = new ConcurrentHashMap<>();

    /** By document of a part of the index. */
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
