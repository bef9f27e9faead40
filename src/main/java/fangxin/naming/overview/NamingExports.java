package fangxin.naming.overview;

import fangxin.document.export.ListExport;
import fangxin.naming.notice.NoticeService;
import fangxin.naming.notice.NoticeView;
import fangxin.naming.objection.ObjectionService;
import fangxin.naming.objection.ObjectionView;
import fangxin.naming.plaque.OutstandingPlaqueView;
import fangxin.naming.plaque.PlaqueService;
import fangxin.naming.signing.DocumentReviewService;
import fangxin.naming.signing.OfficialDocumentView;
import fangxin.naming.title.TitleService;
import fangxin.naming.title.TitleView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

/** Definitions of the list exports of titles, notices, objections, official documents and plaques. */
@ApplicationScoped
class NamingExports {
    @Inject
    TitleService titles;

    @Inject
    NoticeService notices;

    @Inject
    ObjectionService objections;

    @Inject
    DocumentReviewService officialDocuments;

    @Inject
    PlaqueService plaques;

    @Produces
    ListExport<TitleView> titles() {
        return ListExport.<TitleView>of(
                        "titles",
                        "naming.titles",
                        filters -> ListExport.portions((first, count) -> titles.titles(
                                        filters.text("q") == null ? "" : filters.text("q"), first, count)
                                .titles()))
                .column("plaque.col.signName", title -> title.place().signName())
                .column("naming.title.registeredName", title -> title.holder().registeredName())
                .column("merchant.creditCode", title -> title.holder().creditCode())
                .column("naming.title.address", title -> title.place().address())
                .column("naming.title.number", TitleView::printed)
                .column("naming.title.registerNumber", TitleView::number)
                .labelColumn(
                        "round.field.level",
                        "round.level.",
                        title -> title.category().level())
                .labelColumn(
                        "round.titletrack",
                        "round.titletrack.",
                        title -> title.category().track())
                .column("round.namedLevel", title -> title.category().shownLevel())
                .labelColumn("naming.status", "naming.status.", TitleView::state)
                .column("naming.title.namedOn", title -> title.term().namedOn())
                .column("naming.title.until", title -> title.term().validUntil())
                .column("naming.plaque", title -> title.plaque().handedOverOn());
    }

    @Produces
    ListExport<NoticeView> notices() {
        return ListExport.<NoticeView>of("notices", "naming.own.notices", filters -> notices.ownNotices().stream())
                .column("naming.notice", NoticeView::title)
                .column("naming.officialDocument.documentNumber", NoticeView::number)
                .column("naming.notice.posted", NoticeView::postedAt)
                .column("naming.notice.lastDay", notice -> notice.period().lastDay())
                .column("naming.items", notice -> notice.items().size());
    }

    /** Public list of the notices of all offices. */
    @Produces
    ListExport<NoticeView> publicNotices() {
        return ListExport.<NoticeView>of(
                        "public-notices",
                        "naming.notices.title",
                        filters -> ListExport.portions(notices::newestNotices))
                .open()
                .column("naming.notice", NoticeView::title)
                .column("naming.officialDocument.documentNumber", NoticeView::number)
                .column("naming.notice.office", notice -> notice.office().name())
                .column("naming.notice.posted", NoticeView::postedAt)
                .column("naming.notice.lastDay", notice -> notice.period().lastDay())
                .column("naming.notice.running", notice -> notice.period().open())
                .column("naming.items", notice -> notice.items().size());
    }

    /** List of objections, without the identity of the objectors. */
    @Produces
    ListExport<ObjectionView> objections() {
        return ListExport.<ObjectionView>of(
                        "objections", "naming.own.objections", filters -> objections.objections().stream())
                .column("naming.receipt.number", ObjectionView::receipt)
                .column("naming.item", objection -> objection.subject().signName())
                .column("candidacy.reference", objection -> objection.subject().reference())
                .column("naming.notice", objection -> objection.subject().noticeTitle())
                .labelColumn("naming.enter.channel", "naming.objection.channel.", ObjectionView::channel)
                .column("naming.named", ObjectionView::named)
                .column("naming.enter.received", ObjectionView::receivedOn)
                .column(
                        "candidacy.due",
                        objection -> objection.open() ? objection.deadline().dueOn() : null)
                .labelColumn("naming.receipt.state", "naming.objection.state.", ObjectionView::state);
    }

    @Produces
    ListExport<OfficialDocumentView> officialDocuments() {
        return ListExport.<OfficialDocumentView>of(
                        "official-documents",
                        "naming.officialDocuments",
                        filters -> officialDocuments.documents().stream())
                .column("naming.officialDocument.subject", OfficialDocumentView::subject)
                .column(
                        "naming.officialDocument.type",
                        document -> document.type().name())
                .labelColumn(
                        "naming.officialDocument.state", "naming.officialdocumentstate.", OfficialDocumentView::state)
                .column("naming.officialDocument.documentNumber", OfficialDocumentView::documentNumber)
                .column(
                        "naming.officialDocument.drafted",
                        document -> document.signing().draftedAt())
                .column("naming.items", document -> document.items().size());
    }

    @Produces
    ListExport<OutstandingPlaqueView> plaques() {
        return ListExport.<OutstandingPlaqueView>of(
                        "plaques", "plaque.outstanding", filters -> plaques.outstanding().stream())
                .column("plaque.col.signName", OutstandingPlaqueView::signName)
                .column("plaque.col.registeredName", OutstandingPlaqueView::registeredName)
                .column("plaque.col.plaque", OutstandingPlaqueView::number)
                .column("naming.title.address", OutstandingPlaqueView::address)
                .column("plaque.due", OutstandingPlaqueView::dueOn);
    }
}
