package fangxin.consultation;

import fangxin.Wording;
import fangxin.calendar.Moments;
import fangxin.candidacy.Candidacies;
import fangxin.candidacy.Candidacy;
import fangxin.identity.Actor;
import fangxin.identity.Role;
import fangxin.identity.Roles;
import fangxin.identity.SignedIn;
import fangxin.territory.Organ;
import fangxin.territory.Organs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Where staff and the merchant read whom the office asked and what was decided. */
@Stateless
@RolesAllowed({Roles.MERCHANT, Roles.STATION, Roles.COUNTY_OFFICE, Roles.EVALUATOR, Roles.AUTHORITY, Roles.HANDLER,
        Roles.REVIEWER, Roles.SIGNER, Roles.ASSOCIATION, Roles.AUDITOR, Roles.ADMINISTRATOR})
public class ConsultationRecordDesk {
    @Inject
    Candidacies candidacies;
    @Inject
    Consultations consultations;
    @Inject
    Organs organs;
    @Inject
    SignedIn signedIn;
    @Inject
    Moments moments;

    /** The merchant reads what was decided; what each body said is for the office. */
    public ConsultationView view(String reference) {
        Candidacy candidacy = candidacies.byReference(reference);
        Actor actor = signedIn.actor();
        candidacy.requireSeenBy(actor);
        boolean officer = actor.posts().stream().anyMatch(post -> post.role() != Role.MERCHANT);
        LocalDate today = moments.now().today();
        List<Consultation> requests = officer ? consultations.of(reference) : List.of();
        return new ConsultationView(
                requests.stream().map(one -> asked(one, today, one == requests.getLast())).toList(),
                consultations.decisions(reference).stream().map(one -> decision(one, officer)).toList(),
                consultations.reviews(reference).stream().map(one -> new ConsultationView.Review(one.outcome(),
                        one.reason(), one.scan(), officer ? one.deciderName() : null, one.decidedAt())).toList());
    }

    private ConsultationView.Asked asked(Consultation one, LocalDate today, boolean newest) {
        return new ConsultationView.Asked(one.kind(), one.question(), one.requesterName(), one.requestedAt(),
                one.endsOn(), one.over(today), newest,
                one.bodies().stream().map(body -> answered(one, body)).toList());
    }

    private ConsultationView.Answered answered(Consultation one, String body) {
        Wording name = organs.find(body).map(Organ::name).orElse(new Wording(body, body));
        return one.replyOf(body).map(reply -> new ConsultationView.Answered(name, reply.answer(), reply.opinion(),
                        reply.scan(), reply.behalf(), reply.actorName(), reply.repliedAt(), reply.late()))
                .orElseGet(() -> new ConsultationView.Answered(name, null, null, null, null, null, null, false));
    }

    private static ConsultationView.Decision decision(MeetingDecision one, boolean officer) {
        ReviewMeeting meeting = one.meeting();
        return new ConsultationView.Decision(meeting.heldOn(), meeting.place(), officer ? meeting.chair() : null,
                meeting.attended(), meeting.guests().size(), one.outcome(), one.reason(), one.exceptions(),
                officer ? one.recused() : null, officer ? meeting.minutesScan() : null, one.decidedAt());
    }
}
