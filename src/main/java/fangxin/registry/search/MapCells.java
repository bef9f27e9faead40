package fangxin.registry.search;

import java.util.List;

/**
 * What there is on a piece of the map, gathered in the cells of a grid, so that a million units are as quick to draw as
 * ten.
 *
 * @param bounds what lies furthest out, or null where nothing is found
 */
public record MapCells(long total, MapBox bounds, List<MapCell> cells) {
    /** The width of a cell is a part of the world that halves with each step of the zoom: 64 pixels of usual tiles. */
    private static final int WORLD = 4;
    /** About square on the ground in the latitudes of China. */
    private static final double FLATTENED = 0.75;

    /** @param unit the one unit that it holds, or null where there are more */
    public record MapCell(double lat, double lng, int count, UnitRecord unit) {}

    /** A piece of the map, WGS-84. */
    public record MapBox(double south, double west, double north, double east) {
        public boolean isOnEarth() {
            return -90 <= south && south <= north && north <= 90 && -180 <= west && west <= east && east <= 180;
        }
    }

    /** The grid that lies over a box at a step of the zoom. */
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

    /** Whether a box has few enough cells at a step of the zoom to be drawn. */
    public static boolean fitsIn(MapBox box, int zoom, int most) {
        MapGrid grid = new MapGrid(box, zoom);
        return (long) grid.columns() * grid.rows() <= most;
    }
}
