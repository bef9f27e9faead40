package fangxin.supervision.draw;

import fangxin.naming.notice.ActionStamp;
import fangxin.naming.notice.NoticeFixture;
import fangxin.naming.title.Title;
import fangxin.naming.title.TitleFixture;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.WorkingCalendar;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Draws of the office 220102 among four shops and a chain of three, frozen on Monday, 2 March 2026, at 10:00 in
 * China.
 */
final class DrawFixture {
    static final Instant FROZEN = Instant.parse("2026-03-02T02:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final String DICE = "31415226535411231564";
    static final List<String> EVALUATORS = List.of("evaluator1", "evaluator2", "evaluator3", "evaluator4");
    static final BiPredicate<String, String> NOBODY = (account, number) -> false;
    static final Actor FIRST = NoticeFixture.officer("office1", Role.COUNTY_OFFICE);
    static final Actor SECOND = NoticeFixture.officer("office2", Role.COUNTY_OFFICE);
    static final List<Title> TITLES = titles();

    private DrawFixture() {}

    private static List<Title> titles() {
        return Stream.concat(
                        IntStream.rangeClosed(1, 4)
                                .mapToObj(i -> TitleFixture.imported(
                                        "南关区第%d便利店".formatted(i),
                                        "92220102MA%07dX".formatted(i),
                                        "人民大街%d号".formatted(i),
                                        i)),
                        IntStream.rangeClosed(11, 13)
                                .mapToObj(i -> TitleFixture.imported(
                                        "连锁便利店", "91220101MA0000001X", "自由大路%d号".formatted(i), i)))
                .toList();
    }

    static DrawFrame frame(int percent) {
        return frame(percent, null, EVALUATORS, 20, RandomnessType.DICE, null);
    }

    static DrawFrame frame(
            int percent, String sizes, List<String> evaluators, int perPair, RandomnessType type, LocalDate day) {
        return new DrawFrame("2026年度称号复核", List.of(), percent, sizes, evaluators, perPair, type, day, "官网公布的录像");
    }

    static RandomDraw draft(DrawFrame frame) {
        return new RandomDraw(RandomDraw.numberOf(2026, 1), "220102", frame, "salt", at(FIRST, -60));
    }

    static DrawPlan plan(RandomDraw draft, BiPredicate<String, String> recused) {
        return DrawPlan.of(draft, TITLES, EVALUATORS, recused, TODAY);
    }

    static RandomDraw frozen(DrawFrame frame) {
        RandomDraw draw = draft(frame);
        DrawPlan plan = plan(draw, NOBODY);
        plan.require();
        draw.freeze(plan, Function.identity(), at(FIRST, 0));
        return draw;
    }

    static RandomDraw seeded(DrawFrame frame) {
        RandomDraw draw = frozen(frame);
        draw.enterRandomness(DICE, "录像", FROZEN.plusSeconds(60), at(FIRST, 120));
        return draw;
    }

    static RandomDraw drawn(DrawFrame frame, BiPredicate<String, String> recused) {
        RandomDraw draw = seeded(frame);
        draw.draw(DICE, recused, at(SECOND, 180));
        return draw;
    }

    /** Returns an officer's stamp this number of seconds after the freeze. */
    static ActionStamp at(Actor actor, int seconds) {
        return new ActionStamp(actor, new BusinessMoment(FROZEN.plusSeconds(seconds), WorkingCalendar.weekdaysOnly()));
    }
}
