package fangxin.registry.search;

import fangxin.naming.title.TitleStanding;
import fangxin.organization.division.GeodeticDatum;
import fangxin.platform.persistence.DataFolder;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOUtils;

/**
 * One build of the Lucene index in a folder, with writer, searchers and record file: adds and updates units, commits,
 * merges, and says whether it needs a rebuild or a merge; answers searches, facets, map cells and near misses, finds
 * units by number or credit code, visits all of them, and locates streets. A commit keeps it for the next start: what
 * is not derived from the segments (ordinals of facets, shared strings, extent of the record file) is in the user data
 * of the same Lucene commit.
 */
final class IndexGeneration implements AutoCloseable {
    private static final double RAM_BUFFER_MB = 32;
    private static final int MAX_PER_CODE = 200;
    /** Number of documents per parallel indexing task. */
    private static final int BATCH_SIZE = 100;

    /** Number of documents that are compared with a query character by character. */
    private static final int MAX_CANDIDATES = 100;

    private static final int MAX_NEAR_MISSES = 10;

    private static final int NOT_SCORED = Integer.MAX_VALUE;

    private static final String PREFIX = "index-";
    private static final String RECORDS = "records";
    private static final String RECORDS_LENGTH = "records.length";
    private static final String RECORDS_CHECKSUM = "records.checksum";
    private static final String TEXTS = "texts";
    private static final String FACETS = "facets.";
    /** Character between the strings of a list; no text of the database contains it. */
    private static final String SEPARATOR = "\u0000";

    /** Bytes of former records that are worth no rebuild. */
    private static final long SMALL_RECORD_FILE = 16L << 20;

    /** Number of documents from which segments cost more than a merge of them. */
    private static final int MERGED_FROM = 10_000;

    private static final int UNMERGED_PART = 20;

    private final Path folder;
    private final BuildAwareDirectory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final FacetEncoder facets;
    private final FacetCache facetCache = new FacetCache();
    private final FacetTotals facetTotals = new FacetTotals(facetCache);
    private final NewestDocuments newestDocuments = new NewestDocuments();
    private final UnitRecordFile records;
    private final PinyinSyllables syllables = new PinyinSyllables();
    private final DuplicateCodeFilter repeatedCodes = new DuplicateCodeFilter();
    private final DuplicateCodeFilter knownNumbers = new DuplicateCodeFilter();
    private volatile long sequence;
    private volatile IndexCommit origin;

    private IndexGeneration(
            Path folder, BuildAwareDirectory directory, IndexWriter writer, UnitRecordFile records, FacetEncoder facets)
            throws IOException {
        this.folder = folder;
        this.directory = directory;
        this.writer = writer;
        this.records = records;
        this.facets = facets;
        searchers = new SearcherManager(writer, new SearcherFactory() {
            @Override
            public IndexSearcher newSearcher(IndexReader reader, IndexReader before) {
                IndexSearcher searcher = new IndexSearcher(reader);
                searcher.setQueryCache(null);
                return searcher;
            }
        });
    }

    /** Creates an empty index in a new folder; its segments are not merged before {@link #forceMerge}. */
    static IndexGeneration create(Path parent) throws IOException {
        DataFolder.create(parent);
        Path folder = Files.createTempDirectory(parent, PREFIX);
        BuildAwareDirectory directory = new BuildAwareDirectory(folder);
        IndexWriter writer =
                new IndexWriter(directory, configuration(NoMergePolicy.INSTANCE).setOpenMode(OpenMode.CREATE));
        return new IndexGeneration(
                folder, directory, writer, UnitRecordFile.create(folder.resolve(RECORDS)), new FacetEncoder());
    }

    /**
     * Opens the last commit of an index, if it is intact.
     *
     * @throws LockObtainFailedException if another process uses it
     * @throws IOException               if it has no commit or is damaged
     */
    static IndexGeneration open(Path folder) throws IOException {
        List<Closeable> opened = new ArrayList<>();
        try {
            BuildAwareDirectory directory = new BuildAwareDirectory(folder);
            opened.add(directory);
            directory.useMemoryMapping();
            IndexWriter writer = new IndexWriter(
                    directory, configuration(new ForceMergePolicy()).setOpenMode(OpenMode.APPEND));
            opened.add(writer::rollback);
            Map<String, String> userData = new HashMap<>();
            writer.getLiveCommitData().forEach(entry -> userData.put(entry.getKey(), entry.getValue()));
            UnitRecordFile records = UnitRecordFile.open(
                    folder.resolve(RECORDS),
                    new UnitRecordFile.CommittedPart(
                            Long.parseLong(userData.get(RECORDS_LENGTH)),
                            Long.parseLong(userData.get(RECORDS_CHECKSUM))),
                    split(userData.get(TEXTS)));
            opened.add(records);
            FacetEncoder facets = new FacetEncoder();
            facets.restore(FacetEncoder.NAMES.stream()
                    .map(name -> split(userData.get(FACETS + name)))
                    .toList());
            IndexGeneration generation = new IndexGeneration(folder, directory, writer, records, facets);
            opened.add(generation.searchers);
            generation.check(userData);
            return generation;
        } catch (IOException | RuntimeException damaged) {
            IOUtils.closeWhileHandlingException(opened.reversed());
            throw damaged instanceof IOException failed ? failed : new IOException(damaged);
        }
    }

