package fangxin.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Verdicts on what another person has asked for or entered have equal buttons; each asks once and states what follows. */
class VerdictButtonsTest {
    /**
     * Page with two verdicts.
     *
     * @param path     below the root of the application
     * @param verdicts ids of the buttons that confirm them
     */
    record VerdictPage(String path, List<String> verdicts) {}

    /** Question before a verdict, with the attributes of the button that confirms it. */
    record Ask(Map<String, String> attributes, Map<String, String> button) {
        static Ask of(MatchResult found) {
            return new Ask(attributes(found.group(1)), attributes(found.group(2)));
        }

        private static Map<String, String> attributes(String tag) {
            return ATTRIBUTE
                    .matcher(tag)
                    .results()
                    .collect(Collectors.toMap(each -> each.group(1), each -> each.group(2)));
        }
    }

    private static final Pattern ASK = Pattern.compile("<fx:ask ([^>]*)>\\s*<h:commandButton ([^>]*)/>\\s*</fx:ask>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:]+)=\"([^\"]*)\"");

    static Stream<VerdictPage> pages() {
        return Stream.of(
                new VerdictPage("WEB-INF/naming/objection/objection.xhtml", List.of("dismiss", "sustain")),
                new VerdictPage("work/commitment_objection.xhtml", List.of("dismiss", "sustain")),
                new VerdictPage("work/title_review.xhtml", List.of("uphold", "overturn")),
                new VerdictPage("work/renewal.xhtml", List.of("acceptIt", "refuseIt", "upholdIt", "overturnIt")),
                new VerdictPage("work/return_claim.xhtml", List.of("justify", "reject")),
                new VerdictPage("work/merchants.xhtml", List.of("acceptClaim", "rejectClaim")),
                new VerdictPage("work/commitment.xhtml", List.of("confirm", "refuse")),
                new VerdictPage("work/compensation_payment.xhtml", List.of("confirm", "refuse")),
                new VerdictPage("work/complaint_differences.xhtml", List.of("correct", "keep")),
                new VerdictPage("work/complaint_figure.xhtml", List.of("uphold", "reject")),
                new VerdictPage("work/proceeding.xhtml", List.of("decideMeasure", "dismissHeard", "dismissProposal")),
                new VerdictPage("work/share_exception.xhtml", List.of("grant", "refuse")),
                new VerdictPage("work/station_import.xhtml", List.of("confirmImport", "refuseImport")),
                new VerdictPage("work/title_rating.xhtml", List.of("grant", "refuse", "confirm", "refuseDuty")),
                new VerdictPage("work/visit.xhtml", List.of("confirm", "reject")),
                new VerdictPage("admin/factor_resets.xhtml", List.of("confirm", "refuse")),
                new VerdictPage("WEB-INF/round/opening.xhtml", List.of("confirm", "refuse")),
                new VerdictPage("WEB-INF/procedure/appeal/decision.xhtml", List.of("uphold", "reopen")),
                new VerdictPage(
                        "WEB-INF/complaint/station/station.xhtml",
                        List.of("approve", "refuse", "confirmChange", "refuseChange")));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void eachVerdictAsksByAnEqualButton(VerdictPage page) throws IOException {
        String source = Files.readString(Path.of("src/main/webapp", page.path()));

        List<Ask> asks = ASK.matcher(source).results().map(Ask::of).toList();
        assertThat(page.verdicts())
                .allSatisfy(verdict -> assertThat(asks)
                        .filteredOn(ask -> verdict.equals(ask.button().get("id")))
                        .singleElement()
                        .satisfies(ask -> {
                            assertThat(ask.attributes()).containsEntry("kind", "secondary");
                            assertThat(ask.attributes().get("label")).isNotBlank();
                            assertThat(ask.attributes().get("follows")).isNotBlank();
                            assertThat(ask.button()).containsEntry("styleClass", "primary");
                        }));
    }
}
