package fangxin.complaint.association;

import java.math.BigDecimal;
import java.util.Collection;

/**
 * Rule on the money recovered (挽回损失不重复统计): a dispute counts once. The money of an entrusted mediation counts with the
 * linked case of 12315 as soon as that case states an amount, even zero, and with the association until then; the money
 * of every other case counts with the association. The figures of the association and of 12315 can therefore be added.
 *
 * <p>Worked example: the association recovers 500 yuan in an entrusted mediation. Until the authority has closed its
 * case, the 500 yuan are the association's; when that case states 500 yuan, they are 12315's, and the sum of both stays
 * 500.
 */
final class RecoveredMoneyPolicy {
    private RecoveredMoneyPolicy() {}

    /** Whether the money of a case counts with 12315. */
    static boolean countsElsewhere(CaseMoney money) {
        return money.linked() && money.there() != null;
    }

    /** The totals of some cases. */
    static RecoveredMoney total(Collection<CaseMoney> cases) {
        BigDecimal counted = BigDecimal.ZERO;
        BigDecimal elsewhere = BigDecimal.ZERO;
        for (CaseMoney money : cases) {
            if (countsElsewhere(money)) {
                elsewhere = elsewhere.add(money.there());
            } else if (money.recovered() != null) {
                counted = counted.add(money.recovered());
            }
        }
        return new RecoveredMoney(counted, elsewhere);
    }
}
