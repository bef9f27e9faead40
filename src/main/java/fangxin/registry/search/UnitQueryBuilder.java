package fangxin.registry.search;

import fangxin.common.TextNormalizer;
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

/** What a query means to the index: words, place and order. The filters are the {@link FacetCountingCollector}'s. */
final class UnitQueryBuilder {
    static final int LONGEST_SOUND = 24;
    static final int SHORTEST_CODE = 10;
    private static final SortField NEWEST = new SortField(UnitDocumentBuilder.NAMED, SortField.Type.LONG, true);
    private static final SortField NUMBER = new SortField(UnitDocumentBuilder.NUMBER, SortField.Type.LONG);

    private UnitQueryBuilder() {}

    /** @param syllables all that occur in the index */
    static Query words(UnitQuery query, NavigableSet<String> syllables) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        if (query.lat() != null) {
            all.add(
                    LatLonPoint.newDistanceQuery(UnitDocumentBuilder.PLACE, query.lat(), query.lng(), query.radius()),
                    Occur.FILTER);
        }
        if (query.q() == null) {
            return query.lat() == null ? MatchAllDocsQuery.INSTANCE : all.build();
        }
        List<String> words = SearchWords.words(query.q());
        if (words.isEmpty()) {
            return MatchNoDocsQuery.INSTANCE;
        }
        words.forEach(word -> all.add(word(word, syllables), Occur.MUST));
        if (query.sort() == UnitQuery.Sort.RELEVANCE) {
            String whole = TextNormalizer.key(query.q());
            all.add(worth(Weights.EXACT, new TermQuery(new Term(UnitDocumentBuilder.EXACT, whole))), Occur.SHOULD);
            all.add(
                    worth(Weights.BEGINNING, NGramTokenStream.beginning(UnitDocumentBuilder.NAME, whole)),
                    Occur.SHOULD);
        }
        return all.build();
    }

    /** The same, on a piece of the map. */
    static Query within(UnitQuery query, MapCells.Box box, NavigableSet<String> syllables) {
        return new BooleanQuery.Builder()
                .add(words(query, syllables), Occur.FILTER)
                .add(
                        LatLonPoint.newBoxQuery(
                                UnitDocumentBuilder.PLACE, box.south(), box.north(), box.west(), box.east()),
                        Occur.FILTER)
                .build();
    }

    /** How much each way of being found counts; the best way counts for a word. */
    static final class Weights {
        static final int EXACT = 16;
        static final int BEGINNING = 8;
        static final int CODE = 4;
        static final int NAME = 3;
        static final int SOUND = 2;
        static final int ADDRESS = 1;

        private Weights() {}
    }

    private static Query word(String word, NavigableSet<String> syllables) {
        List<Query> ways = new ArrayList<>();
        ways.add(worth(Weights.NAME, NGramTokenStream.part(UnitDocumentBuilder.NAME, word)));
        ways.add(worth(Weights.ADDRESS, NGramTokenStream.part(UnitDocumentBuilder.ADDRESS, word)));
        if (UnitDocumentBuilder.beginsNumber(word)) {
            ways.add(worth(
                    Weights.CODE,
                    LongPoint.newRangeQuery(
                            UnitDocumentBuilder.NUMBER,
                            UnitDocumentBuilder.ordered(word, '0'),
                            UnitDocumentBuilder.ordered(word, '9'))));
        }
        ways.add(worth(
                Weights.CODE,
                word.length() >= SHORTEST_CODE
                        ? new PrefixQuery(new Term(UnitDocumentBuilder.CODE, word))
                        : new TermQuery(new Term(UnitDocumentBuilder.CODE, word))));
        if (word.length() > 1 && word.length() <= LONGEST_SOUND && SearchWords.latin(word)) {
            ways.add(worth(Weights.SOUND, NGramTokenStream.part(UnitDocumentBuilder.INITIALS, word)));
            SearchWords.readings(word, syllables)
                    .forEach(reading -> ways.add(worth(
                            Weights.SOUND,
                            NGramTokenStream.syllables(
                                    UnitDocumentBuilder.PINYIN,
                                    reading,
                                    SearchWords.begun(reading.getLast(), syllables)))));
        }
        return new DisjunctionMaxQuery(ways, 0);
    }

    private static Query worth(int weight, Query query) {
        return new BoostQuery(new ConstantScoreQuery(query), weight);
    }

    static Sort order(UnitQuery query) {
        return switch (query.sort()) {
            case RELEVANCE -> new Sort(SortField.FIELD_SCORE, NEWEST, NUMBER);
            case DISTANCE ->
                new Sort(
                        LatLonDocValuesField.newDistanceSort(UnitDocumentBuilder.PLACE, query.lat(), query.lng()),
                        NUMBER);
            case GRADE -> new Sort(new SortField(UnitDocumentBuilder.GRADE, SortField.Type.LONG, true), NEWEST, NUMBER);
            case NAMED -> new Sort(NEWEST, NUMBER);
            case NAME -> new Sort(new SortField(UnitDocumentBuilder.ORDER, SortField.Type.STRING), NUMBER);
        };
    }
}
