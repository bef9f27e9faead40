package fangxin.common.privacy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Set of words that begin or end like the name of a person and are none: brands, shops, goods and figures of history. */
final class NotNames {
    private static final String FILE = "not-names.txt";
    private static final int SHORTEST = 2;
    private static final int LONGEST = 5;
    private static final Set<String> WORDS = read();

    private NotNames() {}

    /** Returns whether a word that is no name begins at an index of a text. */
    static boolean startsOne(String plain, int start) {
        for (int end = start + SHORTEST; end <= Math.min(plain.length(), start + LONGEST); end++) {
            if (WORDS.contains(plain.substring(start, end))) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a word of two characters that is no name ends before an index of a text. */
    static boolean endsOne(String plain, int end) {
        return end >= SHORTEST && WORDS.contains(plain.substring(end - SHORTEST, end));
    }

    private static Set<String> read() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(NotNames.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
