package fangxin.complaint.station;

import fangxin.merchant.OnlineShop;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Rule on the station of a platform (平台线上服务站): it is in charge of the online shops whose host is that of the station's
 * page or lies below it; of several, the one with the longest host, then the first. A leading "www." of the station's page
 * is left out.
 *
 * <p>Worked example: the station with the page https://www.mall.example.com/service is in charge of
 * https://shop7.mall.example.com/, and not of https://mall.example.com.other.example/.
 */
final class PlatformStationRule {
    private static final String WWW = "www.";

    private PlatformStationRule() {}

    /** @param ofPlatforms the active stations on platforms, the oldest first */
    static Optional<Station> stationOf(OnlineShop shop, List<Station> ofPlatforms) {
        return shop.host()
                .flatMap(host -> ofPlatforms.stream()
                        .filter(station -> hostOf(station)
                                .filter(platform -> host.equals(platform) || host.endsWith("." + platform))
                                .isPresent())
                        .max(Comparator.comparingInt(
                                station -> hostOf(station).orElseThrow().length())));
    }

    private static Optional<String> hostOf(Station station) {
        return OnlineShop.of(null, station.place().link())
                .host()
                .map(host -> host.startsWith(WWW) ? host.substring(WWW.length()) : host);
    }
}
