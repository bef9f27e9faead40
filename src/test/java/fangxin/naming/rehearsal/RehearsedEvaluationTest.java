package fangxin.naming.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import fangxin.criteria.model.CriteriaEdition;
import fangxin.criteria.model.CriteriaEdition.Item;
import fangxin.criteria.model.CriteriaEdition.MarkingMode;
import fangxin.criteria.model.CriteriaEdition.Section;
import fangxin.criteria.model.CriteriaEdition.ThresholdUnit;
import fangxin.criteria.model.CriteriaEdition.Thresholds;
import fangxin.criteria.model.Mark;
import fangxin.criteria.model.Measurement;
import fangxin.criteria.model.RecheckItemsPolicy;
import fangxin.procedure.evaluation.EvaluationResult;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An evaluation by a draft of its sheet, worked out by hand: 60 + 30 + 10 points, 80 to pass, 90 for excellence. */
@Tag("once")
class RehearsedEvaluationTest {
    private static final Item PRICES = item("A1", "明码标价", MarkingMode.AWARD, 60, false);
    private static final Item RETURNS = item("A2", "退货承诺", MarkingMode.AWARD, 30, false);
    private static final Item COMPLAINTS = item("A3", "投诉处理", MarkingMode.DEDUCT, 10, true);
    private static final CriteriaEdition PRESENT = edition(2026, 80, 90, PRICES, RETURNS, COMPLAINTS);

    private static Item item(String code, String title, MarkingMode mode, double max, boolean leftOut) {
        LocalizedText words = new LocalizedText(title, title);
        Double each = mode == MarkingMode.DEDUCT ? 2d : null;
        return new Item(
                code, words, words, mode, max, each, words, null, leftOut, null, null, "default", null, null, null,
                null, null);
    }

    private static Item checked(Item item) {
        return new Item(
                item.code(),
                item.title(),
                item.guidance(),
                item.mode(),
                item.max(),
                item.perOccurrence(),
                item.veto(),
                item.title(),
                item.notApplicable(),
                item.evidence(),
                item.anchors(),
                item.source(),
                item.floor(),
                item.unit(),
                item.key(),
                item.minFiles(),
                item.legal());
    }

    private static CriteriaEdition edition(int issue, double pass, double excellent, Item... items) {
        LocalizedText words = new LocalizedText("通用", "General");
        return new CriteriaEdition(
                "general",
                issue,
                words,
                issue + "-01-01",
                List.of(new Section("A", words, List.of(items))),
                null,
                new Thresholds(ThresholdUnit.POINTS, pass, excellent));
    }

    /** 60 of 60, 24 of 30 and two complaints: 60 + 24 + 6 = 90. */
    private static EvaluationResult evaluation() {
        return EvaluationResult.of(
                List.of(PRESENT),
                Map.of(
                        "A1", new Mark(60, false, false, null),
                        "A2", new Mark(24, false, false, "条件多"),
                        "A3", Mark.of(COMPLAINTS, new Measurement(2d, null), false, "两件")));
    }

    private static RehearsedEvaluation by(CriteriaEdition draft) {
        return RehearsedEvaluation.of(evaluation(), draft, (sheet, issue) -> PRESENT)
                .orElseThrow();
    }

    @Test
    void theSameContentKeepsGradeAndPoints() {
        RehearsedEvaluation rehearsed = by(edition(2027, 80, 90, PRICES, RETURNS, COMPLAINTS));

        assertThat(rehearsed.effect()).isEqualTo(EditionEffect.KEPT);
        assertThat(rehearsed.least()).isEqualTo(rehearsed.most());
        assertThat(rehearsed.least().points()).isEqualTo(rehearsed.points()).isEqualTo(90);
    }

    /**
     * A re-check marks A1 and A2 only, 54 of 90 points: 60 percent; passed from 60 percent, which are 60 of 100 points.
     */
    @Test
    void aReCheckIsScoredByTheItemsOfTheSelfCheckAtTheSameShareOfThePoints() {
        Item prices = checked(PRICES);
        Item returns = checked(RETURNS);
        CriteriaEdition present = edition(2026, 60, 90, prices, returns, COMPLAINTS);
        EvaluationResult recheck = EvaluationResult.of(
                RecheckItemsPolicy.apply(List.of(present)),
                Map.of("A1", new Mark(30, false, false, "部分"), "A2", new Mark(24, false, false, "条件多")));

        assertThat(effect(recheck, present, edition(2027, 60, 90, prices, returns, COMPLAINTS)))
                .contains(EditionEffect.KEPT);
        assertThat(effect(recheck, present, edition(2027, 61, 90, prices, returns, COMPLAINTS)))
                .contains(EditionEffect.LOST);
        assertThat(effect(recheck, present, edition(2027, 61, 90, PRICES, RETURNS, COMPLAINTS)))
                .as("COMPLAINTS, which nobody marked, decides")
                .contains(EditionEffect.UNCERTAIN);
    }

