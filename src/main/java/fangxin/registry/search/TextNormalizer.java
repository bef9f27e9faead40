package fangxin.registry.search;

import com.github.houbb.opencc4j.support.data.impl.TSCharData;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.stream.IntStream;
import net.sourceforge.pinyin4j.PinyinHelper;
import net.sourceforge.pinyin4j.format.HanyuPinyinOutputFormat;
import net.sourceforge.pinyin4j.format.HanyuPinyinToneType;
import net.sourceforge.pinyin4j.format.HanyuPinyinVCharType;
import net.sourceforge.pinyin4j.format.exception.BadHanyuPinyinOutputFormatCombination;

/**
 * How a text is looked for: width, case, blanks, punctuation and the older form of a character do not matter, and a
 * name is found by its sound too.
 */
final class TextNormalizer {
    /** So many words of a query are looked for, in the order in which they stand. */
    static final int WORDS = 6;
    /** So many of them may be single characters, which nearly every unit has. */
    static final int SINGLES = 3;
    /** In more ways than these a word is not read: those of the fewest syllables count. */
    static final int READINGS = 6;
    /** A character that has to be looked at together with its neighbours. */
    private static final char TOGETHER = '\uffff';

    private static final char NOTHING = '\0';
    private static final int[] SIMPLIFIED = simplified();
    /** What is left of a character that stands alone. */
    private static final char[] FOLDED = foldedAlone();

    private static final String[][] SOUNDS = new String[Character.MAX_VALUE + 1][];
    private static final String[] SILENT = {};
    private static final HanyuPinyinOutputFormat FORMAT = format();

    private TextNormalizer() {}

    /** What is left to compare of a text: letters and digits, in half width, lower case, simplified. */
    static String folded(String text) {
        if (text == null) {
            return "";
        }
        char[] folded = new char[text.length()];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = FOLDED[text.charAt(i)];
            if (character == TOGETHER) {
                return foldedTogether(text);
            }
            if (character != NOTHING) {
                folded[length++] = character;
            }
        }
        return new String(folded, 0, length);
    }

    /** Of the characters that nearly all names consist of none joins with another one. */
    private static char[] foldedAlone() {
        char[] folded = new char[Character.MAX_VALUE + 1];
        Arrays.fill(folded, TOGETHER);
        for (int[] range :
                new int[][] {{0, 0x7f}, {0x2010, 0x2027}, {0x3000, 0x3029}, {0x4e00, 0x9fff}, {0xff01, 0xff5e}}) {
            for (int character = range[0]; character <= range[1]; character++) {
                String alone = foldedTogether(Character.toString(character));
                folded[character] = alone.isEmpty() ? NOTHING : alone.length() > 1 ? TOGETHER : alone.charAt(0);
            }
        }
        return folded;
    }

    private static String foldedTogether(String text) {
        StringBuilder folded = new StringBuilder();
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        for (int i = 0; i < plain.length(); i = plain.offsetByCodePoints(i, 1)) {
            int point = plain.codePointAt(i);
            if (Character.isLetterOrDigit(point)) {
                folded.appendCodePoint(point < SIMPLIFIED.length ? SIMPLIFIED[point] : point);
            }
        }
        return folded.toString();
    }

    /** The words of a query that are looked for, each of which has to be found; a number in groups is one word. */
    static List<String> words(String query) {
        List<String> words = new ArrayList<>();
        int singles = 0;
        for (String word : written(query)) {
            singles += word.length() == 1 ? 1 : 0;
            if (words.size() < WORDS && (word.length() > 1 || singles <= SINGLES)) {
                words.add(word);
            }
        }
        return words;
    }

    /** Whether some of what was written is not looked for. */
    static boolean leavesOut(String query) {
        return words(query).size() < written(query).size();
    }

    private static List<String> written(String query) {
        String whole = folded(query);
        if (whole.chars().allMatch(TextNormalizer::digit)) {
            return whole.isEmpty() ? List.of() : List.of(whole);
        }
        return Arrays.stream(query.split("[\\s\u3000]+"))
                .map(TextNormalizer::folded)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    static boolean digit(int character) {
        return character >= '0' && character <= '9';
    }

    static boolean latin(String word) {
        return word.chars().allMatch(letter -> letter >= 'a' && letter <= 'z');
    }

    /** The syllables that a character is read as, the most usual one first; none for what is not Chinese. */
    static String[] sounds(int point) {
        if (point > Character.MAX_VALUE) {
            return SILENT;
        }
        if (SOUNDS[point] == null) {
            SOUNDS[point] = read((char) point);
        }
        return SOUNDS[point];
    }

    private static String[] read(char character) {
        try {
            String[] sounds = Character.isIdeographic(character)
                    ? PinyinHelper.toHanyuPinyinStringArray(character, FORMAT)
                    : null;
            return sounds == null ? SILENT : Arrays.stream(sounds).distinct().toArray(String[]::new);
        } catch (BadHanyuPinyinOutputFormatCombination impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What a list by name is ordered by: sound before shape, so that a reader finds a name where it is spoken. */
    static String order(String name) {
        StringBuilder order = new StringBuilder();
        folded(name).codePoints().limit(16).forEach(point -> {
            String[] sounds = sounds(point);
            order.append(sounds.length == 0 ? Character.toString(point) : sounds[0])
                    .append(' ');
        });
        return order.length() > 40 ? order.substring(0, 40) : order.toString();
    }

    /**
     * The ways to read a word as syllables, the last of which may be begun only.
     *
     * @param known all syllables that there are
     */
    static List<List<String>> readings(String word, NavigableSet<String> known) {
        List<List<String>> found = new ArrayList<>();
        read(word, known, new ArrayList<>(), found);
        return found.size() <= READINGS
                ? found
                : found.stream()
                        .sorted(Comparator.comparingInt((List<String> reading) -> reading.size())
                                .thenComparing(reading -> String.join(" ", reading)))
                        .limit(READINGS)
                        .toList();
    }

    private static void read(String rest, NavigableSet<String> known, List<String> before, List<List<String>> found) {
        if (begun(rest, known).iterator().hasNext()) {
            List<String> reading = new ArrayList<>(before);
            reading.add(rest);
            found.add(reading);
        }
        for (int end = 1; end < rest.length(); end++) {
            String syllable = rest.substring(0, end);
            if (known.contains(syllable)) {
                before.addLast(syllable);
                read(rest.substring(end), known, before, found);
                before.removeLast();
            }
        }
    }

    /** The syllables that begin so. */
    static Set<String> begun(String start, NavigableSet<String> known) {
        return known.subSet(start, start + Character.MAX_VALUE);
    }

    /** Each character's simplified form by its code point, up to the plane of the rarest that are still in use. */
    private static int[] simplified() {
        int[] simplified = IntStream.range(0, 0x30000).toArray();
        new TSCharData().data().getDataMap().forEach((traditional, simple) -> {
            if (!simple.contains(traditional)) {
                simplified[traditional.codePointAt(0)] = simple.getFirst().codePointAt(0);
            }
        });
        return simplified;
    }

    private static HanyuPinyinOutputFormat format() {
        HanyuPinyinOutputFormat format = new HanyuPinyinOutputFormat();
        format.setToneType(HanyuPinyinToneType.WITHOUT_TONE);
        format.setVCharType(HanyuPinyinVCharType.WITH_V);
        return format;
    }
}
