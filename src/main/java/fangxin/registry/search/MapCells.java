package fangxin.registry.search;

import fangxin.organization.division.MapBox;
import java.util.List;

/**
 * Value: hits in a box of the map, clustered by the cells of a grid, so that a map of a million units is drawn as
 * fast as one of ten.
 *
 * @param bounds the smallest box that contains all hits, or null if there is none
 */
public record MapCells(long total, MapBox bounds, List<MapCell> cells) {
    /**
     * A cell is 64 pixels wide at usual tiles: a quarter of the world at zoom 0, half of that at each further level.
     */
    private static final int WORLD = 4;
    /** Makes cells about square in the latitudes of China. */
    private static final double FLATTENED = 0.75;

    /** @param unit the only unit of the cell, or null if it has several */
    public record MapCell(double lat, double lng, int count, UnitRecord unit) {}

    /** The grid over a box at a zoom level. */
    record MapGrid(MapBox box, int zoom) {
        double width() {
            return 360.0 / WORLD / (1 << zoom);
        }

        double height() {
            return width() * FLATTENED;
        }

        int left() {
            return (int) Math.floor(box.west() / width());
        }

        int bottom() {
            return (int) Math.floor(box.south() / height());
        }

        int columns() {
            return (int) Math.floor(box.east() / width()) - left() + 1;
        }

        int rows() {
            return (int) Math.floor(box.north() / height()) - bottom() + 1;
        }
    }

    /** Returns whether a box has no more cells at a zoom level than the limit. */
    public static boolean fitsIn(MapBox box, int zoom, int most) {
        MapGrid grid = new MapGrid(box, zoom);
        return (long) grid.columns() * grid.rows() <= most;
    }
}
