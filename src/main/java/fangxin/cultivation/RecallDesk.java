package fangxin.cultivation;

import fangxin.calendar.Moment;
import fangxin.calendar.Moments;
import fangxin.candidacy.Candidacies;
import fangxin.candidacy.Candidacy;
import fangxin.candidacy.CandidacyView;
import fangxin.candidacy.Stage;
import fangxin.candidacy.Taking;
import fangxin.identity.Actor;
import fangxin.identity.Roles;
import fangxin.identity.SignedIn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Where the last step is taken back (撤回), as long as the next desk has not acted. */
@Stateless
public class RecallDesk {
    @Inject
    Candidacies candidacies;
    @Inject
    CultivationRecords records;
    @Inject
    SignedIn signedIn;
    @Inject
    Moments moments;

    /** Takes back the last step, as long as the next desk has not acted. */
    @RolesAllowed({Roles.MERCHANT, Roles.STATION, Roles.COUNTY_OFFICE, Roles.AUTHORITY})
    public CandidacyView recall(String reference, String reason) {
        Candidacy candidacy = candidacies.held(reference);
        Actor actor = signedIn.actor();
        Moment now = moments.now();
        candidacy.recall(Taking.by(actor, now).because(Words.tidy(reason)));
        if (candidacy.journal().getLast().before() == Stage.RETURNED) {
            records.newest(ReturnNotice.class, reference).ifPresent(notice -> notice.recall(now.at()));
        }
        new Words().mayHave("reason", reason, 1000).check();
        return CandidacyView.of(candidacy, actor);
    }
}
