package fangxin.complaint.handling;

import fangxin.merchant.OnlineShop;
import fangxin.naming.title.TitlePlace;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Rule on the office that is competent for a complaint (处理权限规则), article 13 of Order 121: that of the place of business;
 * for a shop on a platform that of the address that it publishes there, and without one that of the seat of the
 * platform's operator; for a seller with a website of its own that of the seller's seat. It answers nothing where no
 * place is known here: an officer decides.
 *
 * <p>Worked example: a shop on mall.example.com states "甲市乙区…", so that the office of 乙区 is competent. Without an
 * address it is the office in whose territory the operator of mall.example.com has its seat. "北京市朝阳区…" names no district
 * of this city.
 */
final class CompetenceRule {
    private CompetenceRule() {}

    /**
     * @param place     place of the matched title; null where no title is known
     * @param districts districts that an address can name
     * @param operator  office at the seat of the operator of a shop's platform; empty where it is unknown
     */
    static Optional<CompetentOffice> office(
            ComplainedTrader trader,
            TitlePlace place,
            List<District> districts,
            Function<OnlineShop, Optional<String>> operator) {
        Optional<OnlineShop> shop = OnlineShop.parse(place == null ? trader.address() : place.address());
        if (shop.isEmpty() && place != null) {
            return Optional.of(new CompetentOffice(place.office(), CompetenceBasis.PLACE_OF_BUSINESS));
        }
        return named(trader.address(), districts)
                .map(office -> new CompetentOffice(office, CompetenceBasis.STATED_ADDRESS))
                .or(() -> shop.flatMap(online -> online(online, place, operator)));
    }

    private static Optional<CompetentOffice> online(
            OnlineShop shop, TitlePlace place, Function<OnlineShop, Optional<String>> operator) {
        if (shop.platform().isEmpty()) {
            return Optional.ofNullable(place)
                    .map(seat -> new CompetentOffice(seat.office(), CompetenceBasis.SELLER_SEAT));
        }
        return operator.apply(shop).map(office -> new CompetentOffice(office, CompetenceBasis.PLATFORM_SEAT));
    }

    /** District with an office, by its Chinese name and that of its city. */
    record District(String office, String name, String city) {
        /** Returns whether an address names the district, after the name of its city or without any other city. */
        boolean isNamedIn(String address) {
            int at = address.indexOf(name);
            if (at < 0) {
                return false;
            }
            String before = address.substring(0, at);
            return before.endsWith(city)
                    || before.endsWith(city.substring(0, city.length() - 1))
                    || before.chars().noneMatch(character -> character == '省' || character == '市');
        }
    }

    /** Returns the office of the district that an address names; empty where it names none, or several. */
    private static Optional<String> named(String address, List<District> districts) {
        List<String> offices = address == null
                ? List.of()
                : districts.stream()
                        .filter(district -> district.isNamedIn(address))
                        .map(District::office)
                        .distinct()
                        .toList();
        return offices.size() == 1 ? Optional.of(offices.getFirst()) : Optional.empty();
    }
}
