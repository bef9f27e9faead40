package fangxin.procedure.consultation;

import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RoleNames;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.CandidacyRepository;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Service boundary that shows the requests for opinions on a candidacy with the replies to them, and the letter of
 * request, of which several candidacies can be the subject, to those who may read them.
 */
@Stateless
@RolesAllowed(RoleNames.CASE_READER)
public class ConsultationViewService {
    @Inject
    CandidacyRepository candidacies;

    @Inject
    ConsultationRepository consultations;

    @Inject
    AgencyRepository agencies;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /** Letter to member agencies, about all the candidacies of one request. */
    public record ConsultationLetter(
            String round,
            Consultation.ConsultationType type,
            String question,
            Instant requestedAt,
            LocalDate endsOn,
            boolean endsProvisional,
            List<LocalizedText> agencies,
            List<String> candidacies) {}

    /** Returns the requests and replies, for officers; the merchant reads none of them. */
    public ConsultationView view(String reference) {
        Candidacy candidacy = candidacies.byReference(reference);
        Actor actor = currentUser.actor();
        candidacy.requireVisibleTo(actor);
        LocalDate today = businessClock.now().today();
        List<Consultation> requests =
                actor.isOfficer() && candidacy.isReadByOfficer(actor) ? consultations.of(reference) : List.of();
        return new ConsultationView(requests.stream()
                .map(one -> requestView(one, today, one == requests.getLast()))
                .toList());
    }

    /** Returns the letter of a consultation; the consultations of a candidacy are counted from 1. */
    @RolesAllowed({
        RoleNames.STATION,
        RoleNames.OFFICE_STAFF,
        RoleNames.EVALUATOR,
        RoleNames.AUTHORITY,
        RoleNames.ASSOCIATION,
        RoleNames.AUDITOR,
        RoleNames.ADMINISTRATOR
    })
    public ConsultationLetter letter(String reference, int which) {
        Consultation asked = request(reference, which);
        return new ConsultationLetter(
                asked.candidacy().round().id(),
                asked.type(),
                asked.question(),
                asked.requestedAt(),
                asked.endsOn(),
                asked.endsProvisional(),
                asked.agencies().stream()
                        .map(body -> agencies.find(body).map(Agency::name).orElse(new LocalizedText(body, body)))
                        .toList(),
                consultations.ofSameLetter(asked).stream()
                        .map(one -> one.candidacy().reference())
                        .toList());
    }

    /**
     * Returns the reference of the first candidacy in the letter: the document has the same name for all candidacies in
     * it.
     */
    @RolesAllowed({
        RoleNames.STATION,
        RoleNames.OFFICE_STAFF,
        RoleNames.EVALUATOR,
        RoleNames.AUTHORITY,
        RoleNames.ASSOCIATION,
        RoleNames.AUDITOR,
        RoleNames.ADMINISTRATOR
    })
    public String firstReferenceOfLetter(String reference, int which) {
        Consultation first =
                consultations.ofSameLetter(request(reference, which)).getFirst();
        return first.candidacy().reference() + "."
                + (consultations.of(first.candidacy().reference()).indexOf(first) + 1);
    }

    private Consultation request(String reference, int which) {
        candidacies.byReference(reference).requireVisibleTo(currentUser.actor());
        List<Consultation> all = consultations.of(reference);
        if (which < 1 || which > all.size()) {
            throw new NotFound(reference + "." + which);
        }
        return all.get(which - 1);
    }

    private ConsultationView.OpinionRequestView requestView(Consultation one, LocalDate today, boolean newest) {
        return new ConsultationView.OpinionRequestView(
                one.type(),
                one.question(),
                one.requestedByName(),
                one.requestedAt(),
                one.endsOn(),
                one.endsProvisional(),
                one.isConcluded(today),
                newest,
                one.agencies().stream().map(body -> answered(one, body)).toList());
    }

    private ConsultationView.AgencyReplyView answered(Consultation one, String body) {
        LocalizedText name = agencies.find(body).map(Agency::name).orElse(new LocalizedText(body, body));
        return one.replyOf(body)
                .map(reply -> new ConsultationView.AgencyReplyView(
                        name,
                        reply.answer(),
                        reply.opinion(),
                        reply.scan(),
                        reply.onBehalfOf(),
                        reply.actor().name(),
                        reply.repliedAt(),
                        reply.isLate()))
                .orElseGet(() -> new ConsultationView.AgencyReplyView(name, null, null, null, null, null, null, false));
    }
}
