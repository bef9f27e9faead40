package fangxin.complaint.association;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.testing.InputClasses;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Properties of the money recovered over the totals of the association and of 12315. */
@Tag("once")
class RecoveredMoneyProperties {
    /** Amounts that the association and 12315 state for a dispute; a negative amount means no statement. */
    private record Dispute(int number, BigDecimal recovered, boolean linked, BigDecimal there) {
        static Dispute of(int number, int recovered, int there, boolean linked) {
            return new Dispute(
                    number,
                    recovered < 0 ? null : BigDecimal.valueOf(recovered),
                    linked,
                    there < 0 ? null : BigDecimal.valueOf(there));
        }

        CaseMoney ofAssociation() {
            return new CaseMoney(recovered, linked ? String.valueOf(number) : null, linked ? there : null);
        }
    }

    private static List<Dispute> disputes(List<Integer> amounts, List<Boolean> linked) {
        List<Dispute> all = new ArrayList<>();
        for (int i = 0; i + 1 < amounts.size(); i += 2) {
            all.add(Dispute.of(i, amounts.get(i), amounts.get(i + 1), linked.get(i % linked.size())));
        }
        return all;
    }

    private static boolean statesMoney(BigDecimal amount) {
        return amount != null && amount.signum() > 0;
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The totals of both, added, count a linked dispute once and the others at both. */
    @Property
    void bothTotalsAddedCountALinkedDisputeOnce(
            @ForAll @Size(min = 2, max = 40) List<@IntRange(min = -3, max = 20) Integer> amounts,
            @ForAll @Size(min = 1, max = 5) List<Boolean> linked) {
        List<Dispute> disputes = disputes(amounts, linked);

        BigDecimal association = RecoveredMoneyPolicy.total(
                        disputes.stream().map(Dispute::ofAssociation).toList())
                .counted();
        BigDecimal platform = sum(disputes.stream().map(Dispute::there).toList());

        BigDecimal once = sum(disputes.stream()
                .map(each -> each.linked()
                        ? (statesMoney(each.there()) ? each.there() : each.recovered())
                        : sum(Arrays.asList(each.recovered(), each.there())))
                .toList());
        assertThat(association.add(platform)).isEqualByComparingTo(once);
        InputClasses.requireBoth(
                "a dispute stated by both is linked",
                disputes.stream().anyMatch(each -> each.linked() && each.recovered() != null && each.there() != null));
    }

    /** A link never raises what both state together. */
    @Property
    void aLinkNeverRaisesTheSum(
            @ForAll @IntRange(min = -3, max = 20) int recovered, @ForAll @IntRange(min = -3, max = 20) int there) {
        CaseMoney linked = Dispute.of(1, recovered, there, true).ofAssociation();
        CaseMoney apart = Dispute.of(1, recovered, there, false).ofAssociation();

        BigDecimal counted = RecoveredMoneyPolicy.total(List.of(linked)).counted();

        assertThat(counted)
                .isLessThanOrEqualTo(RecoveredMoneyPolicy.total(List.of(apart)).counted());
        assertThat(RecoveredMoneyPolicy.total(List.of(linked)).elsewhere())
                .isEqualByComparingTo(BigDecimal.valueOf(Math.max(there, 0)));
        InputClasses.requireBoth("12315 states an amount", there >= 0);
    }

    /** The total of two groups is the sum of their totals: figures of districts add up to that of the city. */
    @Property
    void totalsOfDistrictsAddUp(
            @ForAll @Size(min = 2, max = 40) List<@IntRange(min = -3, max = 20) Integer> amounts,
            @ForAll @Size(min = 1, max = 5) List<Boolean> linked,
            @ForAll @IntRange(max = 20) int cut) {
        List<CaseMoney> all =
                disputes(amounts, linked).stream().map(Dispute::ofAssociation).toList();
        int at = Math.min(cut, all.size());

        RecoveredMoney whole = RecoveredMoneyPolicy.total(all);
        RecoveredMoney first = RecoveredMoneyPolicy.total(all.subList(0, at));
        RecoveredMoney second = RecoveredMoneyPolicy.total(all.subList(at, all.size()));

        assertThat(whole.counted()).isEqualByComparingTo(first.counted().add(second.counted()));
        assertThat(whole.elsewhere()).isEqualByComparingTo(first.elsewhere().add(second.elsewhere()));
        InputClasses.requireBoth("the first group is empty", at == 0);
    }

    /** Two cases whose 12315 cases were merged into one count once in the figures of 12315. */
    @Property
    void mergedDisputesCountOnce(
            @ForAll @IntRange(min = 1, max = 20) int one,
            @ForAll @IntRange(min = 1, max = 20) int other,
            @ForAll @IntRange(min = 0, max = 20) int there) {
        BigDecimal stated = BigDecimal.valueOf(there);

        RecoveredMoney total = RecoveredMoneyPolicy.total(List.of(
                new CaseMoney(BigDecimal.valueOf(one), "D2", stated),
                new CaseMoney(BigDecimal.valueOf(other), "D2", stated)));

        assertThat(total.elsewhere()).isEqualByComparingTo(stated);
        assertThat(total.counted()).isEqualByComparingTo(BigDecimal.valueOf(there > 0 ? 0 : one + other));
        InputClasses.requireBoth("12315 states money", there > 0);
    }
}
