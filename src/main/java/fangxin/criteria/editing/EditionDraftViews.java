package fangxin.criteria.editing;

import fangxin.common.RuleViolation.Violation;
import fangxin.criteria.model.CriteriaEdition;
import fangxin.criteria.model.EditionRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.drafting.DraftRevision;
import fangxin.organization.drafting.ScheduledPublication;
import fangxin.organization.identity.Actor;
import fangxin.platform.i18n.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Builder of {@link EditionDraftView}, which also finds the editors of a draft and the problems that prevent its
 * publication, alone and beside other sheets.
 */
@ApplicationScoped
class EditionDraftViews {
    @Inject
    EditionDraftRepository drafts;

    @Inject
    EditionRepository editions;

    @Inject
    BusinessClock businessClock;

    EditionDraftView of(EditionDraft draft, Actor reader) {
        CriteriaEdition edition = draft.content();
        List<DraftRevision> changes = drafts.revisions(draft);
        return new EditionDraftView(
                draft.id(),
                draft.sheet(),
                draft.issue(),
                draft.revision(),
                draft.baseEdition(),
                draft.state(),
                edition,
                faults(edition).stream()
                        .map(fault -> new EditionDraftView.DraftProblem(
                                fault.field(),
                                Messages.inBoth(fault.key(), fault.arguments().toArray())))
                        .toList(),
                new EditionDraftView.DraftOpening(draft.openedByName(), draft.openedAt()),
                draft.state() == EditionDraft.EditionDraftState.SCHEDULED
                        ? ScheduledPublication.view(
                                draft.publication(), reader, businessClock.now().at())
                        : null,
                changes.reversed().stream()
                        .map(change -> new EditionDraftView.DraftChangeView(
                                change.revision(), change.part(), change.actor().name(), change.changedAt()))
                        .toList(),
                new EditionDraftView.DraftPermissions(
                        Optional.of(draft)
                                .filter(each -> each.state() == EditionDraft.EditionDraftState.OPEN)
                                .flatMap(drafts::lastUndoable)
                                .filter(change -> change.actor().account().equals(reader.account()))
                                .map(EditionDraftChange::part)
                                .orElse(null),
                        draft.state() == EditionDraft.EditionDraftState.OPEN
                                && !editors(draft).contains(reader.account())));
    }

    /** Returns the accounts that changed the draft. */
    Set<String> editors(EditionDraft draft) {
        Set<String> editors = new HashSet<>(Set.of(draft.openedBy()));
        drafts.revisions(draft).stream()
                .filter(EditionDraft::isEdited)
                .forEach(change -> editors.add(change.actor().account()));
        return editors;
    }

    /**
     * Problems of the draft alone, and in combination with the sheets that may apply to the same merchant: published
     * ones and those whose publication is scheduled.
     */
    List<Violation> faults(CriteriaEdition edition) {
        List<Violation> faults = new ArrayList<>(edition.faults());
        Set<String> codes =
                edition.allItems().map(item -> String.valueOf(item.code())).collect(Collectors.toSet());
        beside(edition)
                .forEach(other -> other.allItems()
                        .map(CriteriaEdition.Item::code)
                        .filter(codes::contains)
                        .forEach(code -> faults.add(
                                new Violation(code, "criteria.edition.shared", List.of(code, other.name())))));
        return faults;
    }

    /** Returns the codes of the items of the sheets that may apply to the same merchant. */
    Set<String> codesBeside(CriteriaEdition edition) {
        return beside(edition)
                .flatMap(other -> other.allItems().map(CriteriaEdition.Item::code))
                .collect(Collectors.toSet());
    }

    private Stream<CriteriaEdition> beside(CriteriaEdition edition) {
        return Stream.concat(
                        editions.newest().stream(), drafts.scheduled().stream().map(EditionDraft::content))
                .filter(other -> !other.sheet().equals(edition.sheet()));
    }
}
