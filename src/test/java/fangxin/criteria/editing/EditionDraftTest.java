package fangxin.criteria.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import fangxin.criteria.editing.EditionDraft.EditionDraftState;
import fangxin.criteria.exchange.EditionDiff;
import fangxin.criteria.exchange.EditionTable;
import fangxin.criteria.model.CriteriaEdition;
import fangxin.criteria.model.CriteriaEdition.Item;
import fangxin.organization.drafting.DraftRevision;
import fangxin.organization.identity.Actor;
import fangxin.platform.config.ClasspathConfig;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Tests of a draft of criteria that two editors write and a third person publishes. */
class EditionDraftTest {
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    private static final Actor FIRST = new Actor("first", "张大勇", List.of());
    private static final Actor SECOND = new Actor("second", "郭玉兰", List.of());
    private static final CriteriaEdition RETAIL =
            ClasspathConfig.json("criteria/retail/2026.json", CriteriaEdition.class);

    private final EditionDraft draft = new EditionDraft(RETAIL, "retail/2025", List.of("MARKET"), FIRST, NOW);
    private final List<EditionDraftChange> changes = new ArrayList<>();

    private void change(Actor by, String place, int basedOn) {
        changes.add(draft.change(draft.content(), place, basedOn, revisions(), by, NOW));
    }

    private static void refused(String key, Runnable attempt) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    @Test
    void twoMayWriteOnDifferentParts() {
        change(FIRST, "R1", 0);
        change(SECOND, "R2", 0);

        assertThat(draft.revision()).isEqualTo(2);
    }

    @Test
    void theSecondEditorOfOnePartReadsWhoSavedIt() {
        change(FIRST, "R1", 0);

        assertThatThrownBy(() -> change(SECOND, "R1", 0)).isInstanceOfSatisfying(RuleViolation.class, refusal -> {
            assertThat(refusal.key()).isEqualTo("criteria.edition.draft.first");
            assertThat(refusal.violations().getFirst().arguments()).containsExactly("张大勇", NOW);
        });
        assertThat(draft.revision()).isEqualTo(1);

        change(SECOND, "R1", 1);
        assertThat(draft.revision()).isEqualTo(2);
    }

    @Test
    void aFileDoesNotOverwriteWhatAnotherEditorSaved() {
        change(FIRST, "R1", 0);

        refused("criteria.edition.draft.first", () -> change(SECOND, EditionDraft.WHOLE_EDITION, 0));
        change(SECOND, EditionDraft.WHOLE_EDITION, 1);
        refused("criteria.edition.draft.first", () -> change(FIRST, "R1", 1));
    }

    private static final Instant WITHIN = NOW.plus(Duration.ofMinutes(9));
    private static final Instant AFTERWARDS = NOW.plus(Duration.ofMinutes(11));

    @Test
    void anEditorDoesNotPublish() {
        change(FIRST, "R1", 0);

        refused("criteria.edition.publish.same", () -> draft.schedule(1, editors(), FIRST, NOW));
        refused("criteria.edition.publish.moved", () -> draft.schedule(0, editors(), SECOND, NOW));
        assertThat(draft.state()).isEqualTo(EditionDraftState.OPEN);
    }

    /** Editors of the draft, computed as {@link EditionDraftViews} does. */
    private Set<String> editors() {
        Set<String> editors = new HashSet<>(Set.of(draft.openedBy()));
        revisions().stream()
                .filter(EditionDraft::isEdited)
                .forEach(change -> editors.add(change.actor().account()));
        return editors;
    }

    @Test
    void aPublishedDraftWaitsUntilItCannotBeTakenBack() {
        changes.add(draft.schedule(0, editors(), SECOND, NOW));

        assertThat(draft.state()).isEqualTo(EditionDraftState.SCHEDULED);
        assertThat(draft.isDue(WITHIN)).isFalse();
        assertThat(draft.isDue(AFTERWARDS)).isTrue();
        refused("criteria.edition.draft.closed.SCHEDULED", () -> change(FIRST, "R1", 1));
        refused("criteria.edition.draft.closed.SCHEDULED", () -> draft.drop(FIRST, WITHIN));
        refused("criteria.edition.draft.closed.SCHEDULED", () -> draft.schedule(1, editors(), SECOND, WITHIN));
        assertThat(draft.publish(AFTERWARDS)).isEqualTo(RETAIL);
        refused("criteria.edition.draft.closed.PUBLISHED", () -> change(FIRST, "R1", 1));
        refused("criteria.edition.draft.closed.PUBLISHED", () -> draft.drop(FIRST, NOW));
    }

