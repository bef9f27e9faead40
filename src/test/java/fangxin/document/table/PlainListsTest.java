package fangxin.document.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A work page with a list of its own is an {@code fx:dataTable}, or the decision record names it with its reason. Pages of
 * one object, which have a parameter, and pages of terms, which are forms, have lists inside.
 */
class PlainListsTest {
    private static final Path RECORD = Path.of("docs/decisions/0114-lazy-primefaces-tables-for-lists-of-offices.md");

    private static final Pattern LIST = Pattern.compile("<ui:repeat|<table\\b");
    private static final Pattern NAME = Pattern.compile("(?<=`)[a-z][a-z_]+(?=`)");

    private static Set<String> plainPages(String folder) throws IOException {
        try (Stream<Path> pages = Files.list(Path.of("src/main/webapp", folder))) {
            return pages.filter(page -> page.toString().endsWith(".xhtml"))
                    .filter(page -> isPlainList(read(page)))
                    .map(page -> page.getFileName().toString().replace(".xhtml", ""))
                    .filter(page -> !page.endsWith("_terms"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static boolean isPlainList(String page) {
        return LIST.matcher(page).find() && !page.contains("<fx:dataTable") && !page.contains("<f:viewParam");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Test
    void theRecordNamesEachWorkPageWhoseListIsPlain() throws IOException {
        String record = Files.readString(RECORD);
        Set<String> plain = plainPages("work");
        plain.addAll(plainPages("admin"));

        Set<String> named = NAME.matcher(
                        record.substring(record.indexOf("Plain HTML stays"), record.indexOf("Of the other")))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(plain).hasSizeGreaterThan(20);
        assertThat(named).isEqualTo(plain);
    }
}
