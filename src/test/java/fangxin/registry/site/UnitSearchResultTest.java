package fangxin.registry.site;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import fangxin.naming.title.TitleStanding;
import fangxin.registry.search.SubjectTitle;
import fangxin.registry.site.UnitSearchResult.FacetValue;
import fangxin.registry.site.UnitSearchResult.UnitView;
import fangxin.round.TitleTrack;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnitSearchResultTest {
    private static UnitView unit(int distance, String... titles) {
        return new UnitView(null, null, TitleStanding.VALID, distance, titles(titles));
    }

    private static List<SubjectTitle> titles(String... numbers) {
        return List.of(numbers).stream()
                .map(number -> new SubjectTitle(
                        number,
                        number,
                        new LocalizedText("示范店", null),
                        "COUNTY",
                        TitleStanding.VALID,
                        LocalDate.EPOCH,
                        null,
                        TitleTrack.DEMONSTRATION,
                        null))
                .toList();
    }

    @Test
    void aSubjectWithSeveralTitlesIsListedOnce() {
        UnitView city = unit(1, "1", "2");
        UnitView other = unit(2, "3");
        UnitView county = unit(3, "1", "2");

        assertThat(UnitSearchResult.onePerSubject(List.of(city, other, county))).containsExactly(city, other);
    }

    @Test
    void aValueThatNoHitHasIsCountedAsNone() {
        UnitSearchResult result = new UnitSearchResult(
                3,
                null,
                false,
                Map.of("status", List.of(new FacetValue("suspended", new LocalizedText("暂停", "suspended"), 2))),
                List.of(),
                null,
                List.of());

        assertThat(result.count("status", "suspended")).isEqualTo(2);
        assertThat(result.count("status", "revoked")).isZero();
        assertThat(result.count("grade", "PASS")).isZero();
    }
}
