package fangxin.membership;

import fangxin.round.MemberShare;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * View of the share of a composite's members that hold a title themselves, beside the share that the round requires.
 *
 * @param agreed  members who agreed
 * @param titled  of these, those with a title of their own
 * @param percent titled members in percent of those who agreed, or null where nobody has
 * @param wanted  percent that the round wants, 0 for none
 * @param least   members with a title wanted at least
 * @param asked   whether the round wants a share
 * @param binding whether the share binds; otherwise it is advice
 */
public record MemberShareView(
        int agreed, int titled, BigDecimal percent, int wanted, int least, boolean asked, boolean binding, boolean met)
        implements Serializable {
    static MemberShareView of(MemberShareCount count) {
        MemberShare share = count.share();
        return new MemberShareView(
                count.members(),
                count.titled(),
                count.percent().orElse(null),
                share == null ? 0 : share.percent(),
                share == null ? 0 : share.least(),
                share != null,
                share != null && share.binding(),
                count.isReached());
    }
}
