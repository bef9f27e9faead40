package fangxin.criteria.editing;

import fangxin.common.RuleViolation;
import fangxin.common.RuleViolation.Violation;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RoleNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Service boundary that publishes a draft, by a second person who wrote nothing of it, and takes the publication back
 * until the edition becomes public. From then on it never changes.
 */
@Stateless
@RolesAllowed({RoleNames.AUTHORITY, RoleNames.COUNTY_OFFICE})
public class EditionPublicationService {
    @Inject
    EditionDraftRepository drafts;

    @Inject
    EditionOwnership ownership;

    @Inject
    EditionDraftViews views;

    @Inject
    EditionRehearsals rehearsals;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /**
     * Schedules the publication of a draft without faults whose effect on the titles in force was rehearsed.
     *
     * @param revision the revision that the publisher has read
     */
    public EditionDraftView publish(String id, int revision) {
        Actor actor = currentUser.actor();
        EditionDraft draft = ownership.requireEditable(actor, drafts.findForUpdate(id));
        EditionDraftChange scheduled = draft.schedule(
                revision, views.editors(draft), actor, businessClock.now().at());
        List<Violation> faults = views.faults(draft.content());
        if (!faults.isEmpty()) {
            throw new RuleViolation(faults);
        }
        if (!rehearsals.isRehearsed(draft, businessClock.now().today())) {
            throw new RuleViolation("criteria.edition.publish.rehearsal");
        }
        drafts.add(scheduled);
        return views.of(draft, actor);
    }

    /** Takes back a scheduled publication: the draft is open again. */
    public EditionDraftView withdraw(String id) {
        Actor actor = currentUser.actor();
        EditionDraft draft = ownership.requireEditable(actor, drafts.findForUpdate(id));
        drafts.add(draft.withdraw(actor, businessClock.now().at()));
        return views.of(draft, actor);
    }
}
