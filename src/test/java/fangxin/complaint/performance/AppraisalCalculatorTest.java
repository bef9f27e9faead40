package fangxin.complaint.performance;

import static fangxin.complaint.performance.AppraisalFixture.LATE;
import static fangxin.complaint.performance.AppraisalFixture.ON_TIME;
import static fangxin.complaint.performance.AppraisalFixture.TERMS;
import static fangxin.complaint.performance.AppraisalFixture.cases;
import static fangxin.complaint.performance.AppraisalFixture.counted;
import static fangxin.complaint.performance.AppraisalFixture.figure;
import static fangxin.complaint.performance.AppraisalFixture.unit;
import static org.assertj.core.api.Assertions.assertThat;

import fangxin.complaint.callback.AppraisedFact;
import fangxin.complaint.callback.ComplaintAppraisalTerms;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Tests of the figures of the monthly appraisal: the cases that count, the class of a figure, and the ranks of the
 * agencies.
 */
@Tag("once")
class AppraisalCalculatorTest {
    private static final String FORMULA = "ON_TIME";

    private static ComplaintAppraisalTerms withMinimum(int cases) {
        return new ComplaintAppraisalTerms(
                TERMS.percent(),
                TERMS.tries(),
                TERMS.questions(),
                TERMS.levels(),
                TERMS.formulas(),
                TERMS.groups(),
                cases,
                TERMS.minimumPublished(),
                TERMS.deviate(),
                TERMS.appealDays(),
                TERMS.repeatDays(),
                TERMS.source());
    }

    /** The table of the city's size: a month of 199,000 cases a year over 17 offices with 181 units; each adds up. */
    @Test
    void theUnitsOfSeventeenOfficesAddUpToThemAndTheseToTheCity() {
        List<AppraisedAgency> agencies = new ArrayList<>(List.of(AppraisedAgency.CITY));
        List<CountedCase> cases = new ArrayList<>();
        for (int office = 0; office < 17; office++) {
            agencies.add(new AppraisedAgency("office" + office, AppraisalLevel.OFFICE, "DISTRICTS"));
        }
        for (int unit = 0; unit < 181; unit++) {
            agencies.add(unit("unit" + unit));
        }
        for (int i = 0; i < 199_000 / 12; i++) {
            int unit = i * i % 179; // two units have no case
            cases.add(new CountedCase(
                    "c" + i, "office" + unit % 17, "unit" + unit, i % 7 == 0 ? LATE : ON_TIME, Set.of(), null));
        }

        List<FigureCount> figures = AppraisalCalculator.figures(TERMS, cases, agencies).stream()
                .filter(each -> each.formula().equals(FORMULA))
                .toList();

        assertThat(figures).hasSize(1 + 17 + 181);
        for (ToIntFunction<FigureCount> part :
                List.<ToIntFunction<FigureCount>>of(FigureCount::numerator, FigureCount::denominator)) {
            assertThat(sum(figures, AppraisalLevel.UNIT, part))
                    .isEqualTo(sum(figures, AppraisalLevel.OFFICE, part))
                    .isEqualTo(sum(figures, AppraisalLevel.CITY, part))
                    .isPositive();
        }
        assertThat(figure(figures, "unit180", FORMULA).type()).isEqualTo(FigureClass.NO_CASE);
    }

    private static int sum(List<FigureCount> figures, AppraisalLevel level, ToIntFunction<FigureCount> part) {
        return figures.stream()
                .filter(each -> each.agency().level() == level)
                .mapToInt(part)
                .sum();
    }

    @Test
    void oneLateOfThreeDoesNotRankBelowThirtyLateOfThreeHundred() {
        List<CountedCase> all = new ArrayList<>(cases("small", 1, 3));
        all.addAll(cases("large", 30, 300));

        List<FigureCount> figures =
                AppraisalCalculator.figures(withMinimum(1), all, List.of(unit("large"), unit("small")));

        assertThat(figure(figures, "small", FORMULA).bound()).isEqualByComparingTo("0.061490");
        assertThat(figure(figures, "large", FORMULA).bound()).isEqualByComparingTo("0.070947");
        assertThat(figure(figures, "small", FORMULA).rank()).isEqualTo(1);
        assertThat(figure(figures, "large", FORMULA).rank()).isEqualTo(2);
    }

    @Test
    void aFigureBelowTheMinimumIsStatedAndNotRanked() {
        FigureCount small = figure(
                AppraisalCalculator.figures(TERMS, cases("small", 1, 3), List.of(unit("small"))), "small", FORMULA);

        assertThat(small.type()).isEqualTo(FigureClass.TOO_FEW);
        assertThat(small.rank()).isNull();
        assertThat(small.numerator()).isEqualTo(2);
        assertThat(small.denominator()).isEqualTo(3);
    }

    @Test
    void noCaseAndNothingDueAreClassesWithoutARate() {
        Set<AppraisedFact> open = EnumSet.of(AppraisedFact.COMPLAINT);

        List<FigureCount> figures = AppraisalCalculator.figures(
                TERMS, List.of(counted("1", "open", open)), List.of(unit("open"), unit("empty")));

        assertThat(figure(figures, "open", FORMULA).type()).isEqualTo(FigureClass.NOTHING_DUE);
        assertThat(figure(figures, "open", FORMULA).bound()).isNull();
        assertThat(figure(figures, "empty", FORMULA).type()).isEqualTo(FigureClass.NO_CASE);
        assertThat(figure(figures, "empty", FORMULA).bound()).isNull();
    }

