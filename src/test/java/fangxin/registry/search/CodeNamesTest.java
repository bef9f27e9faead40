package fangxin.registry.search;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import fangxin.organization.agency.Agency;
import fangxin.organization.division.Division;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodeNamesTest {
    private static final LocalizedText OFFICE =
            new LocalizedText("江城市放心消费创建工作办公室", "Jiangcheng Office for Rest-Assured Consumption");

    @Test
    void theSiteIsNamedAfterTheCityOfItsProgrammeOffice() {
        CodeNames names = names("江城市", "Jiangcheng City");

        assertThat(names.site()).isEqualTo(new LocalizedText("放心消费·江城", "Fangxin Jiangcheng"));
        assertThat(names.cityOffice().map(Agency::name)).contains(OFFICE);
    }

    @Test
    void aNameWithoutTheWordCityIsTakenAsItIs() {
        assertThat(names("江城自治州", "Jiangcheng Prefecture").site())
                .isEqualTo(new LocalizedText("放心消费·江城自治州", "Fangxin Jiangcheng Prefecture"));
    }

    @Test
    void withoutACityOfficeTheSiteHasTheNameOfTheProgramme() {
        CodeNames names = CodeNames.of(List.of(), List.of(), List.of(), List.of());

        assertThat(names.site()).isEqualTo(new LocalizedText("放心消费", "Fangxin"));
        assertThat(names.cityOffice()).isEmpty();
    }

    private static CodeNames names(String zh, String en) {
        return CodeNames.of(
                List.of(),
                List.of(),
                List.of(
                        agency("990101", Agency.AgencyType.COUNTY_OFFICE, "990100"),
                        agency("990100", Agency.AgencyType.CITY_OFFICE, null)),
                List.of(new Division("990100", new LocalizedText(zh, en), Division.DivisionLevel.CITY, null)));
    }

    private static Agency agency(String code, Agency.AgencyType type, String parent) {
        return new Agency(code, OFFICE, type, parent, "990100", null, List.of(), "", false);
    }
}
