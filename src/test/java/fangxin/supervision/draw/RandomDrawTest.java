package fangxin.supervision.draw;

import static fangxin.supervision.draw.DrawFixture.DICE;
import static fangxin.supervision.draw.DrawFixture.EVALUATORS;
import static fangxin.supervision.draw.DrawFixture.FIRST;
import static fangxin.supervision.draw.DrawFixture.FROZEN;
import static fangxin.supervision.draw.DrawFixture.NOBODY;
import static fangxin.supervision.draw.DrawFixture.SECOND;
import static fangxin.supervision.draw.DrawFixture.at;
import static fangxin.supervision.draw.DrawFixture.draft;
import static fangxin.supervision.draw.DrawFixture.drawn;
import static fangxin.supervision.draw.DrawFixture.frame;
import static fangxin.supervision.draw.DrawFixture.frozen;
import static fangxin.supervision.draw.DrawFixture.seeded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.RuleViolation;
import fangxin.naming.title.TitleFixture;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiPredicate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The way of a draw from its frame to the plan, and what it refuses. */
class RandomDrawTest {
    private static final String CHAIN = "chain/91220101MA0000001X";
    private static final LocalDate PLANNED = LocalDate.of(2026, 3, 3);
    private static final int A_DAY = 24 * 3600;

    @Test
    void drawsEachStratumAndShowsEveryTicket() {
        RandomDraw draw = drawn(frame(30), NOBODY);

        assertThat(draw.state()).isEqualTo(DrawState.DRAWN);
        assertThat(draw.units())
                .hasSize(7)
                .allMatch(unit -> unit.ticket().equals(DrawAlgorithm.ticket(DICE, unit.stratum(), unit.number())));
        assertThat(visited(draw))
                .extracting(DrawUnit::stratum)
                .containsExactly("220102/RETAIL", "220102/RETAIL", CHAIN);
        assertThat(visited(draw)).extracting(DrawUnit::rank).containsExactly(1, 2, 1);
        assertThat(visited(draw)).allMatch(unit -> unit.pair() == 1 && unit.stop() >= 1);
        assertThat(draw.journal())
                .extracting(DrawEntry::step)
                .containsExactly(DrawStep.CREATE, DrawStep.FREEZE, DrawStep.ENTER_RANDOMNESS, DrawStep.DRAW);
    }

    @Test
    void theFrozenListKeepsItsHash() {
        RandomDraw draw = drawn(frame(30), NOBODY);

        assertThat(draw.list().hash()).isEqualTo(draw.listHash());
        assertThat(draw.list().text()).startsWith("fangxin-draw/v1\ndraw ").contains("stratum " + CHAIN + " 3 1\n");
        assertThat(draw.list().text()).doesNotContain("evaluator1").doesNotContain(DICE);
    }

