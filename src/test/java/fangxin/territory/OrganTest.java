package fangxin.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.RuleViolation;
import fangxin.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrganTest {

    @Test
    void everyKindHasItsPlaceInTheTree() {
        assertThat(Organ.fits(Organ.Kind.STATION, Organ.Kind.COUNTY_OFFICE)).isTrue();
        assertThat(Organ.fits(Organ.Kind.COUNTY_OFFICE, Organ.Kind.CITY_OFFICE)).isTrue();
        assertThat(Organ.fits(Organ.Kind.AUTHORITY, Organ.Kind.CITY_OFFICE)).isTrue();
        assertThat(Organ.fits(Organ.Kind.STATION, Organ.Kind.CITY_OFFICE)).isFalse();
        assertThat(Organ.fits(Organ.Kind.CONFERENCE_BODY, Organ.Kind.COUNTY_OFFICE)).isFalse();
        for (Organ.Kind above : Organ.Kind.values()) {
            assertThat(Organ.fits(Organ.Kind.CITY_OFFICE, above)).isFalse();
        }
    }

    @Test
    void keepsItsCodeWhenItTakesAnotherName() {
        Organ station = station();

        station.rename(new Wording("南岭所 ", "Nanling Station"), "0431-1");

        assertThat(station.code()).isEqualTo("220102S01");
        assertThat(station.name()).isEqualTo(new Wording("南岭所", "Nanling Station"));
    }

    @Test
    void isNamedInBothLanguages() {
        assertThatThrownBy(() -> station().rename(new Wording("南岭所", " "), null)).isInstanceOf(RuleViolation.class)
                .hasMessageContaining("territory.organ.name");
    }

    private static Organ station() {
        return new Organ("220102S01", new Wording("南岭市场监督管理所", "Nanling"), Organ.Kind.STATION, "220102", "220102",
                null, List.of("220102001"), null, false);
    }
}
