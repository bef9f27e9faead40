package fangxin.complaint.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.FieldErrors;
import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SurveyCalculatorTest {
    private static final SurveyTerms TERMS = new SurveyTerms(
            List.of(
                    new SurveyQuestion("A", new LocalizedText("甲", "A")),
                    new SurveyQuestion("ALL", new LocalizedText("总体", "Overall"))),
            "ALL",
            10,
            new BigDecimal("1.96"),
            90,
            30,
            "default");

    private static SurveyResult result(int answers, List<Integer> a, List<Integer> all) {
        Map<String, List<Integer>> counts = new LinkedHashMap<>();
        counts.put("A", a);
        counts.put("ALL", all);
        return SurveyCalculator.result(TERMS, answers, 0, new SurveyCounts(counts));
    }

    /** Hand-computed: 360 of 400 is 90.0 %; 1.96·√(0.9·0.1/400) is 2.94 points; the mean is (40·3+160·4+200·5)/400. */
    @Test
    void shareMeanAndMarginOfErrorAreThoseOfTheExample() {
        SurveyResult result = result(400, List.of(0, 0, 0, 0, 400), List.of(0, 0, 40, 160, 200));

        assertThat(result.satisfaction()).isEqualByComparingTo("90.0");
        assertThat(result.margin()).isEqualByComparingTo("2.9");
        assertThat(result.reachesTarget()).isTrue();
        assertThat(result.questions().getLast().mean()).isEqualByComparingTo("4.40");
        assertThat(result.questions().getLast().distribution()).containsExactly(0, 0, 40, 160, 200);
        assertThat(result.questions().getFirst().margin()).isEqualByComparingTo("0");
    }

    @Test
    void fewerThanTheMinimumShowsNothing() {
        SurveyResult nine = result(9, List.of(0, 0, 0, 0, 9), List.of(0, 0, 0, 0, 9));

        assertThat(nine.hasFigures()).isFalse();
        assertThat(nine.answers()).isNull();
        assertThat(nine.satisfaction()).isNull();
        assertThat(nine.questions()).isEmpty();
        assertThat(result(10, List.of(0, 0, 0, 0, 10), List.of(0, 0, 0, 0, 10)).hasFigures())
                .isTrue();
    }

    /** Sheets can omit a question: the publication of its figures then depends on the number of its own answers. */
    @Test
    void aQuestionWithFewAnswersIsNotShownThoughTheSurveyIs() {
        SurveyResult result = result(20, List.of(1, 0, 0, 0, 2), List.of(0, 0, 0, 0, 20));

        assertThat(result.questions().getFirst().hasFigures()).isFalse();
        assertThat(result.questions().getFirst().mean()).isNull();
        assertThat(result.satisfaction()).isEqualByComparingTo("100");
    }

    @Test
    void countsOfAnswersAndSheetsAdd() {
        SurveyCounts online = SurveyCounts.of(Map.of("A", 5, "ALL", 4), 3);
        SurveyCounts paper = new SurveyCounts(Map.of("A", List.of(1, 0, 0, 0, 2)));

        assertThat(online.plus(paper).of("A")).containsExactly(1, 0, 0, 0, 5);
        assertThat(online.plus(paper).of("ALL")).containsExactly(0, 0, 0, 3, 0);
    }

    @Test
    void theTermsOfTheConfigurationAreValid() {
        SurveyTermsSeed.shipped().check();

        assertThat(SurveyTermsSeed.shipped().minimumAnswers()).isEqualTo(10);
    }

    @Test
    void anOverallQuestionThatIsNoneIsRefused() {
        SurveyTerms terms = new SurveyTerms(
                TERMS.questions(),
                "B",
                TERMS.minimumAnswers(),
                TERMS.deviate(),
                TERMS.target(),
                TERMS.paperDays(),
                TERMS.source());

        assertThatThrownBy(terms::check)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("survey.overall.unknown"));
    }

    @Test
    void moreAnswersThanSheetsAreRefusedBesideTheirQuestion() {
        SurveyPaperInput input =
                new SurveyPaperInput(3, Map.of("A", List.of(0, 0, 2, 2, 0), "ALL", List.of(0, 0, 0, 3, 0)), 0);

        assertThatThrownBy(() -> input.check(TERMS))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(RuleViolation.Violation::field)
                                .containsExactly("counts.A"));
    }

    @Test
    void anAnswerWithoutAPointIsRefusedBesideItsQuestion() {
        SurveyAnswerInput input = new SurveyAnswerInput(Map.of("A", 5), null);

        assertThatThrownBy(() -> input.check(TERMS))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(RuleViolation.Violation::field)
                                .containsExactly("points.ALL"));
        assertThatThrownBy(() -> new SurveyAnswerInput(Map.of("A", 6, "ALL", 5), null).check(TERMS))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(RuleViolation.Violation::field)
                                .containsExactly("points.A"));
    }

    @Test
    void aCodeThatIsNoNameOfAFieldIsRefused() {
        assertThat(new FieldErrors().validate(new SurveyQuestion("A B", new LocalizedText("甲", "A"))))
                .satisfies(errors -> assertThatThrownBy(errors::check)
                        .isInstanceOfSatisfying(
                                RuleViolation.class,
                                refusal -> assertThat(refusal.key()).isEqualTo("survey.code.shape")));
    }
}
