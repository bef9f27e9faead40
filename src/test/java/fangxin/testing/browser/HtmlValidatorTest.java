package fangxin.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlValidatorTest {
    private static final HtmlValidator VALIDATOR = new HtmlValidator();

    private static String page(String main) {
        return """
            <!DOCTYPE html>
            <html lang="zh-CN"><head><meta charset="UTF-8"><title>测试页面</title></head>
            <body><main><h1>测试</h1>
            %s
            </main></body></html>
            """.formatted(main);
    }

    @Test
    void reportsMarkupThatIsNotValid() {
        assertThat(VALIDATOR.findings(page("<p id=\"a\">一</p><p id=\"a\">二</p>")))
                .anyMatch(finding -> finding.contains("Duplicate ID “a”") && finding.endsWith("<p id=\"a\">"));
        assertThat(VALIDATOR.findings(page("<ul><div>一</div></ul>")))
                .anyMatch(finding -> finding.contains("Element “div” not allowed as child of element “ul”"));
        assertThat(VALIDATOR.findings(page("<p><label for=\"none\">一</label></p>")))
                .anyMatch(finding -> finding.contains("“for” attribute of the “label” element"));
    }

    @Test
    void ignoresWhatHtmlHasAllowedSinceOnlyWhereItDoes() {
        String opened = "<details name=\"menu\"><summary>一</summary><p>二</p></details>";
        String named = "<ul aria-label=\"称号\"><li>一</li></ul>";

        assertThat(VALIDATOR.findings(page(opened + named))).isEmpty();

        assertThat(VALIDATOR.findings(page("<p name=\"menu\">一</p>"))).hasSize(1);
        assertThat(VALIDATOR.findings(page("<div aria-label=\"称号\">一</div>"))).hasSize(1);
    }

    @Test
    void countsWhatItIgnores() {
        HtmlValidator validator = new HtmlValidator();

        validator.findings(page("<ol aria-label=\"称号\"><li>一</li></ol>"));

        assertThat(validator.summary()).isEqualTo("1 documents, ignored {NAMED_LIST=1}");
    }
}
