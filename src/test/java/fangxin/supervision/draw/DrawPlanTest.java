package fangxin.supervision.draw;

import static fangxin.supervision.draw.DrawFixture.EVALUATORS;
import static fangxin.supervision.draw.DrawFixture.NOBODY;
import static fangxin.supervision.draw.DrawFixture.TITLES;
import static fangxin.supervision.draw.DrawFixture.TODAY;
import static fangxin.supervision.draw.DrawFixture.draft;
import static fangxin.supervision.draw.DrawFixture.frame;
import static fangxin.supervision.draw.DrawFixture.plan;
import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import fangxin.criteria.model.Trade;
import fangxin.organization.agency.Agency;
import fangxin.platform.i18n.Messages;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** List of units that a sampling frame gives, and reasons that prevent its freezing. */
class DrawPlanTest {
    private static final String CHAIN = "chain/91220101MA0000001X";

    @ParameterizedTest
    @CsvSource({"1, 1, 1", "25, 1, 1", "26, 2, 1", "34, 2, 2", "100, 4, 3"})
    void theShareOfEachStratumIsRoundedUp(int percent, int shops, int outlets) {
        DrawPlan plan = plan(draft(frame(percent)), NOBODY);

        assertThat(plan.problems()).isEmpty();
        assertThat(plan.list().strata())
                .containsExactly(
                        new FrozenList.ListedStratum("220102/RETAIL", 4, shops),
                        new FrozenList.ListedStratum(CHAIN, 3, outlets));
    }

    @Test
    void aSizeOfItsOwnComesBeforeTheShare() {
        DrawPlan plan = plan(draft(withSizes("220102/RETAIL 0\n\n " + CHAIN + "  3")), NOBODY);

        assertThat(plan.problems()).isEmpty();
        assertThat(plan.list().size("220102/RETAIL")).isZero();
        assertThat(plan.list().size(CHAIN)).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "220102/CATERING 1, draw.stratum.empty",
        "220102/RETAIL 5, draw.stratum.small",
        "220102/RETAIL, draw.sizes.line",
        "220102/RETAIL two, draw.sizes.line"
    })
    void aSizeThatNoStratumHasIsRefused(String line, String key) {
        assertThat(keys(plan(draft(withSizes(line)), NOBODY))).containsExactly(key);
    }

    @Test
    void anEmptyFrameIsRefused() {
        DrawPlan plan = DrawPlan.of(draft(frame(10)), List.of(), EVALUATORS, NOBODY, TODAY);

        assertThat(keys(plan)).containsExactly("draw.frame.empty");
    }

    @Test
    void aTradeWithoutTitlesIsRefused() {
        DrawFrame frame =
                new DrawFrame("复核", List.of("CATERING"), 10, null, EVALUATORS, 20, RandomnessType.DICE, null, "录像");

        List<RuleViolation.Violation> problems =
                DrawPlan.of(draft(frame), TITLES, EVALUATORS, NOBODY, TODAY).problems();
        assertThat(problems).extracting(RuleViolation.Violation::key).containsExactly("draw.trade.empty");
        assertThat(problems.getFirst().arguments()).containsExactly(Trade.named("CATERING"));
    }

    /** People read the names of district and trade; the titles of an old register state no trade. */
    @Test
    void aStratumIsNamedByItsDistrictAndTrade() {
        Messages.publishName(Agency.named("DRAW_TEST").key(), new LocalizedText("江城区创建办", "Jiangcheng office"));
        Messages.publishName(Trade.named("DRAW_TEST").key(), new LocalizedText("体育", "Sport"));

        assertThat(StratumRule.nameOf("DRAW_TEST/DRAW_TEST"))
                .isEqualTo(new LocalizedText("江城区创建办 · 体育", "Jiangcheng office · Sport"));
        assertThat(StratumRule.nameOf("DRAW_TEST/-").zh()).contains("江城区创建办").doesNotContain("-");
        assertThat(StratumRule.nameOf("chain/91220101MA0000001X").zh()).contains("91220101MA0000001X");
        assertThat(StratumRule.nameOf("typed")).isEqualTo(new LocalizedText("typed", "typed"));
    }

    /** Seven re-checks at two a pair need four pairs; with three a pair, three pairs; with four a pair, two. */
    @ParameterizedTest
    @CsvSource({"2, false", "3, false", "4, true"})
    void fewerEvaluatorsThanNeededAreRefused(int perPair, boolean enough) {
        DrawFrame frame = frame(100, null, EVALUATORS, perPair, RandomnessType.DICE, null);

        assertThat(keys(plan(draft(frame), NOBODY))).isEqualTo(enough ? List.of() : List.of("draw.evaluators.few"));
    }

    @Test
    void oneEvaluatorIsNoPair() {
        DrawFrame frame = frame(1, null, List.of("evaluator1"), 20, RandomnessType.DICE, null);

        assertThat(keys(plan(draft(frame), NOBODY))).contains("draw.evaluators.few", "draw.evaluators.recused");
    }

    @Test
    void anUnknownEvaluatorIsRefused() {
        DrawFrame frame =
                frame(1, null, List.of("evaluator1", "evaluator2", "stranger"), 20, RandomnessType.DICE, null);

        assertThat(keys(plan(draft(frame), NOBODY))).containsExactly("draw.evaluators.unknown");
    }

    @Test
    void aUnitFromWhichAllButOneAreRecusedIsNamed() {
        String number = TITLES.getFirst().number();

        DrawPlan plan = plan(draft(frame(10)), (account, unit) -> unit.equals(number) && !account.equals("evaluator1"));

        assertThat(plan.problems())
                .containsExactly(
                        new RuleViolation.Violation("evaluators", "draw.evaluators.recused", List.of("南关区第1便利店")));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1})
    void theDayOfAPublicValueLiesAfterTheFreeze(int days) {
        LocalDate day = TODAY.plusDays(days);

        DrawPlan plan = plan(draft(frame(10, null, EVALUATORS, 20, RandomnessType.PUBLIC_VALUE, day)), NOBODY);

        assertThat(keys(plan)).isEqualTo(days > 0 ? List.of() : List.of("draw.day.early"));
    }

    @Test
    void aPublicValueNeedsItsDay() {
        assertThat(keys(plan(draft(frame(10, null, EVALUATORS, 20, RandomnessType.PUBLIC_VALUE, null)), NOBODY)))
                .containsExactly("draw.day.missing");
    }

    private static DrawFrame withSizes(String sizes) {
        return frame(10, sizes, EVALUATORS, 20, RandomnessType.DICE, null);
    }

    private static List<String> keys(DrawPlan plan) {
        return plan.problems().stream().map(RuleViolation.Violation::key).toList();
    }
}
