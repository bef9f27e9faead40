package fangxin.complaint.performance;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.complaint.callback.AppraisedFact;
import fangxin.complaint.callback.ComplaintAppraisalTerms;
import fangxin.platform.config.JsonMapper;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallCellRuleTest {
    private static ComplaintCell cell(String office, String category, int complaints) {
        return new ComplaintCell(
                office, category, complaints, complaints, 1, complaints, 1, complaints, BigDecimal.valueOf(complaints));
    }

    @Test
    void smallCategoriesOfAnOfficeAreCombined() {
        List<ComplaintCell> shown = SmallCellRule.shown(
                List.of(cell("A", "FOOD", 10), cell("A", "TOYS", 6), cell("A", "SHOES", 5), cell("B", "TOYS", 9)), 10);

        assertThat(shown)
                .containsExactly(
                        cell("A", "FOOD", 10),
                        new ComplaintCell("A", "*", 11, 11, 2, 11, 2, 11, BigDecimal.valueOf(11)));
    }

    @Test
    void whatIsStillTooFewIsLeftOut() {
        assertThat(SmallCellRule.shown(List.of(cell("A", "FOOD", 30), cell("A", "TOYS", 9)), 10))
                .containsExactly(cell("A", "FOOD", 30));
    }

    /** An issue of the terms that states no number means ten; a number for a rank that is higher applies. */
    @ParameterizedTest
    @CsvSource({", 5, 10", "3, 3, 3", "5, 10, 10", "20, 10, 20"})
    void theTermsStateTheMinimum(Integer published, int ranked, int minimum) {
        ComplaintAppraisalTerms terms = JsonMapper.read(
                "{\"minimumCases\": %d, \"minimumPublished\": %s}".formatted(ranked, published),
                ComplaintAppraisalTerms.class);

        assertThat(SmallCellRule.minimum(terms)).isEqualTo(minimum);
    }

    private static ComplaintCell counted(Set<AppraisedFact> facts, Set<String> struck, boolean settled) {
        return ComplaintFigurePublisher.cell(
                new ComplaintFigureRepository.CountedCases("A", "FOOD", facts, struck, settled, 3, BigDecimal.TEN));
    }

    @Test
    void aCaseThatAnAppealTookFromAFigureIsLeftOutOfThatFigureOnly() {
        Set<AppraisedFact> late = EnumSet.of(AppraisedFact.COMPLAINT, AppraisedFact.DUE, AppraisedFact.CLOSED);

        assertThat(counted(late, Set.of(), true))
                .isEqualTo(new ComplaintCell("A", "FOOD", 3, 3, 0, 3, 3, 0, BigDecimal.TEN));
        assertThat(counted(late, Set.of("ON_TIME"), true))
                .isEqualTo(new ComplaintCell("A", "FOOD", 3, 0, 0, 3, 3, 0, BigDecimal.TEN));
    }

    /** A complaint open at the end of the month is no settlement of that month, even if it is settled later. */
    @Test
    void onlyAClosedComplaintIsSettled() {
        Set<AppraisedFact> open = EnumSet.of(AppraisedFact.COMPLAINT);

        assertThat(counted(open, Set.of(), true).settled()).isZero();
        assertThat(counted(EnumSet.of(AppraisedFact.CONSULTATION, AppraisedFact.CLOSED), Set.of(), false)
                        .complaints())
                .isZero();
    }

    @Test
    void theMoneyOfFewComplaintsIsNotShown() {
        ComplaintCell one = new ComplaintCell("A", "FOOD", 20, 20, 20, 20, 1, 1, BigDecimal.TEN);

        assertThat(new PublishedComplaintFigure("2026-10", one, 10).recovered()).isNull();
        assertThat(new PublishedComplaintFigure("2026-10", one, 1).recovered()).isEqualByComparingTo("10");
    }
}
