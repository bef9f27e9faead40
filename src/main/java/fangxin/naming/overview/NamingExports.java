package fangxin.naming.overview;

import fangxin.document.export.ListExport;
import fangxin.document.table.ListTable;
import fangxin.document.table.ListTable.FilterOption;
import fangxin.naming.notice.NoticeService;
import fangxin.naming.notice.NoticeView;
import fangxin.naming.objection.ObjectionService;
import fangxin.naming.objection.ObjectionView;
import fangxin.naming.plaque.OutstandingPlaqueView;
import fangxin.naming.plaque.PlaqueService;
import fangxin.naming.signing.DocumentReviewService;
import fangxin.naming.signing.OfficialDocumentView;
import fangxin.naming.title.TitleFilter;
import fangxin.naming.title.TitleService;
import fangxin.naming.title.TitleStanding;
import fangxin.naming.title.TitleView;
import fangxin.platform.i18n.Messages;
import fangxin.round.ApplicationRound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Definitions of the tables of titles and plaques, and of the list exports of titles, notices, objections, official
 * documents and plaques.
 */
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
    ListTable<TitleView> titleTable() {
        return ListTable.<TitleView>of(
                        "titles",
                        "naming.titles",
                        (filters, slice) -> titles.titles(titleFilter(filters), slice),
                        filters -> titles.count(titleFilter(filters)))
                .column("subject", "plaque.col.signName", title -> title.place().signName())
                .sorted()
                .searched("q")
                .column(
                        "holder",
                        "naming.title.registeredName",
                        title -> title.holder().registeredName())
                .sorted()
                .column(
                        "creditCode",
                        "merchant.creditCode",
                        title -> title.holder().creditCode())
                .optional()
                .column(
                        "address",
                        "naming.title.address",
                        title -> title.place().address())
                .sorted()
                .optional()
                .column("printed", "naming.title.number", TitleView::printed)
                .column("number", "naming.title.registerNumber", TitleView::number)
                .sorted()
                .optional()
                .labelColumn(
                        "level",
                        "round.field.level",
                        "round.level.",
                        title -> title.category().level())
                .sorted()
                .filtered("level", () -> FilterOption.of(ApplicationRound.TitleLevel.values(), "round.level."))
                .optional()
                .labelColumn(
                        "track",
                        "round.titletrack",
                        "round.titletrack.",
                        title -> title.category().track())
                .optional()
                .column(
                        "namedLevel",
                        "round.namedLevel",
                        title -> title.category().shownLevel())
                .optional()
                .labelColumn("status", "naming.status", "naming.status.", TitleView::state)
                .filtered("status", NamingExports::standings)
                .column("namedOn", "naming.title.namedOn", title -> title.term().namedOn())
                .sorted()
                .optional()
                .column("until", "naming.title.until", title -> title.term().validUntil())
                .sorted()
                .column("plaque", "naming.plaque", title -> title.plaque().handedOverOn())
                .sorted();
    }

    private static List<FilterOption> standings() {
        return Arrays.stream(TitleStanding.values())
                .map(standing -> new FilterOption(
                        standing.name(),
                        Messages.inBoth("naming.status." + standing.name().toLowerCase(Locale.ROOT))))
                .toList();
    }

    private static TitleFilter titleFilter(ListExport.ListFilters filters) {
        return new TitleFilter(
                filters.text("q"),
                filters.constant(TitleStanding.class, "status"),
                filters.constant(ApplicationRound.TitleLevel.class, "level"));
    }

    @Produces
    ListExport<TitleView> titles() {
        return titleTable().export();
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
    ListTable<OutstandingPlaqueView> plaqueTable() {
        return ListTable.<OutstandingPlaqueView>of(
                        "plaques",
                        "plaque.outstanding",
                        (filters, slice) -> plaques.outstanding(search(filters), slice),
                        filters -> plaques.countOutstanding(search(filters)))
                .column("subject", "plaque.col.signName", OutstandingPlaqueView::signName)
                .sorted()
                .searched("q")
                .column("holder", "plaque.col.registeredName", OutstandingPlaqueView::registeredName)
                .sorted()
                .column("plaqueNumber", "plaque.col.plaque", OutstandingPlaqueView::number)
                .column("address", "naming.title.address", OutstandingPlaqueView::address)
                .sorted()
                .column("due", "plaque.due", OutstandingPlaqueView::dueOn)
                .sorted();
    }

    private static String search(ListExport.ListFilters filters) {
        return filters.text("q") == null ? "" : filters.text("q");
    }

    @Produces
    ListExport<OutstandingPlaqueView> plaques() {
        return plaqueTable().export();
    }
}