    /** Both sheets have self-check items: 60 of 60 points on one, 30 of 60 on the other, where 50 percent pass. */
    @Test
    void aSheetWhoseDraftHasNoItemsOfTheSelfCheckIsLeftOutOfAReCheckWithOthers() {
        Item prices = checked(PRICES);
        CriteriaEdition present = edition(2026, 60, 90, prices, RETURNS, COMPLAINTS);
        Item weights = checked(item("B1", "称重", MarkingMode.AWARD, 60, false));
        CriteriaEdition retail = onSheet("retail", edition(2026, 50, 90, weights, RETURNS, COMPLAINTS));
        EvaluationResult recheck = EvaluationResult.of(
                RecheckItemsPolicy.apply(List.of(present, retail)),
                Map.of("A1", new Mark(60, false, false, null), "B1", new Mark(30, false, false, "部分")));

        RehearsedEvaluation rehearsed = RehearsedEvaluation.ofRecheck(
                        recheck,
                        edition(2027, 60, 90, PRICES, RETURNS, COMPLAINTS),
                        (sheet, issue) -> sheet.equals("retail") ? retail : present)
                .orElseThrow();

        assertThat(recheck.total()).isEqualTo(90);
        assertThat(rehearsed.least()).isEqualTo(rehearsed.most());
        assertThat(rehearsed.least().points()).isEqualTo(30);
        assertThat(rehearsed.effect()).isEqualTo(EditionEffect.KEPT);
    }

    private static CriteriaEdition onSheet(String sheet, CriteriaEdition edition) {
        return new CriteriaEdition(
                sheet,
                edition.issue(),
                edition.name(),
                edition.effectiveFrom(),
                edition.sections(),
                null,
                edition.thresholds());
    }

    @Test
    void aReCheckThatWasNotPassedIsLeftOut() {
        CriteriaEdition present = edition(2026, 80, 90, checked(PRICES));
        EvaluationResult failed = EvaluationResult.of(
                RecheckItemsPolicy.apply(List.of(present)), Map.of("A1", new Mark(30, false, false, "部分")));

        assertThat(effect(failed, present, present)).isEmpty();
    }

    private static Optional<EditionEffect> effect(
            EvaluationResult recheck, CriteriaEdition former, CriteriaEdition draft) {
        return RehearsedEvaluation.ofRecheck(recheck, draft, (sheet, issue) -> former)
                .map(RehearsedEvaluation::effect);
    }

    @Test
    void higherThresholdsLowerTheGradeOrLoseIt() {
        assertThat(by(edition(2027, 80, 91, PRICES, RETURNS, COMPLAINTS)).effect())
                .isEqualTo(EditionEffect.LOWERED);
        assertThat(by(edition(2027, 91, 95, PRICES, RETURNS, COMPLAINTS)).effect())
                .isEqualTo(EditionEffect.LOST);
    }

    @Test
    void pointsByHandCountInProportionAndCountsByTheDraft() {
        Item fewer = item("A2", "退货承诺", MarkingMode.AWARD, 15, false);
        Item more = item("A3", "投诉处理", MarkingMode.DEDUCT, 25, true);

        assertThat(by(edition(2027, 80, 90, PRICES, fewer, more)).least().points())
                .isEqualTo(60 + 12 + (25 - 2 * 2));
    }

    @Test
    void anItemUnderAnotherCodeKeepsItsMark() {
        CriteriaEdition renumbered = edition(
                2027,
                80,
                90,
                item("A1", "投诉处理", MarkingMode.DEDUCT, 10, true),
                item("A2", "明码标价", MarkingMode.AWARD, 60, false),
                item("A3", "退货承诺", MarkingMode.AWARD, 30, false));

        assertThat(by(renumbered).effect()).isEqualTo(EditionEffect.KEPT);
        assertThat(by(renumbered).least().points()).isEqualTo(90);
    }

    @Test
    void aRewordedItemKeepsTheMarkOfItsCode() {
        CriteriaEdition reworded =
                edition(2027, 80, 90, PRICES, item("A2", "退货承诺公示", MarkingMode.AWARD, 30, false), COMPLAINTS);

        assertThat(by(reworded).least().points()).isEqualTo(90);
    }

