package fangxin.naming.overview;

import fangxin.common.LocalizedText;
import fangxin.document.export.ListExport;
import fangxin.document.table.ListTable;
import fangxin.document.table.ListTable.FilterOption;
import fangxin.naming.notice.NoticeFilter;
import fangxin.naming.notice.NoticeService;
import fangxin.naming.notice.NoticeState;
import fangxin.naming.notice.NoticeView;
import fangxin.naming.objection.ObjectionChannel;
import fangxin.naming.objection.ObjectionFilter;
import fangxin.naming.objection.ObjectionService;
import fangxin.naming.objection.ObjectionState;
import fangxin.naming.objection.ObjectionView;
import fangxin.naming.plaque.OutstandingPlaqueView;
import fangxin.naming.plaque.PlaqueFilter;
import fangxin.naming.plaque.PlaqueService;
import fangxin.naming.plaque.WaitingPlaqueView;
import fangxin.naming.signing.DocumentReviewService;
import fangxin.naming.signing.OfficialDocumentFilter;
import fangxin.naming.signing.OfficialDocumentState;
import fangxin.naming.signing.OfficialDocumentView;
import fangxin.naming.title.TitleFilter;
import fangxin.naming.title.TitleService;
import fangxin.naming.title.TitleStanding;
import fangxin.naming.title.TitleView;
import fangxin.organization.worklist.TaskType;
import fangxin.platform.i18n.Messages;
import fangxin.round.ApplicationRound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;

