package fangxin.criteria.editing;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import fangxin.criteria.exchange.EditionTable;
import fangxin.criteria.model.CriteriaEdition;
import fangxin.criteria.model.CriteriaEdition.Item;
import fangxin.criteria.model.CriteriaEdition.MarkingMode;
import fangxin.criteria.model.CriteriaEdition.Section;
import fangxin.criteria.model.Grade;
import fangxin.criteria.model.ResultLevel;
import fangxin.platform.config.ClasspathConfig;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of the codes that the system gives to items. */
class ItemCodesTest {
    private static final LocalizedText TEXT = new LocalizedText("文字", "text");

    private static Item item(String code) {
        return new Item(
                code,
                TEXT,
                TEXT,
                MarkingMode.AWARD,
                10,
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

    /** Sections such as {@code C1: C11 C12}, separated by commas. */
    private static CriteriaEdition edition(String sections) {
        List<Section> all = Arrays.stream(sections.split(","))
                .map(section -> section.strip().split(":"))
                .map(parts -> new Section(
                        parts[0],
                        TEXT,
                        parts.length == 1
                                ? List.of()
                                : Arrays.stream(parts[1].strip().split(" "))
                                        .map(ItemCodesTest::item)
                                        .toList(),
                        null))
                .toList();
        return new CriteriaEdition("pets", 2026, TEXT, "2026-01-01", all, null, null);
    }

    private static String codes(CriteriaEdition edition) {
        return String.join(" ", edition.allItems().map(Item::code).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "'C1: C11 C13 C12, C2: C22', C11 C12 C13 C21",
        "'EA: ED1 ED3, EB: ED7 ED5', ED1 ED2 ED3 ED4",
        "'MA: M1 M2, MB: M10 M11', M1 M2 M3 M4",
        "'SA: S11, SB: S29 S21', S11 S21 S22",
        "'A: A1 FREE A3', A1 FREE A2"
    })
    void itemsAreNumberedInTheirOrderWithinTheStemOfTheirGroup(String sections, String expected) {
        assertThat(codes(EditionEdits.renumbered(edition(sections), Set.of()))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "'C1: C11 C12, C2: C21', 'C21', CA11 CA12 CA21",
        "'C1: C11 C12, C2: C21', 'C11 CA1', CB11 CB12 CB21",
        "'C1: C11, D1: D11', 'D11', C11 DA11",
        "'CA: CA1, C1: C11', 'C11', CA1 CB11",
        "'A: A1 FREE', 'FREE', A1 FREEA",
        "'C1: C11 C', 'C11', CA11 CA"
    })
    void lettersOfAnotherSheetGetALetterMore(String sections, String others, String expected) {
        CriteriaEdition after = EditionEdits.renumbered(edition(sections), Set.of(others.split(" ")));

        assertThat(codes(after)).isEqualTo(expected);
        assertThat(EditionEdits.renumbered(after, Set.of(others.split(" ")))).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({
        "'C1: C11 C13, C2: C21', C1, C14",
        "'EA: ED1 ED2, EB: ED5', EA, ED6",
        "'G1: G11, G2:', G2, G21",
        "'EA: E1, EB:', EB, EB1",
        "'A1: A11', BONUS, BONUS1"
    })
    void aNewItemHasTheNextNumber(String sections, String group, String expected) {
        assertThat(new ItemCodes(edition(sections)).next(group)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"catering", "general", "repair", "market", "tourism", "dealer", "district"})
    void aShippedSheetHasAsManyDifferentCodesAsBeforeAndIsRenumberedOnce(String sheet) {
        CriteriaEdition before = ClasspathConfig.json("criteria/" + sheet + "/2026.json", CriteriaEdition.class);

        CriteriaEdition after = EditionEdits.renumbered(before, Set.of());

        assertThat(after.allItems().map(Item::code)).doesNotHaveDuplicates();
        assertThat(after.allItems().map(Item::title))
                .containsExactlyElementsOf(before.allItems().map(Item::title).toList());
        assertThat(EditionEdits.renumbered(after, Set.of())).isEqualTo(after);
    }

    @Test
    void theConditionsOfResultLevelsFollow() {
        CriteriaEdition edition = edition("A: A2 A1");
        ResultLevel level = new ResultLevel(
                "PASS",
                TEXT,
                null,
                Grade.PASS,
                List.of(new ResultLevel.LevelDemand(ResultLevel.DemandMeasure.MET, List.of("A2"), 0)));

        CriteriaEdition renumbered =
                EditionEdits.renumbered(EditionEdits.result(edition, null, List.of(level)), Set.of());

        assertThat(renumbered.levels().getFirst().demands().getFirst().of()).containsExactly("A1");
        assertThat(EditionEdits.groups(renumbered)).containsKeys("A", EditionTable.BONUS, EditionTable.MINUS);
    }
}