    @Test
    void aNewItemLeavesTheGradeUncertainOnlyWhereItDecides() {
        Item added = item("A4", "无障碍设施", MarkingMode.AWARD, 10, false);

        RehearsedEvaluation deciding = by(edition(2027, 80, 95, PRICES, RETURNS, COMPLAINTS, added));
        assertThat(deciding.effect()).isEqualTo(EditionEffect.UNCERTAIN);
        assertThat(deciding.least().points()).isEqualTo(90);
        assertThat(deciding.most().points()).isEqualTo(100);
        assertThat(by(edition(2027, 80, 90, PRICES, RETURNS, COMPLAINTS, added)).effect())
                .isEqualTo(EditionEffect.KEPT);
    }

    @Test
    void aBonusThatNobodyMarkedBringsNothing() {
        CriteriaEdition plain = edition(2027, 80, 95, PRICES, RETURNS, COMPLAINTS);
        CriteriaEdition rewarding = new CriteriaEdition(
                "general",
                2027,
                plain.name(),
                "2027-01-01",
                plain.sections(),
                new CriteriaEdition.Bonus(10, List.of(item("X1", "承担社会责任", MarkingMode.AWARD, 10, false))),
                plain.thresholds());

        assertThat(by(rewarding).least()).isEqualTo(by(rewarding).most());
        assertThat(by(rewarding).most().points()).isEqualTo(90);
        assertThat(by(rewarding).effect()).isEqualTo(EditionEffect.LOWERED);
    }

    @Test
    void whatTheDraftDoesNotLetOutIsUnmarked() {
        EvaluationResult leftOut = EvaluationResult.of(
                List.of(PRESENT),
                Map.of(
                        "A1", new Mark(60, false, false, null),
                        "A2", new Mark(30, false, false, null),
                        "A3", new Mark(0, true, false, "没有投诉渠道")));
        CriteriaEdition demanding =
                edition(2027, 80, 95, PRICES, RETURNS, item("A3", "投诉处理", MarkingMode.DEDUCT, 10, false));

        assertThat(RehearsedEvaluation.of(leftOut, demanding, (sheet, issue) -> PRESENT)
                        .orElseThrow()
                        .effect())
                .isEqualTo(EditionEffect.UNCERTAIN);
    }

    @Test
    void aMeasurementThatWasNotTakenIsUnknown() {
        CriteriaEdition measuring =
                edition(2027, 80, 90, item("A1", "明码标价", MarkingMode.RATIO, 60, false), RETURNS, COMPLAINTS);

        assertThat(by(measuring).least().points()).isEqualTo(30);
        assertThat(by(measuring).most().points()).isEqualTo(90);
    }

    /** 95 of 100 labels are neither 95 occurrences, which would take all points, nor a value of 95. */
    @Test
    void aMeasurementOfAnotherModeIsUnknown() {
        Item ratio = item("A3", "标签抽查", MarkingMode.RATIO, 10, false);
        CriteriaEdition measured = edition(2026, 80, 90, PRICES, RETURNS, ratio);
        EvaluationResult result = EvaluationResult.of(
                List.of(measured),
                Map.of(
                        "A1", new Mark(60, false, false, null),
                        "A2", new Mark(20, false, false, "条件多"),
                        "A3", Mark.of(ratio, new Measurement(95d, 100d), false, "五件不符")));
        CriteriaEdition counting =
                edition(2027, 80, 90, PRICES, RETURNS, item("A3", "标签抽查", MarkingMode.DEDUCT, 10, false));

        RehearsedEvaluation rehearsed = RehearsedEvaluation.of(result, counting, (sheet, issue) -> measured)
                .orElseThrow();

        assertThat(rehearsed.least().points()).isEqualTo(80);
        assertThat(rehearsed.most().points()).isEqualTo(90);
        assertThat(rehearsed.effect()).isEqualTo(EditionEffect.UNCERTAIN);
    }

    /** Its title has a grade by an appeal, which no draft takes back. */
    @Test
    void anEvaluationThatReachedNoGradeIsNotRehearsed() {
        EvaluationResult failed = EvaluationResult.of(
                List.of(PRESENT),
                Map.of(
                        "A1", new Mark(30, false, false, "多处未标"),
                        "A2", new Mark(20, false, false, "条件多"),
                        "A3", Mark.of(COMPLAINTS, new Measurement(0d, null), false, null)));

        assertThat(failed.grade()).isEmpty();
        assertThat(RehearsedEvaluation.of(failed, PRESENT, (sheet, issue) -> PRESENT))
                .isEmpty();
    }

    @Test
    void anotherSheetIsNotRehearsed() {
        CriteriaEdition retail = new CriteriaEdition(
                "retail", 2027, PRESENT.name(), "2027-01-01", PRESENT.sections(), null, PRESENT.thresholds());

        assertThat(RehearsedEvaluation.of(evaluation(), retail, (sheet, issue) -> PRESENT))
                .isEmpty();
    }
}