    @Test
    void equalBoundsHaveOneRankAndGroupsAreRankedApart() {
        List<CountedCase> all = new ArrayList<>(cases("a", 0, 20));
        all.addAll(cases("b", 0, 40));
        all.addAll(cases("c", 9, 20));
        all.addAll(cases("d", 9, 20));

        List<FigureCount> figures = AppraisalCalculator.figures(
                TERMS,
                all,
                List.of(unit("a"), unit("b"), unit("c"), new AppraisedAgency("d", AppraisalLevel.UNIT, "COUNTIES")));

        assertThat(List.of("a", "b", "c", "d"))
                .extracting(code -> figure(figures, code, FORMULA).rank())
                .containsExactly(1, 1, 3, 1);
    }

    @Test
    void whoIsUnreachableOrRefusesIsLeftOutOfTheSatisfaction() {
        Set<AppraisedFact> satisfied = EnumSet.copyOf(ON_TIME);
        satisfied.addAll(List.of(AppraisedFact.CALLED_BACK, AppraisedFact.CALL_ANSWERED, AppraisedFact.SATISFIED));
        Set<AppraisedFact> unreachable = EnumSet.copyOf(ON_TIME);
        unreachable.addAll(List.of(AppraisedFact.CALLED_BACK, AppraisedFact.UNREACHABLE));
        Set<AppraisedFact> refused = EnumSet.copyOf(ON_TIME);
        refused.addAll(List.of(AppraisedFact.CALLED_BACK, AppraisedFact.CALL_REFUSED));

        FigureCount figure = figure(
                AppraisalCalculator.figures(
                        TERMS,
                        List.of(
                                counted("1", "u", satisfied),
                                counted("2", "u", unreachable),
                                counted("3", "u", refused),
                                counted("4", "u", ON_TIME)),
                        List.of(unit("u"))),
                "u",
                "SATISFACTION");

        assertThat(figure.numerator()).isEqualTo(1);
        assertThat(figure.denominator()).isEqualTo(1);
        assertThat(figure.excluded()).isEqualTo(2);
        assertThat(figure.cases()).isEqualTo(4);
    }

    @Test
    void theMoneyOfTheCasesInTheShareIsAddedUp() {
        FigureCount figure = figure(
                AppraisalCalculator.figures(
                        TERMS,
                        List.of(
                                AppraisalFixture.recovering("1", "u", "120.50"),
                                AppraisalFixture.recovering("2", "u", "0.50"),
                                counted("3", "u", LATE)),
                        List.of(unit("u"))),
                "u",
                "RECOVERED");

        assertThat(figure.recovered()).isEqualByComparingTo(new BigDecimal("121.00"));
        assertThat(figure.numerator()).isEqualTo(2);
        assertThat(figure.denominator()).isEqualTo(3);
    }

    @Test
    void casesCountForTheOfficeThatClosedThem() {
        List<CountedCase> all = List.of(
                new CountedCase("1", "old", null, ON_TIME, Set.of(), null),
                new CountedCase("2", "new", null, LATE, Set.of(), null));

        List<FigureCount> figures = AppraisalCalculator.figures(
                TERMS,
                all,
                List.of(
                        new AppraisedAgency("old", AppraisalLevel.OFFICE, "OTHER"),
                        new AppraisedAgency("new", AppraisalLevel.OFFICE, "OTHER")));

        assertThat(figure(figures, "old", FORMULA).numerator()).isEqualTo(1);
        assertThat(figure(figures, "new", FORMULA).numerator()).isZero();
        assertThat(figure(figures, "new", FORMULA).denominator()).isEqualTo(1);
    }

    /**
     * An office that was merged in the middle of the month has its closed cases, and the city counts each case once.
     */
    @Test
    void theRowOfTheCityAddsUpTheOfficesAcrossAMergerAndIsNotRanked() {
        List<CountedCase> all = List.of(
                new CountedCase("1", "old", "old1", ON_TIME, Set.of(), BigDecimal.ONE),
                new CountedCase("2", "old", "old1", LATE, Set.of(), null),
                new CountedCase("3", "new", "new1", ON_TIME, Set.of(), BigDecimal.TEN),
                new CountedCase("4", "new", null, LATE, Set.of(), null));

        List<FigureCount> figures = AppraisalCalculator.figures(
                withMinimum(1),
                all,
                List.of(
                        new AppraisedAgency("old", AppraisalLevel.OFFICE, "OTHER"),
                        new AppraisedAgency("new", AppraisalLevel.OFFICE, "OTHER"),
                        AppraisedAgency.CITY));
        FigureCount city = figure(figures, "ALL", FORMULA);

        assertThat(city.cases()).isEqualTo(4);
        assertThat(city.numerator())
                .isEqualTo(figure(figures, "old", FORMULA).numerator()
                        + figure(figures, "new", FORMULA).numerator())
                .isEqualTo(2);
        assertThat(city.denominator()).isEqualTo(4);
        assertThat(city.type()).isEqualTo(FigureClass.TOTAL);
        assertThat(city.rank()).isNull();
        assertThat(figure(figures, "old", FORMULA).rank()).isEqualTo(1);
        assertThat(figure(AppraisalCalculator.figures(TERMS, List.of(), List.of(AppraisedAgency.CITY)), "ALL", FORMULA)
                        .type())
                .isEqualTo(FigureClass.NO_CASE);
    }
}
