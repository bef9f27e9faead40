package fangxin.complaint.station;

import fangxin.merchant.OnlineShop;
import fangxin.naming.title.Title;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Directory by which other features find the station or ODR firm that settles disputes with a titled shop first. Rule:
 * an active entry that is in charge of the shop (ODR firms, as a chain for its stores, after stations at the venue);
 * else the shop's own ODR firm; else, for an online shop, the station of its platform ({@link PlatformStationRule}); else
 * the station at a venue in its street; else nobody.
 */
@ApplicationScoped
public class StationDirectory {
    /** Entry that is in charge of a shop, as consumers may read it. */
    public record StationInCharge(String number, StationType type, String name, String phone) implements Serializable {}

    @Inject
    StationRepository stations;

    /** Returns the station in charge of a titled shop; empty where none is. */
    public Optional<StationInCharge> inChargeOf(Title title) {
        return stationOf(title).map(StationDirectory::view);
    }

    /**
     * Returns the function from an online shop to the office at the seat of the operator of its platform: that which keeps
     * the station of the platform; empty where the platform has none here. The stations are read once for all shops.
     */
    public Function<OnlineShop, Optional<String>> officesOfPlatforms() {
        List<Station> ofPlatforms = stations.onPlatforms();
        return shop -> PlatformStationRule.stationOf(shop, ofPlatforms).map(Station::owner);
    }

    static StationInCharge view(Station station) {
        return new StationInCharge(
                station.number(),
                station.type(),
                station.name(),
                station.place().phone());
    }

    Optional<Station> stationOf(Title title) {
        return stations.inChargeOf(title.number()).stream()
                .findFirst()
                .or(() -> Optional.ofNullable(title.holder().creditCode())
                        .flatMap(code -> stations.activeOf(code, StationType.ODR_FIRM)))
                .or(() -> OnlineShop.parse(title.place().address())
                        .flatMap(shop -> PlatformStationRule.stationOf(shop, stations.onPlatforms())))
                .or(() -> Optional.ofNullable(title.place().street()).flatMap(stations::inStreet));
    }
}
