package fangxin.naming;

import fangxin.calendar.Moments;
import fangxin.candidacy.Candidacies;
import fangxin.candidacy.Candidacy;
import fangxin.candidacy.CandidacyView;
import fangxin.criteria.Trades;
import fangxin.identity.Actor;
import fangxin.identity.Roles;
import fangxin.identity.SignedIn;
import fangxin.territory.Organs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Where it is read what the naming phase has done for a candidacy. */
@Stateless
public class NamingDesk {
    @Inject
    Notices notices;
    @Inject
    Objections objections;
    @Inject
    Titles titles;
    @Inject
    Candidacies candidacies;
    @Inject
    Organs organs;
    @Inject
    Trades trades;
    @Inject
    NoticeBoard board;
    @Inject
    ObjectionPresenter presenter;
    @Inject
    SignedIn signedIn;
    @Inject
    Moments moments;

    /** What the naming phase has done for a candidacy. */
    @RolesAllowed({Roles.MERCHANT, Roles.STATION, Roles.COUNTY_OFFICE, Roles.EVALUATOR, Roles.AUTHORITY,
            Roles.HANDLER, Roles.REVIEWER, Roles.SIGNER, Roles.ASSOCIATION, Roles.AUDITOR, Roles.ADMINISTRATOR})
    public NamingView of(String reference) {
        Candidacy candidacy = candidacies.byReference(reference);
        Actor actor = signedIn.actor();
        candidacy.requireSeenBy(actor);
        Optional<NoticeItem> item = notices.itemOf(reference);
        boolean mayReadObjections = Owning.offices(actor).contains(candidacy.round().owner());
        return new NamingView(item.map(NoticeItem::notice).map(board::view).orElse(null),
                item.map(NoticeItem::seq).orElse(null),
                item.filter(i -> mayReadObjections).map(i -> objections.of(i).stream().map(presenter::view).toList())
                        .orElse(List.of()),
                item.map(i -> objections.openOn(i).size()).orElse(0),
                titles.ofCandidacy(reference).map(title -> TitleView.of(title, moments.now().today(), organs, trades))
                        .orElse(null));
    }

    /** The candidacy after a step, for whoever took it. */
    @RolesAllowed({Roles.COUNTY_OFFICE, Roles.HANDLER, Roles.REVIEWER, Roles.SIGNER})
    public CandidacyView candidacy(String reference) {
        return CandidacyView.of(candidacies.byReference(reference), signedIn.actor());
    }
}
