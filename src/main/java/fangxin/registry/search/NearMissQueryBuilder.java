package fangxin.registry.search;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;

/**
 * Builder of the Lucene query for candidates of near misses of one query. A text is cut into pieces of two sounds or
 * more, and an edit breaks at most one of them: names that contain all pieces but as many as edits are allowed are
 * found by pairs of neighbouring sounds, without a look at all names that have single sounds in common.
 */
final class NearMissQueryBuilder {
    private static final int MIN_FUZZY_CODE = 15;
    private static final int FUZZY_CODE_PREFIX = 2;
    private static final int PAIR = 2;

    private final NearMissMatcher matcher;
    private final NavigableSet<String> syllables;
    private final int edits;
    private final BooleanQuery.Builder all = new BooleanQuery.Builder();
    private final BooleanQuery.Builder intact = new BooleanQuery.Builder();
    /** Number of pieces of text and of trade words. */
    private int pieces;

    private NearMissQueryBuilder(NearMissMatcher matcher, NavigableSet<String> syllables) {
        this.matcher = matcher;
        this.syllables = syllables;
        this.edits = matcher.sounds().mostEdits();
    }

    /**
     * Returns the query for candidates of near misses, none of which is a hit of the query itself. The best of them are
     * those with the most and the rarest pieces in common.
     *
     * @param syllables all Pinyin syllables in the index
     */
    static Query candidates(UnitQuery query, NearMissMatcher matcher, NavigableSet<String> syllables) {
        BooleanQuery.Builder ways = new BooleanQuery.Builder();
        if (matcher.code() != null) {
            ways.add(misreadCode(matcher.code()), Occur.SHOULD);
        } else if (!matcher.findsEditsByWord()) {
            ways.add(similarName(matcher, syllables), Occur.SHOULD);
        }
        for (List<NearMissMatcher> reading : matcher.readings()) {
            BooleanQuery.Builder words = new BooleanQuery.Builder();
            reading.forEach(word -> words.add(
                    anyOf(
                            similarName(word, syllables),
                            NGramTokenStream.substringQuery(UnitDocumentBuilder.ADDRESS, word.text())),
                    Occur.MUST));
            ways.add(words.build(), Occur.SHOULD);
        }
        return UnitQueryBuilder.inArea(query)
                .add(ways.build(), Occur.MUST)
                .add(UnitQueryBuilder.textQuery(query, syllables), Occur.MUST_NOT)
                .build();
    }

    /** Returns the codes and numbers that begin with a code, or differ from it in one character. */
    private static Query misreadCode(String code) {
        BooleanQuery.Builder ways = new BooleanQuery.Builder()
                .add(new PrefixQuery(new Term(UnitDocumentBuilder.CODE, code)), Occur.SHOULD)
                .add(new PrefixQuery(new Term(UnitDocumentBuilder.KEY, code)), Occur.SHOULD);
        if (code.length() >= MIN_FUZZY_CODE) {
            for (String field : List.of(UnitDocumentBuilder.CODE, UnitDocumentBuilder.KEY)) {
                ways.add(new FuzzyQuery(new Term(field, code), 1, FUZZY_CODE_PREFIX), Occur.SHOULD);
            }
        }
        return ways.build();
    }

    private static Query similarName(NearMissMatcher matcher, NavigableSet<String> syllables) {
        return new NearMissQueryBuilder(matcher, syllables).similarName();
    }

    /** Returns the names that may be near the text, the parts in any order. */
    private Query similarName() {
        List<SoundSequence> texts = new ArrayList<>();
        int cut = 0;
        for (SearchVocabulary.NamePart part : matcher.parts()) {
            if (part.synonyms().isEmpty()) {
                SoundSequence text = SoundSequence.of(part.text(), syllables);
                texts.add(text);
                cut += addPieces(text);
            } else {
                Query trade = new ConstantScoreQuery(anyOf(part.synonyms().stream()
                        .map(word -> NGramTokenStream.substringQuery(UnitDocumentBuilder.NAME, word))
                        .toArray(Query[]::new)));
                intact.add(trade, Occur.SHOULD);
                pieces++;
            }
        }
        if (cut <= edits) {
            texts.stream()
                    .filter(text -> text.length() > edits || texts.size() == 1)
                    .forEach(this::demandSounds);
        }
        if (pieces > edits || texts.isEmpty()) {
            intact.setMinimumNumberShouldMatch(Math.max(1, pieces - edits));
            all.add(intact.build(), Occur.MUST);
        }
        return matcher.parts().isEmpty() ? MatchNoDocsQuery.INSTANCE : all.build();
    }

