package fangxin.common.privacy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Set of words that begin or end like the name of a person and are none: brands, shops, goods and figures of history,
 * some of which are names of other persons too, such as 李宁.
 */
final class NotNames {
    private static final String FILE = "not-names.txt";
    private static final int SHORTEST = 2;
    private static final int LONGEST = 5;
    /** Begins the words of the file that nobody is called. */
    private static final String MARK = "# words";

    private static final List<String> LINES = read();
    private static final Set<String> ALL = words(LINES);
    private static final Set<String> WORDS = words(LINES.subList(LINES.indexOf(MARK), LINES.size()));

    private NotNames() {}

    /** Returns whether a word that is no name begins at an index of a text. */
    static boolean startsOne(String plain, int start) {
        return starts(ALL, plain, start);
    }

    /**
     * Returns whether such a word begins at a place of a text that no person is called, whatever the context states.
     */
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

    private static Set<String> words(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> read() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(NotNames.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
