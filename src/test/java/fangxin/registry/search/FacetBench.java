package fangxin.registry.search;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import fangxin.criteria.model.Grade;
import fangxin.naming.title.TitleCategory;
import fangxin.naming.title.TitleDocument;
import fangxin.naming.title.TitleHolder;
import fangxin.naming.title.TitlePlaceBuilder;
import fangxin.naming.title.TitleStanding;
import fangxin.naming.title.TitleTerm;
import fangxin.round.ApplicationRound;
import fangxin.testing.data.InventedUnits;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Comparison of {@link FacetCountingCollector} with Lucene's {@link DrillSideways} over one index: the same facet
 * counts and first hits, and the processor time of a search. The status is indexed for DrillSideways as it is on the day
 * of the run, so that it is spared the comparison of the last day with today.
 */
class FacetBench {
    private static final int UNITS = Integer.getInteger("bench.units", 200_000);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final int HITS = 21;
    private static final int WARM_UP = 400;
    private static final int TIMES = 400;

    @TempDir
    Path folder;

    private final InventedUnits province = new InventedUnits();
    private final FacetEncoder encoder = new FacetEncoder();
    private final FacetCache cache = new FacetCache();
    private final PinyinSyllables syllables = new PinyinSyllables();
    private final FacetsConfig config = new FacetsConfig();
    private List<String> words;
    private Directory directory;
    private DirectoryReader reader;
    private IndexSearcher searcher;
    private SortedSetDocValuesReaderState state;

    /** Hits of a search and its counts by dimension and value. */
    private record FacetedHits(List<Integer> documents, Map<String, Map<String, Long>> counts) {}

    /** One of the two ways to search. */
    private interface FacetedSearch {
        FacetedHits search(UnitQuery query) throws IOException;
    }