    @Test
    void onlyThePublisherTakesThePublicationBackAndOnlyInTime() {
        refused("drafting.withdrawal.none", () -> draft.withdraw(SECOND, NOW));
        changes.add(draft.schedule(0, editors(), SECOND, NOW));

        refused("drafting.withdrawal.publisher", () -> draft.withdraw(FIRST, WITHIN));
        refused("drafting.withdrawal.late", () -> draft.withdraw(SECOND, AFTERWARDS));
        changes.add(draft.withdraw(SECOND, WITHIN));

        assertThat(draft.state()).isEqualTo(EditionDraftState.OPEN);
        assertThat(draft.isDue(AFTERWARDS)).isFalse();
        assertThat(revisions()).extracting(DraftRevision::part).containsExactly("publication", "withdrawal");
        change(FIRST, "R1", 2);
        changes.add(draft.schedule(3, editors(), SECOND, WITHIN));
        assertThat(draft.state()).isEqualTo(EditionDraftState.SCHEDULED);
    }

    @Test
    void aPublicationThatMustNotBecomePublicIsADraftAgain() {
        changes.add(draft.schedule(0, editors(), SECOND, NOW));
        changes.add(draft.refuse(new Actor("system", "系统", List.of()), AFTERWARDS));

        assertThat(draft.state()).isEqualTo(EditionDraftState.OPEN);
        assertThat(revisions()).extracting(DraftRevision::part).containsExactly("publication", "refusal");
        assertThat(editors()).containsExactly("first");
    }

    private static Item copy(Item item, String code, double max) {
        return new Item(
                code,
                item.title(),
                item.guidance(),
                item.mode(),
                max,
                item.perOccurrence(),
                item.veto(),
                item.selfCheck(),
                item.notApplicable(),
                item.evidence(),
                item.anchors(),
                item.source(),
                null,
                null,
                null,
                null,
                null);
    }

    @Test
    void anEditedItemKeepsItsPosition() {
        Item second = RETAIL.items().toList().get(1);
        String section = EditionEdits.sectionOf(RETAIL, second.code());

        CriteriaEdition edited = EditionEdits.item(RETAIL, second.code(), section, copy(second, "R99", 9));

        assertThat(edited.items().map(Item::code).toList().get(1)).isEqualTo("R99");
        assertThat(edited.items()).hasSameSizeAs(RETAIL.items().toList());
        assertThat(EditionEdits.item(edited, "R99", section, second)).isEqualTo(RETAIL);
    }

    @Test
    void anItemMovesUpAndDownAndIntoTheBonus() {
        String first = RETAIL.items().map(Item::code).findFirst().orElseThrow();
        Item item = RETAIL.items().findFirst().orElseThrow();

        assertThat(EditionEdits.moveItem(EditionEdits.moveItem(RETAIL, first, false), first, true))
                .isEqualTo(RETAIL);
        assertThat(EditionEdits.moveItem(RETAIL, first, true)).isEqualTo(RETAIL);
        CriteriaEdition bonus = EditionEdits.item(RETAIL, first, EditionTable.BONUS, item);
        assertThat(bonus.bonus().cap()).isEqualTo(item.max());
        assertThat(EditionEdits.withoutItem(bonus, first).bonus()).isNull();
    }

    @Test
    void sectionsComeAndGo() {
        CriteriaEdition more = EditionEdits.section(RETAIL, null, "ZZ", new LocalizedText("新增", "Added"), null);

        assertThat(more.sections()).hasSize(RETAIL.sections().size() + 1);
        assertThat(EditionEdits.withoutSection(more, "ZZ")).isEqualTo(RETAIL);
        assertThat(EditionEdits.moveSection(EditionEdits.moveSection(more, "ZZ", true), "ZZ", false))
                .isEqualTo(more);
        refused("criteria.edition.code.removed", () -> EditionEdits.withoutSection(RETAIL, "ZZ"));
    }

