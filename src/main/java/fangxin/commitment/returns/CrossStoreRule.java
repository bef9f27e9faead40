package fangxin.commitment.returns;

import fangxin.naming.title.Title;
import fangxin.naming.title.TitleStanding;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Rule: a shop with a valid title and a pledge takes back goods that were bought in another shop of the same credit
 * code, or of the same alliance by the pledges of both (异地异店退货). The title of the other shop may have ended since the
 * purchase. Both name the alliance themselves; therefore the shop also states the code of the consumer's receipt.
 */
final class CrossStoreRule {
    private CrossStoreRule() {}

    /**
     * Returns whether a shop may take goods back.
     *
     * @param pledge  version that covers the purchase
     * @param shop    title of the shop that takes them back
     * @param present its pledge for the same channel on that day; empty where it has none
     */
    static boolean mayTakeBack(ReturnPledge pledge, Title shop, Optional<ReturnPledge> present, LocalDate today) {
        Title bought = pledge.title();
        return shop.standing(today) == TitleStanding.VALID
                && present.isPresent()
                && (isSameHolder(bought, shop)
                        || isSameAlliance(
                                pledge.terms().alliance(), present.get().terms().alliance()));
    }

    /** Returns the first day after another on which a version names the alliance; empty where none does. */
    static Optional<LocalDate> joins(ReturnPledgeHistory pledges, String alliance, LocalDate after) {
        return pledges.versions().stream()
                .filter(version -> version.validFrom().isAfter(after) && !version.isEnded())
                .filter(version -> isSameAlliance(version.terms().alliance(), alliance))
                .map(ReturnPledge::validFrom)
                .min(LocalDate::compareTo);
    }

    private static boolean isSameHolder(Title bought, Title shop) {
        String code = bought.holder().creditCode();
        return code != null && code.equals(shop.holder().creditCode());
    }

    private static boolean isSameAlliance(String one, String other) {
        return one != null && one.equals(other);
    }
}
