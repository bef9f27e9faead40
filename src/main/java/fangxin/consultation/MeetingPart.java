package fangxin.consultation;

import fangxin.candidacy.Candidacy;
import fangxin.candidacy.PriorPart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A seat in a review meeting that decided on the candidacy. */
@ApplicationScoped
public class MeetingPart implements PriorPart {
    @Inject
    Consultations consultations;

    @Override
    public boolean tookPart(Candidacy candidacy, String name) {
        return consultations.decisions(candidacy.reference()).stream()
                .anyMatch(decision -> decision.meeting().attendedBy(name));
    }
}
