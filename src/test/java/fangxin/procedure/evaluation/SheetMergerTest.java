package fangxin.procedure.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.criteria.model.CriteriaEdition;
import fangxin.criteria.model.Mark;
import fangxin.platform.config.ClasspathConfig;
import fangxin.procedure.evaluation.SheetMerger.MemberMarks;
import fangxin.procedure.evaluation.SheetMerger.MergeRule;
import fangxin.testing.InputClasses;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.StatisticsReport;
import org.junit.jupiter.api.Test;

/** Merge of the sheets of members who scored separately. */
@StatisticsReport(onFailureOnly = true)
class SheetMergerTest {
    private static final CriteriaEdition GENERAL =
            ClasspathConfig.json("criteria/general/2026.json", CriteriaEdition.class);
    private static final List<CriteriaEdition> ONE = List.of(GENERAL);
    private static final CriteriaEdition.Item AWARD = GENERAL.items()
            .filter(item -> item.mode() == CriteriaEdition.MarkingMode.AWARD && item.max() >= 4)
            .findFirst()
            .orElseThrow();

    private static MemberMarks member(String name, Mark mark) {
        return new MemberMarks(name, Map.of(AWARD.code(), mark));
    }

    private static Mark points(double points) {
        return new Mark(points, false, false, points < AWARD.max() ? "少了一样" : null);
    }

    private static Mark merged(MergeRule rule, double... points) {
        List<MemberMarks> sheets = new ArrayList<>();
        for (double each : points) {
            sheets.add(member("员" + sheets.size(), points(each)));
        }
        return SheetMerger.of(ONE, sheets, rule).get(AWARD.code());
    }

    @Test
    void theMeanCountsAndTheMedianWhereOneMoreWasCalled() {
        assertThat(merged(MergeRule.MEAN, 1, 2, 4).points()).isEqualTo(2.33);
        assertThat(merged(MergeRule.MEDIAN, 1, 2, 4).points()).isEqualTo(2);
        assertThat(merged(MergeRule.MEDIAN, 0, 1, 2, 4).points()).isEqualTo(1.5);
    }

    @Test
    void everyReasonIsKeptWithItsName() {
        assertThat(merged(MergeRule.MEAN, 1, 2).reason()).isEqualTo("员0：少了一样；员1：少了一样");
        assertThat(merged(MergeRule.MEAN, AWARD.max(), AWARD.max()).reason()).isNull();
    }

    @Test
    void anItemThatMostLeftOutIsLeftOut() {
        Mark out = new Mark(0, true, false, "没有这一项");

        assertThat(SheetMerger.of(
                                ONE,
                                List.of(member("a", out), member("b", out), member("c", points(2))),
                                MergeRule.MEAN)
                        .get(AWARD.code())
                        .leftOut())
                .isTrue();
        assertThat(SheetMerger.of(
                                ONE,
                                List.of(member("a", out), member("b", points(1)), member("c", points(2))),
                                MergeRule.MEAN)
                        .get(AWARD.code()))
                .extracting(Mark::leftOut, Mark::points)
                .containsExactly(false, 1.5);
    }

    @Test
    void aVetoThatOneFoundIsForTheMeetingToDecide() {
        Mark veto = new Mark(2, false, true, "有事实");

        assertThat(SheetMerger.of(ONE, List.of(member("a", veto), member("b", points(2))), MergeRule.MEAN)
                        .get(AWARD.code())
                        .veto())
                .isTrue();
    }

    @Property
    void aMergedMarkIsAllowedAndLiesAmongThoseGiven(
            @ForAll @Size(min = 2, max = 5) List<@IntRange(max = 8) Integer> halves) {
        double[] points = halves.stream()
                .mapToDouble(half -> Math.min(AWARD.max(), half / 2.0))
                .toArray();
        for (MergeRule rule : MergeRule.values()) {
            Mark mark = merged(rule, points);
            mark.checkedFor(AWARD);
            assertThat(mark.points())
                    .isBetween(
                            Arrays.stream(points).min().orElseThrow() - 0.005,
                            Arrays.stream(points).max().orElseThrow() + 0.005);
        }
        InputClasses.requireEach("sheets", points.length, 2, 3, 4, 5);
        InputClasses.requireBoth("all agree", Arrays.stream(points).distinct().count() == 1);
    }
}
