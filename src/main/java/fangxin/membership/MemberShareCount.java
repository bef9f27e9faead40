package fangxin.membership;

import fangxin.round.MemberShare;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Value: number of members of a composite and of those that hold a title themselves, with the share that the round
 * requires, if any; decides whether it is reached, and whether a binding one is missed.
 *
 * @param members who agreed
 * @param titled  of these, who hold a valid title of their own
 * @param share   what the round wants, or null where it wants nothing
 */
record MemberShareCount(int members, int titled, MemberShare share) {

    public boolean isReached() {
        return share == null || share.isReached(titled, members);
    }

    /** Returns whether the share of titled members is below the binding minimum. */
    public boolean isBelowBindingShare() {
        return share != null && share.binding() && !isReached();
    }

    /** Returns the titled members in per cent, cut off after one decimal; empty without members. */
    public Optional<BigDecimal> percent() {
        return members == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(titled * 100L).divide(BigDecimal.valueOf(members), 1, RoundingMode.DOWN));
    }
}
