package fangxin.registry.search;

import fangxin.organization.division.GeodeticDatum;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;

/** Functions that read index segments: documents of a term, the centre of their locations, the unit of a document. */
final class SegmentReaders {
    private SegmentReaders() {}

    /** Visitor of documents; returns whether to continue. */
    interface DocumentVisitor {
        boolean visit(int document) throws IOException;
    }

    /** Visits the live documents of a segment that have a term. */
    static void visit(Term term, LeafReaderContext leaf, DocumentVisitor visitor) throws IOException {
        visit(terms(term.field(), leaf), term, leaf, visitor);
    }

    /** Returns all terms of a field in a segment, read once for many look-ups. */
    static TermsEnum terms(String field, LeafReaderContext leaf) throws IOException {
        return Terms.getTerms(leaf.reader(), field).iterator();
    }

    static void visit(TermsEnum terms, Term term, LeafReaderContext leaf, DocumentVisitor visitor) throws IOException {
        boolean on = terms.seekExact(term.bytes());
        PostingsEnum documents = on ? terms.postings(null, PostingsEnum.NONE) : null;
        while (on && documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            int document = documents.docID();
            if (leaf.reader().getLiveDocs() == null
                    || leaf.reader().getLiveDocs().get(document)) {
                on = visitor.visit(document);
            }
        }
    }

    /** Returns the centre of the locations of all documents with a term. */
    static Optional<GeodeticDatum.Point> centerOf(IndexSearcher searcher, Term term) throws IOException {
        double[] sums = new double[3];
        for (LeafReaderContext leaf : searcher.getLeafContexts()) {
            SortedNumericDocValues places = DocValues.getSortedNumeric(leaf.reader(), UnitDocumentBuilder.LOCATION);
            visit(term, leaf, document -> {
                if (places.advanceExact(document)) {
                    long place = places.nextValue();
                    sums[0] += MapGridCollector.lat(place);
                    sums[1] += MapGridCollector.lng(place);
                    sums[2]++;
                }
                return true;
            });
        }
        return sums[2] == 0
                ? Optional.empty()
                : Optional.of(new GeodeticDatum.Point(sums[0] / sums[2], sums[1] / sums[2]));
    }

    /** Selects the terms of a field that a document with a location has, in one pass over the segments. */
    static List<Term> located(IndexSearcher searcher, String field, List<Term> terms) throws IOException {
        Set<Term> found = new HashSet<>();
        for (LeafReaderContext leaf : searcher.getLeafContexts()) {
            TermsEnum all = terms(field, leaf);
            for (Term term : terms) {
                if (!found.contains(term) && hasLocation(all, term, leaf)) {
                    found.add(term);
                }
            }
        }
        return terms.stream().filter(found::contains).toList();
    }

    private static boolean hasLocation(TermsEnum all, Term term, LeafReaderContext leaf) throws IOException {
        SortedNumericDocValues places = DocValues.getSortedNumeric(leaf.reader(), UnitDocumentBuilder.LOCATION);
        boolean[] found = new boolean[1];
        visit(all, term, leaf, document -> {
            found[0] = places.advanceExact(document);
            return !found[0];
        });
        return found[0];
    }

    static UnitRecord unit(IndexSearcher searcher, int document, UnitRecordFile records) {
        try {
            LeafReaderContext leaf =
                    searcher.getLeafContexts().get(ReaderUtil.subIndex(document, searcher.getLeafContexts()));
            return unit(leaf, document - leaf.docBase, records);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static UnitRecord unit(LeafReaderContext leaf, int document, UnitRecordFile records) throws IOException {
        NumericDocValues places = leaf.reader().getNumericDocValues(UnitDocumentBuilder.RECORD);
        places.advanceExact(document);
        return records.read(places.longValue());
    }
}
