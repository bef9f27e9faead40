package fangxin.complaint.station;

import fangxin.organization.division.GeodeticDatum;
import fangxin.organization.division.MapBox;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * View of stations in a box of a map (服务站地图), clustered by the cells of a grid as units are, so that one script draws
 * both maps; a station without a position, such as one on a platform, is in the list only.
 *
 * @param total  number of the stations in the box
 * @param datum  geodetic datum of all coordinates
 * @param bounds the smallest box that contains them, or null if there is none
 */
public record StationMap(
        long total,
        @NotNull String datum,
        MapBox bounds,
        @NotNull List<StationCell> cells) {
    public static final int MAX_ZOOM = 20;

    /** A cell is 64 pixels wide at usual tiles: a quarter of the world at zoom 0, half of that at each further level. */
    private static final double WIDTH = 360.0 / 4;

    /** Makes cells about square in the latitudes of China. */
    private static final double FLATTENED = 0.75;

    /**
     * @param near the coordinates in WGS-84 for a list of the cell, whatever the datum of the map
     * @param unit the only station of the cell, or null if it has several
     */
    public record StationCell(
            double lat, double lng, int count, @NotNull String near, MappedStation unit) {}

    /** Station on the map, with the names that the map of units has. */
    public record MappedStation(
            @NotNull String number,
            @NotNull String signName,
            @NotNull String address,
            @NotNull String status) {}

    /** Station with its coordinates in the datum of the map. */
    private record Located(PublicStation station, GeodeticDatum.Point at) {}

    /** Clusters those of some stations that lie in a box, whose coordinates are in the datum, too. */
    public static StationMap of(List<PublicStation> stations, MapBox box, int zoom, GeodeticDatum datum) {
        List<Located> located = stations.stream()
                .filter(station -> station.place().lat() != null)
                .map(station -> new Located(
                        station,
                        datum.fromWgs84(new GeodeticDatum.Point(
                                station.place().lat(), station.place().lng()))))
                .filter(each -> box.contains(each.at()))
                .toList();
        double width = WIDTH / (1 << zoom);
        Map<String, List<Located>> cells = new LinkedHashMap<>();
        located.forEach(each -> cells.computeIfAbsent(
                        (long) Math.floor(each.at().lng() / width) + "/"
                                + (long) Math.floor(each.at().lat() / width / FLATTENED),
                        cell -> new ArrayList<>())
                .add(each));
        return new StationMap(
                located.size(),
                datum.label(),
                bounds(located),
                cells.values().stream().map(cell -> cell(cell, datum)).toList());
    }

    private static StationCell cell(List<Located> of, GeodeticDatum datum) {
        GeodeticDatum.Point middle = new GeodeticDatum.Point(
                of.stream().mapToDouble(each -> each.at().lat()).average().orElseThrow(),
                of.stream().mapToDouble(each -> each.at().lng()).average().orElseThrow());
        GeodeticDatum.Point near = datum.toWgs84(middle);
        PublicStation only = of.size() == 1 ? of.getFirst().station() : null;
        return new StationCell(
                middle.lat(),
                middle.lng(),
                of.size(),
                String.format(Locale.ROOT, "%.6f,%.6f", near.lat(), near.lng()),
                only == null
                        ? null
                        : new MappedStation(
                                only.number(),
                                only.name(),
                                only.place().address(),
                                only.type().name().toLowerCase(Locale.ROOT)));
    }

    private static MapBox bounds(List<Located> all) {
        return all.isEmpty()
                ? null
                : new MapBox(
                        all.stream().mapToDouble(each -> each.at().lat()).min().orElseThrow(),
                        all.stream().mapToDouble(each -> each.at().lng()).min().orElseThrow(),
                        all.stream().mapToDouble(each -> each.at().lat()).max().orElseThrow(),
                        all.stream().mapToDouble(each -> each.at().lng()).max().orElseThrow());
    }
}
