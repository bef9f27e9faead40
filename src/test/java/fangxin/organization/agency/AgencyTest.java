package fangxin.organization.agency;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgencyTest {

    @Test
    void everyTypeHasItsPlaceInTheTree() {
        assertThat(Agency.fits(Agency.AgencyType.STATION, Agency.AgencyType.COUNTY_OFFICE))
                .isTrue();
        assertThat(Agency.fits(Agency.AgencyType.COUNTY_OFFICE, Agency.AgencyType.CITY_OFFICE))
                .isTrue();
        assertThat(Agency.fits(Agency.AgencyType.AUTHORITY, Agency.AgencyType.CITY_OFFICE))
                .isTrue();
        assertThat(Agency.fits(Agency.AgencyType.STATION, Agency.AgencyType.CITY_OFFICE))
                .isFalse();
        assertThat(Agency.fits(Agency.AgencyType.CONFERENCE_BODY, Agency.AgencyType.COUNTY_OFFICE))
                .isFalse();
        for (Agency.AgencyType above : Agency.AgencyType.values()) {
            assertThat(Agency.fits(Agency.AgencyType.CITY_OFFICE, above)).isFalse();
        }
    }

    @Test
    void keepsItsCodeWhenItTakesAnotherName() {
        Agency station = station();

        station.rename(new LocalizedText("南岭所 ", "Nanling Station"), "0431-1");

        assertThat(station.code()).isEqualTo("220102S01");
        assertThat(station.name()).isEqualTo(new LocalizedText("南岭所", "Nanling Station"));
    }

    private static Agency station() {
        return new Agency(
                "220102S01",
                new LocalizedText("南岭市场监督管理所", "Nanling"),
                Agency.AgencyType.STATION,
                "220102",
                "220102",
                null,
                List.of("220102001"),
                null,
                false);
    }
}
