package fangxin.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import java.util.List;
import org.junit.jupiter.api.Test;

class DimensionTermsTest {
    private static final LocalizedText TEXT = new LocalizedText("甲", "A");

    private static DimensionTerms of(DimensionMeasure measure, LocalizedText denominator, String formula) {
        return new DimensionTerms(
                List.of(new DimensionFigure(
                        "X", ConsumerDimension.RIGHTS, TEXT, TEXT, denominator, TEXT, TEXT, measure, formula)),
                "default");
    }

    private static void refused(DimensionTerms terms, String key) {
        assertThatThrownBy(terms::check)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    @Test
    void theConfigurationHasFiguresOfEachDimension() {
        DimensionTerms shipped = DimensionTermsSeed.shipped();
        shipped.check();

        assertThat(shipped.figures()).extracting(DimensionFigure::dimension).contains(ConsumerDimension.values());
        assertThat(shipped.figures())
                .extracting(DimensionFigure::measure)
                .contains(DimensionMeasure.values())
                .containsNull();
    }

    @Test
    void aShareHasADenominatorAndAFigureOfTheAppraisalItsFormula() {
        refused(of(DimensionMeasure.SURVEY_SHARE, null, null), "statistics.dimension.denominator.missing");
        refused(of(DimensionMeasure.APPRAISAL_SHARE, TEXT, null), "statistics.dimension.formula");
        refused(of(DimensionMeasure.VALID_TITLES, null, "ON_TIME"), "statistics.dimension.formula");
        of(null, null, null).check();
    }

    @Test
    void nothingInTheDenominatorIsNoFigure() {
        assertThat(DimensionValue.share(null, TEXT, 0, 0).hasValue()).isFalse();
        assertThat(DimensionValue.share(null, TEXT, 1, 3).value()).isEqualByComparingTo("33.33");
    }
}
