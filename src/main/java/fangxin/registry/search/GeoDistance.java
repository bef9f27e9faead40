package fangxin.registry.search;

import org.apache.lucene.util.SloppyMath;

/** How far it is, as the crow flies. */
final class GeoDistance {
    private GeoDistance() {}

    /** In whole metres, or null where the unit's place is not known. */
    static Integer metres(double lat, double lng, UnitRecord unit) {
        return unit.lat() == null || unit.lng() == null
                ? null
                : (int) Math.round(SloppyMath.haversinMeters(lat, lng, unit.lat(), unit.lng()));
    }
}
