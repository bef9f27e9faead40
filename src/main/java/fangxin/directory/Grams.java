package fangxin.directory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * The tokens of one field. A text is kept as its characters and its pairs of neighbours (bigrams), so that any part of
 * it is found, down to a single character; a sound as its syllables and as pairs of their first letters.
 */
final class Grams extends TokenStream {
    /** Stands before a text, so that its beginning can be asked for. */
    static final String START = "\u0002";
    private static final int GAP = 4;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final List<String> terms = new ArrayList<>();
    private final List<Integer> positions = new ArrayList<>();
    private int place;
    private int next;

    /** Adds a folded text. */
    Grams text(String folded) {
        String[] characters = characters(folded);
        if (characters.length > 0) {
            token(START + characters[0], place);
        }
        if (characters.length > 1) {
            token(START + characters[0] + characters[1], place);
        }
        for (int i = 0; i < characters.length; i++) {
            token(characters[i], place + 1 + i);
            if (i + 1 < characters.length) {
                token(characters[i] + characters[i + 1], place + 1 + i);
            }
        }
        place += characters.length + GAP;
        return this;
    }

    /** Adds the syllables of a folded text. */
    Grams syllables(String folded) {
        folded.codePoints().forEach(point -> {
            for (String sound : Spelling.sounds(point)) {
                token(sound, place);
            }
            place++;
        });
        place += GAP;
        return this;
    }

    /** Adds the first letters of the syllables of a folded text, in pairs. */
    Grams initials(String folded) {
        int[] points = folded.codePoints().toArray();
        for (int i = 0; i + 1 < points.length; i++) {
            for (String pair : pairs(points[i], points[i + 1])) {
                token(pair, place + i);
            }
        }
        place += points.length + GAP;
        return this;
    }

    private static List<String> pairs(int one, int other) {
        List<String> pairs = new ArrayList<>(1);
        for (String first : Spelling.sounds(one)) {
            for (String second : Spelling.sounds(other)) {
                String pair = first.substring(0, 1) + second.charAt(0);
                if (!pairs.contains(pair)) {
                    pairs.add(pair);
                }
            }
        }
        return pairs;
    }

    private void token(String text, int position) {
        terms.add(text);
        positions.add(position);
    }

    @Override
    public boolean incrementToken() {
        if (next == terms.size()) {
            return false;
        }
        clearAttributes();
        term.append(terms.get(next));
        step.setPositionIncrement(positions.get(next) - (next == 0 ? -1 : positions.get(next - 1)));
        next++;
        return true;
    }

    @Override
    public void reset() {
        next = 0;
    }

    /** Asks for a part of a text; every other pair is enough, since pairs overlap. */
    static Query part(String field, String folded) {
        String[] characters = characters(folded);
        return characters.length == 1 ? new TermQuery(new Term(field, characters[0])) : pairs(field, characters);
    }

    /** Asks for a text that begins so. */
    static Query beginning(String field, String folded) {
        String[] characters = characters(folded);
        String start = START + String.join("", Arrays.copyOf(characters, Math.min(2, characters.length)));
        if (characters.length <= 2) {
            return new TermQuery(new Term(field, start));
        }
        return phrase(field, characters, new PhraseQuery.Builder().add(new Term(field, start), 0), 2).build();
    }

    private static Query pairs(String field, String[] characters) {
        int last = characters.length - 2;
        if (last == 0) {
            return new TermQuery(new Term(field, characters[0] + characters[1]));
        }
        return phrase(field, characters, new PhraseQuery.Builder(), 0).build();
    }

    /** Every other pair from a place on, and the last. */
    private static PhraseQuery.Builder phrase(String field, String[] characters, PhraseQuery.Builder phrase, int from) {
        int last = characters.length - 2;
        for (int i = Math.min(from, last); i <= last; i = i == last ? last + 1 : Math.min(i + 2, last)) {
            phrase.add(new Term(field, characters[i] + characters[i + 1]), i + (from == 0 ? 0 : 1));
        }
        return phrase;
    }

    /** Asks for syllables in a row. */
    static Query syllables(String field, List<String> all, Iterable<String> last) {
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        all.subList(0, all.size() - 1).forEach(syllable -> phrase.add(new Term(field, syllable)));
        List<Term> ends = new ArrayList<>();
        last.forEach(syllable -> ends.add(new Term(field, syllable)));
        return phrase.add(ends.toArray(Term[]::new)).build();
    }

    private static String[] characters(String text) {
        return text.codePoints().mapToObj(Character::toString).toArray(String[]::new);
    }
}
