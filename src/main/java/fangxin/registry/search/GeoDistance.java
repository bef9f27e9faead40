package fangxin.registry.search;

import org.apache.lucene.util.SloppyMath;

/** Function that computes the great-circle distance, in metres, of a unit from a point. */
final class GeoDistance {
    private GeoDistance() {}

    /** Returns the distance in metres, or null if the unit has no location. */
    static Integer metres(double lat, double lng, UnitRecord unit) {
        return !unit.hasCoordinates()
                ? null
                : (int) Math.round(SloppyMath.haversinMeters(
                        lat, lng, unit.place().lat(), unit.place().lng()));
    }
}
