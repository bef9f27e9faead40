package fangxin.registry.site;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.organization.division.GeodeticDatum;
import fangxin.registry.site.MapServices.MapService;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MapServicesTest {
    /** A place in Changchun. */
    private static final GeodeticDatum.Point PLACE = new GeodeticDatum.Point(43.88, 125.32);

    private static final Pattern COORDINATES = Pattern.compile("(\\d{2,3}\\.\\d{6}),(\\d{2,3}\\.\\d{6})");

    /** The place that an address shows, in WGS-84: of the two numbers, the latitude of Changchun is the smaller one. */
    private static GeodeticDatum.Point shown(MapService service) {
        Matcher found = COORDINATES.matcher(service.address(PLACE, "店"));
        assertThat(found.find()).as(service.code()).isTrue();
        double one = Double.parseDouble(found.group(1));
        double other = Double.parseDouble(found.group(2));
        return GeodeticDatum.named(service.datum())
                .orElseThrow()
                .toWgs84(new GeodeticDatum.Point(Math.min(one, other), Math.max(one, other)));
    }

    @Test
    void eachServiceShowsThePlaceInItsOwnDatum() {
        assertThat(MapServices.usual())
                .extracting(MapService::code)
                .contains("AMAP", "BAIDU", "TENCENT", "APPLE")
                .doesNotHaveDuplicates();
        assertThat(MapServices.usual())
                .allSatisfy(
                        service -> assertThat(shown(service).metresTo(PLACE)).isLessThan(2));
    }

    @Test
    void eachAddressOpensOnAnyPhone() {
        assertThat(MapServices.usual())
                .allSatisfy(service -> assertThat(
                                URI.create(service.address(PLACE, "店")).getScheme())
                        .isEqualTo("https"));
    }

    @Test
    void aNameCannotChangeTheAddress() {
        assertThat(MapServices.usual())
                .allSatisfy(service -> assertThat(service.address(PLACE, "A&B 店#1"))
                        .contains("A%26B%20%E5%BA%97%231")
                        .doesNotContain("{", "A&B"));
    }
}
