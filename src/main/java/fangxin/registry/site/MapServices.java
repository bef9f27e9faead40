package fangxin.registry.site;

import fangxin.common.LocalizedText;
import fangxin.organization.division.GeodeticDatum;
import fangxin.platform.config.ClasspathConfig;
import fangxin.platform.config.MapConfiguration;
import fangxin.platform.i18n.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Catalogue of the map services that show one place (config/map-services.json), or the only one that the settings name.
 * Each takes coordinates in its own datum. The links are https addresses, which open the application where it is
 * installed and a page elsewhere; the scheme "geo:" is unknown to iPhones.
 */
@ApplicationScoped
public class MapServices {
    private List<MapService> services;

    /**
     * A map service.
     *
     * @param url   address with {lat}, {lng} and {name}
     * @param datum name of the datum of its coordinates
     */
    public record MapService(String code, LocalizedText name, String url, String datum) {
        String address(GeodeticDatum.Point wgs84, String place) {
            GeodeticDatum.Point at = GeodeticDatum.named(datum).orElseThrow().fromWgs84(wgs84);
            return url.replace("{lat}", coordinate(at.lat()))
                    .replace("{lng}", coordinate(at.lng()))
                    .replace(
                            "{name}",
                            URLEncoder.encode(place, StandardCharsets.UTF_8).replace("+", "%20"));
        }

        private static String coordinate(double degrees) {
            return String.format(Locale.ROOT, "%.6f", degrees);
        }
    }

    /** Link to a place in a map service. */
    public record MapLink(LocalizedText service, String href) {}

    @PostConstruct
    void read() {
        MapConfiguration maps = MapConfiguration.configured();
        if (maps.service() == null) {
            services = usual();
        } else if (maps.service().equals(MapConfiguration.NO_SERVICE)) {
            services = List.of();
        } else {
            services = List.of(new MapService(
                    "OWN",
                    Messages.inBoth("registry.map.service"),
                    maps.service(),
                    (maps.serviceShifted() ? GeodeticDatum.GCJ_02 : GeodeticDatum.WGS_84).label()));
        }
    }

    /** Returns the services of config/map-services.json. */
    static List<MapService> usual() {
        return List.of(ClasspathConfig.<MapService[]>json("map-services.json", MapService[].class));
    }

    /** Returns the links to a place in WGS-84; none where its location is unknown. */
    public List<MapLink> links(Double lat, Double lng, String place) {
        return lat == null || lng == null
                ? List.of()
                : services.stream()
                        .map(service ->
                                new MapLink(service.name(), service.address(new GeodeticDatum.Point(lat, lng), place)))
                        .toList();
    }
}
