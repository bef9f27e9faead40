package fangxin.common.privacy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Functions that read the lists of words beside this class: words separated by blanks, and comments behind #. */
final class WordList {
    private WordList() {}

    static List<String> lines(String file) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(WordList.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Set<String> words(Collection<String> lines) {
        return lines.stream()
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
