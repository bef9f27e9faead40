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
        return unit(TitleStanding.VALID, distance, titles);
    }

    private static UnitView unit(TitleStanding standing, int distance, String... titles) {
        return new UnitView(null, null, standing, distance, titles(titles));
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
    void aVoidNumberAndATitleThatIsOverLeadNoCardOfASubjectWithAnother() {
        UnitView taken = unit(TitleStanding.VOID, 1, "1", "2", "3");
        UnitView over = unit(TitleStanding.EXPIRED, 2, "1", "2", "3");
        UnitView other = unit(TitleStanding.VOID, 3, "4");
        UnitView valid = unit(4, "1", "2", "3");
        UnitView suspended = unit(TitleStanding.SUSPENDED, 5, "1", "2", "3");

        assertThat(UnitSearchResult.onePerSubject(List.of(taken, other, over))).containsExactly(over, other);
        assertThat(UnitSearchResult.onePerSubject(List.of(taken, over, other, valid, suspended)))
                .as("the first that the public must know")
                .containsExactly(valid, other);
        assertThat(UnitSearchResult.onePerSubject(List.of(suspended, valid))).containsExactly(suspended);
    }

    @Test
    void aValueThatNoHitHasIsCountedAsNone() {
        UnitSearchResult result = new UnitSearchResult(
                3,
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

    private static UnitSearchResult result(long total, long matched) {
        return new UnitSearchResult(total, matched, null, false, Map.of(), List.of(), null, List.of());
    }

    @Test
    void theTitlesThatFiltersLeaveOutAreCountedWhereTheyLeaveFew() {
        assertThat(result(4, 9).leftOut()).isEqualTo(5);
        assertThat(result(4, 4).leftOut()).isZero();
        assertThat(result(5, 9).leftOut()).isZero();
        assertThat(result(0, 9).leftOut())
                .as("the page without hits offers other searches")
                .isZero();
    }
}
