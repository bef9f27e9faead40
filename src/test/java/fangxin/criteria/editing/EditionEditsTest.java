package fangxin.criteria.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import fangxin.common.RuleViolation.Violation;
import fangxin.criteria.exchange.EditionHead;
import fangxin.criteria.model.CriteriaEdition;
import fangxin.criteria.model.CriteriaEdition.Item;
import fangxin.criteria.model.CriteriaEdition.MarkingMode;
import fangxin.criteria.model.CriteriaEdition.ScaleStep;
import fangxin.criteria.model.Grade;
import fangxin.criteria.model.ResultLevel;
import fangxin.platform.config.ClasspathConfig;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An edit of a draft refuses texts that are too long and days that are no dates, from pages and API alike. */
class EditionEditsTest {
    private static final CriteriaEdition RETAIL =
            ClasspathConfig.json("criteria/retail/2026.json", CriteriaEdition.class);
    private static final LocalizedText NAME = new LocalizedText("评价表", "Sheet");

    private static void assertRefused(Runnable edit, String field, String key) {
        assertThatThrownBy(edit::run)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(Violation::field, Violation::key)
                                .containsExactly(tuple(field, key)));
    }

    private static LocalizedText longer(int characters) {
        return new LocalizedText("长", "x".repeat(characters));
    }

    private static Item item(LocalizedText title, LocalizedText step) {
        return new Item(
                "R99",
                title,
                NAME,
                MarkingMode.AWARD,
                10,
                null,
                null,
                null,
                false,
                null,
                List.of(new ScaleStep(0, NAME), new ScaleStep(10, step)),
                "default",
                null,
                null,
                null,
                null,
                null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "2026", "2026/01/01"})
    void aFirstDayThatIsNoDateIsRefused(String day) {
        assertRefused(
                () -> EditionEdits.head(RETAIL, new EditionHead(NAME, day, null, null, null)),
                "effectiveFrom",
                "criteria.edition.day");
    }

    @Test
    void aHeadWithDatesIsTaken() {
        CriteriaEdition edited =
                EditionEdits.head(RETAIL, new EditionHead(NAME, "2026-01-01", "2026-12-31", null, null));

        assertThat(edited.effectiveUntil()).isEqualTo("2026-12-31");
    }

    @Test
    void aNameThatIsTooLongIsRefused() {
        assertRefused(
                () -> EditionEdits.head(RETAIL, new EditionHead(longer(101), "2026-01-01", null, null, null)),
                "name",
                "platform.constraint.length");
    }

    @Test
    void anItemWhoseTextsAreTooLongIsRefusedAtEachOfThem() {
        String section = RETAIL.sections().getFirst().code();

        assertRefused(
                () -> EditionEdits.item(RETAIL, null, section, item(longer(201), NAME)),
                "title",
                "platform.constraint.length");
        assertRefused(
                () -> EditionEdits.item(RETAIL, null, section, item(NAME, longer(401))),
                "anchors.1.text",
                "platform.constraint.length");
        assertThat(EditionEdits.item(RETAIL, null, section, item(NAME, NAME)).items())
                .hasSize(RETAIL.items().toList().size() + 1);
    }

    @Test
    void aSectionWithALongCodeOrTitleIsRefused() {
        String first = RETAIL.sections().getFirst().code();

        assertRefused(
                () -> EditionEdits.section(RETAIL, null, "Z".repeat(13), NAME, null),
                "code",
                "platform.constraint.length");
        assertRefused(
                () -> EditionEdits.section(RETAIL, first, first, longer(101), null),
                "title",
                "platform.constraint.length");
    }

    @Test
    void aLevelWhoseNameIsTooLongIsRefusedAtItsPlace() {
        ResultLevel level = new ResultLevel("A", longer(101), null, Grade.PASS, List.of());

        assertRefused(
                () -> EditionEdits.result(RETAIL, null, List.of(level)), "levels.0.name", "platform.constraint.length");
    }
}
