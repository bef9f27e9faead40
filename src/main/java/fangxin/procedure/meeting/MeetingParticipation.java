package fangxin.procedure.meeting;

import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.PriorParticipation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Adapter of the port {@link PriorParticipation}: a person who attended the meeting that decided on a candidacy took
 * part in the refusal.
 */
@ApplicationScoped
class MeetingParticipation implements PriorParticipation {
    @Inject
    MeetingRepository meetings;

    @Override
    public boolean hasTakenPart(Candidacy candidacy, String name) {
        return meetings.decisions(candidacy.reference()).stream()
                .anyMatch(decision -> decision.meeting().isAttendedBy(name));
    }
}
