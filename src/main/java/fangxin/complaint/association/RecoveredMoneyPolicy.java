package fangxin.complaint.association;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Policy by which the money recovered in a dispute counts once (挽回损失不重复统计), either for the association or with 12315;
 * it sums the money of some cases. The money of an entrusted mediation counts with the linked case of 12315, or the one
 * into which that was merged, as soon as it states more than zero, and with the association until then; the money of
 * every other case counts with the association. The figures of the association and of 12315 can therefore be added.
 *
 * <p>Worked example: the association recovers 500 yuan in an entrusted mediation. Until the authority has closed its
 * case, and also where it closes it with zero, the 500 yuan are the association's; when that case states 500 yuan, they
 * are 12315's, and the sum of both stays 500.
 */
final class RecoveredMoneyPolicy {
    private RecoveredMoneyPolicy() {}

    /** Returns whether the recovered money of a case counts in the figures of 12315 instead. */
    static boolean countsElsewhere(CaseMoney money) {
        return money.dispute() != null && money.there() != null && money.there().signum() > 0;
    }

    /** Returns the totals of some cases. */
    static RecoveredMoney total(Collection<CaseMoney> cases) {
        BigDecimal counted = BigDecimal.ZERO;
        BigDecimal elsewhere = BigDecimal.ZERO;
        Set<String> disputes = new HashSet<>();
        for (CaseMoney money : cases) {
            if (!countsElsewhere(money)) {
                counted = money.recovered() == null ? counted : counted.add(money.recovered());
            } else if (disputes.add(money.dispute())) {
                elsewhere = elsewhere.add(money.there());
            }
        }
        return new RecoveredMoney(counted, elsewhere);
    }
}