    @Test
    void aComparisonNamesWhatWasAddedRemovedAndChanged() {
        List<Item> items = RETAIL.items().toList();
        Item changed =
                items.stream().filter(item -> !item.isKeyItem()).findFirst().orElseThrow();
        CriteriaEdition after = EditionEdits.item(
                RETAIL,
                changed.code(),
                EditionEdits.sectionOf(RETAIL, changed.code()),
                copy(changed, changed.code(), changed.max() + 1));
        after = EditionEdits.withoutItem(after, items.get(1).code());
        after = EditionEdits.item(after, null, EditionTable.BONUS, copy(items.get(2), "RX", 5));

        assertThat(EditionDiff.of(RETAIL, RETAIL)).isEmpty();
        List<EditionDiff.RowDifference> found = EditionDiff.of(RETAIL, after);
        assertThat(found)
                .filteredOn(one -> one.table().en().equals("Items"))
                .extracting(
                        EditionDiff.RowDifference::type, one -> one.name().zh().split(" ")[0])
                .containsExactlyInAnyOrder(
                        tuple(EditionDiff.DifferenceType.CHANGED, changed.code()),
                        tuple(EditionDiff.DifferenceType.REMOVED, items.get(1).code()),
                        tuple(EditionDiff.DifferenceType.ADDED, "RX"));
        assertThat(found)
                .filteredOn(one -> one.type() == EditionDiff.DifferenceType.CHANGED
                        && one.name().zh().startsWith(changed.code()))
                .first()
                .satisfies(one -> assertThat(one.cells())
                        .extracting(
                                cell -> cell.column().zh(),
                                EditionDiff.CellDifference::before,
                                EditionDiff.CellDifference::after)
                        .containsExactly(tuple("满分", "4", "5")));
        assertThat(EditionDiff.of(
                        RETAIL, EditionEdits.moveItem(RETAIL, items.getFirst().code(), false)))
                .extracting(EditionDiff.RowDifference::type)
                .contains(EditionDiff.DifferenceType.MOVED);
    }

    private void changeName(Actor by, String name) {
        CriteriaEdition now = draft.content();
        changes.add(draft.change(
                new CriteriaEdition(
                        now.sheet(),
                        now.issue(),
                        new LocalizedText(name, name),
                        now.effectiveFrom(),
                        now.effectiveUntil(),
                        now.sections(),
                        now.bonus(),
                        now.minus(),
                        now.thresholds(),
                        now.levels()),
                "head",
                draft.revision(),
                revisions(),
                by,
                NOW));
    }

    private void undo(Actor by) {
        changes.add(draft.undo(draft.revision(), undoable(), by, NOW));
    }

    private List<DraftRevision> revisions() {
        return changes.stream().map(EditionDraftChange::revision).toList();
    }

    private Optional<EditionDraftChange> undoable() {
        return changes.stream().filter(EditionDraftChange::isUndoable).reduce((one, later) -> later);
    }

    private String name() {
        return draft.content().name().zh();
    }

    @Test
    void undoingGoesBackChangeByChangeAndKeepsWhatWasSavedSince() {
        String first = name();
        changeName(FIRST, "甲");
        changeName(FIRST, "乙");

        undo(FIRST);
        assertThat(name()).isEqualTo("甲");
        changeName(FIRST, "丙");
        undo(FIRST);
        assertThat(name()).isEqualTo("甲");
        undo(FIRST);
        assertThat(name()).isEqualTo(first);
        refused("drafting.undo.none", () -> undo(FIRST));
        assertThat(draft.revision()).isEqualTo(6);
    }

    @Test
    void onlyTheEditorOfTheLastChangeUndoesItAndOnlyAsRead() {
        changeName(FIRST, "甲");
        changeName(SECOND, "乙");

        refused("drafting.undo.other", () -> undo(FIRST));
        refused("drafting.undo.moved", () -> draft.undo(1, undoable(), SECOND, NOW));
        undo(SECOND);
        assertThat(name()).isEqualTo("甲");
    }

    @Test
    void evenTheOwnRenumberingIsAConflictForAPartThatWasReadBefore() {
        change(FIRST, "R1", 0);
        change(FIRST, EditionDraft.CODES, 1);

        refused("criteria.edition.draft.first", () -> change(FIRST, "R2", 1));
        change(FIRST, "R2", 2);
        assertThat(draft.revision()).isEqualTo(3);
    }

    @Test
    void anEditorWhoReadThePartBeforeItWasUndoneIsRefused() {
        changeName(FIRST, "甲");
        undo(FIRST);

        refused("criteria.edition.draft.first", () -> change(SECOND, "head", 1));
    }
}
