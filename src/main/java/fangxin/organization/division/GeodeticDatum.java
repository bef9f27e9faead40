package fangxin.organization.division;

import java.util.Locale;
import java.util.Optional;

/**
 * Enum of the geodetic datums of coordinates (WGS-84, GCJ-02, BD-09), with conversion to and from WGS-84, in which
 * coordinates are stored, and the distance of two points. Phones give WGS-84; maps published in China are shifted by
 * law (GCJ-02), Baidu's once more (BD-09). We keep WGS-84 and convert what comes in.
 */
public enum GeodeticDatum {
    WGS_84,
    GCJ_02,
    BD_09;

    private static final double AXIS = 6_378_245.0;
    private static final double ECCENTRICITY = 0.006_693_421_622_965_943;
    private static final double BAIDU = Math.PI * 3000 / 180;
    /** Precision of the inverse conversion in degrees: about a millimetre. */
    private static final double CLOSE = 1e-8;

    /** Place in degrees. */
    public record Point(double lat, double lng) {
        /** Returns the distance to another point in metres, for points close to each other. */
        public long metresTo(Point other) {
            double north = Math.toRadians(other.lat - lat) * AXIS;
            double east = Math.toRadians(other.lng - lng) * AXIS * Math.cos(Math.toRadians(lat));
            return Math.round(Math.hypot(north, east));
        }
    }

    /** Parses a name in any usual spelling: WGS-84, wgs84, GCJ02 … */
    public static Optional<GeodeticDatum> named(String text) {
        String plain = text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        for (GeodeticDatum datum : values()) {
            if (datum.name().replace("_", "").equals(plain)) {
                return Optional.of(datum);
            }
        }
        return Optional.empty();
    }

    /** Returns the name of the datum, as it is usually written. */
    public String label() {
        return name().replace('_', '-');
    }

    /** Converts a point of this datum to WGS-84. */
    public Point toWgs84(Point given) {
        if (isOutsideChina(given)) {
            return given;
        }
        return switch (this) {
            case WGS_84 -> given;
            case GCJ_02 -> unshifted(given);
            case BD_09 -> unshifted(withoutBaidu(given));
        };
    }

    /** Converts a point of WGS-84 to this datum. */
    public Point fromWgs84(Point place) {
        if (isOutsideChina(place)) {
            return place;
        }
        return switch (this) {
            case WGS_84 -> place;
            case GCJ_02 -> shifted(place);
            case BD_09 -> withBaidu(shifted(place));
        };
    }

    /** Returns whether a point lies outside of China, where GCJ-02 shifts no point. */
    private static boolean isOutsideChina(Point point) {
        return point.lng < 72.004 || point.lng > 137.8347 || point.lat < 0.8293 || point.lat > 55.8271;
    }

    /** Finds the point whose shifted place was given: each iteration reduces the error by orders of magnitude. */
    private static Point unshifted(Point given) {
        Point guess = given;
        for (int round = 0; round < 20; round++) {
            Point shifted = shifted(guess);
            double lat = guess.lat + given.lat - shifted.lat;
            double lng = guess.lng + given.lng - shifted.lng;
            boolean there = Math.abs(lat - guess.lat) < CLOSE && Math.abs(lng - guess.lng) < CLOSE;
            guess = new Point(lat, lng);
            if (there) {
                break;
            }
        }
        return guess;
    }

    /** Converts WGS-84 to GCJ-02. */
    static Point shifted(Point wgs) {
        double x = wgs.lng - 105;
        double y = wgs.lat - 35;
        double root = Math.sqrt(Math.abs(x));
        double waves = (20 * Math.sin(6 * x * Math.PI) + 20 * Math.sin(2 * x * Math.PI)) * 2 / 3;
        double north = -100
                + 2 * x
                + 3 * y
                + 0.2 * y * y
                + 0.1 * x * y
                + 0.2 * root
                + waves
                + (20 * Math.sin(y * Math.PI) + 40 * Math.sin(y / 3 * Math.PI)) * 2 / 3
                + (160 * Math.sin(y / 12 * Math.PI) + 320 * Math.sin(y * Math.PI / 30)) * 2 / 3;
        double east = 300
                + x
                + 2 * y
                + 0.1 * x * x
                + 0.1 * x * y
                + 0.1 * root
                + waves
                + (20 * Math.sin(x * Math.PI) + 40 * Math.sin(x / 3 * Math.PI)) * 2 / 3
                + (150 * Math.sin(x / 12 * Math.PI) + 300 * Math.sin(x / 30 * Math.PI)) * 2 / 3;
        double angle = Math.toRadians(wgs.lat);
        double magic = 1 - ECCENTRICITY * Math.sin(angle) * Math.sin(angle);
        double meridian = AXIS * (1 - ECCENTRICITY) / (magic * Math.sqrt(magic));
        double parallel = AXIS / Math.sqrt(magic) * Math.cos(angle);
        return new Point(wgs.lat + Math.toDegrees(north / meridian), wgs.lng + Math.toDegrees(east / parallel));
    }

    private static Point withBaidu(Point given) {
        double z = Math.hypot(given.lng, given.lat) + 0.00002 * Math.sin(given.lat * BAIDU);
        double theta = Math.atan2(given.lat, given.lng) + 0.000003 * Math.cos(given.lng * BAIDU);
        return new Point(z * Math.sin(theta) + 0.006, z * Math.cos(theta) + 0.0065);
    }

    private static Point withoutBaidu(Point given) {
        double x = given.lng - 0.0065;
        double y = given.lat - 0.006;
        double z = Math.hypot(x, y) - 0.00002 * Math.sin(y * BAIDU);
        double theta = Math.atan2(y, x) - 0.000003 * Math.cos(x * BAIDU);
        return new Point(z * Math.sin(theta), z * Math.cos(theta));
    }
}
