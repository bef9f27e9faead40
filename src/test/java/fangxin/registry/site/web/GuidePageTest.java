package fangxin.registry.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import fangxin.registry.site.ApplicantGuide.GuideCondition;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GuidePageTest {
    private static final GuideCondition CONDITION = new GuideCondition(
            "E1",
            new LocalizedText("经营满一年", "Open for a year"),
            new LocalizedText("是否经营满一年？", "Have you been open for a year?"),
            null,
            null,
            false);

    @Test
    void anEmptyFormNamesEachMissingStatement() {
        assertThat(missing(Map.of())).as("before the form is sent").isFalse();
        assertThat(missing(Map.of("show", "answer"))).isTrue();
    }

    private static boolean missing(Map<String, String> parameters) {
        GuidePage page = new GuidePage();
        page.parameters = parameters;
        return page.isMissing(CONDITION);
    }
}
