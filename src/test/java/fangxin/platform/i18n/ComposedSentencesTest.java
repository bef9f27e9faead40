package fangxin.platform.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComposedSentencesTest {
    private static final LocalizedText ROUND = new LocalizedText("2026年度放心消费创建", "Rest-Assured Consumption 2026");

    @Test
    void aDraftOfTheSystemIsReadInEnglishWithItsNamesAndDays() {
        String title = Messages.message(Locale.CHINESE, "naming.notice.title.draft", ROUND.zh());
        String body =
                Messages.message(Locale.CHINESE, "naming.notice.body.draft", "放消办〔2026〕3号", LocalDate.of(2026, 11, 27));

        assertThat(english(title)).isEqualTo("Public notice of proposed namings: Rest-Assured Consumption 2026");
        assertThat(english(body))
                .contains("until 27 November 2026")
                .contains("放消办〔2026〕3号")
                .doesNotContain("公示");
    }

    @Test
    void linesAndSentencesThatStandInARowAreReadOneByOne() {
        String promises = Messages.message(Locale.CHINESE, "naming.promise.offersReturns") + "\n"
                + Messages.message(Locale.CHINESE, "naming.promise.returnDays", "30") + "\n本店自己写的话";
        String reason = Messages.message(Locale.CHINESE, "naming.reason.PASS")
                + Messages.message(Locale.CHINESE, "naming.reason.NONE");

        assertThat(english(promises))
                .isEqualTo("Returns without reason are accepted\nReturns within 30 days of purchase\n本店自己写的话");
        assertThat(english(reason)).startsWith("On-site evaluation").endsWith("no veto fact.");
    }

    @Test
    void aSentenceInThePlaceOfAnotherIsReadToo() {
        String route = Messages.message(Locale.CHINESE, "naming.promise.refundRoute", "原付款方式退回");

        assertThat(english(route)).isEqualTo("Refund: by the original means of payment");
        assertThat(english(Messages.message(Locale.CHINESE, "naming.promise.returnGoods", "鲜花")))
                .isEqualTo("Goods taken back: 鲜花");
    }

    @Test
    void whatAPersonWroteOrChangedStaysAsItIs() {
        String changed = Messages.message(Locale.CHINESE, "naming.reason.PASS") + "另：";

        assertThat(english(changed)).isEqualTo(changed);
        assertThat(english("价格公道")).isEqualTo("价格公道");
        assertThat(ComposedSentences.in(Locale.CHINESE, changed, List.of(), "naming.reason."))
                .isEqualTo(changed);
    }

    @Test
    void whatAPersonAppendedInAJournalStaysBehindTheSentenceOfTheSystem() {
        String grade = Messages.message(Locale.CHINESE, "evaluation.explain.grade.PASS");
        String declined = Messages.message(Locale.CHINESE, "cultivation.decline.condition", ROUND.zh(), "证照不符");

        assertThat(journal(grade + "同意通过。"))
                .startsWith(Messages.message(Locale.ENGLISH, "evaluation.explain.grade.PASS"))
                .endsWith(" 同意通过。");
        assertThat(journal(declined)).contains(ROUND.en()).contains("证照不符");
        assertThat(journal("同意通过。" + grade)).isEqualTo("同意通过。" + grade);
    }

    /** Facts that jobs and services state in proposals of supervision, read by the prefixes of the page that shows them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "supervision.facts.messages",
                "supervision.facts.complaints",
                "supervision.facts.missed",
                "supervision.facts.selfReport",
                "supervision.particulars.facts",
                "supervision.visit.facts",
                "supervision.visit.facts.grade",
                "feed.facts",
                "feed.facts.lifting",
                "commitment.facts",
                "commitment.facts.returnsEnded"
            })
    void theFactsOfAProposalAreReadInEnglish(String key) throws IOException {
        String page = Files.readString(Path.of("src/main/webapp/work/proceeding.xhtml"));
        String prefixes = page.replaceAll("(?s).*composed\\(proceedingPage\\.proceeding\\.facts, '([^']*)'.*", "$1");
        String facts = Messages.message(
                Locale.CHINESE, key, "2026-01-01", "2026-01-02", "3", "4", "5", "6", "7", "20260000017");

        assertThat(ComposedSentences.in(Locale.ENGLISH, facts, List.of(), prefixes.split(" ")))
                .doesNotContainPattern("[\\x{4e00}-\\x{9fff}]");
    }

    private static String journal(String kept) {
        return ComposedSentences.beginning(
                Locale.ENGLISH, kept, List.of(ROUND), "evaluation.explain.", "cultivation.decline.");
    }

    private static String english(String kept) {
        return ComposedSentences.in(
                Locale.ENGLISH, kept, List.of(ROUND), "naming.notice.", "naming.reason.", "naming.promise.");
    }
}
