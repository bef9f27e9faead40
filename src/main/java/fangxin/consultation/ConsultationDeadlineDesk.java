package fangxin.consultation;

import fangxin.calendar.Moment;
import fangxin.calendar.Moments;
import fangxin.candidacy.Candidacies;
import fangxin.candidacy.Candidacy;
import fangxin.candidacy.Correspondence;
import fangxin.identity.Role;
import fangxin.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** What the system itself does about the periods in which conference bodies answer once a calendar was published. */
@Stateless
@RolesAllowed(Roles.JOB)
public class ConsultationDeadlineDesk {
    @Inject
    Candidacies candidacies;
    @Inject
    Consultations consultations;
    @Inject
    Correspondence correspondence;
    @Inject
    Moments moments;

    /** References of the candidacies whose request ends in a year, or later. */
    public List<String> from(int year) {
        return consultations.endingFrom(LocalDate.of(year, 1, 1));
    }

    /** Recomputes the last day for answers, and notifies the bodies that have not answered. */
    public void recompute(String reference, int year) {
        Candidacy candidacy = candidacies.held(reference);
        Moment now = moments.now();
        consultations.newest(reference).ifPresent(asked -> {
            LocalDate before = asked.endsOn();
            if (asked.recompute(now.calendar())) {
                asked.silent().forEach(body -> correspondence.write(candidacy, Role.CONFERENCE_MEMBER, body,
                        "consultation.letter.endMoved", String.valueOf(asked.endsOn()), now, before, asked.endsOn(),
                        String.valueOf(year)));
            }
        });
    }
}
