package fangxin.criteria.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fangxin.common.RuleViolation;
import fangxin.platform.config.JsonMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be published is refused, and the place is named. Each case makes one part of a valid edition invalid. */
class EditionValidatorTest {

    @TestFactory
    Stream<DynamicTest> everySheetThatShipsMayBePublished() {
        return CriteriaFilesTest.editions()
                .map(edition -> DynamicTest.dynamicTest(
                        edition.sheet(), () -> assertThat(edition.faults()).isEmpty()));
    }

    @Test
    void aTextThatIsNoDayIsNotTheFirstDay() {
        CriteriaEdition sound = ReferenceEditionsTest.model("chongqing");
        CriteriaEdition unreadable =
                spoilt("chongqing", "\"effectiveFrom\":\"2026-01-01\"", "\"effectiveFrom\":\"2026-13-01\"");

        assertThat(sound.firstDay()).contains(LocalDate.of(2026, 1, 1));
        assertThat(sound.lastDay()).as("it lasts").isEmpty();
        assertThat(unreadable.firstDay()).isEmpty();
    }

    private static CriteriaEdition spoilt(String model, String text, String instead) {
        String sound = JsonMapper.write(ReferenceEditionsTest.model(model));
        assertThat(sound).contains(text);
        return JsonMapper.read(
                sound.replaceFirst(Pattern.quote(text), Matcher.quoteReplacement(instead)), CriteriaEdition.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "chongqing | \"pass\":80.0 | \"pass\":115.01 | PASS | criteria.edition.level.points",
                "chongqing | \"excellent\":90.0 | \"excellent\":80.0 | EXCELLENT | criteria.edition.level.rises",
                "chongqing | \"cap\":15.0 | \"cap\":20.01 | bonus | criteria.edition.bonus",
                "chongqing | \"code\":\"A2\" | \"code\":\"A1\" | A1 | criteria.edition.twice",
                "chongqing | \"code\":\"B1\" | \"code\":\"B\" | B | criteria.edition.twice",
                "chongqing | \"code\":\"B1\" | \"code\":\"b1\" | b1 | criteria.edition.code",
                "chongqing | \"mark\":20.0 | \"mark\":21.0 | A1 | criteria.edition.anchor",
                "chongqing | \"mark\":0.0 | \"mark\":-1.0 | X1 | criteria.edition.anchor",
                "chongqing | \"mark\":0.0 | \"mark\":1.0 | X1 | criteria.edition.scale",
                "chongqing | \"en\":\"Licence revoked\" | \"en\":\"吊销\" | D1 | criteria.edition.english",
                "chongqing | \"effectiveFrom\":\"2026-01-01\" | \"effectiveFrom\":\"2026-13-01\" | effectiveFrom |"
                        + " criteria.edition.day",
                "chongqing | \"basis\":\"POINTS\",\"excellent\":90.0,\"pass\":80.0 |"
                        + " \"basis\":\"PERCENT\",\"excellent\":116.0,\"pass\":80.0 | EXCELLENT |"
                        + " criteria.edition.level.percent",
                "hainan | [\"H4\",\"H5\"] | [\"H4\",\"H55\"] | S4 | criteria.edition.level.unknown",
                "hainan | \"grade\":\"EXCELLENT\" | \"grade\":null | S5 | criteria.edition.level.grade",
                "hainan | \"from\":100.0 | \"from\":null | H9 | criteria.edition.bands",
                "zhangzhou | \"value\":110.0 | \"value\":137.01 | S5 | criteria.edition.level.points",
                "zhangzhou | \"perOccurrence\":2.0 | \"perOccurrence\":0.0 | B1 | criteria.edition.perOccurrence",
                "zhangzhou | \"floor\":10.0 | \"floor\":60.0 | B1 | criteria.edition.floor",
                "catering-grade | \"key\":12.0 | \"key\":20.5 | K3 | criteria.edition.key",
                "catering-grade | \"of\":[],\"value\":1.0 | \"of\":[],\"value\":3.0 | C | criteria.edition.level.keys",
                "traffic-light | \"weight\":60.0 | \"weight\":null | sections | criteria.edition.weights",
                "two-lines | \"of\":[\"R\"],\"value\":70.0 | \"of\":[\"R\"],\"value\":100.01 | PASS |"
                        + " criteria.edition.level.percent"
            })
    void namesThePlace(String model, String text, String instead, String place, String key) {
        assertThat(spoilt(model, text, instead).faults())
                .extracting(RuleViolation.Violation::field, RuleViolation.Violation::key)
                .contains(tuple(place, key));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "chongqing | \"en\":\"Licence revoked\" | 401 | D1 | 200",
                "hainan | \"code\":\"S5\" | 101 | | 100",
            })
    void aTextLongerThanAnEditAllowsIsRefused(String model, String text, int length, String place, int most) {
        String longer = text.substring(0, text.indexOf(':')) + ":\"" + "X".repeat(length) + "\"";

        assertThat(spoilt(model, text, longer).faults())
                .contains(new RuleViolation.Violation(
                        place == null ? "X".repeat(length) : place,
                        "criteria.edition.length",
                        List.of(place == null ? "X".repeat(length) : place, most, length)));
    }

    @Test
    void anEditionWithoutItemsIsRefused() {
        CriteriaEdition sound = ReferenceEditionsTest.model("zhangzhou");
        CriteriaEdition empty = new CriteriaEdition(
                sound.sheet(),
                2026,
                sound.name(),
                "2026-01-01",
                null,
                null,
                new CriteriaEdition.Thresholds(CriteriaEdition.ThresholdUnit.POINTS, 80, 90));

        assertThatThrownBy(empty::requireValid)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.violations())
                                .extracting(RuleViolation.Violation::key)
                                .contains("criteria.edition.empty"));
    }

    @Test
    void onlyOneWayToSayTheResult() {
        CriteriaEdition both = spoilt(
                "hainan",
                "\"sheet\":\"hainan\"",
                "\"sheet\":\"hainan\",\"thresholds\":{\"basis\":\"POINTS\",\"pass\":5,\"excellent\":8}");
        CriteriaEdition none = JsonMapper.read("{\"sheet\":\"none\",\"issue\":2026}", CriteriaEdition.class);

        assertThat(both.faults()).extracting(RuleViolation.Violation::key).contains("criteria.edition.levels.one");
        assertThat(none.faults())
                .extracting(RuleViolation.Violation::key)
                .contains("criteria.edition.empty", "criteria.edition.day", "criteria.edition.wording");
    }
}
