package fangxin.rating;

import static fangxin.rating.RatingFixture.FORMULA;
import static fangxin.rating.RatingFixture.SCALE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fangxin.common.RuleViolation;
import fangxin.common.RuleViolation.Violation;
import fangxin.round.TitleTrack;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RatingFormulaTest {
    @Test
    void theShippedFormulaHasAScaleOfItsOwnForEachTrack() {
        assertThatCode(FORMULA::check).doesNotThrowAnyException();

        assertThat(FORMULA.scales()).extracting(RatingScale::track).containsExactly(TitleTrack.values());
        assertThat(FORMULA.correction().value()).isEqualTo(10);
        assertThat(FORMULA.scale(TitleTrack.COMMITMENT).orElseThrow().bands())
                .extracting(RatingBand::code)
                .doesNotContainAnyElementsOf(
                        SCALE.bands().stream().map(RatingBand::code).toList());
    }

    @Test
    void aKindThatLowersIsNoDataAndAKindIsStatedOnce() {
        List<RatingTerm> terms = new ArrayList<>(SCALE.terms());
        RatingTerm fact = SCALE.term(RatingInputKind.SUBSTANTIATED_FACT).orElseThrow();
        terms.add(new RatingTerm(
                fact.kind(),
                fact.weight(),
                fact.cap(),
                fact.decay(),
                false,
                true,
                fact.name(),
                fact.rule(),
                fact.act()));

        assertThat(refusalsOf(scale(SCALE.base(), terms, SCALE.bands())))
                .extracting(Violation::key)
                .containsExactly("rating.formula.kindTwice", "rating.formula.data");
    }

    @Test
    void bandsDescendToTheLeastPointsAndTheBaseLiesInTheRange() {
        List<RatingBand> bands = SCALE.bands().reversed();

        assertThat(refusalsOf(scale(new BigDecimal("101"), SCALE.terms(), bands)))
                .extracting(Violation::key)
                .contains("rating.formula.range", "rating.formula.order", "rating.formula.lowest");
    }

    @Test
    void pointsHaveAtMostTwoDecimals() {
        assertThat(refusalsOf(scale(new BigDecimal("50.125"), SCALE.terms(), SCALE.bands())))
                .extracting(Violation::key)
                .containsExactly("rating.formula.points");
    }

    private static RatingScale scale(BigDecimal base, List<RatingTerm> terms, List<RatingBand> bands) {
        return new RatingScale(SCALE.track(), base, SCALE.least(), SCALE.most(), SCALE.minimumInputs(), terms, bands);
    }

    private static List<Violation> refusalsOf(RatingScale scale) {
        RatingFormula formula =
                new RatingFormula(FORMULA.correction(), FORMULA.notice(), FORMULA.substantiatedBy(), List.of(scale));
        return catchThrowableOfType(RuleViolation.class, formula::check).violations();
    }
}
