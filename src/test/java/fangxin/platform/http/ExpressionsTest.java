package fangxin.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The expressions of the pages, which are otherwise compiled only when a page is opened. */
class ExpressionsTest {
    private static final Pattern EXPRESSION = Pattern.compile("#\\{([^}]*)}");
    private static final Pattern TEXT = Pattern.compile("'[^']*'");
    /** Reserved words of the expression language: none can be the name of a property. */
    private static final Pattern RESERVED =
            Pattern.compile("\\.(and|or|not|eq|ne|lt|gt|le|ge|true|false|null|instanceof|empty|div|mod)\\b");

    @Test
    void noPropertyIsNamedByAReservedWord() throws IOException {
        try (Stream<Path> pages = Files.walk(Path.of("src/main/webapp"))) {
            List<String> found = pages.filter(page -> page.toString().endsWith(".xhtml"))
                    .flatMap(page -> expressions(page)
                            .filter(expression -> RESERVED.matcher(expression).find())
                            .map(expression -> page + ": " + expression))
                    .toList();

            assertThat(found).isEmpty();
        }
    }

    private static Stream<String> expressions(Path page) {
        try {
            return EXPRESSION
                    .matcher(Files.readString(page))
                    .results()
                    .map((MatchResult found) -> TEXT.matcher(found.group(1)).replaceAll("''"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
