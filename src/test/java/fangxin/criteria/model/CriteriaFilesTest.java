package fangxin.criteria.model;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import fangxin.platform.config.ClasspathConfig;
import fangxin.platform.config.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Walks every edition that ships in config/criteria. */
class CriteriaFilesTest {
    private static final Path CRITERIA = Path.of("config", "criteria");
    /** Sheets of subject types that are evaluated without the general sheet. */
    private static final Set<String> ALONE = Set.of("district", "industry", "factory");

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    static List<Path> files() {
        try (Stream<Path> all = Files.walk(CRITERIA)) {
            return all.filter(
                            path -> path.getNameCount() == 4 && path.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static CriteriaEdition read(Path file) {
        try {
            return JsonMapper.read(Files.readString(file), CriteriaEdition.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Stream<CriteriaEdition> editions() {
        return files().stream().map(CriteriaFilesTest::read);
    }

    @TestFactory
    Stream<DynamicTest> liesUnderItsSheetAndIssue() {
        return files().stream()
                .map(file -> DynamicTest.dynamicTest(file.toString(), () -> {
                    CriteriaEdition edition = read(file);

                    assertThat(CRITERIA.resolve(edition.sheet()).resolve(edition.issue() + ".json"))
                            .isEqualTo(file);
                    assertThat(edition.sections()).isNotEmpty();
                    assertThat(edition.sections())
                            .allSatisfy(section -> assertThat(section.items()).isNotEmpty());
                }));
    }

    @TestFactory
    Stream<DynamicTest> namesEveryItemOnce() {
        return editions()
                .map(edition -> DynamicTest.dynamicTest(
                        edition.sheet(),
                        () -> assertThat(edition.allItems().map(CriteriaEdition.Item::code))
                                .doesNotHaveDuplicates()
                                .isNotEmpty()));
    }

    @Test
    void noTwoSheetsShareACode() {
        assertThat(editions().flatMap(CriteriaEdition::allItems).map(CriteriaEdition.Item::code))
                .doesNotHaveDuplicates();
    }

    @TestFactory
    Stream<DynamicTest> reachesItsThresholds() {
        return editions()
                .map(edition -> DynamicTest.dynamicTest(edition.sheet(), () -> {
                    Map<String, Mark> full = new HashMap<>();
                    edition.allItems().forEach(item -> full.put(item.code(), new Mark(item.max(), false, false, null)));

                    Score best = edition.score(full);

                    assertThat(best.isPassed()).isTrue();
                    assertThat(best.isExcellent()).isTrue();
                    assertThat(best.arithmetic().reached())
                            .isEqualTo(edition.items()
                                    .mapToDouble(CriteriaEdition.Item::max)
                                    .sum());
                }));
    }

    @Test
    void theGeneralSheetSumsToAHundredWithABonusOfFifteen() {
        CriteriaEdition general = editions()
                .filter(edition -> edition.sheet().equals("general"))
                .findFirst()
                .orElseThrow();

        assertThat(general.items().mapToDouble(CriteriaEdition.Item::max).sum()).isEqualTo(100);
        assertThat(general.bonus().cap()).isEqualTo(15);
        assertThat(general.bonusItems().stream()
                        .mapToDouble(CriteriaEdition.Item::max)
                        .sum())
                .isGreaterThanOrEqualTo(15);
        assertThat(points(general)).containsExactly(80d, 90d);
    }

    private static List<Double> points(CriteriaEdition edition) {
        return edition.ladder().stream()
                .flatMap(level -> level.demands().stream())
                .filter(demand -> demand.measure() == ResultLevel.DemandMeasure.POINTS)
                .map(ResultLevel.LevelDemand::value)
                .toList();
    }

    @Test
    void theSheetsThatStandAloneSumToAHundred() {
        assertThat(editions().filter(edition -> ALONE.contains(edition.sheet())))
                .hasSize(ALONE.size())
                .allSatisfy(edition -> {
                    assertThat(edition.items()
                                    .mapToDouble(CriteriaEdition.Item::max)
                                    .sum())
                            .as(edition.sheet())
                            .isEqualTo(100);
                    assertThat(points(edition)).containsExactly(80d, 90d);
                    assertThat(edition.items()).anyMatch(CriteriaEdition.Item::mayVeto);
                });
    }

    @Test
    void whatIsAddedToTheGeneralSheetIsMeasuredInPercent() {
        assertThat(tradesSheets())
                .isNotEmpty()
                .allSatisfy(sheet -> assertThat(sheet.ladder().stream()
                                .flatMap(level -> level.demands().stream())
                                .filter(demand -> demand.measure() == ResultLevel.DemandMeasure.PERCENT))
                        .as(sheet.sheet())
                        .containsExactly(
                                new ResultLevel.LevelDemand(ResultLevel.DemandMeasure.PERCENT, List.of(), 70),
                                new ResultLevel.LevelDemand(ResultLevel.DemandMeasure.PERCENT, List.of(), 85)));
    }

    @Test
    void everySheetSaysWhatToShowAndAsksForPicturesOfSomeOfIt() {
        assertThat(editions()).allSatisfy(edition -> {
            assertThat(edition.allItems()).as(edition.sheet()).allMatch(item -> item.evidence() != null);
            assertThat(edition.allItems().filter(item -> item.minFiles() != null))
                    .as(edition.sheet())
                    .isNotEmpty();
        });
    }

    /** Ten minutes on a phone allow for some fifteen yes/no questions. */
    @Test
    void aSheetHasAtMostTwentySelfChecks() {
        int general = editions()
                .filter(edition -> edition.sheet().equals("general"))
                .findFirst()
                .orElseThrow()
                .selfChecks()
                .size();

        assertThat(editions().filter(edition -> ALONE.contains(edition.sheet())))
                .allSatisfy(edition ->
                        assertThat(edition.selfChecks()).as(edition.sheet()).hasSizeBetween(14, 17));
        assertThat(tradesSheets())
                .allSatisfy(edition -> assertThat(general + edition.selfChecks().size())
                        .as(edition.sheet())
                        .isBetween(14, 20));
    }

    @Test
    void aSelfCheckIsAQuestion() {
        assertThat(editions().flatMap(edition -> edition.selfChecks().stream())).allSatisfy(item -> {
            assertThat(item.selfCheck().zh()).as(item.code()).endsWith("？");
            assertThat(item.selfCheck().en()).as(item.code()).endsWith("?");
        });
    }

    private static List<CriteriaEdition> tradesSheets() {
        return editions()
                .filter(edition -> !edition.sheet().equals("general") && !ALONE.contains(edition.sheet()))
                .toList();
    }

    /** No shipped sheet has measured items; the model of pet grooming has. */
    @TestFactory
    Stream<DynamicTest> scalesRiseFromNothingToTheMaximum() {
        return Stream.concat(editions(), Stream.of(ReferenceEditionsTest.model("pet-grooming")))
                .map(edition -> DynamicTest.dynamicTest(
                        edition.sheet(),
                        () -> assertThat(edition.allItems()).allSatisfy(CriteriaFilesTest::checkScale)));
    }

    private static void checkScale(CriteriaEdition.Item item) {
        assertThat(item.max()).as(item.code()).isPositive();
        List<Double> marks = item.anchors() == null
                ? List.of()
                : item.anchors().stream().map(CriteriaEdition.ScaleStep::mark).toList();
        switch (item.mode()) {
            case DEDUCT ->
                assertThat(item.perOccurrence()).as(item.code()).isPositive().isLessThanOrEqualTo(item.max());
            case AWARD ->
                assertThat(marks)
                        .as(item.code())
                        .hasSizeGreaterThanOrEqualTo(2)
                        .isSorted()
                        .doesNotHaveDuplicates()
                        .startsWith(0d)
                        .endsWith(item.max());
            case BAND, RATIO -> assertThat(item.isMeasured()).isTrue();
            case GATE -> assertThat(marks).as(item.code()).containsExactly(0d, item.max());
        }
    }

    @TestFactory
    Stream<DynamicTest> speaksBothLanguages() {
        return editions()
                .map(edition -> DynamicTest.dynamicTest(
                        edition.sheet(),
                        () -> assertThat(wordings(edition)).isNotEmpty().allSatisfy(wording -> {
                            assertThat(wording.zh()).isNotBlank();
                            assertThat(HAN.matcher(wording.zh()).find())
                                    .as(wording.zh())
                                    .isTrue();
                            assertThat(wording.en()).isNotBlank();
                            assertThat(HAN.matcher(wording.en()).find())
                                    .as(wording.en())
                                    .isFalse();
                        })));
    }

    private static List<LocalizedText> wordings(CriteriaEdition edition) {
        List<LocalizedText> all = new ArrayList<>(List.of(edition.name()));
        edition.sections().forEach(section -> all.add(section.title()));
        edition.allItems().forEach(item -> {
            all.add(item.title());
            all.add(item.guidance());
            all.add(item.evidence());
            all.add(item.veto());
            all.add(item.selfCheck());
            all.add(item.legal());
            if (item.anchors() != null) {
                item.anchors().forEach(anchor -> all.add(anchor.text()));
            }
        });
        return all.stream().filter(Objects::nonNull).toList();
    }

    @TestFactory
    Stream<DynamicTest> everyWeightSaysWhereItComesFrom() {
        return editions()
                .map(edition -> DynamicTest.dynamicTest(
                        edition.sheet(),
                        () -> assertThat(edition.allItems()).allSatisfy(item -> {
                            assertThat(item.source()).as(item.code()).isNotBlank();
                            assertThat(item.guidance()).as(item.code()).isNotNull();
                            assertThat(item.title()).as(item.code()).isNotNull();
                        })));
    }

    @Test
    void everySheetThatATradeNamesIsThereAndNoneIsIdle() {
        List<String> sheets = ClasspathConfig.csv("criteria/trades.csv").stream()
                .map(row -> row.get("sheet"))
                .filter(Objects::nonNull)
                .distinct()
                .toList();

        assertThat(editions().map(CriteriaEdition::sheet)).contains("general").containsAll(sheets);
        assertThat(tradesSheets()).extracting(CriteriaEdition::sheet).containsExactlyInAnyOrderElementsOf(sheets);
    }
}
