package fangxin.registry.site;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MapSearchServiceTest {
    private static final LocalizedText STREET = new LocalizedText("南岭街道", "Nanling Subdistrict");

    @ParameterizedTest
    @CsvSource({
        "南岭街道, true",
        "南岭, true",
        "nanling subdistrict, true",
        "南, false",
        "岭街道, false",
        "南岭街道办, false",
        "南岭街, false"
    })
    void aStreetIsNamedWithOrWithoutItsSuffix(String text, boolean named) {
        assertThat(MapSearchService.isNamed(STREET, text)).isEqualTo(named);
    }

    @Test
    void aStreetThatWasFoundIsNamedWithItsDivision() {
        assertThat(MapSearchService.within(new LocalizedText("南关区", "Nanguan District"), STREET))
                .isEqualTo(new LocalizedText("南关区南岭街道", "Nanling Subdistrict, Nanguan District"));
    }
}
