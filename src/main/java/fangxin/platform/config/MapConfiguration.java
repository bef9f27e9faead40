package fangxin.platform.config;

import fangxin.platform.startup.StartupWatchdog;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Approved maps (审图号), by configuration: tiles to lay under the register, and a service that shows a place.
 *
 * @param tiles       addresses of tiles with {z}, {x} and {y}, the lowest layer first; none where there is no map
 * @param shifted     whether the tiles are in GCJ-02; else in WGS-84
 * @param credit      what the provider wants to be read on the map, the number of its approval above all
 * @param service     address with {lat}, {lng} and {name}, or null where no service is to be led to
 * @param serviceShifted whether that service takes GCJ-02
 */
public record MapConfiguration(
        List<String> tiles, boolean shifted, String credit, String service, boolean serviceShifted) {
    private static final String TIANDITU = "https://t0.tianditu.gov.cn/%1$s_w/wmts?SERVICE=WMTS&REQUEST=GetTile"
            + "&VERSION=1.0.0&LAYER=%1$s&STYLE=default&TILEMATRIXSET=w&FORMAT=tiles&TILEMATRIX={z}&TILEROW={y}"
            + "&TILECOL={x}&tk=%2$s";
    private static final String USUAL = "https://uri.amap.com/marker?position={lng},{lat}&name={name}&coordinate=gaode";

    /** As it is configured now. */
    public static MapConfiguration configured() {
        List<String> tiles = Settings.value("FANGXIN_TIANDITU_KEY")
                .map(key -> Stream.of("vec", "cva")
                        .map(layer -> TIANDITU.formatted(layer, key))
                        .toList())
                .or(() -> Settings.value("FANGXIN_MAP_TILES")
                        .map(text -> List.of(text.strip().split("\\s+"))))
                .orElse(List.of());
        tiles.forEach(MapConfiguration::requireTiles);
        String credit = Settings.value("FANGXIN_MAP_CREDIT")
                .orElseGet(() -> tiles.isEmpty()
                        ? ""
                        : URI.create(origin(tiles.getFirst())).getHost());
        String service = Settings.value("FANGXIN_MAP_SERVICE").orElse(USUAL);
        return new MapConfiguration(
                tiles,
                shifted("FANGXIN_MAP_DATUM", "WGS-84"),
                credit,
                service.equals("none") ? null : service,
                shifted("FANGXIN_MAP_SERVICE_DATUM", "GCJ-02"));
    }

    /** The hosts from which a browser may fetch tiles. */
    public List<String> origins() {
        return tiles.stream().map(MapConfiguration::origin).distinct().toList();
    }

    private static String origin(String address) {
        return address.replaceFirst("^(https?://[^/]+).*$", "$1");
    }

    private static void requireTiles(String address) {
        if (!address.matches("https?://[A-Za-z0-9.:-]+/\\S*")
                || !Stream.of("{z}", "{x}", "{y}").allMatch(address::contains)) {
            throw StartupWatchdog.refuse(
                    StartupWatchdog.Exit.SETTING,
                    "FANGXIN_MAP_TILES wants addresses with {z}, {x} and {y}, separated by spaces, not " + address);
        }
    }

    private static boolean shifted(String setting, String otherwise) {
        String datum = Settings.value(setting).orElse(otherwise);
        if (!datum.equals("WGS-84") && !datum.equals("GCJ-02")) {
            throw StartupWatchdog.refuse(
                    StartupWatchdog.Exit.SETTING, setting + " is \"" + datum + "\"; give WGS-84 or GCJ-02");
        }
        return datum.equals("GCJ-02");
    }

    /** The address at which the service shows a place, given in its own system. */
    public Optional<String> shown(double lat, double lng, String codedName) {
        return Optional.ofNullable(service)
                .map(address -> address.replace("{lat}", "%.6f".formatted(lat))
                        .replace("{lng}", "%.6f".formatted(lng))
                        .replace("{name}", codedName));
    }
}
