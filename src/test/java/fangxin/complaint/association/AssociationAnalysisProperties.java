package fangxin.complaint.association;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.complaint.association.AssociationAnalysis.CaseTotals;
import fangxin.testing.InputClasses;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Properties of the yearly analysis: each case is counted in one row of each dimension, and in the categories above. */
@Tag("once")
class AssociationAnalysisProperties {
    private static final int YEAR = 2026;
    private static final LocalDate FIRST = LocalDate.of(YEAR - 1, 12, 1);

    @Provide
    Arbitrary<List<AnalysedCase>> cases() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 430),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.of(AssociationCaseState.class),
                        Arbitraries.of(AssociationCaseType.class),
                        Arbitraries.of("FOOD", "CLOTHING", "TELECOM"),
                        Arbitraries.integers().between(0, 9))
                .as(AssociationAnalysisProperties::analysed)
                .list()
                .ofMaxSize(40);
    }

    private static AnalysedCase analysed(
            int received,
            int lasted,
            AssociationCaseState state,
            AssociationCaseType type,
            String category,
            int money) {
        LocalDate receivedOn = FIRST.plusDays(received);
        boolean isSettled = state == AssociationCaseState.SETTLED;
        return new AnalysedCase(
                receivedOn,
                state.isOpen() ? null : receivedOn.plusDays(lasted),
                state,
                type,
                category,
                new CaseMoney(
                        isSettled ? BigDecimal.valueOf(money) : null,
                        money % 3 == 0 ? receivedOn + "/" + lasted + "/" + money : null,
                        money % 6 == 0 ? BigDecimal.valueOf(money) : null));
    }

    /** The rows of each dimension add up to the totals of the figures page. */
    @Property
    void eachDimensionAddsUpToTheSameTotals(@ForAll("cases") List<AnalysedCase> cases) {
        AssociationAnalysis analysis = new AssociationAnalysis(YEAR, cases, List::of);
        CaseTotals total = analysis.total();

        Arrays.stream(AnalysisDimension.values()).forEach(dimension -> {
            Collection<CaseTotals> rows = analysis.by(dimension).values();
            assertThat(rows.stream().mapToLong(CaseTotals::received).sum()).isEqualTo(total.received());
            assertThat(rows.stream().mapToLong(CaseTotals::settled).sum()).isEqualTo(total.settled());
            assertThat(rows.stream().mapToLong(CaseTotals::failed).sum()).isEqualTo(total.failed());
            assertThat(rows.stream().map(row -> row.recovered().counted()).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(total.recovered().counted());
        });
        InputClasses.requireBoth(
                "a case ended in another year than it came",
                cases.stream()
                        .anyMatch(each -> each.endedOn() != null
                                && each.endedOn().getYear() != each.receivedOn().getYear()));
    }

    /** A category above all others has the totals of all cases; those below are as without it. */
    @Property
    void aCategoryCountsAllThatAreBelowIt(@ForAll("cases") List<AnalysedCase> cases) {
        Map<String, CaseTotals> flat = new AssociationAnalysis(YEAR, cases, List::of).by(AnalysisDimension.CATEGORY);
        AssociationAnalysis nested = new AssociationAnalysis(YEAR, cases, category -> List.of("GOODS", category));

        Map<String, CaseTotals> expected = new HashMap<>(flat);
        if (!flat.isEmpty()) {
            expected.put("GOODS", nested.total());
        }
        assertThat(nested.by(AnalysisDimension.CATEGORY)).isEqualTo(expected);
        InputClasses.requireBoth("there is more than one category", flat.size() > 1);
    }

    /** A case counts as received in exactly one year, and as ended in exactly one. */
    @Property
    void theYearsAddUpToAllCases(@ForAll("cases") List<AnalysedCase> cases) {
        long received = 0;
        long settled = 0;
        for (int year = YEAR - 1; year <= YEAR + 2; year++) {
            CaseTotals total = new AssociationAnalysis(year, cases, List::of).total();
            received += total.received();
            settled += total.settled();
        }

        assertThat(received).isEqualTo(cases.size());
        assertThat(settled)
                .isEqualTo(cases.stream()
                        .filter(each -> each.state() == AssociationCaseState.SETTLED)
                        .count());
        InputClasses.requireBoth("there is a settled case", settled > 0);
    }
}
