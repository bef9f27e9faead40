package fangxin.organization.division;

import java.util.Arrays;
import java.util.Optional;

/** Value of a box of a map in degrees (地图范围): its southern, western, northern and eastern sides. */
public record MapBox(double south, double west, double north, double east) {
    private static final int SIDES = 4;

    /** Parses "south,west,north,east"; empty where it cannot be read or does not lie on the earth. */
    public static Optional<MapBox> parse(String text) {
        try {
            double[] sides = Arrays.stream(String.valueOf(text).split(",", -1))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            return sides.length == SIDES
                    ? Optional.of(new MapBox(sides[0], sides[1], sides[2], sides[3]))
                            .filter(MapBox::liesOnEarth)
                    : Optional.empty();
        } catch (NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    public boolean liesOnEarth() {
        return -90 <= south && south <= north && north <= 90 && -180 <= west && west <= east && east <= 180;
    }

    public boolean contains(GeodeticDatum.Point point) {
        return south <= point.lat() && point.lat() <= north && west <= point.lng() && point.lng() <= east;
    }
}
