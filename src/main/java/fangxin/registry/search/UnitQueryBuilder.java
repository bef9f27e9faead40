package fangxin.registry.search;

import fangxin.common.TextNormalizer;
import fangxin.organization.division.MapBox;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;

/**
 * Builder of Lucene queries and sorts from a search query: text, area and map box. Facet filters are applied by
 * {@link FacetCountingCollector}; {@link NearMissQueryBuilder} builds the query for near misses.
 */
final class UnitQueryBuilder {
    static final int MAX_PINYIN_LENGTH = 24;
    static final int MIN_CODE_PREFIX = 10;
    private static final SortField NEWEST = new SortField(UnitDocumentBuilder.NAMED, SortField.Type.LONG, true);
    private static final SortField NUMBER = new SortField(UnitDocumentBuilder.NUMBER, SortField.Type.LONG);
    /** Order by the day of naming. */
    static final Sort NEWEST_FIRST = new Sort(NEWEST, NUMBER);

    private UnitQueryBuilder() {}

    /** @param syllables all Pinyin syllables in the index */
    static Query textQuery(UnitQuery query, NavigableSet<String> syllables) {
        BooleanQuery.Builder all = inArea(query);
        if (query.text() == null) {
            return query.area().center() == null ? MatchAllDocsQuery.INSTANCE : all.build();
        }
        List<String> words = SearchWords.words(query.text());
        if (words.isEmpty()) {
            return MatchNoDocsQuery.INSTANCE;
        }
        words.forEach(word -> all.add(wordQuery(word, syllables), Occur.MUST));
        if (query.sort() == UnitQuery.SortOrder.RELEVANCE) {
            String whole = TextNormalizer.key(query.text());
            all.add(boosted(Boosts.EXACT, new TermQuery(new Term(UnitDocumentBuilder.EXACT, whole))), Occur.SHOULD);
            all.add(boosted(Boosts.PREFIX, NGramTokenStream.prefix(UnitDocumentBuilder.NAME, whole)), Occur.SHOULD);
        }
        return all.build();
    }

    /** Returns a query that demands the area only. */
    static BooleanQuery.Builder inArea(UnitQuery query) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        if (query.area().center() != null) {
            all.add(
                    LatLonPoint.newDistanceQuery(
                            UnitDocumentBuilder.LOCATION,
                            query.area().center().lat(),
                            query.area().center().lng(),
                            query.area().radius()),
                    Occur.FILTER);
        }
        return all;
    }

    /** Returns a query for the units that match the text and lie within a box of the map. */
    static Query boxQuery(UnitQuery query, MapBox box, NavigableSet<String> syllables) {
        return new BooleanQuery.Builder()
                .add(textQuery(query, syllables), Occur.FILTER)
                .add(
                        LatLonPoint.newBoxQuery(
                                UnitDocumentBuilder.LOCATION, box.south(), box.north(), box.west(), box.east()),
                        Occur.FILTER)
                .build();
    }

    /** Boosts of the ways in which a word matches; the best way counts. */
    static final class Boosts {
        static final int EXACT = 16;
        static final int PREFIX = 8;
        static final int CODE = 4;
        static final int NAME = 3;
        static final int PINYIN = 2;
        static final int ADDRESS = 1;

        private Boosts() {}
    }

    private static Query wordQuery(String word, NavigableSet<String> syllables) {
        List<Query> ways = new ArrayList<>();
        ways.add(boosted(Boosts.NAME, NGramTokenStream.substringQuery(UnitDocumentBuilder.NAME, word)));
        ways.add(boosted(Boosts.ADDRESS, NGramTokenStream.substringQuery(UnitDocumentBuilder.ADDRESS, word)));
        if (UnitDocumentBuilder.isNumberPrefix(word)) {
            ways.add(boosted(
                    Boosts.CODE,
                    LongPoint.newRangeQuery(
                            UnitDocumentBuilder.NUMBER,
                            UnitDocumentBuilder.sortable(word, '0'),
                            UnitDocumentBuilder.sortable(word, '9'))));
        }
        ways.add(boosted(
                Boosts.CODE,
                word.length() >= MIN_CODE_PREFIX
                        ? new PrefixQuery(new Term(UnitDocumentBuilder.CODE, word))
                        : new TermQuery(new Term(UnitDocumentBuilder.CODE, word))));
        if (word.length() > 1 && word.length() <= MAX_PINYIN_LENGTH && SearchWords.isLatin(word)) {
            ways.add(boosted(Boosts.PINYIN, NGramTokenStream.substringQuery(UnitDocumentBuilder.INITIALS, word)));
            SearchWords.readings(word, syllables)
                    .forEach(reading -> ways.add(boosted(
                            Boosts.PINYIN,
                            NGramTokenStream.syllables(
                                    UnitDocumentBuilder.PINYIN,
                                    reading,
                                    SearchWords.startingWith(reading.getLast(), syllables)))));
        }
        return new DisjunctionMaxQuery(ways, 0);
    }

    private static Query boosted(int weight, Query query) {
        return new BoostQuery(new ConstantScoreQuery(query), weight);
    }

    /**
     * Returns the order of the hits: relevance, distance, grade, day of naming or name; the certificate number decides
     * between equals.
     */
    static Sort sort(UnitQuery query) {
        return switch (query.sort()) {
            case RELEVANCE -> new Sort(SortField.FIELD_SCORE, NEWEST, NUMBER);
            case DISTANCE ->
                new Sort(
                        LatLonDocValuesField.newDistanceSort(
                                UnitDocumentBuilder.LOCATION,
                                query.area().center().lat(),
                                query.area().center().lng()),
                        NUMBER);
            case GRADE -> new Sort(new SortField(UnitDocumentBuilder.GRADE, SortField.Type.LONG, true), NEWEST, NUMBER);
            case NAMED -> NEWEST_FIRST;
            case NAME -> new Sort(new SortField(UnitDocumentBuilder.NAME_SORT, SortField.Type.STRING), NUMBER);
        };
    }
}
