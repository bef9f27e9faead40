package fangxin.criteria.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fangxin.common.RuleViolation;
import fangxin.platform.config.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests of scoring by the criteria of other programmes (test resources {@code models}): cases on and beside every
 * threshold.
 */
class ReferenceEditionsTest {
    static CriteriaEdition model(String name) {
        try {
            return JsonMapper.read(
                    Files.readString(Path.of("src/test/resources/models", name + ".json")), CriteriaEdition.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Parses marks such as {@code A1=20 D2=! B2=- H9=98/100 O3=4°}: points, veto found, left out, ratio, measured
     * value.
     */
    static Map<String, Mark> marks(CriteriaEdition edition, String written) {
        Map<String, Mark> marks = new HashMap<>();
        for (String one : written.split(" ")) {
            String[] parts = one.split("=");
            CriteriaEdition.Item item = edition.allItems()
                    .filter(each -> each.code().equals(parts[0]))
                    .findFirst()
                    .orElseThrow();
            marks.put(item.code(), mark(item, parts[1]).checkedFor(item));
        }
        return marks;
    }

    private static Mark mark(CriteriaEdition.Item item, String value) {
        if (value.equals("-")) {
            return new Mark(0, true, false, "not done here");
        } else if (value.equals("!")) {
            return new Mark(0, false, true, "seen");
        } else if (value.contains("/")) {
            String[] counted = value.split("/");
            return Mark.of(
                    item, new Measurement(Double.valueOf(counted[0]), Double.valueOf(counted[1])), false, "seen");
        } else if (value.endsWith("°")) {
            return Mark.of(
                    item, new Measurement(Double.valueOf(value.substring(0, value.length() - 1)), null), false, "seen");
        }
        return new Mark(Double.parseDouble(value), false, false, "seen");
    }

    private static Score score(String model, String written) {
        CriteriaEdition edition = model(model);
        return edition.score(marks(edition, written));
    }

    private static String level(Score score) {
        return score.level().map(Score.LevelResult::code).orElse(null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chongqing",
                "wenchang-general",
                "wenchang-sector",
                "two-lines",
                "hainan",
                "zhangzhou",
                "catering-grade",
                "traffic-light"
            })
    void isSoundAndSurvivesBeingKept(String name) {
        CriteriaEdition edition = model(name);

        assertThat(edition.faults()).isEmpty();
        assertThat(JsonMapper.<CriteriaEdition>read(JsonMapper.write(edition), CriteriaEdition.class))
                .isEqualTo(edition);
    }

    /** A hundred points, five bottom lines without points, a bonus of at most fifteen. */
    @ParameterizedTest
    @CsvSource({
        "D1=0 D2=0 D3=0 D4=0 D5=0 A1=20 A2=20 B1=20 B2=20,             80,   PASS",
        "D1=0 D2=0 D3=0 D4=0 D5=0 A1=20 A2=20 B1=20 B2=19.99,          79.99,",
        "D1=0 D2=0 D3=0 D4=0 D5=0 A1=20 A2=20 B1=20 B2=30,             90,   EXCELLENT",
        "D1=0 D2=0 D3=0 D4=0 D5=0 A1=20 A2=20 B1=20 B2=29.99,          89.99,PASS",
        "D1=0 D2=0 D3=0 D4=0 D5=0 A1=20 A2=20 B1=16 B2=-,              80,   PASS",
        "D1=0 D2=0 D3=0 D4=0 D5=0 A1=20 A2=20 B1=15.99 B2=-,           79.98571,",
        "D1=0 D2=0 D3=0 D4=0 D5=0 A1=20 A2=15 B1=15 B2=15 X1=10 X2=5,  80,   PASS",
        "D1=0 D2=0 D3=0 D4=0 D5=0 A1=20 A2=15 B1=15 B2=15 X1=10 X2=10, 80,   PASS",
        "D1=0 D2=0 D3=0 D4=0 D5=0 A1=20 A2=15 B1=15 B2=14 X1=10 X2=10, 79,",
        "D1=0 D2=0 D3=! D4=0 D5=0 A1=20 A2=20 B1=30 B2=30,             100,"
    })
    void chongqing(String marks, double total, Grade grade) {
        Score score = score("chongqing", marks);

        assertThat(score.arithmetic().total()).isCloseTo(total, within(1e-5));
        assertThat(score.grade().orElse(null)).isEqualTo(grade);
    }

    @Test
    void aMinimumRequirementMustBeMarkedThoughItHasNoPoints() {
        assertThat(score("chongqing", "D1=0 D2=0 D3=0 D4=0 A1=20 A2=20 B1=30 B2=30")
                        .missing())
                .containsExactly("D5");
    }

    /** General points with bonus of eighty, and thirty-five on the sheet of the trade. */
    @ParameterizedTest
    @CsvSource({
        "A1=45 A2=35, S1=20 S2=15, true",
        "A1=45 A2=34.99, S1=30 S2=20, false",
        "A1=40 A2=30 X1=10, S1=20 S2=15, true",
        "A1=40 A2=30 X1=9.99, S1=20 S2=15, false",
        "A1=50 A2=50, S1=20 S2=14.99, false",
        "A1=50 A2=50, S1=15 S2=20, true"
    })
    void wenchang(String general, String sector, boolean passed) {
        List<Score> scores = List.of(score("wenchang-general", general), score("wenchang-sector", sector));

        assertThat(Grade.of(scores).isPresent()).isEqualTo(passed);
    }

    /** Eighty points of the general part and, at once, seventy percent of the part of the trade. */
    @ParameterizedTest
    @CsvSource({
        "G1=50 G2=30 R1=25 R2=10, PASS",
        "G1=50 G2=29.99 R1=30 R2=20,",
        "G1=60 G2=40 R1=25 R2=9.99,",
        "G1=60 G2=30 R1=25 R2=17.5, TOP",
        "G1=60 G2=29.99 R1=30 R2=20, PASS",
        "G1=60 G2=40 R1=25 R2=17.49, PASS",
        "G1=48 G2=- R1=21 R2=-, PASS",
        "G1=47.99 G2=- R1=21 R2=-,",
        "G1=48 G2=- R1=20.99 R2=-,"
    })
    void twoLinesAtOnce(String marks, String level) {
        assertThat(level(score("two-lines", marks))).isEqualTo(level);
    }

    /** Stars by gates: each star also needs the gates of the lower ones. */
    @ParameterizedTest
    @CsvSource({
        "H1=1 H2=1 H3=1 H4=0 H5=0 H6=0 H7=0 H8=0 H9=0/10,   S3",
        "H1=1 H2=0 H3=1 H4=1 H5=1 H6=1 H7=1 H8=1 H9=10/10,",
        "H1=1 H2=1 H3=1 H4=1 H5=0 H6=1 H7=1 H8=1 H9=10/10,  S3",
        "H1=1 H2=1 H3=1 H4=1 H5=1 H6=1 H7=1 H8=1 H9=99/100, S4",
        "H1=1 H2=1 H3=1 H4=1 H5=1 H6=1 H7=1 H8=0 H9=10/10,  S4",
        "H1=1 H2=1 H3=1 H4=1 H5=1 H6=1 H7=1 H8=1 H9=10/10,  S5",
        "H1=1 H2=1 H3=1 H4=1 H5=1 H6=- H7=1 H8=1 H9=10/10,  S5"
    })
    void hainan(String marks, String level) {
        assertThat(level(score("hainan", marks))).isEqualTo(level);
    }

    @Test
    void saysWhatTheNextStarStillNeeds() {
        Score score = score("hainan", "H1=1 H2=1 H3=1 H4=1 H5=1 H6=1 H7=0 H8=1 H9=3/4");

        assertThat(score.next().map(Score.LevelResult::code)).contains("S5");
        assertThat(score.next().orElseThrow().unmet())
                .singleElement()
                .satisfies(result -> assertThat(result.codes()).containsExactly("H7", "H9"));
    }

    /** A hundred and twenty points, seventeen on top, eight off at most; points off for each with a floor of ten. */
    @ParameterizedTest
    @CsvSource({
        "A1=30 B1=30 C1=30 N1=10,               90,    S3",
        "A1=30 B1=30 C1=29.99 N1=10,            89.99,",
        "A1=30 B1=40 C1=30 N1=10,               100,   S4",
        "A1=30 B1=40 C1=29.99 N1=10,            99.99, S3",
        "A1=30 B1=50 C1=30 N1=10,               110,   S5",
        "A1=30 B1=50 C1=29.99 N1=10,            109.99,S4",
        "A1=30 B1=60 C1=30 X1=10 X2=10 N1=10,   137,   S5",
        "A1=30 B1=60 C1=30 N1=5,                115,   S5",
        "A1=30 B1=60 C1=28 N1=0,                110,   S5",
        "A1=30 B1=60 C1=27.99 N1=0,             109.99,S4",
        "A1=30 B1=13° C1=30 X1=10 X2=10 N1=2°,  103,   S4",
        "A1=30 B1=25° C1=30 X1=10 X2=10 N1=0°,  87,",
        "A1=30 B1=99° C1=30 X1=10 X2=10 N1=0°,  87,"
    })
    void zhangzhou(String marks, double total, String level) {
        Score score = score("zhangzhou", marks);

        assertThat(score.arithmetic().total()).isEqualTo(total);
        assertThat(level(score)).isEqualTo(level);
    }

    /** Grades by points, and none where two key items fail. */
    @ParameterizedTest
    @CsvSource({
        "K1=10 K2=10 K3=20 O1=10 O2=20/20 O3=4°,    100,  A",
        "K1=10 K2=10 K3=20 O1=10 O2=10/20 O3=4°,    90,   A",
        "K1=10 K2=10 K3=19.99 O1=10 O2=10/20 O3=4°, 89.99,B",
        "K1=10 K2=10 K3=20 O1=10 O2=10/20 O3=-1°,   75,   B",
        "K1=10 K2=10 K3=20 O1=10 O2=9/20 O3=-1°,    74,   C",
        "K1=10 K2=10 K3=20 O1=10 O2=10/20 O3=8.01°, 60,   C",
        "K1=10 K2=10 K3=20 O1=9.99 O2=10/20 O3=9°,  59.99,",
        "K1=0 K2=10 K3=20 O1=10 O2=20/20 O3=8°,     90,   A",
        "K1=0 K2=0 K3=20 O1=10 O2=20/20 O3=8°,      80,",
        "K1=0 K2=10 K3=12 O1=10 O2=20/20 O3=8°,     82,   B",
        "K1=0 K2=10 K3=11.99 O1=10 O2=20/20 O3=8°,  81.99,",
        "K1=10 K2=- K3=20 O1=10 O2=1/3 O3=8°,       85.17778,B"
    })
    void cateringByGrades(String marks, double total, String level) {
        Score score = score("catering-grade", marks);

        assertThat(score.arithmetic().total()).isCloseTo(total, within(1e-5));
        assertThat(level(score)).isEqualTo(level);
    }

    /** Levels with the colours of the data. Sections count 60 and 40, regardless of the sum of their items. */
    @ParameterizedTest
    @CsvSource({
        "A1=10 A2=10 B1=50/50, 100,     GREEN",
        "A1=10 A2=5 B1=50/50,  85,      GREEN",
        "A1=10 A2=4.99 B1=50/50, 84.97, YELLOW",
        "A1=10 A2=- B1=25/40,  85,      GREEN",
        "A1=10 A2=10 B1=0/50,  60,      YELLOW",
        "A1=10 A2=9.99 B1=0/50, 59.97,  RED",
        "A1=0 A2=0 B1=0/9,     0,       RED"
    })
    void trafficLight(String marks, double total, String level) {
        Score score = score("traffic-light", marks);

        assertThat(score.arithmetic().total()).isEqualTo(total);
        assertThat(level(score)).isEqualTo(level);
        assertThat(score.isPassed()).isEqualTo(!"RED".equals(level));
    }

    /** One third and two thirds of equal weights are the half, to the last digit. */
    @Test
    void roundingOfADivisionDoesNotFailAScoreOnTheLine() {
        CriteriaEdition model = model("traffic-light");
        List<CriteriaEdition.Section> thirds = Stream.of("A", "B", "C")
                .map(code -> new CriteriaEdition.Section(code, model.name(), List.of(item(model, code + "9")), 20d))
                .toList();
        CriteriaEdition edition = new CriteriaEdition(
                "thirds",
                2026,
                model.name(),
                "2026-01-01",
                null,
                thirds,
                null,
                null,
                null,
                List.of(new ResultLevel(
                        "PASS",
                        model.name(),
                        null,
                        Grade.PASS,
                        List.of(new ResultLevel.LevelDemand(ResultLevel.DemandMeasure.POINTS, List.of(), 40)))));
        Map<String, Mark> marks = Arrays.stream(new String[] {"A9", "B9", "C9"})
                .collect(Collectors.toMap(
                        code -> code,
                        code -> new Mark(code.equals("C9") ? 6 : code.equals("B9") ? 7 : 5, false, false, "seen")));

        assertThat(edition.score(marks).isPassed()).isTrue();
        marks.put("A9", new Mark(4.99, false, false, "seen"));
        assertThat(edition.score(marks).isPassed()).isFalse();
    }

    private static CriteriaEdition.Item item(CriteriaEdition model, String code) {
        return new CriteriaEdition.Item(
                code,
                model.name(),
                model.name(),
                CriteriaEdition.MarkingMode.AWARD,
                9,
                null,
                null,
                null,
                false,
                null,
                null,
                "default",
                null,
                null,
                null,
                null,
                null);
    }

    @ParameterizedTest
    @CsvSource({
        "O2, 3, 0, criteria.mark.base",
        "O2, 5, 4, criteria.mark.base",
        "O2, -1, 4, criteria.mark.negative",
        "O2, 3, , criteria.mark.ratio",
        "O3, , , criteria.mark.value",
        "O1, 1.5, , criteria.mark.whole",
        "K1, 1, , criteria.mark.notMeasured"
    })
    void whatCannotBeMeasuredIsRefused(String code, Double found, Double base, String key) {
        CriteriaEdition.Item item = model("catering-grade")
                .allItems()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> Mark.of(item, new Measurement(found, base), false, null))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }

    @Test
    void pointsOfAMeasuredItemCannotBeEntered() {
        CriteriaEdition.Item ratio = model("catering-grade")
                .allItems()
                .filter(CriteriaEdition.Item::isMeasured)
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> new Mark(20, false, false, null).within(ratio))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.key()).isEqualTo("criteria.mark.ratio"));
        assertThatThrownBy(() -> new Mark(20, false, false, null, new Measurement(1d, 2d)).within(ratio))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.key()).isEqualTo("criteria.mark.computed"));
    }
}
