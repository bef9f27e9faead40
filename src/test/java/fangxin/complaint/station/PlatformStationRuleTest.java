package fangxin.complaint.station;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.merchant.OnlineShop;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests of the station that is in charge of an online shop by the host of its link. */
@Tag("once")
class PlatformStationRuleTest {
    private static final List<Station> STATIONS = List.of(
            station(1, "https://www.mall.example.com/service"),
            station(2, "https://live.mall.example.com:8443/help"),
            station(3, "https://mall.example.com/"),
            station(4, "not a link"));

    private static Station station(int n, String link) {
        StationInput input = StationFixture.input(StationType.ONLINE, StationFixture.CONDITIONS);
        StationPlaceInput place = input.place();
        return new Station(
                Station.numberOf(2026, n),
                new StationInput(
                        input.office(),
                        input.type(),
                        input.name(),
                        input.hostName(),
                        input.creditCode(),
                        new StationPlaceInput(null, null, null, link, place.phone(), null, null),
                        input.staff(),
                        input.conditions()),
                StationFixture.on(StationFixture.OPENED));
    }

    @ParameterizedTest
    @CsvSource({
        "某平台 https://mall.example.com/shop/7, 1",
        "某平台 https://Shop7.Mall.example.com/, 1",
        "某平台 https://live.mall.example.com/room/3, 2",
        "某平台 https://mall.example.com.other.example/, 0",
        "某平台 https://smallmall.example.com/, 0",
        "人民大街1号, 0"
    })
    void theStationOfThePlatformIsInChargeOfItsShops(String address, int station) {
        assertThat(OnlineShop.parse(address)
                        .flatMap(shop -> PlatformStationRule.stationOf(shop, STATIONS))
                        .map(Station::number)
                        .orElse("none"))
                .isEqualTo(station == 0 ? "none" : Station.numberOf(2026, station));
    }
}
