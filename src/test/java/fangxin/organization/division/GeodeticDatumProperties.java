package fangxin.organization.division;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.organization.division.GeodeticDatum.Point;
import fangxin.testing.InputClasses;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.statistics.StatisticsReport;

@StatisticsReport(onFailureOnly = true)
class GeodeticDatumProperties {
    /** Everywhere in China the inverse conversion leads to the place, with an error of a few centimetres. */
    @Property
    void whatWasShiftedIsFoundAgain(
            @ForAll @DoubleRange(min = 18, max = 53) double lat, @ForAll @DoubleRange(min = 74, max = 134) double lng) {
        Point place = new Point(lat, lng);

        Point found = GeodeticDatum.GCJ_02.toWgs84(GeodeticDatum.shifted(place));

        assertThat(found.lat()).isCloseTo(lat, org.assertj.core.data.Offset.offset(5e-7));
        assertThat(found.lng()).isCloseTo(lng, org.assertj.core.data.Offset.offset(5e-7));
        requireQuarters(place, 30, 100);
    }

    /** A map shows the place at its true position, in every coordinate system of a map. */
    @Property
    void aMapShowsThePlaceWhereItIs(
            @ForAll GeodeticDatum datum,
            @ForAll @DoubleRange(min = 18, max = 53) double lat,
            @ForAll @DoubleRange(min = 74, max = 134) double lng) {
        Point place = new Point(lat, lng);

        assertThat(place.metresTo(datum.toWgs84(datum.fromWgs84(place)))).isLessThanOrEqualTo(1);
        InputClasses.requireEach("datum", datum, (Object[]) GeodeticDatum.values());
        requireQuarters(place, 30, 100);
    }

    /** Places in each direction from the middle, where the signs of the shift differ. */
    private static void requireQuarters(Point place, double lat, double lng) {
        InputClasses.requireEach(
                "quarter",
                (place.lat() < lat ? "south" : "north") + (place.lng() < lng ? "west" : "east"),
                "southwest",
                "southeast",
                "northwest",
                "northeast");
    }

    @Property
    void abroadNothingIsShifted(
            @ForAll GeodeticDatum datum,
            @ForAll @DoubleRange(min = -90, max = 90) double lat,
            @ForAll @DoubleRange(min = -180, max = 70) double lng) {
        Point place = new Point(lat, lng);

        assertThat(datum.fromWgs84(place)).isEqualTo(place);
        assertThat(datum.toWgs84(place)).isEqualTo(place);
        InputClasses.requireEach("datum", datum, (Object[]) GeodeticDatum.values());
        requireQuarters(place, 0, 0);
    }

    /** In Changchun the two coordinate systems differ by some 590 metres. */
    @Property
    void theShiftInChangchunIsSomeSixHundredMetres(
            @ForAll @DoubleRange(min = 43.7, max = 44.1) double lat,
            @ForAll @DoubleRange(min = 125.1, max = 125.6) double lng) {
        Point map = new Point(lat, lng);

        assertThat(map.metresTo(GeodeticDatum.GCJ_02.toWgs84(map))).isBetween(520L, 660L);
        assertThat(map.metresTo(GeodeticDatum.BD_09.toWgs84(map))).isBetween(800L, 2200L);
        assertThat(GeodeticDatum.WGS_84.toWgs84(map)).isEqualTo(map);
        requireQuarters(map, 43.9, 125.35);
    }
}
