package fangxin.commitment.returns;

import fangxin.commitment.terms.ReturnChannel;
import fangxin.commitment.terms.ReturnReason;
import fangxin.common.RuleViolation;

/**
 * Value of the ground on which a shop refuses a return (拒绝退货的依据): its reason, and for goods that a pledge excludes
 * the exclusion, and whether the consumer has confirmed it at the purchase. At a distance an exclusion that the consumer
 * did not confirm is no good ground (State Council Order 778 §19).
 *
 * <p>Worked example: flowers were ordered at a distance under a pledge that excludes fresh goods. Where the consumer had
 * to tick at the order that fresh goods are not returned, the refusal is accepted; where the page only stated it, it is
 * not. In the shop the displayed pledge is enough.
 *
 * @param exclusion code of an exclusion of the pledge, or null
 * @param confirmed whether the consumer confirmed the exclusion at the purchase
 */
record RefusalGround(ReturnReason reason, String exclusion, boolean confirmed) {

    static RefusalGround of(ReturnReason reason) {
        return new RefusalGround(reason, null, false);
    }

    /** Refuses the exclusion of goods that the pledge does not exclude; at a distance the shop names the exclusion. */
    void requireOf(ReturnPledge pledge) {
        if (!isExclusion()) {
            return;
        }
        PledgedTerms terms = pledge.terms();
        if (!terms.excludes()) {
            throw RuleViolation.at("reason", "commitment.refusal.noExclusion");
        }
        boolean missing = exclusion == null && pledge.channel() == ReturnChannel.DISTANCE;
        boolean unknown = exclusion != null && !terms.exclusions().contains(exclusion);
        if (missing || unknown) {
            throw RuleViolation.at("exclusion", "commitment.refusal.exclusion");
        }
    }

    /** Returns whether law or pledge accepts the ground for a purchase under a pledge. */
    boolean isGoodUnder(ReturnPledge pledge) {
        return reason.isGoodIn(pledge.channel())
                && (!isExclusion() || pledge.channel() == ReturnChannel.PREMISES || confirmed);
    }

    /** Returns the code of the exclusion; null for another reason. */
    String exclusionCode() {
        return isExclusion() ? exclusion : null;
    }

    /** Returns whether the consumer confirmed the exclusion; null where none is named. */
    Boolean exclusionConfirmed() {
        return exclusionCode() == null ? null : confirmed;
    }

    private boolean isExclusion() {
        return reason.code().equals(ReturnReason.EXCLUDED);
    }
}
