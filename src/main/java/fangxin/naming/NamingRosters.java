package fangxin.naming;

import fangxin.stationery.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

/** Titles, notices, objections, acts and plaques, to be taken along. */
@ApplicationScoped
class NamingRosters {
    @Inject
    TitleDesk titles;
    @Inject
    NoticeDesk notices;
    @Inject
    ObjectionDesk objections;
    @Inject
    ActDesk acts;
    @Inject
    PlaqueDesk plaques;

    @Produces
    Roster<TitleView> titles() {
        return Roster.<TitleView>of("titles", "naming.titles", filters -> Roster.portions((first, count) ->
                titles.titles(filters.text("q") == null ? "" : filters.text("q"), first, count).titles()))
                .column("plaque.col.signName", TitleView::signName)
                .column("registry.unit.registered", TitleView::registeredName)
                .column("registry.unit.creditCode", TitleView::creditCode)
                .column("registry.unit.address", TitleView::address)
                .column("registry.unit.number", TitleView::printed)
                .column("registry.unit.registerNumber", TitleView::number)
                .words("registry.facet.level", "registry.level.", TitleView::level)
                .words("registry.facet.status", "registry.status.", TitleView::state)
                .column("registry.unit.named", TitleView::namedOn)
                .column("registry.unit.until", TitleView::validUntil)
                .column("naming.plaque", TitleView::handedOverOn);
    }

    @Produces
    Roster<NoticeView> notices() {
        return Roster.<NoticeView>of("notices", "naming.own.notices", filters -> notices.ownNotices().stream())
                .column("naming.notice", NoticeView::title)
                .column("paper.number", NoticeView::number)
                .column("naming.notice.posted", NoticeView::postedAt)
                .column("naming.notice.lastDay", NoticeView::lastDay)
                .column("naming.items", notice -> notice.items().size());
    }

    /** Those of all offices, for anybody. */
    @Produces
    Roster<NoticeView> publicNotices() {
        return Roster.<NoticeView>of("public-notices", "naming.notices.title", filters ->
                Roster.portions(notices::newestNotices)).open()
                .column("naming.notice", NoticeView::title)
                .column("paper.number", NoticeView::number)
                .column("naming.notice.office", NoticeView::ownerName)
                .column("naming.notice.posted", NoticeView::postedAt)
                .column("naming.notice.lastDay", NoticeView::lastDay)
                .column("naming.notice.running", NoticeView::open)
                .column("naming.items", notice -> notice.items().size());
    }

    /** Who objects is not in it. */
    @Produces
    Roster<ObjectionView> objections() {
        return Roster.<ObjectionView>of("objections", "naming.own.objections",
                filters -> objections.objections().stream())
                .column("naming.receipt.number", ObjectionView::receipt)
                .column("naming.item", ObjectionView::signName)
                .column("candidacy.reference", ObjectionView::reference)
                .column("naming.notice", ObjectionView::noticeTitle)
                .words("naming.enter.channel", "naming.objection.channel.", ObjectionView::channel)
                .column("naming.named", ObjectionView::named)
                .column("naming.enter.received", ObjectionView::receivedOn)
                .column("candidacy.due", ObjectionView::dueOn)
                .words("naming.receipt.state", "naming.objection.state.", ObjectionView::state);
    }

    @Produces
    Roster<ActView> acts() {
        return Roster.<ActView>of("acts", "naming.acts", filters -> acts.acts().stream())
                .column("naming.act.subject", ActView::subject)
                .words("naming.act.kind", "naming.act.kind.", ActView::kind)
                .words("naming.act.state", "naming.act.state.", ActView::state)
                .column("paper.number", ActView::documentNumber)
                .column("naming.act.drafted", ActView::draftedAt)
                .column("naming.items", act -> act.items().size());
    }

    @Produces
    Roster<PlaqueDesk.Outstanding> plaques() {
        return Roster.<PlaqueDesk.Outstanding>of("plaques", "plaque.outstanding",
                filters -> plaques.outstanding().stream())
                .column("plaque.col.signName", PlaqueDesk.Outstanding::signName)
                .column("plaque.col.registeredName", PlaqueDesk.Outstanding::registeredName)
                .column("plaque.col.plaque", PlaqueDesk.Outstanding::number)
                .column("registry.unit.address", PlaqueDesk.Outstanding::address)
                .column("plaque.due", PlaqueDesk.Outstanding::dueOn);
    }
}
