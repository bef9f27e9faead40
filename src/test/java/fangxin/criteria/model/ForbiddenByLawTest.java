package fangxin.criteria.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sheet with a fact that the law forbids never passes. */
class ForbiddenByLawTest {
    private static CriteriaEdition edition(String sheet) {
        return CriteriaFilesTest.editions()
                .filter(edition -> edition.sheet().equals(sheet))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Mark> fullMarks(CriteriaEdition edition) {
        Map<String, Mark> marks = new HashMap<>();
        edition.allItems().forEach(item -> marks.put(item.code(), new Mark(item.max(), false, false, null)));
        return marks;
    }

    private static Score with(CriteriaEdition edition, CriteriaEdition.Item item, Mark mark) {
        Map<String, Mark> marks = fullMarks(edition);
        marks.put(item.code(), mark.checkedFor(item));
        return edition.score(marks);
    }

    private static List<String> codes(String text) {
        return Arrays.asList(text.split(" "));
    }

    /** Each line states a sheet, the items whose lowest mark means a forbidden fact, and the items with a veto fact. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 400, textBlock = """
        catering | C11 C12 C13 C14 C15 C16 C21 C22 C23 C32 C33 C34 | C11 C12 C13 C16
        dealer | CD1 CD2 CD3 CD4 CD5 CD6 | CD1 CD4
        district | S42 S53 | S21 S34 S41 S53 S62
        education | ED1 ED2 ED3 ED4 ED5 ED6 ED7 | ED1 ED2 ED4 ED5
        express | EX1 EX2 EX3 EX5 EX6 EX7 | EX3 EX6
        factory | P11 P12 P13 P21 P22 P23 P24 P31 P33 P52 | P12 P13 P23 P24 P41 P42
        finance | FI1 FI2 FI3 FI4 FI5 FI6 | FI1 FI5
        fuel | FU1 FU2 FU3 FU4 FU5 FU6 | FU1 FU3
        general | G21 G22 G31 G32 G33 G41 G42 G51 G52 | G21 G22 G32 G33 G41 G42 G64
        health | HC1 HC2 HC3 HC4 HC5 HC7 | HC1 HC2 HC3
        hotel | H1 H2 H3 H4 H5 H6 H7 | H1 H5 H6
        housekeeping | HK1 HK3 HK4 HK5 | HK1
        industry | I11 I23 I24 | I12 I24 I52
        market | M1 M2 M3 M6 M4 M9 | M1 M3 M4
        online | OL1 OL2 OL3 OL6 OL7 | OL2 OL3 OL7
        passenger | PT1 PT2 PT3 PT4 PT5 | PT1 PT3
        pharmacy | PH1 PH2 PH3 PH4 PH5 PH6 | PH1 PH4 PH5
        prepaid | PP1 PP2 PP3 PP4 PP5 | PP2 PP5
        property | PM1 PM2 PM4 | PM1 PM4
        repair | A11 A12 A13 A24 A31 A32 A42 A43 A44 A45 A52 A53 A54 A55 A56 A57 | A11 A33 A54 A56
        retail | R1 R2 R3 R4 R7 | R3
        tourism | T1 T2 T3 T4 T5 T6 T7 | T3 T4 T6 T7
        utilities | UT1 UT2 UT4 UT5 | UT1
        """)
    void theLowestMarkOfAKeyItemAndAVetoFactLeaveNoGrade(String sheet, String keys, String vetoes) {
        CriteriaEdition edition = edition(sheet);
        assertThat(edition.score(fullMarks(edition)).grade()).contains(Grade.EXCELLENT);

        assertThat(edition.items().filter(CriteriaEdition.Item::isKeyItem).map(CriteriaEdition.Item::code))
                .containsExactlyElementsOf(codes(keys));
        assertThat(edition.items().filter(CriteriaEdition.Item::mayVeto).map(CriteriaEdition.Item::code))
                .containsExactlyElementsOf(codes(vetoes));
        assertThat(edition.items().filter(CriteriaEdition.Item::isKeyItem))
                .allSatisfy(item -> assertThat(with(edition, item, new Mark(item.least(), false, false, "现场所见"))
                                .grade())
                        .as(item.code())
                        .isEmpty());
        assertThat(edition.items().filter(CriteriaEdition.Item::mayVeto))
                .allSatisfy(item -> assertThat(with(edition, item, new Mark(item.max(), false, true, "现场查实"))
                                .grade())
                        .as(item.code())
                        .isEmpty());
    }

    @Test
    void aStepAboveTheLowestFailsNoKeyItem() {
        CriteriaFilesTest.editions()
                .forEach(edition -> assertThat(edition.items().filter(CriteriaEdition.Item::isKeyItem))
                        .allSatisfy(item -> assertThat(with(edition, item, new Mark(nextTo(item), false, false, "现场所见"))
                                        .isPassed())
                                .as(item.code())
                                .isTrue()));
    }

    /** The second step of the scale. */
    private static double nextTo(CriteriaEdition.Item item) {
        if (item.mode() == CriteriaEdition.MarkingMode.DEDUCT) {
            return item.key();
        }
        return item.anchors().stream()
                .map(CriteriaEdition.ScaleStep::mark)
                .filter(mark -> mark > 0)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everySheetIsReviewed() throws NoSuchMethodException {
        String lines = ForbiddenByLawTest.class
                .getDeclaredMethod(
                        "theLowestMarkOfAKeyItemAndAVetoFactLeaveNoGrade", String.class, String.class, String.class)
                .getAnnotation(CsvSource.class)
                .textBlock();
        Set<String> reviewed =
                lines.lines().map(line -> line.split("\\|")[0].strip()).collect(Collectors.toSet());

        assertThat(CriteriaFilesTest.editions().map(CriteriaEdition::sheet))
                .containsExactlyInAnyOrderElementsOf(reviewed);
    }

    @Test
    void aSheetThatAnItemDoesNotApplyToIsNotBarredByIt() {
        Stream.of("catering", "education", "tourism")
                .map(ForbiddenByLawTest::edition)
                .forEach(edition -> assertThat(edition.items().filter(item -> item.isKeyItem() && item.notApplicable()))
                        .isNotEmpty()
                        .allSatisfy(item -> assertThat(with(edition, item, new Mark(0, true, false, "不做此项"))
                                        .isPassed())
                                .as(item.code())
                                .isTrue()));
    }
}
