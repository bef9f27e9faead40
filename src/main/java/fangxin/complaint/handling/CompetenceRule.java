package fangxin.complaint.handling;

import fangxin.merchant.OnlineShop;
import fangxin.naming.title.TitlePlace;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Rule on the offices that are competent for a complaint (处理权限规则), article 13 of Order 121: those of the place of
 * business and of the registered seat, which no register here states; for a shop on a platform those of the address that
 * it publishes there and of the seat of the platform's operator; for a seller with a website of its own that of the
 * seller's seat alone; a link without the name of a platform may yet be one of a platform that is unknown here, so that
 * other offices are not excluded. Of several offices the one that received the complaint first handles it (article 14). It answers
 * nothing where no place is known here: an officer decides.
 *
 * <p>Worked example: a shop on mall.example.com states "甲市乙区…", so that the office of 乙区 is competent, and also the
 * office in whose territory the operator of mall.example.com has its seat. "北京市朝阳区…" names no district of this city.
 */
final class CompetenceRule {
    private CompetenceRule() {}

    /**
     * @param place     place of the matched title; null where no title is known
     * @param districts districts that an address can name
     * @param operator  office at the seat of the operator of a shop's platform; empty where it is unknown
     */
    static CompetentOffices offices(
            ComplainedTrader trader,
            TitlePlace place,
            List<District> districts,
            Function<OnlineShop, Optional<String>> operator) {
        Optional<OnlineShop> shop = OnlineShop.parse(place == null ? trader.address() : place.address());
        if (shop.isEmpty()) {
            Optional<CompetentOffice> business = place == null
                    ? stated(trader, districts)
                    : Optional.of(new CompetentOffice(place.office(), CompetenceBasis.PLACE_OF_BUSINESS));
            return new CompetentOffices(business.stream().toList(), false);
        }
        Optional<CompetentOffice> operated =
                shop.flatMap(operator).map(office -> new CompetentOffice(office, CompetenceBasis.PLATFORM_SEAT));
        if (place != null && shop.get().platform().isEmpty() && operated.isEmpty()) {
            return new CompetentOffices(
                    List.of(new CompetentOffice(place.office(), CompetenceBasis.SELLER_SEAT)), false);
        }
        Optional<CompetentOffice> published = stated(trader, districts);
        return new CompetentOffices(
                Stream.of(published, operated).flatMap(Optional::stream).toList(),
                published.isPresent() && operated.isPresent());
    }

    private static Optional<CompetentOffice> stated(ComplainedTrader trader, List<District> districts) {
        return named(trader.address(), districts)
                .map(office -> new CompetentOffice(office, CompetenceBasis.STATED_ADDRESS));
    }

    /** District, county or county-level city with an office, by its Chinese name and that of its city. */
    record District(String office, String name, String city) {
        private static final char URBAN = '区';

        /**
         * Returns whether an address names the district: at its begin or behind the name of its city. Districts of other
         * cities have the same names; counties and county-level cities do not, and may follow their province.
         */
        boolean isNamedIn(String address) {
            boolean isUrban = name.charAt(name.length() - 1) == URBAN;
            String begin = "^\\s*" + (isUrban ? "" : "(?:\\p{IsHan}{2,3}省)?");
            String behindCity = Pattern.quote(city.substring(0, city.length() - 1)) + "市?";
            return Pattern.compile("(?:" + begin + "|" + behindCity + ")" + Pattern.quote(name))
                    .matcher(address)
                    .find();
        }
    }

    /** Returns the office of the district that an address names; empty where it names none, or contains several. */
    private static Optional<String> named(String address, List<District> districts) {
        List<District> contained = address == null
                ? List.of()
                : districts.stream()
                        .filter(district -> address.contains(district.name()))
                        .toList();
        return contained.size() == 1
                ? Optional.of(contained.getFirst())
                        .filter(district -> district.isNamedIn(address))
                        .map(District::office)
                : Optional.empty();
    }
}
