package fangxin.cultivation;

import fangxin.calendar.Moment;
import fangxin.calendar.Moments;
import fangxin.candidacy.Candidacies;
import fangxin.candidacy.Candidacy;
import fangxin.candidacy.Correspondence;
import fangxin.candidacy.Hand;
import fangxin.candidacy.Stage;
import fangxin.candidacy.Taking;
import fangxin.identity.Roles;
import fangxin.identity.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** What the system itself does about limits: it reminds, and it proposes. It never decides. */
@Stateless
@RolesAllowed(Roles.JOB)
public class DeadlineDesk {
    private static final int LONGEST_HOLIDAY = 14;

    @Inject
    Candidacies candidacies;
    @Inject
    Correspondence correspondence;
    @Inject
    CultivationRecords records;
    @Inject
    SignedIn signedIn;
    @Inject
    Moments moments;

    /** References whose merchants have let the time for mending pass. */
    public List<String> overdue() {
        return candidacies.overdueAt(Stage.RETURNED, moments.now().today()).stream()
                .filter(candidacy -> !candidacy.lapseProposed()).map(Candidacy::reference).toList();
    }

    /** References with one working day left. */
    public List<String> nearlyDue() {
        Moment now = moments.now();
        return candidacies.dueBetween(now.today(), now.today().plusDays(LONGEST_HOLIDAY)).stream()
                .filter(candidacy -> now.daysLeft(candidacy.dueOn()) == 1)
                .map(Candidacy::reference).toList();
    }

    public void proposeLapse(String reference) {
        Candidacy candidacy = candidacies.held(reference);
        Moment now = moments.now();
        candidacy.proposeLapse(Taking.by(signedIn.actor(), now));
        Hand office = Hand.COUNTY_OFFICE;
        correspondence.write(candidacy, office.role(), office.placeOn(candidacy), "cultivation.letter.lapseProposed",
                String.valueOf(candidacy.dueOn()), now, candidacy.dueOn());
    }

    /** References whose limit ends in a year that was published now, or later. */
    public List<String> from(int year) {
        return candidacies.dueFrom(LocalDate.of(year, 1, 1));
    }

    /** Recomputes a due day with the calendar as it is now, and notifies those for whom the candidacy waits. */
    public void recompute(String reference, int year) {
        Candidacy candidacy = candidacies.held(reference);
        Moment now = moments.now();
        LocalDate before = candidacy.dueOn();
        if (!candidacy.recomputeDueDay(now.calendar())) {
            return;
        }
        if (candidacy.stage() == Stage.RETURNED) {
            records.newest(ReturnNotice.class, reference).ifPresent(notice -> notice.due(candidacy.dueOn()));
        }
        for (Hand hand : candidacy.stage().waitsFor()) {
            correspondence.write(candidacy, hand.role(), hand.placeOn(candidacy), "cultivation.letter.dueMoved",
                    String.valueOf(candidacy.dueOn()), now, before, candidacy.dueOn(), String.valueOf(year));
        }
    }

    public void remind(String reference) {
        Candidacy candidacy = candidacies.byReference(reference);
        for (Hand hand : candidacy.stage().waitsFor()) {
            correspondence.write(candidacy, hand.role(), hand.placeOn(candidacy),
                    hand == Hand.MERCHANT ? "cultivation.letter.remindMerchant" : "cultivation.letter.remindOfficer",
                    String.valueOf(candidacy.dueOn()), moments.now(), candidacy.dueOn());
        }
    }
}
