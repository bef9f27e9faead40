package fangxin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Finds public pages whose form a browser cannot send, which tests over plain HTTP do not notice. */
class PublicFormsTest {
    private static final Path ROOT = Path.of("src/main/webapp");

    /** PrimeFaces requires its nonce for a script element in the answer to a form; public pages have none. */
    @Test
    void scriptsOfPublicPagesWithAFormAreWrittenAsText() throws IOException {
        assertThat(publicPagesWithAForm())
                .hasSizeGreaterThan(5)
                .allSatisfy(page -> assertThat(Files.readString(page))
                        .as(page.toString())
                        .doesNotContain("<script", "<h:outputScript"));
    }

    /**
     * A page with the policy no-referrer makes Chromium send Origin: null, which the request guard refuses as another
     * site.
     */
    @Test
    void publicPagesWithAFormSendTheirOrigin() throws IOException {
        assertThat(publicPagesWithAForm())
                .allSatisfy(page -> assertThat(Files.readString(page))
                        .as(page.toString())
                        .doesNotContain("content=\"no-referrer\""));
    }

    private static List<Path> publicPagesWithAForm() throws IOException {
        try (Stream<Path> files = Files.list(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .filter(PublicFormsTest::hasForm)
                    .sorted()
                    .toList();
        }
    }

    private static boolean hasForm(Path page) {
        try {
            String markup = Files.readString(page);
            return markup.contains("<h:form") || markup.contains("<o:form");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
