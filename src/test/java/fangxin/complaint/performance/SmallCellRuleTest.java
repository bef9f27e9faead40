package fangxin.complaint.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fangxin.complaint.callback.AppraisedFact;
import fangxin.complaint.callback.ComplaintAppraisalTerms;
import fangxin.complaint.timelimit.ComplaintTerms;
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
                office,
                category,
                null,
                complaints,
                complaints,
                1,
                complaints,
                1,
                complaints,
                BigDecimal.valueOf(complaints));
    }

    @Test
    void smallCategoriesOfAnOfficeAreCombined() {
        List<ComplaintCell> shown = SmallCellRule.shown(
                List.of(cell("A", "FOOD", 10), cell("A", "TOYS", 6), cell("A", "SHOES", 5), cell("B", "TOYS", 9)), 10);

        assertThat(shown)
                .containsExactly(
                        cell("A", "FOOD", 10),
                        new ComplaintCell("A", "*", null, 11, 11, 2, 11, 2, 11, BigDecimal.valueOf(11)));
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

    private static ComplaintCell within(String above, String category, int complaints, int recoveries) {
        return new ComplaintCell(
                "A", category, above, complaints, 0, 0, 0, 0, recoveries, BigDecimal.valueOf(recoveries));
    }

    private static List<String> categories(List<ComplaintCell> shown) {
        return shown.stream().map(ComplaintCell::category).toList();
    }

    /** Goods, food and shoes together would state the three toys. */
    @Test
    void theRestOfACategoryBesideThoseBelowItIsNotTooSmallEither() {
        List<ComplaintCell> cells = List.of(
                within(null, "GOODS", 45, 0),
                within("GOODS", "FOOD", 30, 0),
                within("FOOD", "MILK", 30, 0),
                within("GOODS", "SHOES", 12, 0),
                within("SHOES", "BOOTS", 11, 0),
                within("GOODS", "TOYS", 3, 0));

        assertThat(categories(SmallCellRule.shown(cells, 10))).containsExactly("GOODS", "FOOD", "MILK");
        assertThat(categories(SmallCellRule.shown(cells.subList(0, 4), 3)))
                .containsExactly("GOODS", "FOOD", "MILK", "SHOES");
    }

    @Test
    void theMoneyOfFewComplaintsCannotBeComputedFromTheCategoryAbove() {
        List<ComplaintCell> shown = SmallCellRule.shown(
                List.of(
                        within(null, "GOODS", 60, 25),
                        within("GOODS", "FOOD", 40, 23),
                        within("FOOD", "MILK", 20, 13),
                        within(null, "SERVICES", 30, 20),
                        within("SERVICES", "HOTELS", 20, 10)),
                10);

        assertThat(shown).extracting(ComplaintCell::recoveries).containsExactly(25, 0, 0, 20, 10);
    }

    /** The category of food is below that of goods: both count a complaint about food. */
    @Test
    void aCategoryCountsTheComplaintsBelowIt() {
        ComplaintTerms terms = JsonMapper.read("""
                {"codes": [{"list": "CATEGORY", "code": "GOODS"}, {"list": "CATEGORY", "code": "SERVICES"},
                           {"list": "CATEGORY", "code": "FOOD", "parent": "GOODS"}]}""", ComplaintTerms.class);

        assertThat(ComplaintFigurePublisher.cells(
                        List.of(cases("FOOD", 3), cases("GOODS", 2), cases("SERVICES", 1), cases("GONE", 4)), terms))
                .extracting(ComplaintCell::category, ComplaintCell::within, ComplaintCell::complaints)
                .containsExactlyInAnyOrder(
                        tuple("GOODS", null, 5),
                        tuple("FOOD", "GOODS", 3),
                        tuple("SERVICES", null, 1),
                        tuple("GONE", null, 4));
    }

    private static ComplaintFigureRepository.CountedCases cases(String category, int number) {
        return new ComplaintFigureRepository.CountedCases(
                "A", category, EnumSet.of(AppraisedFact.COMPLAINT), Set.of(), false, number, BigDecimal.ZERO);
    }

    private static ComplaintCell counted(Set<AppraisedFact> facts, Set<String> struck, boolean settled) {
        return ComplaintFigurePublisher.cell(
                new ComplaintFigureRepository.CountedCases("A", "FOOD", facts, struck, settled, 3, BigDecimal.TEN),
                "FOOD",
                null);
    }

    @Test
    void aCaseThatAnAppealTookFromAFigureIsLeftOutOfThatFigureOnly() {
        Set<AppraisedFact> late = EnumSet.of(AppraisedFact.COMPLAINT, AppraisedFact.DUE, AppraisedFact.CLOSED);

        assertThat(counted(late, Set.of(), true))
                .isEqualTo(new ComplaintCell("A", "FOOD", null, 3, 3, 0, 3, 3, 0, BigDecimal.TEN));
        assertThat(counted(late, Set.of("ON_TIME"), true))
                .isEqualTo(new ComplaintCell("A", "FOOD", null, 3, 0, 0, 3, 3, 0, BigDecimal.TEN));
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
        ComplaintCell one = new ComplaintCell("A", "FOOD", null, 20, 20, 20, 20, 1, 1, BigDecimal.TEN);

        assertThat(new PublishedComplaintFigure("2026-10", one, 10).recovered()).isNull();
        assertThat(new PublishedComplaintFigure("2026-10", one, 1).recovered()).isEqualByComparingTo("10");
    }
}
