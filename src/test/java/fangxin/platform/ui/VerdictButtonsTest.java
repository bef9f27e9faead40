package fangxin.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The verdicts on an objection, a review or a claim have equal buttons; each asks once and states what follows. */
class VerdictButtonsTest {
    /**
     * Page with two verdicts.
     *
     * @param path     below the root of the application
     * @param verdicts ids of the buttons that confirm them
     */
    record VerdictPage(String path, List<String> verdicts) {}

    static Stream<VerdictPage> pages() {
        return Stream.of(
                new VerdictPage("WEB-INF/naming/objection/objection.xhtml", List.of("dismiss", "sustain")),
                new VerdictPage("work/commitment_objection.xhtml", List.of("dismiss", "sustain")),
                new VerdictPage("work/title_review.xhtml", List.of("uphold", "overturn")),
                new VerdictPage("work/renewal.xhtml", List.of("upholdIt", "overturnIt")),
                new VerdictPage("work/return_claim.xhtml", List.of("justify", "reject")),
                new VerdictPage("work/merchants.xhtml", List.of("acceptClaim", "rejectClaim")));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void eachVerdictAsksByAnEqualButton(VerdictPage page) throws IOException {
        String source = Files.readString(Path.of("src/main/webapp", page.path()));

        assertThat(page.verdicts())
                .allSatisfy(verdict -> assertThat(source)
                        .containsPattern("<fx:ask kind=\"secondary\" label=\"[^\"]+\"[^>]* follows=\"[^\"]+\"[^>]*>\\s*"
                                + "<h:commandButton id=\"" + verdict
                                + "\" [^>]*styleClass=\"primary\"/>\\s*</fx:ask>"));
    }
}
