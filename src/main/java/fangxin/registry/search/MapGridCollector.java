package fangxin.registry.search;

import fangxin.organization.division.MapBox;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.geo.GeoEncodingUtils;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/**
 * Lucene collector that counts hits and sums their coordinates by cell of a map; {@link LatLonDocValuesField}
 * describes how coordinates are encoded.
 */
final class MapGridCollector implements Collector {
    private static final int HALF = 32;

    private final MapCells.MapGrid grid;
    private final int[] counts;
    private final int[] one;
    private final double[] lats;
    private final double[] lngs;
    private final double width;
    private final double height;
    private double south = Double.POSITIVE_INFINITY;
    private double west = Double.POSITIVE_INFINITY;
    private double north = Double.NEGATIVE_INFINITY;
    private double east = Double.NEGATIVE_INFINITY;
    private long total;

    MapGridCollector(MapCells.MapGrid grid) {
        this.grid = grid;
        int size = grid.columns() * grid.rows();
        counts = new int[size];
        one = new int[size];
        lats = new double[size];
        lngs = new double[size];
        width = grid.width();
        height = grid.height();
    }

    static double lat(long place) {
        return GeoEncodingUtils.decodeLatitude((int) (place >> HALF));
    }

    static double lng(long place) {
        return GeoEncodingUtils.decodeLongitude((int) place);
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        SortedNumericDocValues places = DocValues.getSortedNumeric(context.reader(), UnitDocumentBuilder.LOCATION);
        return new LeafCollector() {
            @Override
            public void setScorer(Scorable scorer) {}

            @Override
            public void collect(int document) throws IOException {
                if (places.advanceExact(document)) {
                    gather(context.docBase + document, places.nextValue());
                }
            }
        };
    }

    /** Rounding may put a location on the edge of the box just outside of the grid. */
    private void gather(int document, long place) {
        double lat = lat(place);
        double lng = lng(place);
        int column = Math.clamp((int) Math.floor(lng / width) - grid.left(), 0, grid.columns() - 1);
        int row = Math.clamp((int) Math.floor(lat / height) - grid.bottom(), 0, grid.rows() - 1);
        int cell = row * grid.columns() + column;
        counts[cell]++;
        one[cell] = document;
        lats[cell] += lat;
        lngs[cell] += lng;
        south = Math.min(south, lat);
        north = Math.max(north, lat);
        west = Math.min(west, lng);
        east = Math.max(east, lng);
        total++;
    }

    MapCells cells(IntFunction<UnitRecord> units) {
        List<MapCells.MapCell> cells = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                cells.add(new MapCells.MapCell(
                        lats[i] / counts[i],
                        lngs[i] / counts[i],
                        counts[i],
                        counts[i] == 1 ? units.apply(one[i]) : null));
            }
        }
        return new MapCells(total, total == 0 ? null : new MapBox(south, west, north, east), cells);
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
