package fangxin.directory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ObjIntConsumer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * The tokens of one field. A text is kept as its characters, its pairs of neighbours (bigrams) and, where it is a name,
 * its threes, so that any part of it is found, down to a single character; a sound as its syllables and as pairs of their
 * first letters.
 */
final class Grams extends TokenStream {
    /** Stands before a text, so that its beginning can be asked for. */
    static final String START = "\u0002";
    /** So many neighbours make the longest token of a name, which is what people look for, and of an address. */
    static final int OF_NAME = 3;
    static final int OF_ADDRESS = 2;
    /** So many characters of the beginning make one token. */
    private static final int BEGINNING = 2;
    private static final int GAP = 4;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final List<String> terms = new ArrayList<>();
    private final List<Integer> positions = new ArrayList<>();
    private int place;
    private int next;

    /** Adds a folded text, in tokens of up to so many characters. */
    Grams text(String folded, int longest) {
        String[] characters = characters(folded);
        for (int length = 1; length <= Math.min(BEGINNING, characters.length); length++) {
            token(START + joined(characters, 0, length), place);
        }
        for (int i = 0; i < characters.length; i++) {
            for (int length = 1; length <= Math.min(longest, characters.length - i); length++) {
                token(joined(characters, i, length), place + 1 + i);
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

    /** Asks for a part of a text; the longest tokens side by side are enough, and the last. */
    static Query part(String field, String folded, int longest) {
        String[] characters = characters(folded);
        if (characters.length <= longest) {
            return new TermQuery(new Term(field, folded));
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        rest(field, characters, longest, 0, (term, at) -> phrase.add(term, at));
        return phrase.build();
    }

    /** Asks for a text that begins so. */
    static Query beginning(String field, String folded, int longest) {
        String[] characters = characters(folded);
        Term start = new Term(field, START + joined(characters, 0, Math.min(BEGINNING, characters.length)));
        if (characters.length <= BEGINNING) {
            return new TermQuery(start);
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder().add(start, 0);
        rest(field, characters, longest, BEGINNING, (term, at) -> phrase.add(term, 1 + at));
        return phrase.build();
    }

    private static void rest(String field, String[] characters, int longest, int from, ObjIntConsumer<Term> phrase) {
        int last = characters.length - longest;
        for (int i = Math.min(from, last); i <= last; i = i == last ? last + 1 : Math.min(i + longest, last)) {
            phrase.accept(new Term(field, joined(characters, i, longest)), i);
        }
    }

    private static String joined(String[] characters, int from, int length) {
        return length == 1 ? characters[from] : length == 2 ? characters[from] + characters[from + 1]
                : String.join("", Arrays.copyOfRange(characters, from, from + length));
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
