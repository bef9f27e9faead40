package fangxin.procedure.meeting;

import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.PriorParticipation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Prior participation by a seat in a review meeting that decided on the candidacy. */
@ApplicationScoped
class MeetingParticipation implements PriorParticipation {
    @Inject
    MeetingRepository meetings;

    @Override
    public boolean tookPart(Candidacy candidacy, String name) {
        return meetings.decisions(candidacy.reference()).stream()
                .anyMatch(decision -> decision.meeting().attendedBy(name));
    }
}
