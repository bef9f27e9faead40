package fangxin.registry.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.IntroSorter;

/**
 * Heap cache of the order of the documents of each segment by the day of naming, the newest first, and by certificate
 * number: a page of a query without text is read from the beginning of it instead of sorting all documents.
 */
final class NewestDocuments {
    private final Map<IndexReader.CacheKey, int[]> bySegment = new ConcurrentHashMap<>();

    /** Returns the documents of a segment, the newest first. */
    int[] load(LeafReader segment) throws IOException {
        IndexReader.CacheHelper core = segment.getCoreCacheHelper();
        int[] known = bySegment.get(core.getKey());
        if (known != null) {
            return known;
        }
        int[] sorted = sort(segment);
        if (bySegment.putIfAbsent(core.getKey(), sorted) == null) {
            core.addClosedListener(bySegment::remove);
        }
        return sorted;
    }

    private static int[] sort(LeafReader segment) throws IOException {
        int[] documents = IntStream.range(0, segment.maxDoc()).toArray();
        long[] named = values(segment, UnitDocumentBuilder.NAMED, documents);
        long[] numbers = values(segment, UnitDocumentBuilder.NUMBER, documents);
        new IntroSorter() {
            private int pivot;

            @Override
            protected void setPivot(int at) {
                pivot = documents[at];
            }

            @Override
            protected int comparePivot(int at) {
                int byDay = Long.compare(named[documents[at]], named[pivot]);
                return byDay != 0 ? byDay : Long.compare(numbers[pivot], numbers[documents[at]]);
            }

            @Override
            protected void swap(int one, int other) {
                int document = documents[one];
                documents[one] = documents[other];
                documents[other] = document;
            }
        }.sort(0, documents.length);
        return documents;
    }

    /** Returns hits with their sort values, in the order of the given documents. */
    static FieldDoc[] hits(LeafReader segment, int docBase, int[] documents) throws IOException {
        int[] ascending = documents.clone();
        Arrays.sort(ascending);
        long[] named = values(segment, UnitDocumentBuilder.NAMED, ascending);
        long[] numbers = values(segment, UnitDocumentBuilder.NUMBER, ascending);
        return Arrays.stream(documents)
                .mapToObj(document -> {
                    int at = Arrays.binarySearch(ascending, document);
                    return new FieldDoc(docBase + document, Float.NaN, new Object[] {named[at], numbers[at]});
                })
                .toArray(FieldDoc[]::new);
    }

    private static long[] values(LeafReader segment, String field, int[] ascending) throws IOException {
        NumericDocValues values = DocValues.getNumeric(segment, field);
        long[] all = new long[ascending.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = values.advanceExact(ascending[i]) ? values.longValue() : 0;
        }
        return all;
    }
}