    private static IndexWriterConfig configuration(MergePolicy merging) {
        return new IndexWriterConfig()
                .setRAMBufferSizeMB(RAM_BUFFER_MB)
                .setUseCompoundFile(false)
                .setMergePolicy(merging);
    }

    /** Checks the segments, and derives from them the known syllables. */
    private void check(Map<String, String> userData) {
        origin = IndexCommit.of(userData);
        sequence = origin.sequence();
        knownNumbers.setComplete(false);
        repeatedCodes.setComplete(false);
        withSearcher(searcher -> {
            for (LeafReaderContext leaf : searcher.getLeafContexts()) {
                leaf.reader().checkIntegrity();
                forEachTerm(leaf, UnitDocumentBuilder.PINYIN, (term, count) -> syllables.addKnown(term));
            }
            return null;
        });
    }

    /** Derives the known numbers and repeated codes of an opened index, which saves look-ups from then on. */
    void deriveFilters() {
        withSearcher(searcher -> {
            for (LeafReaderContext leaf : searcher.getLeafContexts()) {
                forEachTerm(leaf, UnitDocumentBuilder.KEY, (term, count) -> knownNumbers.add(term));
                forEachTerm(leaf, UnitDocumentBuilder.CODE, (term, count) -> {
                    repeatedCodes.add(term);
                    if (count > 1) {
                        repeatedCodes.add(term);
                    }
                });
            }
            return null;
        });
        knownNumbers.setComplete(true);
        repeatedCodes.setComplete(true);
    }

    /** Visitor of the terms of a field and the numbers of documents that have them. */
    private interface TermVisitor {
        void visit(String term, int documents);
    }

    private static void forEachTerm(LeafReaderContext leaf, String field, TermVisitor visitor) throws IOException {
        TermsEnum terms = SegmentReaders.terms(field, leaf);
        for (BytesRef term = terms.next(); term != null; term = terms.next()) {
            visitor.visit(term.utf8ToString(), terms.docFreq());
        }
    }

    /** State beside the segments at one moment. */
    record SideState(long sequence, long recordsLength, List<String> texts, List<List<String>> ordinals) {}

    /** Returns the state beside the segments. No document may be indexed meanwhile. */
    SideState sideState() {
        return new SideState(sequence, records.length(), records.texts(), facets.ordinals());
    }

    /**
     * Commits the index of a moment for the next start. Documents that are indexed meanwhile may be part of the commit;
     * since their changes have greater sequence numbers, the next start indexes them again before it answers.
     *
     * @param commit its origin, with the sequence number of the state
     */
    void commit(IndexCommit commit, SideState state) throws IOException {
        UnitRecordFile.CommittedPart part = records.sync(state.recordsLength());
        Map<String, String> userData = new HashMap<>(commit.userData());
        userData.put(RECORDS_LENGTH, String.valueOf(part.length()));
        userData.put(RECORDS_CHECKSUM, String.valueOf(part.checksum()));
        userData.put(TEXTS, String.join(SEPARATOR, state.texts()));
        for (int i = 0; i < state.ordinals().size(); i++) {
            userData.put(
                    FACETS + FacetEncoder.NAMES.get(i),
                    String.join(SEPARATOR, state.ordinals().get(i)));
        }
        writer.setLiveCommitData(userData.entrySet());
        writer.commit();
        origin = commit;
    }