    /**
     * Cuts a text into pieces. Where the sounds at the ends of two are swapped, both are broken by one edit, but the
     * swapped pair is found instead.
     */
    private int addPieces(SoundSequence text) {
        List<SoundSequence> cut = text.pieces();
        cut.forEach(piece -> intact.add(pairs(piece), Occur.SHOULD));
        for (int i = 1; i < cut.size(); i++) {
            intact.add(
                    pair(
                            cut.get(i).elements().getFirst(),
                            cut.get(i - 1).elements().getLast()),
                    Occur.SHOULD);
        }
        pieces += cut.size();
        return cut.size();
    }

    /**
     * Requires the sounds that remain after the edits of a text that is too short to be split into a piece more than
     * edits. A text beside others of which edits may leave nothing, such as 店 after a trade word, is not required.
     */
    private void demandSounds(SoundSequence text) {
        List<SoundSequence.SoundElement> sounds = text.elements();
        if (edits == 1 && sounds.size() == PAIR + 1) {
            SoundSequence.SoundElement first = sounds.getFirst();
            SoundSequence.SoundElement last = sounds.getLast();
            all.add(
                    anyOf(
                            pair(first, sounds.get(1)),
                            pair(sounds.get(1), last),
                            pair(first, last),
                            aroundAnother(first, last)),
                    Occur.FILTER);
        } else {
            BooleanQuery.Builder enough = new BooleanQuery.Builder();
            sounds.forEach(element -> enough.add(sound(element), Occur.SHOULD));
            all.add(
                    enough.setMinimumNumberShouldMatch(Math.max(1, sounds.size() - edits))
                            .build(),
                    Occur.FILTER);
        }
    }

    private static Query anyOf(Query... ways) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Query way : ways) {
            any.add(way, Occur.SHOULD);
        }
        return any.build();
    }

    /** All pairs of neighbouring sounds of a piece. */
    private static Query pairs(SoundSequence piece) {
        BooleanQuery.Builder pairs = new BooleanQuery.Builder();
        for (int i = 1; i < piece.length(); i++) {
            pairs.add(pair(piece.elements().get(i - 1), piece.elements().get(i)), Occur.MUST);
        }
        return pairs.build();
    }

    private static Query pair(SoundSequence.SoundElement first, SoundSequence.SoundElement second) {
        SynonymQuery.Builder any = new SynonymQuery.Builder(UnitDocumentBuilder.SOUND_PAIRS);
        for (String one : first.sounds()) {
            for (String other : second.sounds()) {
                any.addTerm(UnitDocumentBuilder.soundPair(one, other));
            }
        }
        return any.build();
    }

    /** Returns the names with two sounds around another one; beside it, if one of them is no Chinese character. */
    private static Query aroundAnother(SoundSequence.SoundElement first, SoundSequence.SoundElement last) {
        return first.syllables().isEmpty() || last.syllables().isEmpty()
                ? new BooleanQuery.Builder()
                        .add(sound(first), Occur.MUST)
                        .add(sound(last), Occur.MUST)
                        .build()
                : new MultiPhraseQuery.Builder()
                        .add(syllables(first), 0)
                        .add(syllables(last), PAIR)
                        .build();
    }

    private static Term[] syllables(SoundSequence.SoundElement element) {
        return element.syllables().stream()
                .map(syllable -> new Term(UnitDocumentBuilder.PINYIN, syllable))
                .toArray(Term[]::new);
    }

    private static Query sound(SoundSequence.SoundElement element) {
        if (element.syllables().isEmpty()) {
            return NGramTokenStream.substringQuery(UnitDocumentBuilder.NAME, Character.toString(element.point()));
        }
        SynonymQuery.Builder any = new SynonymQuery.Builder(UnitDocumentBuilder.PINYIN);
        for (Term syllable : syllables(element)) {
            any.addTerm(syllable);
        }
        return any.build();
    }
}
