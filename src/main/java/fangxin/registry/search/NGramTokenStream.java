package fangxin.registry.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ObjIntConsumer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;

/**
 * Lucene token stream of one field, reused for one document after the other; also builds the queries that match its
 * tokens. A text becomes its n-grams of the field's size with positions, beside them all shorter n-grams, so that
 * any part is found down to one character; a name also becomes its Pinyin syllables and pairs of their initials.
 */
final class NGramTokenStream extends TokenStream {
    /** Character before each name in the index, which makes a search by prefix possible. */
    private static final char START = '\u0002';

    static final char BETWEEN_SOUNDS = ' ';
    /** Number of characters of a prefix token. */
    private static final int PREFIX_LENGTH = 3;

    private static final int GAP = 4;
    /** Ints per token: start offset, end offset, position. */
    private static final int PARTS = 3;

    private static final int CONTINUED = 0xc0;
    private static final int FOLLOWS = 0x80;

    /**
     * Bytes of the term; declared first, because the position attribute would otherwise add a term attribute of
     * characters.
     */
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);

    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final BytesRef token = new BytesRef();
    private byte[] bytes = new byte[256];
    private int[] tokens = new int[PARTS * 64];
    private int used;
    private int last;
    private int next;
    private int place;

    /** Clears the tokens of the document before. */
    NGramTokenStream clear() {
        used = 0;
        last = 0;
        place = 0;
        return this;
    }

    /** Adds the prefixes of a normalized text. */
    NGramTokenStream prefix(String folded) {
        int[] ends = append(START + folded);
        for (int length = 1; length <= Math.min(PREFIX_LENGTH, ends.length - 2); length++) {
            token(ends[0], ends[1 + length], place);
        }
        return this;
    }

    /** Adds the n-grams of a normalized text from a shortest to a longest length. */
    NGramTokenStream text(String folded, int shortest, int longest) {
        int[] ends = append(folded);
        for (int i = 0; i + 1 < ends.length; i++) {
            for (int length = shortest; length <= Math.min(longest, ends.length - 1 - i); length++) {
                token(ends[i], ends[i + length], place + 1 + i);
            }
        }
        place += ends.length - 1 + GAP;
        return this;
    }

    /** Appends a text to the bytes. Returns the offsets of its characters, and the end of the last. */
    private int[] append(String text) {
        byte[] more = text.getBytes(StandardCharsets.UTF_8);
        bytes = ArrayUtil.grow(bytes, used + more.length);
        System.arraycopy(more, 0, bytes, used, more.length);
        int[] ends = new int[more.length + 1];
        int characters = 0;
        for (int i = 0; i < more.length; i++) {
            if ((more[i] & CONTINUED) != FOLLOWS) {
                ends[characters++] = used + i;
            }
        }
        used += more.length;
        ends[characters] = used;
        return Arrays.copyOf(ends, characters + 1);
    }

    /** Adds the Pinyin syllables of a normalized text. */
    NGramTokenStream syllables(String folded) {
        folded.codePoints().forEach(point -> {
            for (String sound : SearchWords.syllables(point)) {
                int from = used;
                for (int i = 0; i < sound.length(); i++) {
                    letter(sound.charAt(i));
                }
                token(from, used, place);
            }
            place++;
        });
        place += GAP;
        return this;
    }

    /** Adds the pairs of neighbouring sounds of a normalized text: syllables, or characters that have none. */
    NGramTokenStream soundPairs(String folded) {
        int[] points = folded.codePoints().toArray();
        for (int i = 0; i + 1 < points.length; i++) {
            for (String first : sounds(points[i])) {
                for (String second : sounds(points[i + 1])) {
                    int[] ends = append(first + BETWEEN_SOUNDS + second);
                    token(ends[0], ends[ends.length - 1], place + i);
                }
            }
        }
        place += points.length + GAP;
        return this;
    }

    private static String[] sounds(int point) {
        String[] syllables = SearchWords.syllables(point);
        return syllables.length == 0 ? new String[] {Character.toString(point)} : syllables;
    }

    /** Adds the initials of the syllables of a normalized text, in pairs. */
    NGramTokenStream initials(String folded) {
        int[] points = folded.codePoints().toArray();
        for (int i = 0; i + 1 < points.length; i++) {
            for (String pair : pairs(points[i], points[i + 1])) {
                letter(pair.charAt(0));
                letter(pair.charAt(1));
                token(used - 2, used, place + i);
            }
        }
        place += points.length + GAP;
        return this;
    }

    private static List<String> pairs(int one, int other) {
        List<String> pairs = new ArrayList<>(1);
        for (String first : SearchWords.syllables(one)) {
            for (String second : SearchWords.syllables(other)) {
                String pair = first.substring(0, 1) + second.charAt(0);
                if (!pairs.contains(pair)) {
                    pairs.add(pair);
                }
            }
        }
        return pairs;
    }

    private void letter(char letter) {
        bytes = ArrayUtil.grow(bytes, used + 1);
        bytes[used++] = (byte) letter;
    }

    private void token(int from, int to, int position) {
        tokens = ArrayUtil.grow(tokens, last + PARTS);
        tokens[last] = from;
        tokens[last + 1] = to;
        tokens[last + 2] = position;
        last += PARTS;
    }

    @Override
    public boolean incrementToken() {
        if (next == last) {
            return false;
        }
        token.bytes = bytes;
        token.offset = tokens[next];
        token.length = tokens[next + 1] - tokens[next];
        term.setBytesRef(token);
        step.setPositionIncrement(tokens[next + 2] - (next == 0 ? -1 : tokens[next - 1]));
        next += PARTS;
        return true;
    }

    @Override
    public void reset() {
        next = 0;
    }

    /** Returns a query for a part of a text: a term, or a phrase of n-grams side by side and the last one. */
    static Query substringQuery(UnitDocumentBuilder.NGramField text, String folded) {
        String[] characters = characters(folded);
        if (characters.length <= text.size()) {
            return new TermQuery(
                    new Term(characters.length < text.size() ? text.shorterNgrams() : text.ngrams(), folded));
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        addRest(text, characters, 0, phrase::add);
        return phrase.build();
    }

    /** Returns a query for a text with a prefix. */
    static Query prefix(UnitDocumentBuilder.NGramField text, String folded) {
        String[] characters = characters(folded);
        Term start = new Term(text.ngrams(), START + join(characters, 0, Math.min(PREFIX_LENGTH, characters.length)));
        if (characters.length <= PREFIX_LENGTH) {
            return new TermQuery(start);
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder().add(start, 0);
        addRest(text, characters, PREFIX_LENGTH, (term, at) -> phrase.add(term, 1 + at));
        return phrase.build();
    }

    private static void addRest(
            UnitDocumentBuilder.NGramField text, String[] characters, int from, ObjIntConsumer<Term> phrase) {
        int last = characters.length - text.size();
        for (int i = Math.min(from, last); i <= last; i = i == last ? last + 1 : Math.min(i + text.size(), last)) {
            phrase.accept(new Term(text.ngrams(), join(characters, i, text.size())), i);
        }
    }

    private static String join(String[] characters, int from, int length) {
        return length == 1
                ? characters[from]
                : length == 2
                        ? characters[from] + characters[from + 1]
                        : String.join("", Arrays.copyOfRange(characters, from, from + length));
    }

    /** Returns the phrase query of Pinyin syllables; any of the alternatives matches as the last one. */
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
