package fangxin.platform.config;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/**
 * Value of the settings for approved maps (审图号), read from them without any conversion: the tiles of the map page with
 * attribution, their hosts, which the security headers allow, a service that shows one place, and the datum of each
 * (WGS-84 or GCJ-02).
 *
 * @param tiles       addresses of tiles with {z}, {x} and {y}, the lowest layer first; empty if there is no map
 * @param shifted     whether the tiles are in GCJ-02; else in WGS-84
 * @param credit      attribution that the provider requires, with its approval number
 * @param service     address with {lat}, {lng} and {name}, {@link #NO_SERVICE} for no link, or null for the usual
 *                    services
 * @param serviceShifted whether that service takes GCJ-02
 */
public record MapConfiguration(
        List<String> tiles, boolean shifted, String credit, String service, boolean serviceShifted) {
    /** Value of the setting for no link to a service. */
    public static final String NO_SERVICE = "none";

    private static final String TIANDITU = "https://t0.tianditu.gov.cn/%1$s_w/wmts?SERVICE=WMTS&REQUEST=GetTile"
            + "&VERSION=1.0.0&LAYER=%1$s&STYLE=default&TILEMATRIXSET=w&FORMAT=tiles&TILEMATRIX={z}&TILEROW={y}"
            + "&TILECOL={x}&tk=%2$s";

    /** Returns the maps that the settings name. */
    public static MapConfiguration configured() {
        List<String> tiles = Setting.TIANDITU_KEY
                .find(String.class)
                .map(key -> Stream.of("vec", "cva")
                        .map(layer -> TIANDITU.formatted(layer, key))
                        .toList())
                .or(() -> Setting.MAP_TILES.find(String.class).map(addresses -> List.of(addresses.split("\\s+"))))
                .orElse(List.of());
        String credit = Setting.MAP_CREDIT
                .find(String.class)
                .orElseGet(() -> tiles.isEmpty()
                        ? ""
                        : URI.create(origin(tiles.getFirst())).getHost());
        return new MapConfiguration(
                tiles,
                isShifted(Setting.MAP_DATUM),
                credit,
                Setting.MAP_SERVICE.find(String.class).orElse(null),
                isShifted(Setting.MAP_SERVICE_DATUM));
    }

    /** Returns the hosts from which a browser may fetch tiles. */
    public List<String> origins() {
        return tiles.stream().map(MapConfiguration::origin).distinct().toList();
    }

    private static String origin(String address) {
        return address.replaceFirst("^(https?://[^/]+).*$", "$1");
    }

    private static boolean isShifted(Setting datum) {
        return datum.get(String.class).equals("GCJ-02");
    }
}
