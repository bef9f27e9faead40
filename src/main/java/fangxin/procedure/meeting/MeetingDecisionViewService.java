package fangxin.procedure.meeting;

import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RoleNames;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.CandidacyRepository;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Service boundary that shows the decisions of review meetings on a candidacy to everyone who can see the candidacy.
 */
@Stateless
@RolesAllowed(RoleNames.CASE_READER)
public class MeetingDecisionViewService {
    @Inject
    CandidacyRepository candidacies;

    @Inject
    MeetingRepository meetings;

    @Inject
    CurrentUser currentUser;

    /**
     * Returns the decisions on one candidacy, oldest first; for the merchant without the names of those who took part.
     */
    public List<MeetingDecisionView> decisions(String reference) {
        Candidacy candidacy = candidacies.byReference(reference);
        Actor actor = currentUser.actor();
        candidacy.requireVisibleTo(actor);
        return meetings.decisions(reference).stream()
                .map(one -> decision(one, actor.isOfficer()))
                .toList();
    }

    private static MeetingDecisionView decision(MeetingDecision one, boolean officer) {
        ReviewMeeting meeting = one.meeting();
        return new MeetingDecisionView(
                officer ? meeting.id() : null,
                meeting.heldOn(),
                meeting.place(),
                officer ? meeting.chair() : null,
                meeting.attendance(),
                meeting.invitees().size(),
                one.outcome(),
                one.reason(),
                one.exceptions(),
                officer ? one.recused() : null,
                officer ? meeting.minutesScan() : null,
                one.decidedAt());
    }
}
