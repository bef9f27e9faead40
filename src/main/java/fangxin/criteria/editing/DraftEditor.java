package fangxin.criteria.editing;

import fangxin.common.RuleViolation;
import fangxin.criteria.model.CriteriaEdition;
import fangxin.criteria.model.EditionRepository;
import fangxin.criteria.model.PublishedEdition;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.drafting.DraftRevision;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Bean that applies one change, or the undoing of one, to an edition draft: it checks permission and revision, records
 * who changed which part, and loads the published edition from which a draft begins.
 */
@ApplicationScoped
class DraftEditor {
    @Inject
    EditionDraftRepository drafts;

    @Inject
    EditionRepository editions;

    @Inject
    EditionOwnership ownership;

    @Inject
    EditionDraftViews views;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    EditionDraftView change(String id, int basedOn, String place, UnaryOperator<CriteriaEdition> edit) {
        Actor actor = currentUser.actor();
        EditionDraft draft = ownership.requireEditable(actor, drafts.findForUpdate(id));
        List<DraftRevision> earlier = drafts.revisions(draft);
        drafts.add(draft.change(
                edit.apply(draft.content()),
                place,
                basedOn,
                earlier,
                actor,
                businessClock.now().at()));
        return views.of(draft, actor);
    }

    EditionDraftView undo(String id, int basedOn) {
        Actor actor = currentUser.actor();
        EditionDraft draft = ownership.requireEditable(actor, drafts.findForUpdate(id));
        drafts.add(draft.undo(
                basedOn, drafts.lastUndoable(draft), actor, businessClock.now().at()));
        return views.of(draft, actor);
    }

    /**
     * Returns the code of the edited part: a part keeps the code under which it was opened, a new one takes the entered
     * one.
     */
    static String place(String field, String was, String code) {
        String place = was == null ? code : was;
        if (place == null || place.isBlank()) {
            throw RuleViolation.at(field, "criteria.edition.code", "");
        }
        return place;
    }

    CriteriaEdition published(String id) {
        return editions.all().stream()
                .filter(one -> one.id().equals(id))
                .map(PublishedEdition::content)
                .findFirst()
                .orElseThrow(() -> RuleViolation.at("from", "criteria.edition.draft.from", id));
    }
}
