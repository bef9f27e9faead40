package fangxin.complaint.performance;

import static fangxin.complaint.performance.AppraisalFixture.TERMS;
import static fangxin.complaint.performance.AppraisalFixture.counted;
import static fangxin.complaint.performance.AppraisalFixture.figure;
import static fangxin.complaint.performance.AppraisalFixture.unit;
import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.WilsonInterval;
import fangxin.complaint.callback.AppraisalFormula;
import fangxin.complaint.callback.AppraisedFact;
import fangxin.testing.InputClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Properties of the figures: one case moves them by one part, and the bound orders as the share does. */
@Tag("once")
class AppraisalProperties {
    /** A change of one case changes numerator, denominator and exclusions by at most one, and their sum not at all. */
    @Property
    void oneCaseMovesAFigureByExactlyOnePart(
            @ForAll @Size(min = 1, max = 30) List<Set<AppraisedFact>> facts,
            @ForAll @IntRange(max = 29) int at,
            @ForAll Set<AppraisedFact> changed) {
        List<CountedCase> before = cases(facts);
        int index = at % facts.size();
        List<CountedCase> after = new ArrayList<>(before);
        after.set(index, counted(String.valueOf(index), "u", changed));

        for (AppraisalFormula formula : TERMS.formulas()) {
            FigureCount one = count(before, formula);
            FigureCount other = count(after, formula);
            CaseInclusion was = CaseInclusion.of(formula, facts.get(index), Set.of());
            CaseInclusion is = CaseInclusion.of(formula, changed, Set.of());

            assertThat(other.numerator() - one.numerator()).isEqualTo(in(is) - in(was));
            assertThat(other.denominator() - one.denominator()).isEqualTo(counts(is) - counts(was));
            assertThat(other.excluded() - one.excluded()).isEqualTo(excluded(is) - excluded(was));
        }
        InputClasses.requireBoth("the case changes", !facts.get(index).equals(changed));
    }

    /** An upheld appeal takes the case out of the denominator and lists it among the exclusions, in its figure alone. */
    @Property
    void anUpheldAppealMovesItsFigureAlone(
            @ForAll @Size(min = 1, max = 20) List<Set<AppraisedFact>> facts,
            @ForAll @IntRange(max = 19) int at,
            @ForAll @IntRange(max = 5) int which) {
        AppraisalFormula appealed = TERMS.formulas().get(which);
        List<CountedCase> before = cases(facts);
        int index = at % facts.size();
        List<CountedCase> after = new ArrayList<>(before);
        CountedCase one = before.get(index);
        after.set(
                index,
                new CountedCase(
                        one.number(), one.office(), one.unit(), one.facts(), Set.of(appealed.code()), one.recovered()));

        for (AppraisalFormula formula : TERMS.formulas()) {
            CaseInclusion was = CaseInclusion.of(formula, one.facts(), Set.of());
            int moved = formula.equals(appealed) ? counts(was) : 0;
            assertThat(count(after, formula).denominator())
                    .isEqualTo(count(before, formula).denominator() - moved);
            assertThat(count(after, formula).excluded())
                    .isEqualTo(count(before, formula).excluded() + moved);
        }
        InputClasses.requireBoth("the case counted", counts(CaseInclusion.of(appealed, one.facts(), Set.of())) == 1);
    }

    @Property
    void theBoundLiesBelowTheShareAndRisesWithIt(@ForAll @IntRange(min = 1, max = 5000) int total, @ForAll int drawn) {
        int hits = Math.floorMod(drawn, total);
        double deviate = TERMS.deviate().doubleValue();
        double bound = WilsonInterval.lowerBound(hits, total, deviate);

        assertThat(bound).isBetween(0.0, (double) hits / total + 0.000001);
        assertThat(WilsonInterval.lowerBound(hits + 1, total, deviate)).isGreaterThanOrEqualTo(bound);
        InputClasses.requireBoth("no hit", hits == 0);
    }

    private static List<CountedCase> cases(List<Set<AppraisedFact>> facts) {
        List<CountedCase> cases = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            cases.add(counted(String.valueOf(i), "u", facts.get(i)));
        }
        return cases;
    }

    private static FigureCount count(List<CountedCase> cases, AppraisalFormula formula) {
        return figure(AppraisalCalculator.figures(TERMS, cases, List.of(unit("u"))), "u", formula.code());
    }

    private static int in(CaseInclusion inclusion) {
        return inclusion == CaseInclusion.IN_SHARE ? 1 : 0;
    }

    private static int counts(CaseInclusion inclusion) {
        return inclusion == CaseInclusion.IN_SHARE || inclusion == CaseInclusion.COUNTED ? 1 : 0;
    }

    private static int excluded(CaseInclusion inclusion) {
        return inclusion == CaseInclusion.EXCLUDED || inclusion == CaseInclusion.STRUCK ? 1 : 0;
    }
}
