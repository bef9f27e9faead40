package fangxin.registry.site;

import static fangxin.registry.site.EligibilityAnswer.Statement.NO;
import static fangxin.registry.site.EligibilityAnswer.Statement.NOT_APPLICABLE;
import static fangxin.registry.site.EligibilityAnswer.Statement.UNSURE;
import static fangxin.registry.site.EligibilityAnswer.Statement.YES;
import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import fangxin.organization.calendar.TimeLimit;
import fangxin.platform.i18n.Messages;
import fangxin.procedure.cultivation.EligibilityRules;
import fangxin.registry.site.ApplicantGuide.GuideCondition;
import fangxin.registry.site.ApplicantGuide.GuideDuration;
import fangxin.registry.site.EligibilityAnswer.Outcome;
import fangxin.registry.site.EligibilityAnswer.Statement;
import fangxin.round.RoundTerms;
import fangxin.round.RoundView;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EligibilityAnswerTest {
    private static final LocalizedText TEXT = new LocalizedText("文", "text");
    private static final ApplicantGuide GUIDE = guide("SHOP");

    private static ApplicantGuide guide(String named) {
        RoundTerms terms = new RoundTerms(
                null,
                null,
                Map.of(),
                1,
                new RoundTerms.NamingTerms(Map.of(named, TEXT), TEXT, false),
                null,
                null,
                null);
        RoundView round = new RoundView("R1", "O", TEXT, null, 2026, TEXT, null, terms, null, null, false, 1);
        return new ApplicantGuide(
                List.of(round),
                List.of(condition("E1"), condition("E2")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                1,
                1,
                1,
                3,
                new GuideDuration(0, 0));
    }

    private static GuideCondition condition(String code) {
        return new GuideCondition(code, TEXT, TEXT, TEXT, TEXT, true);
    }

    private static EligibilityAnswer answer(Map<String, Statement> statements) {
        return EligibilityAnswer.of(GUIDE, "SHOP", statements);
    }

    @Test
    void whoMeetsEveryConditionCanApplyInTheRoundsThatNameTheType() {
        EligibilityAnswer answer = answer(Map.of("E1", YES, "E2", NOT_APPLICABLE));

        assertThat(answer.outcome()).isEqualTo(Outcome.CAN_APPLY);
        assertThat(answer.rounds()).extracting(RoundView::id).containsExactly("R1");
    }

    @Test
    void anUnmetConditionDecidesEvenBeforeAllAreAnswered() {
        EligibilityAnswer answer = answer(Map.of("E2", NO));

        assertThat(answer.outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(answer.unmet()).extracting(GuideCondition::code).containsExactly("E2");
    }

    @Test
    void aConditionWithoutAStatementLeavesTheAnswerIncomplete() {
        assertThat(answer(Map.of("E1", YES)).outcome()).isEqualTo(Outcome.INCOMPLETE);
    }

    @Test
    void anUnclearConditionIsNamedAndPreventsNothing() {
        EligibilityAnswer answer = answer(Map.of("E1", UNSURE, "E2", YES));

        assertThat(answer.outcome()).isEqualTo(Outcome.TO_BE_CLARIFIED);
        assertThat(answer.unclear()).extracting(GuideCondition::code).containsExactly("E1");
    }

    @Test
    void withoutARoundForTheTypeNobodyIsSentToApply() {
        EligibilityAnswer answer = EligibilityAnswer.of(guide("FACTORY"), "SHOP", Map.of("E1", YES, "E2", YES));

        assertThat(answer.outcome()).isEqualTo(Outcome.NO_ROUND);
        assertThat(answer.rounds()).isEmpty();
    }

    @Test
    void withoutARoundTheUnclearConditionsAreStillNamed() {
        EligibilityAnswer answer = EligibilityAnswer.of(guide("FACTORY"), "SHOP", Map.of("E1", UNSURE, "E2", UNSURE));

        assertThat(answer.outcome()).isEqualTo(Outcome.NO_ROUND);
        assertThat(answer.unclear()).extracting(GuideCondition::code).containsExactly("E1", "E2");
        assertThat(Messages.message(Locale.CHINESE, "registry.guide.outcome.NO_ROUND", "店"))
                .doesNotContain("符合条件");
    }

    /** The hints for officers name internal systems, such as the one of the credit-risk classes. */
    @Test
    void theGuideNamesNoInternalSource() {
        EligibilityRules rules = new EligibilityRules();

        assertThat(Stream.concat(rules.all().stream(), rules.vetoes().stream())
                        .map(GuideService::condition)
                        .filter(condition -> condition.source() != null))
                .extracting(GuideCondition::code)
                .containsExactly("E1", "E2", "E3", "E5");
        assertThat(rules.all().stream()
                        .map(GuideService::condition)
                        .map(GuideCondition::source)
                        .filter(Objects::nonNull)
                        .map(LocalizedText::zh))
                .noneMatch(source -> source.contains("内部") || source.contains("执法办案") || source.contains("风险分类"));
    }

    @Test
    void theDurationAddsWorkingDaysAndKeepsCalendarDaysApart() {
        assertThat(GuideDuration.of(List.of(
                        TimeLimit.workingDays(5),
                        TimeLimit.workingDays(15),
                        new TimeLimit(90, TimeLimit.Unit.DAYS, "default"))))
                .isEqualTo(new GuideDuration(20, 90));
    }
}
