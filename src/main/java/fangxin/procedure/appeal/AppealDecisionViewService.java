package fangxin.procedure.appeal;

import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RoleNames;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.CandidacyRepository;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Service boundary that shows the decisions on the appeals of a candidacy to everyone who can see the candidacy. */
@Stateless
@RolesAllowed(RoleNames.CASE_READER)
public class AppealDecisionViewService {
    @Inject
    CandidacyRepository candidacies;

    @Inject
    AppealDecisionRepository decisions;

    @Inject
    CurrentUser currentUser;

    /**
     * Returns the decisions on the appeals of one candidacy, oldest first; for the merchant without the reviewer's
     * name.
     */
    public List<AppealDecisionView> decisions(String reference) {
        Candidacy candidacy = candidacies.byReference(reference);
        Actor actor = currentUser.actor();
        candidacy.requireVisibleTo(actor);
        return decisions.of(reference).stream()
                .map(one -> new AppealDecisionView(
                        one.outcome(),
                        one.reason(),
                        one.scan(),
                        actor.isOfficer() ? one.decidedByName() : null,
                        one.decidedAt()))
                .toList();
    }
}