    private static List<String> split(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(SEPARATOR, -1));
    }

    /** Returns the origin of the last commit, or null. */
    IndexCommit origin() {
        return origin;
    }

    /** Returns whether former records take more than half of a large record file: a rebuild would halve the file. */
    boolean isWasteful() {
        long[] live = new long[1];
        forEachPlace(place -> live[0] += UnitRecordFile.length(place));
        return records.length() > 2 * live[0] + SMALL_RECORD_FILE;
    }

    /** Returns whether the writer failed, for example at a full disk, so that the index can no longer be updated. */
    boolean isBroken() {
        return !writer.isOpen();
    }

    /**
     * Returns whether a merge would make searches faster: more than a twentieth of the documents are outside the
     * largest segment, or deleted in it. The usual merges keep the rest in few small segments.
     */
    boolean isFragmented() {
        return withSearcher(searcher -> {
            int largest = 0;
            int documents = 0;
            for (LeafReaderContext leaf : searcher.getLeafContexts()) {
                largest = Math.max(largest, leaf.reader().numDocs());
                documents += leaf.reader().maxDoc();
            }
            return documents >= MERGED_FROM && (long) (documents - largest) * UNMERGED_PART > documents;
        });
    }

    /** Function of a searcher, which is not closed meanwhile. */
    private interface SearcherFunction<T> {
        T apply(IndexSearcher searcher) throws IOException;
    }

    private <T> T withSearcher(SearcherFunction<T> work) {
        try {
            records.acquire();
            try {
                IndexSearcher searcher = searchers.acquire();
                try {
                    return work.apply(searcher);
                } finally {
                    searchers.release(searcher);
                }
            } finally {
                records.release();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Adds or updates the document of a unit. */
    private interface DocumentWriter {
        void write(UnitRecord unit, Document document) throws IOException;
    }

    /** Adds units that are not in the index yet. */
    void add(List<UnitRecord> units) {
        index(units, (unit, document) -> writer.addDocument(document));
    }

    /** Updates units; a number that was never indexed is added without a term look-up. */
    void update(List<UnitRecord> units) {
        index(units, (unit, document) -> {
            if (knownNumbers.mightContain(unit.number())) {
                writer.updateDocument(UnitDocumentBuilder.key(unit.number()), document);
            } else {
                writer.addDocument(document);
            }
        });
    }

    private void index(List<UnitRecord> units, DocumentWriter indexing) {
        IntStream.range(0, (units.size() + BATCH_SIZE - 1) / BATCH_SIZE)
                .parallel()
                .mapToObj(part -> units.subList(part * BATCH_SIZE, Math.min(units.size(), (part + 1) * BATCH_SIZE)))
                .forEach(some -> {
                    UnitDocumentBuilder builder = new UnitDocumentBuilder(facets, records);
                    some.forEach(unit -> index(unit, builder, indexing));
                });
    }

    private void index(UnitRecord unit, UnitDocumentBuilder builder, DocumentWriter indexing) {
        try {
            List<String> names = UnitDocumentBuilder.names(unit);
            names.forEach(syllables::add);
            if (unit.holder().creditCode() != null) {
                repeatedCodes.add(
                        UnitDocumentBuilder.code(unit.holder().creditCode()).text());
            }
            knownNumbers.add(unit.number());
            indexing.write(unit, builder.document(unit, names));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Opens a new reader. The index then contains at least all changes up to a sequence number. */
    void refresh(long upTo) throws IOException {
        searchers.maybeRefreshBlocking();
        sequence = upTo;
    }

    /** Merges all segments into one while searches are served; from now on segments are merged by the usual policy. */
    void forceMerge() throws IOException {
        directory.useMemoryMapping();
        writer.getConfig().setMergePolicy(new ForceMergePolicy());
        writer.forceMerge(1);
    }

    /** Returns the sequence number of the last change that the index contains. */
    long sequence() {
        return sequence;
    }

    long units() {
        return withSearcher(searcher -> (long) searcher.getIndexReader().numDocs());
    }

    Optional<UnitRecord> find(String number) {
        return findByTerms(UnitDocumentBuilder.KEY, List.of(UnitDocumentBuilder.key(number)), 1).stream()
                .findFirst();
    }

    /**
     * Returns the units with one of the credit codes, at most {@link #MAX_PER_CODE} a segment and code. A code that
     * only one unit has may be left out.
     */
    List<UnitRecord> findByCreditCodes(Collection<String> all) {
        return findByTerms(
                UnitDocumentBuilder.CODE,
                all.stream()
                        .map(UnitDocumentBuilder::code)
                        .filter(code -> repeatedCodes.mightContain(code.text()))
                        .sorted()
                        .toList(),
                MAX_PER_CODE);
    }

    /** Returns the units with each of the given terms of a field, up to a limit per segment and term. */
    private List<UnitRecord> findByTerms(String field, List<Term> terms, int most) {
        return terms.isEmpty()
                ? List.of()
                : withSearcher(searcher -> {
                    List<UnitRecord> units = new ArrayList<>();
                    for (LeafReaderContext leaf : searcher.getLeafContexts()) {
                        TermsEnum all = SegmentReaders.terms(field, leaf);
                        for (Term term : terms) {
                            int before = units.size();
                            SegmentReaders.visit(all, term, leaf, document -> {
                                units.add(SegmentReaders.unit(leaf, document, records));
                                return units.size() - before < most;
                            });
                        }
                    }
                    return units;
                });
    }

    /** Returns the centre of the units with a location in a street or township. */
    Optional<GeodeticDatum.Point> centerOf(String street) {
        return withSearcher(searcher -> SegmentReaders.centerOf(searcher, UnitDocumentBuilder.street(street)));
    }

    /** Selects the streets and townships that have a unit with a location, in the given order. */
    List<String> withLocatedUnit(Collection<String> streets) {
        List<Term> terms = streets.stream().map(UnitDocumentBuilder::street).toList();
        return terms.isEmpty()
                ? List.of()
                : withSearcher(searcher -> SegmentReaders.located(searcher, UnitDocumentBuilder.STREET, terms).stream()
                        .map(Term::text)
                        .toList());
    }

    /** Clusters the hits in a box of the map by the cells of a grid. */
    MapCells mapCells(UnitQuery query, MapCells.MapGrid grid, List<String> offices, LocalDate today) {
        return withSearcher(searcher -> {
            MapGridCollector cells = new MapGridCollector(grid);
            FacetCountingCollector counting = facets.countingCollector(facetCache, query, offices, today, cells);
            searcher.search(UnitQueryBuilder.boxQuery(query, grid.box(), syllables.known()), sharedCollector(counting));
            return cells.cells(document -> SegmentReaders.unit(searcher, document, records));
        });
    }

    /** Visits all units of one reader; later changes are not seen. */
    void forEach(Consumer<UnitRecord> visitor) {
        forEachPlace(place -> visitor.accept(records.read(place)));
    }

    /** Visitor of the places of records in the record file. */
    private interface PlaceVisitor {
        void visit(long place) throws IOException;
    }

    private void forEachPlace(PlaceVisitor visitor) {
        withSearcher(searcher -> {
            for (LeafReaderContext leaf : searcher.getLeafContexts()) {
                NumericDocValues places = leaf.reader().getNumericDocValues(UnitDocumentBuilder.RECORD);
                for (int document = 0; document < leaf.reader().maxDoc(); document++) {
                    if (leaf.reader().getLiveDocs() == null
                            || leaf.reader().getLiveDocs().get(document)) {
                        places.advanceExact(document);
                        visitor.visit(places.longValue());
                    }
                }
            }
            return null;
        });
    }

    /**
     * Searches. The caller adds the time of the data.
     *
     * @param offices codes of the offices in the chosen district
     */
    SearchResult search(UnitQuery query, List<String> offices, LocalDate today) {
        return withSearcher(searcher -> {
            Sort order = UnitQueryBuilder.sort(query);
            int most = query.page().offset() + query.page().size() + 1;
            TopFieldCollector best = new TopFieldCollectorManager(
                            order, most, after(query.page().after()), Integer.MAX_VALUE)
                    .newCollector();
            FacetCountingCollector counting = facets.countingCollector(facetCache, query, offices, today, best);
            ScoreDoc[] page;
            if (query.browses()) {
                countAll(searcher, counting, (int) today.toEpochDay());
                page = TopDocs.merge(
                                order, query.page().offset(), query.page().size() + 1, newest(searcher, counting, most))
                        .scoreDocs;
            } else {
                searcher.search(UnitQueryBuilder.textQuery(query, syllables.known()), sharedCollector(counting));
                page = best.topDocs(query.page().offset(), query.page().size() + 1).scoreDocs;
            }
            List<SearchResult.SearchHit> hits = new ArrayList<>();
            for (ScoreDoc one : page) {
                hits.add(hit(SegmentReaders.unit(searcher, one.doc, records), query));
            }
            boolean full = page.length > query.page().size();
            return new SearchResult(
                    counting.total(),
                    counting.matched(),
                    facets.counts(counting),
                    full ? hits.subList(0, query.page().size()) : hits,
                    full
                            ? SearchCursor.write(
                                    values((FieldDoc) page[query.page().size() - 1]))
                            : null,
                    null,
                    false);
        });
    }

    private static FieldDoc after(List<Object> values) {
        return values.isEmpty()
                ? null
                : new FieldDoc(
                        Integer.MAX_VALUE,
                        NOT_SCORED,
                        values.stream()
                                .map(value -> value instanceof String text ? new BytesRef(text) : value)
                                .toArray());
    }

    private void countAll(IndexSearcher searcher, FacetCountingCollector counting, int today) throws IOException {
        for (LeafReaderContext leaf : searcher.getLeafContexts()) {
            FacetTotals.DayTotals totals = facetTotals.load(leaf.reader(), today);
            for (int i = 0; i < totals.packed().length; i++) {
                counting.count(totals.packed()[i], totals.counts()[i]);
            }
        }
    }

    /** Returns the newest documents of each segment that meet the filters, up to a limit per segment. */
    private TopFieldDocs[] newest(IndexSearcher searcher, FacetCountingCollector filters, int most) throws IOException {
        List<TopFieldDocs> segments = new ArrayList<>();
        for (LeafReaderContext leaf : searcher.getLeafContexts()) {
            long[] packed = facetCache.load(leaf.reader());
            Bits live = leaf.reader().getLiveDocs();
            int[] found = new int[most];
            int count = 0;
            for (int document : newestDocuments.load(leaf.reader())) {
                if ((live == null || live.get(document)) && filters.accepts(packed[document])) {
                    found[count++] = document;
                    if (count == most) {
                        break;
                    }
                }
            }
            int[] documents = Arrays.copyOf(found, count);
            segments.add(new TopFieldDocs(
                    new TotalHits(documents.length, TotalHits.Relation.EQUAL_TO),
                    NewestDocuments.hits(leaf.reader(), leaf.docBase, documents),
                    UnitQueryBuilder.NEWEST_FIRST.getSort()));
        }
        return segments.toArray(TopFieldDocs[]::new);
    }

    /**
     * Returns the near misses of a query with text: units that meet its filters and do not match its text, but nearly
     * do; the nearest first, valid ones first among equals.
     *
     * @param offices codes of the offices in the chosen district
     */
    List<SearchResult.SearchHit> nearMisses(UnitQuery query, List<String> offices, LocalDate today) {
        NearMissMatcher matcher = NearMissMatcher.of(query.text(), SearchVocabulary.shipped(), syllables.known());
        return withSearcher(searcher -> {
            TopScoreDocCollector best =
                    new TopScoreDocCollectorManager(MAX_CANDIDATES, null, Integer.MAX_VALUE).newCollector();
            searcher.search(
                    NearMissQueryBuilder.candidates(query, matcher, syllables.known()),
                    sharedCollector(facets.countingCollector(facetCache, query, offices, today, best)));
            return Arrays.stream(best.topDocs().scoreDocs)
                    .map(one -> NearMiss.of(SegmentReaders.unit(searcher, one.doc, records), matcher))
                    .flatMap(Optional::stream)
                    .sorted(Comparator.comparingInt(NearMiss::distance)
                            .thenComparing(miss -> miss.unit().standing(today) != TitleStanding.VALID)
                            .thenComparingInt(NearMiss::nameLength)
                            .thenComparing(miss -> miss.unit().number()))
                    .limit(MAX_NEAR_MISSES)
                    .map(miss -> hit(miss.unit(), query))
                    .toList();
        });
    }

    /** Unit that nearly matches a query, with its distance. */
    private record NearMiss(UnitRecord unit, int distance) {
        static Optional<NearMiss> of(UnitRecord unit, NearMissMatcher matcher) {
            return matcher.distance(unit).stream()
                    .mapToObj(distance -> new NearMiss(unit, distance))
                    .findFirst();
        }

        int nameLength() {
            return unit.place().signName().length();
        }
    }

    /** Creates a manager that passes one collector to all segments. */
    static CollectorManager<FacetCountingCollector, FacetCountingCollector> sharedCollector(
            FacetCountingCollector counting) {
        return new CollectorManager<>() {
            @Override
            public FacetCountingCollector newCollector() {
                return counting;
            }

            @Override
            public FacetCountingCollector reduce(Collection<FacetCountingCollector> same) {
                return counting;
            }
        };
    }

    private static SearchResult.SearchHit hit(UnitRecord unit, UnitQuery query) {
        return new SearchResult.SearchHit(
                unit,
                query.area().center() == null
                        ? null
                        : GeoDistance.metres(
                                query.area().center().lat(),
                                query.area().center().lng(),
                                unit));
    }

    private static List<Object> values(FieldDoc one) {
        return Arrays.stream(one.fields)
                .map(value -> value instanceof BytesRef bytes ? bytes.utf8ToString() : value)
                .toList();
    }

    /** Closes the files once the last reader has released them; what was not committed is dropped. */
    @Override
    public void close() throws IOException {
        IOUtils.close(searchers, writer::rollback, directory, records);
    }

    /** Closes and deletes the files of the index. */
    void discard() throws IOException {
        close();
        delete(folder);
    }

    /** Deletes the folder of an index that no process uses. */
    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }
}
