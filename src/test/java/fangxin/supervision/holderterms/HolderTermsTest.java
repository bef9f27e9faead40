package fangxin.supervision.holderterms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import fangxin.platform.config.JsonMapper;
import fangxin.supervision.holderterms.SelfReportQuestion.ReportQuestionType;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolderTermsTest {
    private final HolderTerms shipped = HolderTermsFixture.shipped();

    @Test
    void theShippedTermsAreCompleteAndMarkedAsDefaults() {
        assertThatCode(shipped::check).doesNotThrowAnyException();
        assertThat(shipped.selfReport().source()).isEqualTo("default");
        assertThat(shipped.renewal().source()).isEqualTo("default");
        assertThat(shipped.renewal().pageReminderMonths()).isEqualTo(6);
        assertThat(shipped.renewal().opensBefore()).isEqualTo(60);
    }

    /** The text is the body that an office sends to the API, without a new build of the software. */
    @Test
    void theTermsOfASecondCityAreReadAsTheyAre() {
        HolderTerms second = JsonMapper.read("""
                {"selfReport": {"opensOn": "03-01", "lastDay": "03-15", "remindBefore": [5], "photoRequired": false,
                   "questions": [{"code": "OPEN", "type": "YES_NO", "attention": "NO",
                     "text": {"zh": "是否营业", "en": "Open for business"}}], "source": "江城办法第5条"},
                 "renewal": {"opensBefore": 30, "remindBefore": 10,
                   "handling": {"value": 5, "unit": "WORKING_DAYS", "source": "江城办法第6条"},
                   "correction": {"value": 5, "unit": "WORKING_DAYS", "source": "江城办法第6条"},
                   "review": {"value": 15, "unit": "WORKING_DAYS", "source": "江城办法第7条"},
                   "years": 2, "transitionBefore": 5, "transitionDays": 60, "source": "江城办法第6条"}}
                """, HolderTerms.class);

        second.check();

        assertThat(second.selfReport().windowIn(2027))
                .isEqualTo(new SelfReportWindow(2026, LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 15)));
        assertThat(second.renewal().years()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "02-30, 03-31, terms.selfReport.opensOn holderterms.day",
        "03-01, 13-01, selfReport.lastDay holderterms.day",
        "02-01, 01-31, terms.selfReport.lastDay holderterms.window"
    })
    void aWindowThatIsNoneIsRefused(String opensOn, String lastDay, String refusal) {
        SelfReportTerms of = shipped.selfReport();

        assertThat(refusals(shipped.with(new SelfReportTerms(
                        opensOn, lastDay, of.remindBefore(), of.photoRequired(), of.questions(), of.source()))))
                .containsExactly(refusal);
    }

    @Test
    void aNumberHasNoAnswerThatNeedsAttention() {
        SelfReportQuestion number = new SelfReportQuestion(
                "RETURNS", ReportQuestionType.NUMBER, new LocalizedText("退货", "Returns"), SelfReportQuestion.NO);

        assertThat(refusals(shipped.with(shipped.selfReport().with(number))))
                .containsExactly("terms.selfReport.questions.3.attention holderterms.question.number");
    }

    @Test
    void aQuestionIsAddedExchangedOrRemovedByItsCode() {
        SelfReportQuestion changed = new SelfReportQuestion(
                "RETURNS", ReportQuestionType.NUMBER, new LocalizedText("线下退货", "Returns at the shop"), null);
        int questions = shipped.selfReport().questions().size();

        assertThat(shipped.selfReport().with(changed).questions())
                .hasSize(questions)
                .contains(changed);
        assertThat(shipped.selfReport().without("RETURNS").questions()).hasSize(questions - 1);
    }

    @Test
    void aReminderBeforeTheWindowOpensIsRefused() {
        RenewalTerms of = shipped.renewal();

        assertThat(refusals(shipped.with(new RenewalTerms(
                        of.pageReminderMonths(),
                        30,
                        31,
                        of.handling(),
                        of.correction(),
                        of.review(),
                        of.years(),
                        40,
                        of.transitionDays(),
                        of.longestTransition(),
                        of.source()))))
                .containsExactly(
                        "terms.renewal.remindBefore holderterms.renewal.remind.early",
                        "terms.renewal.transitionBefore holderterms.renewal.transition.early");
    }

    /** An earlier issue states no longest transition: it lasts as long as the renewed term would. */
    @Test
    void theTransitionLastsNoLongerThanARenewedTerm() {
        RenewalTerms of = shipped.renewal();

        assertThat(longest(of, null).monthsOfLongestTransition()).isEqualTo(36);
        assertThat(refusals(shipped.with(longest(of, 37))))
                .containsExactly("terms.renewal.longestTransition holderterms.renewal.longest.years");
    }

    private static RenewalTerms longest(RenewalTerms of, Integer months) {
        return new RenewalTerms(
                of.pageReminderMonths(),
                of.opensBefore(),
                of.remindBefore(),
                of.handling(),
                of.correction(),
                of.review(),
                of.years(),
                of.transitionBefore(),
                of.transitionDays(),
                months,
                of.source());
    }

    /** On 31 December the last window is that of the past January; on 1 January the next one opens. */
    @ParameterizedTest
    @CsvSource({"2026-12-31, 2025", "2027-01-01, 2026", "2027-01-31, 2026", "2027-02-01, 2026"})
    void theWindowOfADayIsTheOpenOneOrTheLast(LocalDate day, int year) {
        assertThat(shipped.selfReport().windowOn(day).year()).isEqualTo(year);
    }

    private static List<String> refusals(HolderTerms terms) {
        RuleViolation refused = catchThrowableOfType(RuleViolation.class, terms::check);
        return refused.violations().stream()
                .map(one -> one.field() + " " + one.key())
                .toList();
    }
}
