package fangxin.drafting;

import fangxin.RuleViolation;
import fangxin.RuleViolation.Violation;
import fangxin.calendar.Moment;
import fangxin.calendar.Moments;
import fangxin.criteria.Edition;
import fangxin.criteria.Editions;
import fangxin.identity.Actor;
import fangxin.identity.Roles;
import fangxin.identity.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Where a second person publishes what others wrote. From then on it never changes. */
@Stateless
@RolesAllowed({Roles.AUTHORITY, Roles.COUNTY_OFFICE})
public class PublicationDesk {
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

    /** @param revision what the publisher has looked at */
    public Edition publish(String id, int revision) {
        Actor actor = signedIn.actor();
        Moment now = moments.now();
        EditionDraft draft = keepers.require(actor, drafts.held(id));
        Edition edition = draft.publish(revision, views.editors(draft), actor, now.at());
        List<Violation> faults = views.faults(edition);
        if (!faults.isEmpty()) {
            throw new RuleViolation(faults);
        }
        editions.publish(edition, actor, now.at());
        return edition;
    }
}
