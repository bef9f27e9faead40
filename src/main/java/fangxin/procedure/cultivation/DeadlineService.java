package fangxin.procedure.cultivation;

import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RoleNames;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.CandidacyNotifier;
import fangxin.procedure.candidacy.CandidacyRepository;
import fangxin.procedure.candidacy.ResponsibleParty;
import fangxin.procedure.candidacy.Stage;
import fangxin.procedure.candidacy.StepContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** What the system itself does about limits: it reminds, and it proposes. It never decides. */
@Stateless
@RolesAllowed(RoleNames.JOB)
public class DeadlineService {
    private static final int LONGEST_HOLIDAY = 14;

    @Inject
    CandidacyRepository candidacies;

    @Inject
    CandidacyNotifier correspondence;

    @Inject
    CultivationRepository records;

    @Inject
    CurrentUser signedIn;

    @Inject
    BusinessClock moments;

    /** References whose merchants have let the time for mending pass. */
    public List<String> overdue() {
        return candidacies.overdueAt(Stage.RETURNED, moments.now().today()).stream()
                .filter(candidacy -> !candidacy.lapseProposed())
                .map(Candidacy::reference)
                .toList();
    }

    /** References with one working day left. */
    public List<String> nearlyDue() {
        BusinessMoment now = moments.now();
        return candidacies.dueBetween(now.today(), now.today().plusDays(LONGEST_HOLIDAY)).stream()
                .filter(candidacy -> now.daysLeft(candidacy.dueOn()) == 1)
                .map(Candidacy::reference)
                .toList();
    }

    public void proposeLapse(String reference) {
        Candidacy candidacy = candidacies.findForUpdate(reference);
        BusinessMoment now = moments.now();
        candidacy.proposeLapse(StepContext.by(signedIn.actor(), now));
        ResponsibleParty office = ResponsibleParty.COUNTY_OFFICE;
        correspondence.write(
                candidacy,
                office.role(),
                office.placeOn(candidacy),
                "cultivation.letter.lapseProposed",
                String.valueOf(candidacy.dueOn()),
                now,
                candidacy.dueOn());
    }

    /** References whose limit ends in a year that was published now, or later. */
    public List<String> from(int year) {
        return candidacies.dueFrom(LocalDate.of(year, 1, 1));
    }

    /** Recomputes a due day with the calendar as it is now, and notifies those for whom the candidacy waits. */
    public void recompute(String reference, int year) {
        Candidacy candidacy = candidacies.findForUpdate(reference);
        BusinessMoment now = moments.now();
        LocalDate before = candidacy.dueOn();
        if (!candidacy.recomputeDueDay(now.calendar())) {
            return;
        }
        if (candidacy.stage() == Stage.RETURNED) {
            records.newest(ReturnNotice.class, reference).ifPresent(notice -> notice.due(candidacy.dueOn()));
        }
        for (ResponsibleParty hand : candidacy.stage().waitsFor()) {
            correspondence.write(
                    candidacy,
                    hand.role(),
                    hand.placeOn(candidacy),
                    "cultivation.letter.dueMoved",
                    String.valueOf(candidacy.dueOn()),
                    now,
                    before,
                    candidacy.dueOn(),
                    String.valueOf(year));
        }
    }

    public void remind(String reference) {
        Candidacy candidacy = candidacies.byReference(reference);
        for (ResponsibleParty hand : candidacy.stage().waitsFor()) {
            correspondence.write(
                    candidacy,
                    hand.role(),
                    hand.placeOn(candidacy),
                    hand == ResponsibleParty.MERCHANT
                            ? "cultivation.letter.remindMerchant"
                            : "cultivation.letter.remindOfficer",
                    String.valueOf(candidacy.dueOn()),
                    moments.now(),
                    candidacy.dueOn());
        }
    }
}
