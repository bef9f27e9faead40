package fangxin.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DeadlineLinksTest {
    private static final Pattern DEADLINE = Pattern.compile("<fx:deadline\\b[^>]*>");

    @Test
    void everyDeadlineOfAPageLeadsToItsReason() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/webapp"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".xhtml")).flatMap(DeadlineLinksTest::unexplained))
                    .isEmpty();
        }
    }

    private static Stream<String> unexplained(Path page) {
        try {
            return DEADLINE.matcher(Files.readString(page))
                    .results()
                    .map(MatchResult::group)
                    .filter(tag -> !tag.contains(" why="))
                    .map(tag -> page + " " + tag);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
