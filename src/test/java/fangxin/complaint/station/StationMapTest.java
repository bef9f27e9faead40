package fangxin.complaint.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fangxin.common.LocalizedText;
import fangxin.complaint.station.StationMap.StationCell;
import fangxin.organization.division.GeodeticDatum;
import fangxin.organization.division.MapBox;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StationMapTest {
    private static final MapBox CITY = new MapBox(43, 124, 45, 127);
    private static final List<PublicStation> ALL = List.of(
            station("1", 43.9000, 125.3000),
            station("2", 43.9001, 125.3001),
            station("3", 44.2000, 125.9000),
            station("4", 30.0000, 110.0000),
            station("5", null, null));

    private static PublicStation station(String number, Double lat, Double lng) {
        return new PublicStation(
                number,
                StationType.VENUE,
                "站" + number,
                "某公司",
                "220102",
                new LocalizedText("区", "District"),
                null,
                new StationPlace("MALL", "重庆路", null, null, "1", lat, lng),
                LocalDate.of(2026, 1, 1),
                null,
                StationFigures.NONE,
                null);
    }

    @Test
    void stationsAreClusteredAndALoneOneIsNamed() {
        StationMap map = StationMap.of(ALL, CITY, 12, GeodeticDatum.WGS_84);

        assertThat(map.total()).as("in the box and with a position").isEqualTo(3);
        assertThat(map.bounds()).isEqualTo(new MapBox(43.9, 125.3, 44.2, 125.9));
        assertThat(map.cells()).extracting(StationCell::count).containsExactlyInAnyOrder(2, 1);
        assertThat(map.cells())
                .filteredOn(cell -> cell.unit() != null)
                .singleElement()
                .satisfies(cell -> assertThat(cell.unit().number()).isEqualTo("3"))
                .satisfies(cell -> assertThat(cell.unit().status()).isEqualTo("venue"));
        assertThat(StationMap.of(ALL, CITY, 20, GeodeticDatum.WGS_84).cells()).hasSize(3);
    }

    /** Published maps of China are shifted by some hundred metres: the marks are shifted, the list is asked in WGS-84. */
    @Test
    void theMarksAreInTheDatumOfTheMapAndTheirListInWgs84() {
        StationCell cell = StationMap.of(List.of(ALL.get(2)), CITY, 12, GeodeticDatum.GCJ_02)
                .cells()
                .getFirst();

        assertThat(new GeodeticDatum.Point(cell.lat(), cell.lng()).metresTo(new GeodeticDatum.Point(44.2, 125.9)))
                .isBetween(100L, 1_000L);
        assertThat(Double.parseDouble(cell.near().split(",")[0])).isEqualTo(44.2, within(1e-5));
        assertThat(cell.near()).isEqualTo("44.200000,125.900000");
    }

    @Test
    void aBoxWithoutStationsHasNoBounds() {
        assertThat(StationMap.of(ALL, new MapBox(0, 0, 1, 1), 5, GeodeticDatum.WGS_84))
                .isEqualTo(new StationMap(0, "WGS-84", null, List.of()));
    }

    @Test
    void aBoxOutsideTheEarthIsNotParsed() {
        assertThat(MapBox.parse("43,124,45,127")).contains(CITY);
        assertThat(List.of("43,124,45", "45,124,43,127", "43,124,45,227", "a,b,c,d", ""))
                .allSatisfy(text -> assertThat(MapBox.parse(text)).isEmpty());
    }
}
