package fangxin.complaint.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class SmallCellRuleTest {
    private static ComplaintCell cell(String office, String category, int complaints) {
        return new ComplaintCell(
                office, category, complaints, complaints, 1, complaints, 1, BigDecimal.valueOf(complaints));
    }

    @Test
    void smallCategoriesOfAnOfficeAreCombined() {
        List<ComplaintCell> shown = SmallCellRule.shown(
                List.of(cell("A", "FOOD", 10), cell("A", "TOYS", 6), cell("A", "SHOES", 5), cell("B", "TOYS", 9)), 10);

        assertThat(shown)
                .containsExactly(
                        cell("A", "FOOD", 10),
                        new ComplaintCell("A", "*", 11, 11, 2, 11, 2, BigDecimal.valueOf(11)));
    }

    @Test
    void whatIsStillTooFewIsLeftOut() {
        assertThat(SmallCellRule.shown(List.of(cell("A", "FOOD", 30), cell("A", "TOYS", 9)), 10))
                .containsExactly(cell("A", "FOOD", 30));
    }
}
