package fangxin.drafting;

import fangxin.RuleViolation;
import fangxin.calendar.Moments;
import fangxin.criteria.Edition;
import fangxin.criteria.Editions;
import fangxin.criteria.PublishedEdition;
import fangxin.identity.Actor;
import fangxin.identity.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.UnaryOperator;

/** Takes a change into a draft: by its keepers only, and with who made it. */
@ApplicationScoped
class Drafting {
    @Inject
    EditionDrafts drafts;
    @Inject
    Editions editions;
    @Inject
    Keepers keepers;
    @Inject
    DraftViews views;
    @Inject
    SignedIn signedIn;
    @Inject
    Moments moments;

    DraftView change(String id, int basedOn, String place, UnaryOperator<Edition> edit) {
        Actor actor = signedIn.actor();
        EditionDraft draft = keepers.require(actor, drafts.held(id));
        List<DraftChange> earlier = drafts.changes(draft);
        drafts.add(draft.change(edit.apply(draft.content()), place, basedOn, earlier, actor, moments.now().at()));
        return views.of(draft, actor);
    }

    /** A part keeps the name under which it was opened; a new one has the one it is given. */
    static String place(String field, String was, String code) {
        String place = was == null ? code : was;
        if (place == null || place.isBlank() || place.length() > 12) {
            throw RuleViolation.at(field, "criteria.edition.code", place == null ? "" : place);
        }
        return place;
    }

    Edition published(String id) {
        return editions.all().stream().filter(one -> one.id().equals(id)).map(PublishedEdition::content).findFirst()
                .orElseThrow(() -> RuleViolation.at("from", "edition.draft.from", id));
    }
}
