package fangxin.registry.search;

import fangxin.common.TextNormalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import net.sourceforge.pinyin4j.PinyinHelper;
import net.sourceforge.pinyin4j.format.HanyuPinyinOutputFormat;
import net.sourceforge.pinyin4j.format.HanyuPinyinToneType;
import net.sourceforge.pinyin4j.format.HanyuPinyinVCharType;
import net.sourceforge.pinyin4j.format.exception.BadHanyuPinyinOutputFormatCombination;

/**
 * Functions on words for indexing and search: split a query into words, and give the Pinyin syllables and readings
 * of names and words.
 */
final class SearchWords {
    /** Maximum number of words of a query that are searched, from the first one on. */
    static final int MAX_WORDS = 6;
    /** Maximum number of these that may be single characters, which nearly every unit has. */
    static final int MAX_SINGLE_CHARACTERS = 3;
    /** Maximum number of pinyin readings of a word that are searched: those of the fewest syllables. */
    static final int MAX_READINGS = 6;

    private static final int CREDIT_CODE_LENGTH = 18;
    /** A credit code contains the six digits of a division. */
    private static final int CREDIT_CODE_DIGITS = 6;

    /** Length of the longest Pinyin syllables, such as zhuang. */
    private static final int MAX_SYLLABLE_LENGTH = 6;

    private static final String[][] SYLLABLES = new String[Character.MAX_VALUE + 1][];
    private static final String[] NO_SYLLABLES = {};
    private static final HanyuPinyinOutputFormat FORMAT = format();

    private SearchWords() {}

    /**
     * Returns the words of a query, all of which a unit must contain; a number or code in groups and a spaced-out text
     * are one word.
     */
    static List<String> words(String query) {
        List<String> words = new ArrayList<>();
        int singles = 0;
        for (String word : allWords(query)) {
            singles += word.length() == 1 ? 1 : 0;
            if (words.size() < MAX_WORDS && (word.length() > 1 || singles <= MAX_SINGLE_CHARACTERS)) {
                words.add(word);
            }
        }
        return words;
    }

    /** Returns whether the query has more words than the search uses. */
    static boolean dropsWords(String query) {
        return words(query).size() < allWords(query).size();
    }

    private static List<String> allWords(String query) {
        String whole = TextNormalizer.key(query);
        if (whole.chars().allMatch(SearchWords::isDigit)) {
            return whole.isEmpty() ? List.of() : List.of(whole);
        }
        if (isCreditCode(whole)) {
            return List.of(whole);
        }
        List<String> words = separated(query);
        boolean spacedOut =
                words.size() > MAX_SINGLE_CHARACTERS && words.stream().allMatch(word -> word.length() == 1);
        return spacedOut ? List.of(whole) : words;
    }

    /** Returns whether a text of letters and digits, which people write in groups, has the form of a credit code. */
    private static boolean isCreditCode(String whole) {
        return whole.length() == CREDIT_CODE_LENGTH
                && whole.chars().filter(SearchWords::isDigit).count() >= CREDIT_CODE_DIGITS
                && whole.chars().allMatch(letter -> isDigit(letter) || (letter >= 'a' && letter <= 'z'));
    }

    /** Returns the normalized words of a query between blanks. */
    static List<String> separated(String query) {
        return Arrays.stream(query.split("[\\s\u3000]+"))
                .map(TextNormalizer::key)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    static boolean isLatin(String word) {
        return word.chars().allMatch(letter -> letter >= 'a' && letter <= 'z');
    }

    /**
     * Returns the pinyin syllables of a character, the most usual one first; none for a character that is not Chinese.
     */
    static String[] syllables(int point) {
        if (point > Character.MAX_VALUE) {
            return NO_SYLLABLES;
        }
        if (SYLLABLES[point] == null) {
            SYLLABLES[point] = read((char) point);
        }
        return SYLLABLES[point];
    }

    private static String[] read(char character) {
        try {
            String[] sounds = Character.isIdeographic(character)
                    ? PinyinHelper.toHanyuPinyinStringArray(character, FORMAT)
                    : null;
            return sounds == null
                    ? NO_SYLLABLES
                    : Arrays.stream(sounds).distinct().toArray(String[]::new);
        } catch (BadHanyuPinyinOutputFormatCombination impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Returns the pinyin readings of a word in Latin letters; the last syllable may be incomplete.
     *
     * @param known all syllables of pinyin
     */
    static List<List<String>> readings(String word, NavigableSet<String> known) {
        List<List<String>> found = new ArrayList<>();
        read(word, known, new ArrayList<>(), found);
        return found.size() <= MAX_READINGS
                ? found
                : found.stream()
                        .sorted(Comparator.comparingInt((List<String> reading) -> reading.size())
                                .thenComparing(reading -> String.join(" ", reading)))
                        .limit(MAX_READINGS)
                        .toList();
    }

    private static void read(String rest, NavigableSet<String> known, List<String> before, List<List<String>> found) {
        if (startingWith(rest, known).iterator().hasNext()) {
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

    /**
     * Splits a word of any length into the fewest Pinyin syllables, of which the last may be incomplete. Empty if it is
     * not Pinyin.
     */
    static List<String> fewestSyllables(String word, NavigableSet<String> known) {
        List<List<String>> readings = new ArrayList<>();
        readings.add(List.of());
        for (int end = 1; end <= word.length(); end++) {
            List<String> fewest = null;
            for (int begin = Math.max(0, end - MAX_SYLLABLE_LENGTH); begin < end; begin++) {
                List<String> before = readings.get(begin);
                String syllable = word.substring(begin, end);
                boolean occurs = known.contains(syllable)
                        || (end == word.length()
                                && !startingWith(syllable, known).isEmpty());
                if (before != null && occurs && (fewest == null || before.size() + 1 < fewest.size())) {
                    fewest = new ArrayList<>(before);
                    fewest.add(syllable);
                }
            }
            readings.add(fewest);
        }
        return readings.getLast() == null ? List.of() : readings.getLast();
    }

    /** Returns the syllables that begin with the letters. */
    static Set<String> startingWith(String start, NavigableSet<String> known) {
        return known.subSet(start, start + Character.MAX_VALUE);
    }

    private static HanyuPinyinOutputFormat format() {
        HanyuPinyinOutputFormat format = new HanyuPinyinOutputFormat();
        format.setToneType(HanyuPinyinToneType.WITHOUT_TONE);
        format.setVCharType(HanyuPinyinVCharType.WITH_V);
        return format;
    }
}
