package fangxin.procedure.consultation;

import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.TimeLimitRecomputation;
import fangxin.organization.identity.Role;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.CandidacyNotifier;
import fangxin.procedure.candidacy.CandidacyRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/**
 * Implementation of {@link TimeLimitRecomputation}, one transaction for each consultation, that recomputes the last day
 * for replies and notifies the agencies that still have to reply.
 */
@ApplicationScoped
@Transactional
class ConsultationDeadlineWorker implements TimeLimitRecomputation {
    @Inject
    CandidacyRepository candidacies;

    @Inject
    ConsultationRepository consultations;

    @Inject
    CandidacyNotifier correspondence;

    @Inject
    BusinessClock businessClock;

    /** Returns the references of the candidacies whose request ends in a year, or later. */
    @Override
    public List<String> keysFrom(int year) {
        return consultations.findEndingFrom(LocalDate.of(year, 1, 1));
    }

    /** Recomputes the last day for replies, and notifies the agencies that have not replied. */
    @Override
    public void recompute(String reference, int year) {
        Candidacy candidacy = candidacies.findForUpdate(reference);
        BusinessMoment now = businessClock.now();
        consultations.newest(reference).ifPresent(asked -> {
            LocalDate before = asked.endsOn();
            if (asked.recompute(now.calendar())) {
                asked.withoutReply()
                        .forEach(body -> correspondence.notifyHolders(
                                candidacy,
                                Role.CONFERENCE_MEMBER,
                                body,
                                "consultation.letter.endMoved",
                                String.valueOf(asked.endsOn()),
                                now,
                                before,
                                asked.endsOn(),
                                String.valueOf(year)));
            }
        });
    }
}
