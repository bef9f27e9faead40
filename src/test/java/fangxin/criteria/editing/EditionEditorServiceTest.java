package fangxin.criteria.editing;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.RuleViolation;
import fangxin.criteria.model.CriteriaEdition;
import fangxin.criteria.model.CriteriaEdition.Item;
import fangxin.criteria.model.CriteriaEdition.ScaleStep;
import fangxin.platform.config.ClasspathConfig;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tests of the item that is made of a form whose marking mode was changed, and of the previews of parts. */
class EditionEditorServiceTest {
    private static final CriteriaEdition RETAIL =
            ClasspathConfig.json("criteria/retail/2026.json", CriteriaEdition.class);
    private static final List<Map<String, String>> SCALE =
            List.of(Map.of("mark", "0", "textZh", "没有", "from", ""), Map.of("mark", "10", "textZh", "都有", "from", "5"));

    private static Item item(String mode) {
        Map<String, String> cells = new HashMap<>(
                Map.of("code", "A1", "titleZh", "明码标价", "guidanceZh", "查看价签", "max", "10", "source", "default"));
        cells.putAll(Map.of("mode", mode, "perOccurrence", "2", "floor", "1", "unitZh", "处"));
        return EditionEditorService.item(new EditionEditorService.EditionForm(null, cells, SCALE, 0));
    }

    @Test
    void aDeductionHasNoScale() {
        Item item = item("DEDUCT");

        assertThat(item.anchors()).isNull();
        assertThat(item.perOccurrence()).isEqualTo(2);
        assertThat(item.floor()).isEqualTo(1);
        assertThat(item.unit().zh()).isEqualTo("处");
    }

    @Test
    void anAwardHasNeitherPointsOffNorUnitNorBeginningsOfBands() {
        Item item = item("AWARD");

        assertThat(item.perOccurrence()).isNull();
        assertThat(item.floor()).isNull();
        assertThat(item.unit()).isNull();
        assertThat(item.anchors()).extracting(ScaleStep::mark).containsExactly(0d, 10d);
        assertThat(item.anchors()).extracting(ScaleStep::from).containsOnlyNulls();
    }

    @Test
    void aBandKeepsItsBeginnings() {
        assertThat(item("BAND").anchors()).extracting(ScaleStep::from).containsExactly(null, 5d);
    }

    private static EditionEditorService.ItemPreview preview(String max, String guidance) {
        Map<String, String> cells = new HashMap<>(Map.of(
                "section",
                RETAIL.sections().getFirst().code(),
                "code",
                "R99",
                "titleZh",
                "明码标价",
                "guidanceZh",
                guidance,
                "mode",
                "AWARD",
                "max",
                max,
                "source",
                "default"));
        return EditionEditorService.preview(
                RETAIL, new EditionEditorService.EditionForm(null, cells, SCALE, 0), CriteriaEdition::faults);
    }

    @Test
    void aPreviewShowsTheItemAndWhatPreventsItsPublication() {
        EditionEditorService.ItemPreview preview = preview("10", "查看价签");

        assertThat(preview.item().title().zh()).isEqualTo("明码标价");
        assertThat(preview.problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.field()).isEqualTo("R99"));
    }

    @Test
    void aPreviewNamesTheCellsThatCannotBeRead() {
        EditionEditorService.ItemPreview preview = preview("ten", " ");

        assertThat(preview.item()).isNull();
        assertThat(preview.problems())
                .extracting(RuleViolation.Violation::field)
                .containsExactlyInAnyOrder("max", "guidanceZh");
    }

    private static EditionEditorService.EditionForm form(String was, Map<String, String> cells) {
        return new EditionEditorService.EditionForm(was, cells, List.of(), 0);
    }

    @Test
    void aPreviewOfTheHeadShowsItsNameAndNamesTheInputOfEachViolation() {
        EditionEditorService.EditionPreview preview = EditionEditorService.previewHead(
                ClasspathConfig.json("criteria/general/2026.json", CriteriaEdition.class),
                form(
                        null,
                        Map.of(
                                "nameZh",
                                "零售业评价标准",
                                "effectiveFrom",
                                "2027-01-01",
                                "effectiveUntil",
                                "2026-01-01",
                                "bonusCap",
                                "900")),
                CriteriaEdition::faults);

        assertThat(preview.edition().name().zh()).isEqualTo("零售业评价标准");
        assertThat(preview.problems())
                .extracting(RuleViolation.Violation::field)
                .containsExactly("name", "effectiveUntil", "bonusCap");
    }

    @Test
    void aPreviewOfASectionStatesThatEachSectionHasAWeightOrNone() {
        CriteriaEdition.Section section = RETAIL.sections().getFirst();

        EditionEditorService.EditionPreview preview = EditionEditorService.previewSection(
                RETAIL,
                form(section.code(), Map.of("section", "Z", "titleZh", "经营", "titleEn", "Trade", "weight", "40")),
                CriteriaEdition::faults);

        assertThat(preview.edition().sections().getFirst().items()).isEqualTo(section.items());
        assertThat(preview.edition().sections().getFirst().title().zh()).isEqualTo("经营");
        assertThat(preview.problems())
                .extracting(RuleViolation.Violation::field)
                .containsExactly("weight");
    }

    @Test
    void aPreviewOfASectionRefusesTheCodeOfAnotherPart() {
        EditionEditorService.EditionPreview preview = EditionEditorService.previewSection(
                RETAIL,
                form(null, Map.of("section", RETAIL.sections().getFirst().code(), "titleZh", "经营")),
                CriteriaEdition::faults);

        assertThat(preview.edition()).isNull();
        assertThat(preview.problems())
                .extracting(RuleViolation.Violation::field)
                .containsExactly("section");
    }

    @Test
    void aPreviewOfTheResultShowsItsLevelsAndWhatCannotBeReached() {
        EditionEditorService.EditionPreview preview = EditionEditorService.previewResult(
                RETAIL,
                form(null, Map.of("basis", "PERCENT", "pass", "80", "excellent", "70")),
                CriteriaEdition::faults);

        assertThat(preview.edition().ladder().getLast().demands().getFirst().value())
                .isEqualTo(70);
        assertThat(preview.problems())
                .extracting(RuleViolation.Violation::field)
                .containsExactly("EXCELLENT");
    }

    @Test
    void aPreviewOfAnEmptyResultAsksForThresholdsOrLevels() {
        EditionEditorService.EditionPreview preview =
                EditionEditorService.previewResult(RETAIL, form(null, Map.of()), CriteriaEdition::faults);

        assertThat(preview.edition().hasResult()).isFalse();
        assertThat(preview.problems())
                .extracting(RuleViolation.Violation::key)
                .containsExactly("criteria.edition.levels.one");
    }
}
