package fangxin.registry.site;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import fangxin.organization.agency.Agency;
import fangxin.registry.search.CodeNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    void streetsOfOneNameAreFoundInEveryDivisionOrInThatOfTheOffice() {
        CodeNames names = new CodeNames(
                Map.of(),
                Map.of(),
                offices("220102", "220103"),
                Map.of("220102001", STREET, "220102002", new LocalizedText("新春街道", ""), "220103001", STREET),
                Map.of("220102", List.of("220102001", "220102002"), "220103", List.of("220103001")));

        assertThat(MapSearchService.named(names, null, "南岭"))
                .containsExactly(Map.entry("220102001", "220102"), Map.entry("220103001", "220103"));
        assertThat(MapSearchService.named(names, "220103", "南岭")).containsExactly(Map.entry("220103001", "220103"));
        assertThat(MapSearchService.named(names, "220104", "南岭")).isEmpty();
    }

    private static Map<String, Agency> offices(String... codes) {
        Map<String, Agency> offices = new LinkedHashMap<>();
        for (String code : codes) {
            offices.put(
                    code,
                    new Agency(
                            code,
                            new LocalizedText("创建办", "Office"),
                            Agency.AgencyType.COUNTY_OFFICE,
                            "220100",
                            code,
                            null,
                            List.of(),
                            null,
                            false));
        }
        return offices;
    }

    @Test
    void aStreetThatWasFoundIsNamedWithItsDivision() {
        assertThat(MapSearchService.within(new LocalizedText("南关区", "Nanguan District"), STREET))
                .isEqualTo(new LocalizedText("南关区南岭街道", "Nanling Subdistrict, Nanguan District"));
    }
}
