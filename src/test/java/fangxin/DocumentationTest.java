package fangxin;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.testing.browser.TourDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares README.md and docs/ with the files and types that they name. */
class DocumentationTest {
    private static final Path DECISIONS = Path.of("docs", "decisions");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    /** A type name of at least two words, such as {@code ScoreSheet}; single words may be ordinary ones. */
    private static final Pattern TYPE = Pattern.compile("(?<![…\\w-])[A-Z][a-z0-9]+(?:[A-Z][A-Za-z0-9]*)+\\b");

    /** Row of a table with its first cell. */
    private static final Pattern ROW = Pattern.compile("^\\| *((?:\\\\\\||[^|])*?) *(?<!\\\\)\\|");

    private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    /** Options and names of other programs that the sources do not contain. */
    private static final Set<String> FOREIGN = Set.of(
            "MinHeapFreeRatio",
            "MaxHeapFreeRatio",
            "SharedArchiveFile",
            "UseCompactObjectHeaders",
            "TrimNativeHeapInterval");

    @Test
    void theTourUsesTheWordsOfTheInterface() throws IOException {
        String texts = "";
        for (Path folder : List.of(Path.of("src/main/resources/fangxin/text"), Path.of("config"))) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(each -> each.toString().matches(".*\\.(properties|csv|json)"))
                        .toList()) {
                    texts += Files.readString(file);
                }
            }
        }
        String known = texts;

        assertThat(TourDocument.read().words())
                .hasSizeGreaterThan(15)
                .allMatch(known::contains, "a word of the interface");
    }

    @Test
    void linksLeadToFiles() throws IOException {
        Set<String> broken = new TreeSet<>();

        for (Path page : pages()) {
            Matcher link = LINK.matcher(Files.readString(page));
            while (link.find()) {
                if (!Files.exists(page.resolveSibling(link.group(1)))) {
                    broken.add(page + " → " + link.group(1));
                }
            }
        }

        assertThat(broken).isEmpty();
    }

    @Test
    void typesThatAreNamedExist() throws IOException {
        Set<String> known = new HashSet<>(FOREIGN);
        for (String root : List.of("src", "config")) {
            for (Path file : files(Path.of(root))) {
                String name = file.getFileName().toString();
                words(name, known);
                if (name.matches(".*\\.(java|xhtml|json|sql|xml)") && !name.equals("DocumentationTest.java")) {
                    words(Files.readString(file), known);
                }
            }
        }
        words(Files.readString(Path.of("pom.xml")), known);
        Set<String> unknown = new TreeSet<>();

        for (Path page : pages()) {
            Matcher code = CODE.matcher(Files.readString(page));
            while (code.find()) {
                Matcher type = TYPE.matcher(code.group(1));
                while (type.find()) {
                    if (!known.contains(type.group())) {
                        unknown.add(page + ": " + type.group());
                    }
                }
            }
        }

        assertThat(unknown).isEmpty();
    }

    /** Two rows of one name can contradict each other, and a merge of two branches can leave both. */
    @ParameterizedTest
    @ValueSource(strings = {"addresses", "configuration", "glossary", "modules", "rules", "testing", "worklist"})
    void eachRowOfATableHasANameOfItsOwn(String page) throws IOException {
        Set<String> names = new HashSet<>();
        Set<String> repeated = new TreeSet<>();
        int rows = 0;

        for (String line : Files.readAllLines(Path.of("docs", page + ".md"))) {
            Matcher row = ROW.matcher(line);
            if (!row.find()) {
                names.clear();
            } else {
                rows++;
                if (!names.add(row.group(1))) {
                    repeated.add(row.group(1));
                }
            }
        }

        assertThat(repeated).isEmpty();
        assertThat(rows).isGreaterThan(10);
    }

    @Test
    void decisionsAreNumberedWithoutGapsAndListedOnce() throws IOException {
        List<String> records = decisions();
        String index = Files.readString(DECISIONS.resolve("README.md")).replaceAll("\\s+", " ");

        assertThat(records)
                .extracting(name -> name.substring(0, 4))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, records.size())
                        .mapToObj("%04d"::formatted)
                        .toList());
        for (String name : records) {
            String title = Files.readString(DECISIONS.resolve(name))
                    .lines()
                    .findFirst()
                    .orElseThrow();
            assertThat(index)
                    .containsOnlyOnce("- [%s](%s) %s".formatted(name.substring(0, 4), name, title.substring(7)));
        }
    }

    @Test
    void eachDecisionHasItsStatusDateAndParts() throws IOException {
        for (String name : decisions()) {
            assertThat(Files.readString(DECISIONS.resolve(name)))
                    .as(name)
                    .startsWith("# " + name.substring(0, 4) + " ")
                    .containsPattern("(?s)\\nStatus: (accepted|superseded by ).*?Date:\\s20\\d\\d-\\d\\d-\\d\\d\\.\\n")
                    .contains("**Context.**", "**Decision.**", "**Consequences.**");
        }
    }

    private static List<String> decisions() throws IOException {
        try (Stream<Path> found = Files.list(DECISIONS)) {
            return found.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("README.md"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(Path.of("README.md")));
        files(Path.of("docs")).stream()
                .filter(file -> file.toString().endsWith(".md"))
                .forEach(pages::add);
        return pages;
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> found = Files.walk(root)) {
            return found.filter(Files::isRegularFile).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void words(String text, Set<String> known) {
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            known.add(word.group());
        }
    }
}