    @BeforeEach
    void index() throws IOException {
        words = province.words();
        directory = FSDirectory.open(folder.resolve("index"));
        try (UnitRecordFile records = UnitRecordFile.create(folder.resolve("records"));
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            UnitDocumentBuilder builder = new UnitDocumentBuilder(encoder, records);
            for (int i = 1; i <= UNITS; i++) {
                UnitRecord unit = unit(province, i);
                List<String> names = UnitDocumentBuilder.names(unit);
                names.forEach(syllables::add);
                Document document = builder.document(unit, names);
                for (RegisterField field : RegisterField.facets()) {
                    String value = field == RegisterField.STATUS ? status(unit) : field.storedText(unit);
                    document.add(new SortedSetDocValuesFacetField(field.jsonName(), value));
                }
                writer.addDocument(config.build(document));
            }
            writer.forceMerge(1);
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        state = new DefaultSortedSetDocValuesReaderState(reader, config);
    }

    @AfterEach
    void close() throws IOException {
        reader.close();
        directory.close();
    }

    static UnitRecord unit(InventedUnits province, int i) {
        InventedUnits.Unit unit = province.unit(i);
        ApplicationRound.TitleLevel level =
                i % 10 == 0 ? ApplicationRound.TitleLevel.CITY : ApplicationRound.TitleLevel.COUNTY;
        TitleStanding standing =
                i % 40 == 0 ? TitleStanding.SUSPENDED : i % 50 == 0 ? TitleStanding.REVOKED : TitleStanding.VALID;
        return new UnitRecord(
                new UnitRecord.UnitCertificate(unit.number(), false, null),
                new TitleHolder(null, unit.name(), unit.creditCode()),
                TitlePlaceBuilder.place(unit.sign(), unit.address())
                        .office(unit.office())
                        .at(unit.lat(), unit.lng())
                        .build(),
                new TitleCategory(unit.type(), unit.trade(), level, Grade.valueOf(unit.grade())),
                new TitleDocument(
                        null,
                        new LocalizedText("示范店", "Model shop"),
                        new LocalizedText("", ""),
                        null,
                        TitleDocument.NO_PROMISES),
                new TitleTerm(unit.named(), unit.until()),
                new UnitRecord.RecordedStanding(standing, null));
    }

    private static String status(UnitRecord unit) {
        boolean over = unit.term().isOver(TODAY) && unit.recorded().standing() != TitleStanding.REVOKED;
        return over ? TitleStanding.EXPIRED.name() : unit.recorded().standing().name();
    }

    private static UnitQuery query(
            String text, String level, String district, String sector, String grade, TitleStanding status) {
        return new UnitQuery(
                text,
                new UnitQuery.UnitFilters(null, level, district, sector, grade, status),
                new UnitQuery.SearchArea(null, null, UnitQuery.DEFAULT_RADIUS),
                text == null ? UnitQuery.SortOrder.NAMED : UnitQuery.SortOrder.RELEVANCE,
                new UnitQuery.ResultPage(HITS - 1, 0, List.of()));
    }

    @Test
    void bothGiveTheSameCountsAndHits() throws IOException {
        measure("usual", i -> query(word(i), null, null, null, null, TitleStanding.VALID));
        measure("narrow", i -> query(word(i), "COUNTY", office(i), "CATERING", "PASS", TitleStanding.VALID));
        measure("empty", i -> query(null, null, null, null, null, TitleStanding.VALID));
        measure("empty, four filters", i -> query(null, "COUNTY", office(i), "CATERING", null, TitleStanding.VALID));
    }

    private String word(int i) {
        return words.get(i % words.size());
    }

    private static String office(int i) {
        return InventedUnits.OFFICES.get(i % InventedUnits.OFFICES.size());
    }

    /** The query of one run. */
    private interface QueryOfRun {
        UnitQuery query(int i);
    }

    private void measure(String name, QueryOfRun queries) throws IOException {
        long hits = 0;
        for (int i = 0; i < WARM_UP; i++) {
            FacetedHits actual = collector(queries.query(i));
            FacetedHits expected = drillSideways(queries.query(i));
            assertThat(expected.counts()).as(queries.query(i).toString()).isEqualTo(actual.counts());
            assertThat(expected.documents()).as(queries.query(i).toString()).isEqualTo(actual.documents());
            hits += actual.documents().size();
        }
        assertThat(hits).as(name).isPositive();
        double before = time(queries, this::collector);
        double library = time(queries, this::drillSideways);
        double after = time(queries, this::collector);
        System.out.printf("BENCH facets.%s.collector %.3f %.3f ms-cpu%n", name.replace(' ', '-'), before, after);
        System.out.printf("BENCH facets.%s.drill-sideways %.3f ms-cpu%n", name.replace(' ', '-'), library);
    }

    private static double time(QueryOfRun queries, FacetedSearch way) throws IOException {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        for (int i = 0; i < WARM_UP; i++) {
            way.search(queries.query(i));
        }
        long begun = clock.getCurrentThreadCpuTime();
        for (int i = 0; i < TIMES; i++) {
            way.search(queries.query(i));
        }
        return (clock.getCurrentThreadCpuTime() - begun) / 1e6 / TIMES;
    }

    private FacetedHits collector(UnitQuery query) throws IOException {
        TopFieldCollector best = new TopFieldCollectorManager(
                        UnitQueryBuilder.sort(query), HITS, null, Integer.MAX_VALUE)
                .newCollector();
        String district = query.filters().district();
        FacetCountingCollector counting =
                encoder.countingCollector(cache, query, district == null ? List.of() : List.of(district), TODAY, best);
        searcher.search(
                UnitQueryBuilder.textQuery(query, syllables.known()), IndexGeneration.sharedCollector(counting));
        Map<String, Map<String, Long>> counts = new TreeMap<>();
        encoder.counts(counting).forEach((dimension, values) -> counts.put(dimension, new TreeMap<>(values)));
        return new FacetedHits(documents(best.topDocs().scoreDocs), counts);
    }

    private FacetedHits drillSideways(UnitQuery query) throws IOException {
        Query text = UnitQueryBuilder.textQuery(query, syllables.known());
        DrillDownQuery filtered = new DrillDownQuery(config, text);
        UnitQuery.UnitFilters filters = query.filters();
        add(filtered, RegisterField.TYPE, filters.type());
        add(filtered, RegisterField.LEVEL, filters.level());
        add(filtered, RegisterField.DISTRICT, filters.district());
        add(filtered, RegisterField.SECTOR, filters.sector());
        add(filtered, RegisterField.GRADE, filters.grade());
        add(filtered, RegisterField.STATUS, filters.status().name());
        DrillSideways.DrillSidewaysResult result = new DrillSideways(searcher, config, state)
                .search(filtered, null, null, HITS, UnitQueryBuilder.sort(query), false);
        Map<String, Map<String, Long>> counts = new TreeMap<>();
        for (String dimension : FacetEncoder.NAMES) {
            counts.put(dimension, values(result.facets, dimension));
        }
        return new FacetedHits(documents(result.hits.scoreDocs), counts);
    }

    private static void add(DrillDownQuery filtered, RegisterField field, String value) {
        if (value != null) {
            filtered.add(field.jsonName(), value);
        }
    }

    private static Map<String, Long> values(Facets facets, String dimension) throws IOException {
        Map<String, Long> values = new TreeMap<>();
        FacetResult found = facets.getAllChildren(dimension);
        if (found != null) {
            IntStream.range(0, found.labelValues.length)
                    .mapToObj(i -> found.labelValues[i])
                    .forEach(value -> values.put(value.label, value.value.longValue()));
        }
        return values;
    }

    private static List<Integer> documents(ScoreDoc[] hits) {
        return Arrays.stream(hits).map(hit -> hit.doc).toList();
    }
}
