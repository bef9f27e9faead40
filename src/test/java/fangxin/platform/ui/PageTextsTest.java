package fangxin.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.platform.i18n.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Texts that pages compose from parts. */
class PageTextsTest {
    private static final Pattern CONFIRMED =
            Pattern.compile("fx:format\\(text\\['platform\\.ask\\.confirm'], text\\['([\\w.]+)']\\)");
    /** Facelets removes the blanks at the end of a text before a component. */
    private static final Pattern SEPARATED = Pattern.compile("· (?:</ui:|<(?:fx|h|o|p):)");

    private static List<String> found(Pattern pattern) throws IOException {
        try (Stream<Path> pages = Files.walk(Path.of("src/main/webapp"))) {
            return pages.filter(page -> page.toString().endsWith(".xhtml"))
                    .flatMap(page -> pattern.matcher(read(page)).results())
                    .map(PageTextsTest::last)
                    .toList();
        }
    }

    private static String last(MatchResult match) {
        return match.group(match.groupCount());
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** 确认 before 确认文件完整 would be 确认确认文件完整. */
    @Test
    void noButtonStatesTwiceThatItConfirms() throws IOException {
        assertThat(found(CONFIRMED)).hasSizeGreaterThan(20).allSatisfy(key -> {
            assertThat(Messages.message(Locale.CHINESE, key)).doesNotStartWith("确认");
            assertThat(Messages.message(Locale.ENGLISH, key)).doesNotStartWith("Confirm");
        });
    }

    @Test
    void noSeparatorLosesTheBlankBehindIt() throws IOException {
        assertThat(found(SEPARATED)).isEmpty();
    }
}
