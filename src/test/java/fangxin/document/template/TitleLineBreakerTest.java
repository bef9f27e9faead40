package fangxin.document.template;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.platform.config.ClasspathConfig;
import fangxin.testing.InputClasses;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.StatisticsReport;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles break by their sense (GB/T 9704-2012, 7.3.1). */
@StatisticsReport(onFailureOnly = true)
class TitleLineBreakerTest {
    private static final double LINE = 20;
    private static final String OFFICE = "长春市南关区放心消费创建工作办公室";
    private static final String ROUND = "2026年度放心消费创建";

    private static String broken(String title) {
        return TitleLineBreaker.broken(title, LINE, List.of(OFFICE, ROUND, "", title, "3"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026年度放心消费创建拟命名单位公示, 2026年度放心消费创建拟命名单位公示",
        "长春市南关区2026年度放心消费创建拟命名单位公示, 长春市南关区2026年度放心消费创建/拟命名单位公示",
        "长春市南关区放心消费创建工作办公室关于2026年度放心消费示范单位拟命名名单的公示," + "长春市南关区放心消费创建工作办公室/关于2026年度放心消费示范单位/拟命名名单的公示",
        "长春市南关区放心消费创建工作办公室关于撤销放心消费示范单位称号的决定," + "长春市南关区放心消费创建工作办公室/关于撤销放心消费示范单位称号的决定",
    })
    void aTitleBreaksBetweenItsParts(String title, String lines) {
        assertThat(broken(title)).isEqualTo(lines.replace('/', '\n'));
    }

    @Test
    void whatHasNoSenseToBreakByIsLeftToTheProgramThatPrints() {
        assertThat(broken("甲".repeat(50))).isEqualTo("甲".repeat(50));
    }

    @Provide
    Arbitrary<String> titles() {
        return Arbitraries.of(OFFICE, ROUND, "关于", "拟命名", "单位", "公示", "的", "命名", "决定", "示范店", "甲乙丙", "、", "x1")
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @Property
    void nothingIsLostNoLineIsTooLongAndNoneBeginsWithAParticle(@ForAll("titles") String title) {
        String broken = broken(title);

        assertThat(broken.replace("\n", "")).isEqualTo(title);
        if (broken.contains("\n")) {
            assertThat(broken.lines())
                    .allMatch(line -> !line.isEmpty()
                            && line.codePoints()
                                            .mapToDouble(letter -> letter < 0x2E80 ? 0.5 : 1)
                                            .sum()
                                    <= LINE);
            assertThat(broken.lines().skip(1)).noneMatch(line -> line.startsWith("的") || line.startsWith("、"));
        }
        InputClasses.requireBoth("has several lines", broken.contains("\n"));
        InputClasses.requireBoth("has a particle", title.matches(".+[的、].*"));
    }

    @Test
    void aDocumentBreaksItsTitleInTheFileAndOnThePage() throws IOException {
        String title = OFFICE + "关于撤销放心消费示范单位称号的决定";
        DocumentType type = ShippedDocumentTypes.of(DocumentCodes.NAMING);
        byte[] template = ClasspathConfig.bytes("forms/documents/naming.docx");
        DocumentData content = DocumentData.sample(type).with(Map.of("title", title, "issuer", OFFICE));
        DocumentRenderer renderer = new DocumentRenderer();

        try (XWPFDocument read = new XWPFDocument(
                new ByteArrayInputStream(renderer.render(DocumentFormat.DOCX, type, template, content)))) {
            assertThat(read.getParagraphs())
                    .anyMatch(paragraph -> paragraph.getText().equals(broken(title)));
        }
        assertThat(new String(renderer.render(DocumentFormat.HTML, type, template, content), StandardCharsets.UTF_8))
                .contains(broken(title).replace("\n", "<br/>"));
    }
}
