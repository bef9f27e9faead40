package fangxin.naming.overview;

import fangxin.criteria.model.TradeRepository;
import fangxin.naming.notice.NoticeItem;
import fangxin.naming.notice.NoticePresenter;
import fangxin.naming.notice.NoticeRepository;
import fangxin.naming.notice.OfficeOwnership;
import fangxin.naming.objection.ObjectionPresenter;
import fangxin.naming.objection.ObjectionRepository;
import fangxin.naming.title.TitleRepository;
import fangxin.naming.title.TitleView;
import fangxin.organization.agency.AgencyRepository;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.RoleNames;
import fangxin.procedure.candidacy.Candidacy;
import fangxin.procedure.candidacy.CandidacyRepository;
import fangxin.procedure.candidacy.CandidacyView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Service boundary that shows the naming phase of a candidacy (notice, title, and for its office the objections) to
 * everyone who can see the candidacy, and the candidacy after a step to the officer who took it.
 */
@Stateless
public class NamingViewService {
    @Inject
    NoticeRepository notices;

    @Inject
    ObjectionRepository objections;

    @Inject
    TitleRepository titles;

    @Inject
    CandidacyRepository candidacies;

    @Inject
    AgencyRepository agencies;

    @Inject
    TradeRepository trades;

    @Inject
    NoticePresenter board;

    @Inject
    ObjectionPresenter presenter;

    @Inject
    CurrentUser currentUser;

    @Inject
    BusinessClock businessClock;

    /** Returns the view of the naming phase of a candidacy. */
    @RolesAllowed(RoleNames.CASE_READER)
    public NamingView of(String reference) {
        Candidacy candidacy = candidacies.byReference(reference);
        Actor actor = currentUser.actor();
        candidacy.requireVisibleTo(actor);
        Optional<NoticeItem> item = notices.itemOf(reference);
        boolean mayReadObjections = candidacy.isReadByOfficer(actor)
                && OfficeOwnership.offices(actor).contains(candidacy.round().owner());
        return new NamingView(
                item.map(NoticeItem::notice).map(board::view).orElse(null),
                item.map(NoticeItem::seq).orElse(null),
                item.filter(i -> mayReadObjections)
                        .map(i -> objections.of(i).stream().map(presenter::view).toList())
                        .orElse(List.of()),
                item.map(i -> objections.openOn(i).size()).orElse(0),
                titles.ofCandidacy(reference)
                        .map(title -> TitleView.of(title, businessClock.now().today(), agencies, trades))
                        .orElse(null));
    }

    /** Returns the candidacy after a step, for the person who took it. */
    @RolesAllowed(RoleNames.OFFICE_STAFF)
    public CandidacyView candidacy(String reference) {
        return CandidacyView.of(candidacies.byReference(reference), currentUser.actor());
    }
}
