package fangxin.registry.search;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.RuleViolation.Violation;
import fangxin.naming.title.TitleStanding;
import fangxin.organization.division.GeodeticDatum;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitQueryTest {
    private static final Set<String> KNOWN = Set.of(
            "q",
            "type",
            "level",
            "district",
            "sector",
            "grade",
            "status",
            "near",
            "radius",
            "sort",
            "size",
            "cursor",
            "page");
    private final List<Violation> faults = new ArrayList<>();

    @Test
    void findsValidUnitsNewestFirstByDefault() {
        UnitQuery query = read();

        assertThat(query.filters().status()).isEqualTo(TitleStanding.VALID);
        assertThat(query.sort()).isEqualTo(UnitQuery.SortOrder.NAMED);
        assertThat(query.page().size()).isEqualTo(20);
        assertThat(query.page().offset()).isZero();
        assertThat(query.conditions()).isEmpty();
        assertThat(faults).isEmpty();
    }

    @Test
    void ordersByWhatWasAskedFor() {
        assertThat(read("q", "便利").sort()).isEqualTo(UnitQuery.SortOrder.RELEVANCE);
        assertThat(read("near", "43.88,125.32").sort()).isEqualTo(UnitQuery.SortOrder.DISTANCE);
    }

    @Test
    void anyStateIsAskedForByName() {
        assertThat(read("status", "any").filters().status()).isNull();
        assertThat(read("status", "any").conditions()).containsEntry("status", "any");
    }

    @Test
    void seeksNearMissesOfATextThatFewUnitsMatchOnTheFirstPage() {
        assertThat(read("q", "便利", "district", "220102").seeksNearMisses(4)).isTrue();
        assertThat(read("q", "便利", "district", "220102").seeksNearMisses(5)).isFalse();
        assertThat(read("q", "便利", "page", "2").seeksNearMisses(0)).isFalse();
        assertThat(read("district", "220102").seeksNearMisses(0)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "colour|red",
                "type|SHOPS",
                "type|shop",
                "level|TOWN",
                "district|999999",
                "sector|NONE",
                "grade|A",
                "status|VALID",
                "near|43.88",
                "near|91,0",
                "near|NaN,0",
                "near|1,2,3",
                "near|0,181",
                "near|220102999",
                "near|220102",
                "radius|0",
                "radius|99999999",
                "sort|Name",
                "sort|distance",
                "size|0",
                "size|101",
                "size|x",
                "cursor|p!",
                "cursor|L1",
                "cursor|L1.D7ff8000000000000",
                "page|501",
                "page|-1"
            })
    void namesTheParameterThatCannotBeRead(String name, String value) {
        read(name, value);

        assertThat(faults).singleElement().extracting(Violation::field).isEqualTo(name);
    }

    @Test
    void aCursorLeadsOnBeyondThePagesThatAreCountedOff() {
        UnitQuery query = read("cursor", SearchCursor.write(List.of(20_000L, 7L)), "page", "40000");

        assertThat(faults).isEmpty();
        assertThat(query.page().after()).containsExactly(20_000L, 7L);
        assertThat(query.page().offset()).isZero();
    }

    @Test
    void aCreditCodeInGroupsIsOneWord() {
        assertThat(SearchWords.words("9222 0102 MA00 005K 2H")).containsExactly("92220102ma00005k2h");
        assertThat(SearchWords.words("92220102-MA00005K-2H")).containsExactly("92220102ma00005k2h");
        assertThat(SearchWords.words("bai hua li bian li")).hasSize(5);
    }

    /** Forms and programs send the names of all their filters, also of those that this list does not have. */
    @Test
    void aParameterWithoutAValueIsNoFilter() {
        read("stars", "", "track", " ", "type", "");
        assertThat(faults).isEmpty();

        read("stars", "5");
        assertThat(faults).singleElement().extracting(Violation::field).isEqualTo("stars");
    }

    @Test
    void reportsWordsThatAreLeftOut() {
        read("q", "长春 南关 便利 店 禾穗 一家");
        assertThat(faults).isEmpty();

        read("q", "便 利 店 长春 南关 禾穗 一家");
        assertThat(faults).singleElement().extracting(Violation::key).isEqualTo("registry.parameter.words");
        assertThat(SearchWords.words("便 利 店 家 长春 南关 禾穗 一家")).containsExactly("便", "利", "店", "长春", "南关", "禾穗");
    }

    @Test
    void shortensALongQueryWithoutCuttingACharacterInTwo() {
        UnitQuery query = read("q", "𠮷".repeat(70));

        assertThat(query.text()).isEqualTo("𠮷".repeat(64));
        assertThat(faults).hasSize(1);
    }

    @Test
    void aStreetIsReplacedByTheMiddleOfItsUnitsAndStaysInTheAddress() {
        UnitQuery query = read("near", "220102001");

        assertThat(query.area().center().lat()).isEqualTo(43.9);
        assertThat(query.sort()).isEqualTo(UnitQuery.SortOrder.DISTANCE);
        assertThat(query.conditions()).containsEntry("near", "220102001");
    }

    @Test
    void aCursorBelongsToItsOrder() {
        String cursor = SearchCursor.write(List.of(20_000L, 7L));

        assertThat(read("sort", "named", "cursor", cursor).page().after()).containsExactly(20_000L, 7L);
        assertThat(faults).isEmpty();
        read("sort", "name", "cursor", cursor);
        assertThat(faults).singleElement().extracting(Violation::field).isEqualTo("cursor");
    }

    private UnitQuery read(String... pairs) {
        Map<String, String[]> parameters = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            parameters.put(pairs[i], new String[] {pairs[i + 1]});
        }
        return UnitQuery.read(
                parameters,
                new UnitQuery.QueryVocabulary(
                        KNOWN,
                        Set.of("SHOP", "FACTORY"),
                        Set.of("220100", "220102"),
                        Set.of("RETAIL"),
                        code -> Optional.of(new GeodeticDatum.Point(43.9, 125.3))
                                .filter(middle -> code.equals("220102001"))),
                faults);
    }
}
