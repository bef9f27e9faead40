package fangxin.criteria.editing;

import fangxin.common.RuleViolation;
import fangxin.common.RuleViolation.Violation;
import fangxin.criteria.model.CriteriaEdition;
import fangxin.criteria.model.EditionRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RoleNames;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Service that publishes a draft as an edition, by a second person who wrote nothing of it. From then on it never
 * changes.
 */
@Stateless
@RolesAllowed({RoleNames.AUTHORITY, RoleNames.COUNTY_OFFICE})
public class EditionPublicationService {
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

    /** @param revision the revision that the publisher has read */
    public CriteriaEdition publish(String id, int revision) {
        Actor actor = currentUser.actor();
        BusinessMoment now = businessClock.now();
        EditionDraft draft = ownership.requireEditable(actor, drafts.findForUpdate(id));
        CriteriaEdition edition = draft.publish(revision, views.editors(draft), actor, now.at());
        List<Violation> faults = views.faults(edition);
        if (!faults.isEmpty()) {
            throw new RuleViolation(faults);
        }
        editions.publish(edition, actor, now.at());
        return edition;
    }
}
