package fangxin.procedure.cultivation;

import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.calendar.TimeLimitRecomputation;
import fangxin.organization.identity.Actor;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.CandidacyNotifier;
import fangxin.procedure.candidacy.CandidacyRepository;
import fangxin.procedure.candidacy.ResponsibleParty;
import fangxin.procedure.candidacy.Stage;
import fangxin.procedure.candidacy.Step;
import fangxin.procedure.candidacy.StepContext;
import fangxin.procedure.candidacy.WorkSubject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/**
 * Transactions of {@link DeadlineJob}, one candidacy each: remind, propose the lapse; also recomputes due days when the
 * working calendar changes, and notifies the parties for which the candidacy waits. The system reminds, and proposes
 * the lapse of a candidacy that missed its due day; the county office ends it ({@link Step#CONFIRM_LAPSE}, {@link
 * Candidacy#confirmLapse}) or extends the time ({@link Candidacy#extend}).
 */
@ApplicationScoped
@Transactional
class DeadlineWorker implements TimeLimitRecomputation {
    private static final int LONGEST_HOLIDAY = 14;

    @Inject
    CandidacyRepository candidacies;

    @Inject
    CandidacyNotifier correspondence;

    @Inject
    CultivationRepository records;

    @Inject
    BusinessClock businessClock;

    /** Returns the references of returned candidacies whose due day has passed and whose lapse is not proposed yet. */
    List<String> overdue() {
        return candidacies.overdueAt(Stage.RETURNED, businessClock.now().today()).stream()
                .filter(candidacy -> !candidacy.isLapseProposed())
                .map(Candidacy::reference)
                .toList();
    }

    /** Returns the references of candidacies with one working day left. */
    List<String> nearlyDue() {
        BusinessMoment now = businessClock.now();
        return candidacies.dueBetween(now.today(), now.today().plusDays(LONGEST_HOLIDAY)).stream()
                .filter(candidacy -> now.daysLeft(candidacy.dueOn()) == 1)
                .map(Candidacy::reference)
                .toList();
    }

    void proposeLapse(String reference, Actor by) {
        Candidacy candidacy = candidacies.findForUpdate(reference);
        BusinessMoment now = businessClock.now();
        candidacy.proposeLapse(StepContext.by(by, now));
        correspondence.notifyParty(
                candidacy,
                ResponsibleParty.COUNTY_OFFICE,
                "cultivation.letter.lapseProposed",
                String.valueOf(candidacy.dueOn()),
                now,
                candidacy.dueOn());
    }

    /** Returns the references of candidacies whose due day is in the year, or later. */
    @Override
    public List<String> keysFrom(int year) {
        return candidacies.dueFrom(LocalDate.of(year, 1, 1));
    }

    /** Recomputes a due day with the present calendar, and notifies the parties for which the candidacy waits. */
    @Override
    public void recompute(String reference, int year) {
        Candidacy candidacy = candidacies.findForUpdate(reference);
        BusinessMoment now = businessClock.now();
        LocalDate before = candidacy.dueOn();
        if (!candidacy.recomputeDueDay(now.calendar())) {
            return;
        }
        if (candidacy.stage() == Stage.RETURNED) {
            records.newest(ApplicationReturnNotice.class, WorkSubject.of(candidacy))
                    .ifPresent(notice -> notice.extendTo(candidacy.dueOn()));
        }
        for (ResponsibleParty party : candidacy.stage().waitsFor()) {
            correspondence.notifyParty(
                    candidacy,
                    party,
                    "cultivation.letter.dueMoved",
                    String.valueOf(candidacy.dueOn()),
                    now,
                    before,
                    candidacy.dueOn(),
                    String.valueOf(year));
        }
    }

    void remind(String reference) {
        Candidacy candidacy = candidacies.byReference(reference);
        for (ResponsibleParty party : candidacy.stage().waitsFor()) {
            correspondence.notifyParty(
                    candidacy,
                    party,
                    party == ResponsibleParty.MERCHANT
                            ? "cultivation.letter.remindMerchant"
                            : "cultivation.letter.remindOfficer",
                    String.valueOf(candidacy.dueOn()),
                    businessClock.now(),
                    candidacy.dueOn());
        }
    }
}
