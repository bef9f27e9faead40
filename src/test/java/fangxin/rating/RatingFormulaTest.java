package fangxin.rating;

import static fangxin.rating.RatingFixture.FORMULA;
import static fangxin.rating.RatingFixture.SCALE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import fangxin.common.RuleViolation;
import fangxin.common.RuleViolation.Violation;
import fangxin.platform.config.JsonMapper;
import fangxin.round.TitleTrack;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RatingFormulaTest {
    private static final Set<String> PENALTIES = Set.of("PENALTY");

    @Test
    void theShippedFormulaHasAScaleOfItsOwnForEachTrack() {
        assertThatCode(() -> FORMULA.check(PENALTIES)).doesNotThrowAnyException();

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
                3,
                fact.name(),
                fact.rule(),
                fact.act()));

        assertThat(refusalsOf(scale(SCALE.base(), terms, SCALE.bands())))
                .extracting(Violation::key)
                .containsExactly("rating.formula.kindTwice", "rating.formula.data", "rating.formula.leastMessagesKind");
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

    /** By a formula that needs no data, a title of which nothing is known would have a band. */
    @Test
    void aRatingNeedsData() {
        RatingScale none = new RatingScale(
                SCALE.track(), SCALE.base(), SCALE.least(), SCALE.most(), 0, SCALE.terms(), SCALE.bands());

        assertThat(refusalsOf(none)).extracting(Violation::key).containsExactly("rating.formula.minimum");
    }

    @Test
    void onlyPenaltiesAreFactsOfFeeds() {
        RatingFormula risk = new RatingFormula(
                FORMULA.correction(),
                FORMULA.notice(),
                FORMULA.substantiatedBy(),
                List.of("PENALTY", "RISK_CLASS"),
                List.of(),
                FORMULA.scales());

        assertThat(catchThrowableOfType(RuleViolation.class, () -> risk.check(PENALTIES))
                        .violations())
                .extracting(Violation::key, Violation::arguments)
                .containsExactly(tuple("rating.formula.feed", List.of("RISK_CLASS")));
    }

    /** A client that does not know the member sends the formula without it, which would reset it. */
    @Test
    void theFewestMessagesAreStated() {
        List<RatingTerm> terms = SCALE.terms().stream()
                .map(term -> new RatingTerm(
                        term.kind(),
                        term.weight(),
                        term.cap(),
                        term.decay(),
                        term.newestOnly(),
                        term.data(),
                        null,
                        term.name(),
                        term.rule(),
                        term.act()))
                .toList();

        assertThat(refusalsOf(scale(SCALE.base(), terms, SCALE.bands())))
                .extracting(Violation::key)
                .containsExactly("rating.formula.leastMessages");
        assertThat(terms.getFirst().fewestMessages()).isEqualTo(1);
    }

    /** An issue from before feeds could be named is stored without them; a new issue states them. */
    @Test
    void anIssueWithoutFeedsHasNoFactsOfFeeds() {
        String text = JsonMapper.write(FORMULA)
                .replaceFirst(",\"substantiatedFeeds\":\\[[^]]*]", "")
                .replaceFirst(",\"uncooperativeBy\":\\[[^]]*]", "");

        RatingFormula stored = JsonMapper.read(text, RatingFormula.class);

        assertThat(refusalsOf(stored))
                .extracting(Violation::field)
                .containsExactly("formula.substantiatedFeeds", "formula.uncooperativeBy");
        assertThat(stored.substantiatedFeeds()).isEmpty();
        assertThat(stored.uncooperativeBy()).isEmpty();
        assertThat(stored.substantiatedBy()).isEqualTo(FORMULA.substantiatedBy());
    }

    @Test
    void aTriggerIsAFactOrAnAbsenceNotBoth() {
        RatingFormula twice = new RatingFormula(
                FORMULA.correction(),
                FORMULA.notice(),
                FORMULA.substantiatedBy(),
                List.of("PENALTY"),
                List.of("MEDIATION_ABSENCE", "E2_PENALTY"),
                FORMULA.scales());

        assertThat(catchThrowableOfType(RuleViolation.class, () -> twice.check(PENALTIES))
                        .violations())
                .extracting(Violation::field, Violation::key, Violation::arguments)
                .containsExactly(
                        tuple("formula.uncooperativeBy", "rating.formula.triggerTwice", List.of("E2_PENALTY")));
    }

    private static RatingScale scale(BigDecimal base, List<RatingTerm> terms, List<RatingBand> bands) {
        return new RatingScale(SCALE.track(), base, SCALE.least(), SCALE.most(), SCALE.minimumInputs(), terms, bands);
    }

    private static List<Violation> refusalsOf(RatingScale scale) {
        RatingFormula formula = new RatingFormula(
                FORMULA.correction(),
                FORMULA.notice(),
                FORMULA.substantiatedBy(),
                List.of("PENALTY"),
                List.of(),
                List.of(scale));
        return refusalsOf(formula);
    }

    private static List<Violation> refusalsOf(RatingFormula formula) {
        return catchThrowableOfType(RuleViolation.class, () -> formula.check(PENALTIES))
                .violations();
    }
}
