package fangxin.supervision.proceeding.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The facts of a proceeding are stored as a Chinese sentence that pages compose in the language of the reader. */
@Tag("once")
class ProceedingPagesTest {
    private static final Pattern FACTS = Pattern.compile("fx:composed\\(\\w+(?:\\.\\w+)*\\.facts, '([^']*)'\\)");

    @Test
    void officerAndHolderReadTheFactsInTheSameLanguages() throws IOException {
        assertThat(sentences("WEB-INF/supervision/proceeding/asked.xhtml"))
                .isEqualTo(sentences("work/proceeding.xhtml"))
                .contains("commitment.facts");
    }

    /** Prefixes of the sentences that a page composes as facts. */
    private static String sentences(String page) throws IOException {
        Matcher found = FACTS.matcher(Files.readString(Path.of("src/main/webapp", page)));
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }
}
