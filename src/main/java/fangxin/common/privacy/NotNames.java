package fangxin.common.privacy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Set of words that begin or end like the name of a person and are none: brands, shops, goods and figures of history,
 * some of which are names of other persons too, such as 李宁.
 */
final class NotNames {
    private static final String FILE = "not-names.txt";
    private static final String FIGURES = "figures.txt";
    private static final int SHORTEST = 2;
    private static final int LONGEST = 6;
    /** Begins the words of the file that nobody is called. */
    private static final String MARK = "# words";

    private static final List<String> LINES = WordList.lines(FILE);
    private static final Set<String> WORDS = WordList.words(LINES.subList(LINES.indexOf(MARK), LINES.size()));
    private static final Set<String> ALL = Stream.of(LINES, WordList.lines(FIGURES))
            .flatMap(lines -> WordList.words(lines).stream())
            .collect(Collectors.toUnmodifiableSet());

    private NotNames() {}

    /** Returns whether a word that is no name begins at an index of a text. */
    static boolean startsOne(String plain, int start) {
        return starts(ALL, plain, start);
    }

    /**
     * Returns whether a word that is no name covers all characters from start to before end, or begins before them and
     * ends within or behind them: 葛亮 begins within 诸葛亮.
     */
    static boolean covers(String plain, int start, int end) {
        for (int from = Math.max(0, start - LONGEST + 1); from <= start; from++) {
            int shortest = Math.max(from + SHORTEST, from < start ? start + 1 : end);
            for (int to = shortest; to <= Math.min(plain.length(), from + LONGEST); to++) {
                if (ALL.contains(plain.substring(from, to))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns whether characters are a brand, a place or a figure. */
    static boolean isOne(String characters) {
        return ALL.contains(characters);
    }

    /** Returns whether characters are a word that nobody is called. */
    static boolean isWord(String characters) {
        return WORDS.contains(characters);
    }

    /** Returns whether a word begins at a place of a text that is not the name of a person in any context. */
    static boolean startsWord(String plain, int start) {
        return starts(WORDS, plain, start);
    }

    private static boolean starts(Set<String> words, String plain, int start) {
        for (int end = start + SHORTEST; end <= Math.min(plain.length(), start + LONGEST); end++) {
            if (words.contains(plain.substring(start, end))) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a word of two characters that is no name ends before an index of a text. */
    static boolean endsOne(String plain, int end) {
        return end >= SHORTEST && ALL.contains(plain.substring(end - SHORTEST, end));
    }
}
