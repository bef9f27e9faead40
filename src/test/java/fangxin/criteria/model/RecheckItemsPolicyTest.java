package fangxin.criteria.model;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import fangxin.criteria.model.CriteriaEdition.Item;
import fangxin.criteria.model.CriteriaEdition.MarkingMode;
import fangxin.criteria.model.CriteriaEdition.Section;
import fangxin.criteria.model.CriteriaEdition.ThresholdUnit;
import fangxin.criteria.model.CriteriaEdition.Thresholds;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Items of a re-check, and the pass mark as a share of their points. */
class RecheckItemsPolicyTest {
    private static final LocalizedText TEXT = new LocalizedText("项目", "Item");

    private final CriteriaEdition whole = edition(
            new Section("A", TEXT, List.of(item("A1", 10, TEXT), item("A2", 30, null))),
            new Section("B", TEXT, List.of(item("B1", 40, null))),
            new Section("C", TEXT, List.of(item("C1", 20, TEXT))));

    @Test
    void onlyTheItemsOfTheSelfCheckAreMarked() {
        CriteriaEdition part = RecheckItemsPolicy.apply(List.of(whole)).getFirst();

        assertThat(part.allItems()).extracting(Item::code).containsExactly("A1", "C1");
        assertThat(part.full()).isEqualTo(30);
    }

    /** 80 of 100 points are 80 percent, which are 24 of 30. */
    @Test
    void thePassMarkIsTheSameShareOfThePoints() {
        CriteriaEdition part = RecheckItemsPolicy.apply(List.of(whole)).getFirst();

        assertThat(part.score(Map.of("A1", mark(4), "C1", mark(20))).grade()).contains(Grade.PASS);
        assertThat(part.score(Map.of("A1", mark(3), "C1", mark(20))).grade()).isEmpty();
        assertThat(part.score(Map.of("A1", mark(10), "C1", mark(20))).grade()).contains(Grade.EXCELLENT);
    }

    @Test
    void anEditionWithoutSuchItemsIsLeftOutAndWithoutAnyAllItemsAreMarked() {
        CriteriaEdition without = edition(new Section("D", TEXT, List.of(item("D1", 100, null))));

        assertThat(RecheckItemsPolicy.apply(List.of(whole, without))).hasSize(1);
        assertThat(RecheckItemsPolicy.apply(List.of(without))).containsExactly(without);
    }

    private static CriteriaEdition edition(Section... sections) {
        return new CriteriaEdition(
                "retail",
                2026,
                TEXT,
                "2026-01-01",
                List.of(sections),
                null,
                new Thresholds(ThresholdUnit.POINTS, 80, 90));
    }

    private static Item item(String code, double max, LocalizedText selfCheck) {
        return new Item(
                code,
                TEXT,
                TEXT,
                MarkingMode.AWARD,
                max,
                null,
                null,
                selfCheck,
                false,
                null,
                null,
                "default",
                null,
                null,
                null,
                null,
                null);
    }

    private static Mark mark(double points) {
        return new Mark(points, false, false, null);
    }
}
