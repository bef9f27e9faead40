package fangxin.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fangxin.RuleViolation;
import fangxin.Wording;
import fangxin.criteria.Edition;
import fangxin.criteria.Edition.Item;
import fangxin.edition.Comparison;
import fangxin.edition.Table;
import fangxin.identity.Actor;
import fangxin.platform.ConfigFiles;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Two people write an edition, a third publishes it. */
class DraftTest {
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    private static final Actor FIRST = new Actor("first", "张大勇", List.of());
    private static final Actor SECOND = new Actor("second", "郭玉兰", List.of());
    private static final Edition RETAIL = ConfigFiles.json("criteria/retail/2026.json", Edition.class);

    private final EditionDraft draft = new EditionDraft(RETAIL, "retail/2025", List.of("MARKET"), FIRST, NOW);
    private final List<DraftChange> changes = new ArrayList<>();

    private void change(Actor by, String place, int basedOn) {
        changes.add(draft.change(draft.content(), place, basedOn, changes, by, NOW));
    }

    private static void refused(String key, Runnable attempt) {
        assertThatThrownBy(attempt::run).isInstanceOfSatisfying(RuleViolation.class,
                refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    @Test
    void twoMayWriteOnDifferentParts() {
        change(FIRST, "R1", 0);
        change(SECOND, "R2", 0);

        assertThat(draft.revision()).isEqualTo(2);
    }

    @Test
    void whoComesSecondToOnePartIsToldWhoWasFirst() {
        change(FIRST, "R1", 0);

        assertThatThrownBy(() -> change(SECOND, "R1", 0)).isInstanceOfSatisfying(RuleViolation.class, refusal -> {
            assertThat(refusal.key()).isEqualTo("edition.draft.first");
            assertThat(refusal.violations().getFirst().arguments()).containsExactly("张大勇", NOW);
        });
        assertThat(draft.revision()).isEqualTo(1);

        change(SECOND, "R1", 1);
        assertThat(draft.revision()).isEqualTo(2);
    }

    @Test
    void aFileIsNotTakenOverWhatSomebodyElseWrote() {
        change(FIRST, "R1", 0);

        refused("edition.draft.first", () -> change(SECOND, EditionDraft.ALL, 0));
        change(SECOND, EditionDraft.ALL, 1);
        refused("edition.draft.first", () -> change(FIRST, "R1", 1));
    }

    @Test
    void whoWroteDoesNotPublish() {
        change(FIRST, "R1", 0);

        refused("edition.publish.same", () -> draft.publish(1, Set.of("first"), FIRST, NOW));
        refused("edition.publish.moved", () -> draft.publish(0, Set.of("first"), SECOND, NOW));
        assertThat(draft.publish(1, Set.of("first"), SECOND, NOW)).isEqualTo(RETAIL);
        refused("edition.draft.closed.PUBLISHED", () -> change(FIRST, "R1", 1));
        refused("edition.draft.closed.PUBLISHED", () -> draft.drop(FIRST, NOW));
    }

    private static Item copy(Item item, String code, double max) {
        return new Item(code, item.title(), item.guidance(), item.mode(), max, item.perOccurrence(), item.veto(),
                item.selfCheck(), item.notApplicable(), item.evidence(), item.anchors(), item.source());
    }

    @Test
    void whatIsEditedStandsWhereItStood() {
        Item second = RETAIL.items().toList().get(1);
        String section = Edits.sectionOf(RETAIL, second.code());

        Edition edited = Edits.item(RETAIL, second.code(), section, copy(second, "R99", 9));

        assertThat(edited.items().map(Item::code).toList().get(1)).isEqualTo("R99");
        assertThat(edited.items()).hasSameSizeAs(RETAIL.items().toList());
        assertThat(Edits.item(edited, "R99", section, second)).isEqualTo(RETAIL);
    }

    @Test
    void anItemMovesUpAndDownAndIntoTheBonus() {
        String first = RETAIL.items().map(Item::code).findFirst().orElseThrow();
        Item item = RETAIL.items().findFirst().orElseThrow();

        assertThat(Edits.moveItem(Edits.moveItem(RETAIL, first, false), first, true)).isEqualTo(RETAIL);
        assertThat(Edits.moveItem(RETAIL, first, true)).isEqualTo(RETAIL);
        Edition bonus = Edits.item(RETAIL, first, Table.BONUS, item);
        assertThat(bonus.bonus().cap()).isEqualTo(item.max());
        assertThat(Edits.withoutItem(bonus, first).bonus()).isNull();
    }

    @Test
    void sectionsComeAndGo() {
        Edition more = Edits.section(RETAIL, null, "ZZ", new Wording("新增", "Added"), null);

        assertThat(more.sections()).hasSize(RETAIL.sections().size() + 1);
        assertThat(Edits.withoutSection(more, "ZZ")).isEqualTo(RETAIL);
        assertThat(Edits.moveSection(Edits.moveSection(more, "ZZ", true), "ZZ", false)).isEqualTo(more);
        refused("edition.code.gone", () -> Edits.withoutSection(RETAIL, "ZZ"));
    }

    @Test
    void aComparisonNamesWhatWasAddedRemovedAndChanged() {
        List<Item> items = RETAIL.items().toList();
        Item changed = items.stream().filter(item -> !item.keyItem()).findFirst().orElseThrow();
        Edition after = Edits.item(RETAIL, changed.code(), Edits.sectionOf(RETAIL, changed.code()),
                copy(changed, changed.code(), changed.max() + 1));
        after = Edits.withoutItem(after, items.get(1).code());
        after = Edits.item(after, null, Table.BONUS, copy(items.get(2), "RX", 5));

        assertThat(Comparison.of(RETAIL, RETAIL)).isEmpty();
        List<Comparison.Difference> found = Comparison.of(RETAIL, after);
        assertThat(found).filteredOn(one -> one.table().en().equals("Items"))
                .extracting(Comparison.Difference::kind, one -> one.name().zh().split(" ")[0])
                .containsExactlyInAnyOrder(tuple(Comparison.Kind.CHANGED, changed.code()),
                        tuple(Comparison.Kind.REMOVED, items.get(1).code()), tuple(Comparison.Kind.ADDED, "RX"));
        assertThat(found).filteredOn(one -> one.kind() == Comparison.Kind.CHANGED
                && one.name().zh().startsWith(changed.code())).first().satisfies(one -> assertThat(one.cells())
                        .extracting(cell -> cell.column().zh(), Comparison.Cell::before, Comparison.Cell::after)
                        .containsExactly(tuple("满分", "4", "5")));
        assertThat(Comparison.of(RETAIL, Edits.moveItem(RETAIL, items.getFirst().code(), false)))
                .extracting(Comparison.Difference::kind).contains(Comparison.Kind.MOVED);
    }
}