/**
 * Definitions of the tables of the office's pages and of their list exports, for titles, notices, objections, official
 * documents, and plaques to hand over or demanded back; and of the public list export of notices.
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
                .absent("naming.notStated")
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
                .filteredByDays("named")
                .optional()
                .column("until", "naming.title.until", title -> title.term().validUntil())
                .sorted()
                .filteredByDays("ending")
                .absent("naming.title.untilNone")
                .column("plaque", "naming.plaque", title -> title.plaque().handedOverOn())
                .sorted()
                .filteredByDays("handedOver")
                .absent("naming.title.plaque.none");
    }

    private static List<FilterOption> standings() {
        return Arrays.stream(TitleStanding.values())
                .map(standing -> new FilterOption(standing.name(), standing.label()))
                .toList();
    }

    private static TitleFilter titleFilter(ListExport.ListFilters filters) {
        return new TitleFilter(
                filters.text("q"),
                filters.constant(TitleStanding.class, "status"),
                filters.constant(ApplicationRound.TitleLevel.class, "level"),
                filters.days("named"),
                filters.days("ending"),
                filters.days("handedOver"));
    }

    @Produces
    ListExport<TitleView> titles() {
        return titleTable().export();
    }

    @Produces
    ListTable<NoticeView> noticeTable() {
        return ListTable.<NoticeView>of(
                        "notices",
                        "naming.own.notices",
                        (filters, slice) -> notices.ownNotices(noticeFilter(filters), slice),
                        filters -> notices.countOwn(noticeFilter(filters)))
                .column("subject", "naming.notice", NoticeView::title)
                .sorted()
                .searched("q")
                .column("number", "naming.officialDocument.documentNumber", NoticeView::number)
                .sorted()
                .dayColumn("posted", "naming.notice.posted", NoticeView::postedAt)
                .sorted()
                .filteredByDays("posted")
                .column(
                        "lastDay",
                        "naming.notice.lastDay",
                        notice -> notice.period().lastDay())
                .sorted()
                .filteredByDays("lastDay")
                .labelColumn("state", "naming.notice.state", "naming.noticestate.", NoticeView::state)
                .filtered("state", () -> FilterOption.of(NoticeState.values(), "naming.noticestate."))
                .column("items", "naming.items", notice -> notice.items().size());
    }

    private static NoticeFilter noticeFilter(ListExport.ListFilters filters) {
        return new NoticeFilter(
                filters.text("q"),
                filters.constant(NoticeState.class, "state"),
                filters.days("posted"),
                filters.days("lastDay"));
    }

    @Produces
    ListExport<NoticeView> notices() {
        return noticeTable().export();
    }

    /** Returns the public list of the notices of all offices. */
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

    /** Returns the list of objections, without the identity of the objectors. */
    @Produces
    ListTable<ObjectionView> objectionTable() {
        return ListTable.<ObjectionView>of(
                        "objections",
                        "naming.own.objections",
                        (filters, slice) -> objections.objections(objectionFilter(filters), slice),
                        filters -> objections.count(objectionFilter(filters)))
                .column(
                        "subject",
                        "naming.item",
                        objection -> objection.subject().signName())
                .sorted()
                .searched("q")
                .column("receipt", "naming.receipt.number", ObjectionView::receipt)
                .sorted()
                .column(
                        "reference",
                        "candidacy.reference",
                        objection -> objection.subject().reference())
                .sorted()
                .optional()
                .column(
                        "notice",
                        "naming.notice",
                        objection -> objection.subject().noticeTitle())
                .sorted()
                .optional()
                .labelColumn("channel", "naming.enter.channel", "naming.objection.channel.", ObjectionView::channel)
                .sorted()
                .filtered("channel", () -> FilterOption.of(ObjectionChannel.values(), "naming.objection.channel."))
                .labelColumn("named", "naming.named", "naming.", objection -> objection.named() ? "named" : "anonymous")
                .column("received", "naming.enter.received", ObjectionView::receivedOn)
                .sorted()
                .filteredByDays("received")
                .labelColumn("state", "naming.receipt.state", "naming.objection.state.", ObjectionView::state)
                .sorted()
                .filtered("state", () -> FilterOption.of(ObjectionState.values(), "naming.objection.state."))
                .column(
                        "due",
                        "candidacy.due",
                        objection -> objection.isOpen() ? objection.deadline().dueOn() : null);
    }

    private static ObjectionFilter objectionFilter(ListExport.ListFilters filters) {
        return new ObjectionFilter(
                filters.text("q"),
                filters.constant(ObjectionState.class, "state"),
                filters.constant(ObjectionChannel.class, "channel"),
                filters.days("received"));
    }

    @Produces
    ListExport<ObjectionView> objections() {
        return objectionTable().export();
    }

    @Produces
    ListTable<OfficialDocumentView> officialDocumentTable() {
        return ListTable.<OfficialDocumentView>of(
                        "official-documents",
                        "naming.officialDocuments",
                        (filters, slice) -> officialDocuments.documents(documentFilter(filters), slice),
                        filters -> officialDocuments.count(documentFilter(filters)))
                .column("subject", "naming.officialDocument.subject", OfficialDocumentView::subject)
                .sorted()
                .searched("q")
                .column(
                        "type",
                        "naming.officialDocument.type",
                        document -> document.type().name())
                .sorted()
                .filtered("type", this::documentTypes)
                .column(
                        "state",
                        "naming.officialDocument.state",
                        document -> ListTable.parts(
                                Messages.inBoth("naming.officialdocumentstate." + document.state()),
                                document.signing().mine() ? Messages.inBoth("naming.officialDocuments.mine") : null))
                .sorted()
                .filtered(
                        "state", () -> FilterOption.of(OfficialDocumentState.values(), "naming.officialdocumentstate."))
                .column("number", "naming.officialDocument.documentNumber", OfficialDocumentView::documentNumber)
                .sorted()
                .dayColumn(
                        "drafted",
                        "naming.officialDocument.drafted",
                        document -> document.signing().draftedAt())
                .sorted()
                .filteredByDays("drafted")
                .column("items", "naming.items", document -> document.items().size());
    }

    private List<FilterOption> documentTypes() {
        return officialDocuments.types().stream()
                .map(type -> new FilterOption(type.code(), type.name()))
                .toList();
    }

    private static OfficialDocumentFilter documentFilter(ListExport.ListFilters filters) {
        return new OfficialDocumentFilter(
                filters.text("q"),
                filters.text("type"),
                filters.constant(OfficialDocumentState.class, "state"),
                filters.days("drafted"));
    }

    @Produces
    ListExport<OfficialDocumentView> officialDocuments() {
        return officialDocumentTable().export();
    }

    @Produces
    ListTable<OutstandingPlaqueView> plaqueTable() {
        return ListTable.<OutstandingPlaqueView>of(
                        "plaques",
                        "plaque.outstanding",
                        (filters, slice) -> plaques.outstanding(plaqueFilter(filters, "due"), slice),
                        filters -> plaques.countOutstanding(plaqueFilter(filters, "due")))
                .column("subject", "plaque.col.signName", OutstandingPlaqueView::signName)
                .sorted()
                .searched("q")
                .column("holder", "plaque.col.registeredName", OutstandingPlaqueView::registeredName)
                .sorted()
                .column("plaqueNumber", "plaque.col.plaque", OutstandingPlaqueView::number)
                .column("address", "naming.title.address", OutstandingPlaqueView::address)
                .sorted()
                .column("document", "plaque.demandedBy", OutstandingPlaqueView::documentNumber)
                .sorted()
                .filtered("document", () -> documents(TaskType.TAKE_BACK_PLAQUE))
                .column("due", "plaque.due", OutstandingPlaqueView::dueOn)
                .sorted()
                .filteredByDays("due");
    }

    @Produces
    ListTable<WaitingPlaqueView> plaqueToHandOverTable() {
        return ListTable.<WaitingPlaqueView>of(
                        "plaques-to-hand-over",
                        "plaque.waiting.handOver",
                        (filters, slice) -> plaques.toHandOver(plaqueFilter(filters, "named"), slice),
                        filters -> plaques.countToHandOver(plaqueFilter(filters, "named")))
                .column("subject", "plaque.col.signName", WaitingPlaqueView::signName)
                .sorted()
                .searched("q")
                .column("holder", "plaque.col.registeredName", WaitingPlaqueView::registeredName)
                .sorted()
                .column("plaqueNumber", "plaque.col.plaque", WaitingPlaqueView::number)
                .column("address", "naming.title.address", WaitingPlaqueView::address)
                .sorted()
                .column("document", "plaque.namedBy", WaitingPlaqueView::documentNumber)
                .sorted()
                .filtered("document", () -> documents(TaskType.HAND_OVER_PLAQUE))
                .column("namedOn", "naming.title.namedOn", WaitingPlaqueView::namedOn)
                .sorted()
                .filteredByDays("named");
    }

    @Produces
    ListExport<WaitingPlaqueView> plaquesToHandOver() {
        return plaqueToHandOverTable().export();
    }

    private List<FilterOption> documents(TaskType type) {
        return plaques.documents(type).stream()
                .map(document ->
                        new FilterOption(document.id(), new LocalizedText(document.number(), document.number())))
                .toList();
    }

    private static PlaqueFilter plaqueFilter(ListExport.ListFilters filters, String days) {
        return new PlaqueFilter(filters.text("q"), filters.text("document"), filters.days(days));
    }

    @Produces
    ListExport<OutstandingPlaqueView> plaques() {
        return plaqueTable().export();
    }
}