    @Test
    void aSecondOfficerIsAwaitedAfterTheRandomnessAndAfterTheStatement() {
        RandomDraw without = frozen(frame(30));
        RandomDraw stated = frozen(frame(30));
        stated.stateNoValue("骰子没有投掷", at(FIRST, 60));

        assertThat(without.awaitsSecondOfficer()).isFalse();
        assertThat(stated.awaitsSecondOfficer()).isTrue();
        assertThat(stated.firstOfficer()).isEqualTo(FIRST.account());
        assertThat(seeded(frame(30)).awaitsSecondOfficer()).isTrue();
        assertThat(drawn(frame(30), NOBODY).awaitsSecondOfficer()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T01:59:59Z, draw.originatedAt.early",
        "2026-03-02T02:00:00Z, draw.originatedAt.early",
        "2026-03-02T02:02:01Z, draw.originatedAt.future"
    })
    void refusesRandomnessOfAnotherTime(Instant origin, String key) {
        RandomDraw draw = frozen(frame(30));

        refused(() -> draw.enterRandomness(DICE, "录像", origin, at(FIRST, 120)), key);
        assertThat(draw.state()).isEqualTo(DrawState.FROZEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-02T02:00:01Z", "2026-03-02T02:02:00Z"})
    void acceptsRandomnessOfASecondAfterTheFreeze(Instant origin) {
        RandomDraw draw = frozen(frame(30));

        draw.enterRandomness(DICE, "录像", origin, at(FIRST, 120));

        assertThat(draw.originatedAt()).isEqualTo(origin);
    }

    @Test
    void aPublicValueIsOfThePlannedDayInChina() {
        RandomDraw draw =
                frozen(frame(30, null, EVALUATORS, 20, RandomnessType.PUBLIC_VALUE, LocalDate.of(2026, 3, 3)));
        int twoDays = 2 * 24 * 3600;

        refused(
                () -> draw.enterRandomness(
                        "03 07 12 19", "公告", Instant.parse("2026-03-02T15:59:59Z"), at(FIRST, twoDays)),
                "draw.originatedAt.planned");
        refused(
                () -> draw.enterRandomness(
                        "03 07 12 19", "公告", Instant.parse("2026-03-03T16:00:00Z"), at(FIRST, twoDays)),
                "draw.originatedAt.planned");
        draw.enterRandomness("03  07 12 19 ", "公告", Instant.parse("2026-03-02T16:00:00Z"), at(FIRST, twoDays));

        assertThat(draw.seed()).isEqualTo("03 07 12 19");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3141522653541123156", "31415226535411231567", "3141522653541123156a"})
    void refusesWhatDiceDoNotShow(String value) {
        refused(
                () -> frozen(frame(30)).enterRandomness(value, "录像", FROZEN.plusSeconds(1), at(FIRST, 120)),
                "draw.value.form.DICE");
    }

    @Test
    void theSecondOfficerEntersTheSameValue() {
        RandomDraw draw = seeded(frame(30));

        refused(() -> draw.draw("31415226535411231565", NOBODY, at(SECOND, 180)), "draw.value.differs");
        draw.draw("31415 22653 54112 31564", NOBODY, at(SECOND, 180));

        assertThat(draw.seed()).isEqualTo(DICE);
    }

    @Test
    void aRefusedValueStaysInTheJournal() {
        RandomDraw draw = seeded(frame(30));

        draw.refuseRandomness("录像不清楚", at(SECOND, 180));

        assertThat(draw.state()).isEqualTo(DrawState.FROZEN);
        assertThat(draw.seed()).isNull();
        assertThat(draw.journal().getLast().detail()).isEqualTo(DICE + " · 录像不清楚");
    }

    @Test
    void isNotAbandonedOnceRandomnessIsEntered() {
        refused(() -> seeded(frame(30)).abandon("结果不满意", at(FIRST, 180)), "draw.taken");
        refused(() -> drawn(frame(30), NOBODY).abandon("结果不满意", at(FIRST, 240)), "draw.taken");
        RandomDraw sentBack = seeded(frame(30));
        sentBack.refuseRandomness("录像不清楚", at(SECOND, 180));
        refused(() -> sentBack.abandon("结果不满意", at(FIRST, 240)), "draw.abandon.entered");
        assertThat(sentBack.isOpen(DrawStep.ABANDON, LocalDate.of(2027, 3, 2))).isFalse();
        refused(() -> sentBack.stateNoValue("录像遗失", at(FIRST, 240)), "draw.abandon.entered");
    }

    @Test
    void aDraftIsAbandonedByOneOfficer() {
        RandomDraw draft = draft(frame(30));

        draft.abandon("方案有误", at(FIRST, 0));

        assertThat(draft.state()).isEqualTo(DrawState.ABANDONED);
    }

    @Test
    void aListWhosePublicValueIsNotMadeYetIsAbandonedByOneOfficer() {
        RandomDraw draw = waitingForValueOf(PLANNED);
        assertThat(draw.isOpen(DrawStep.STATE_NO_VALUE, PLANNED.minusDays(1))).isFalse();
        assertThat(draw.party(DrawStep.ABANDON)).isEqualTo(DrawParty.OFFICE);

        draw.abandon("方案有误", at(FIRST, A_DAY - 10 * 3600 - 1));

        assertThat(draw.state()).isEqualTo(DrawState.ABANDONED);
    }

    @Test
    void fromItsDayOnAPublicValueMayBeKnownAndTheListIsNotDiscarded() {
        RandomDraw draw = waitingForValueOf(PLANNED);
        int midnight = A_DAY - 10 * 3600;

        refused(() -> draw.abandon("结果不满意", at(FIRST, midnight)), "draw.abandon.known");
        refused(() -> draw.stateNoValue("结果不满意", at(FIRST, midnight + A_DAY - 1)), "draw.noValue.day");
        assertThat(draw.isOpen(DrawStep.ABANDON, PLANNED)).isFalse();
        refused(() -> draw.abandon("结果不满意", at(FIRST, midnight + A_DAY)), "draw.abandon.known");
        assertThat(draw.state()).isEqualTo(DrawState.FROZEN);
    }

    @Test
    void aListWithoutAPublicValueIsAbandonedByASecondOfficer() {
        RandomDraw draw = waitingForValueOf(PLANNED);

        draw.stateNoValue("当日未开奖", at(FIRST, 2 * A_DAY));

        assertThat(draw.party(DrawStep.ABANDON)).isEqualTo(DrawParty.SECOND_OFFICER);
        assertThat(draw.firstOfficer()).isEqualTo(FIRST.account());
        refused(() -> draw.stateNoValue("当日未开奖", at(SECOND, 2 * A_DAY)), "draw.taken");
        draw.abandon("当日无公开数值", at(SECOND, 2 * A_DAY));
        assertThat(draw.state()).isEqualTo(DrawState.ABANDONED);
        assertThat(draw.journal()).extracting(DrawEntry::step).endsWith(DrawStep.STATE_NO_VALUE, DrawStep.ABANDON);
    }

    @Test
    void aValueThatIsEnteredEndsTheStatement() {
        RandomDraw draw = waitingForValueOf(PLANNED);
        draw.stateNoValue("当日未开奖", at(FIRST, 2 * A_DAY));

        draw.enterRandomness("03 07 12 19", "公告", Instant.parse("2026-03-02T16:00:00Z"), at(FIRST, 2 * A_DAY));
        draw.refuseRandomness("公告内容不符", at(SECOND, 2 * A_DAY));

        refused(() -> draw.abandon("结果不满意", at(FIRST, 2 * A_DAY)), "draw.abandon.known");
        draw.stateNoValue("公告已撤回", at(SECOND, 2 * A_DAY));
        draw.abandon("当日无公开数值", at(FIRST, 2 * A_DAY));
        assertThat(draw.state()).isEqualTo(DrawState.ABANDONED);
    }

    @Test
    void aListThatWaitsForDiceIsAbandonedByASecondOfficer() {
        RandomDraw draw = frozen(frame(30));
        refused(() -> draw.abandon("点数不满意", at(FIRST, 60)), "draw.abandon.known");

        draw.stateNoValue("未投掷骰子，方案有误", at(FIRST, 60));
        draw.abandon("方案有误", at(SECOND, 120));

        assertThat(draw.state()).isEqualTo(DrawState.ABANDONED);
    }

    @Test
    void aClosedShopIsReplacedByTheNextTicketOfItsStratum() {
        RandomDraw draw = drawn(frame(30), NOBODY);
        DrawUnit closed = visited(draw).getFirst();

        DrawUnit next = draw.replace(closed.number(), "已停业", "proof", NOBODY, at(FIRST, 240));

        assertThat(next.rank()).isEqualTo(3);
        assertThat(next.stratum()).isEqualTo(closed.stratum());
        assertThat(next.stop()).isEqualTo(closed.stop());
        assertThat(closed.state()).isEqualTo(DrawUnitState.REPLACED);
        assertThat(closed.replacedBy()).isEqualTo(next.number());
        refused(() -> draw.replace(closed.number(), "已停业", "proof", NOBODY, at(FIRST, 300)), "draw.replace.notDrawn");
        draw.replace(next.number(), "已停业", "proof", NOBODY, at(FIRST, 300));
        assertThat(visited(draw)).extracting(DrawUnit::rank).containsExactly(2, 4, 1);
        refused(
                () -> draw.replace(visited(draw).get(0).number(), "已停业", "proof", NOBODY, at(FIRST, 360)),
                "draw.replace.none");
    }

    @Test
    void aTicketCountsForAReplacementWhileItsTitleRuns() {
        LocalDate lastDay = LocalDate.of(2027, 3, 1);
        DrawUnit unit = new DrawUnit(draft(frame(30)), TitleFixture.importedUntil(lastDay), "S");

        assertThat(unit.isRunning(lastDay)).isTrue();
        assertThat(unit.isRunning(lastDay.plusDays(1))).isFalse();
    }

    @Test
    void nobodyVisitsAHolderFromWhomHeIsRecused() {
        BiPredicate<String, String> recused = (account, number) -> account.equals("evaluator1");

        RandomDraw draw = drawn(frame(100), recused);

        assertThat(visited(draw))
                .hasSize(7)
                .allMatch(unit -> pairOf(draw, unit).stream().noneMatch("evaluator1"::equals));
    }

    @Test
    void aUnitWithoutTwoEvaluatorsHasNoPair() {
        RandomDraw draw = drawn(frame(100), (account, number) -> !account.equals("evaluator2"));

        assertThat(visited(draw)).hasSize(7).allMatch(unit -> unit.pair() == null && unit.stop() == null);
    }

    private static RandomDraw waitingForValueOf(LocalDate day) {
        return frozen(frame(30, null, EVALUATORS, 20, RandomnessType.PUBLIC_VALUE, day));
    }

    private static List<String> pairOf(RandomDraw draw, DrawUnit unit) {
        EvaluatorPairing.EvaluatorPair pair = draw.knownPairs().get(unit.pair() - 1);
        return List.of(pair.first(), pair.second());
    }

    private static List<DrawUnit> visited(RandomDraw draw) {
        return draw.units().stream().filter(unit -> unit.state().isVisited()).toList();
    }

    private static void refused(ThrowingCallable act, String key) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
