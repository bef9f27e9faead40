package fangxin.casework;

import fangxin.common.LocalizedText;
import fangxin.document.export.ListExport;
import fangxin.document.table.ListTable;
import fangxin.document.table.ListTable.FilterOption;
import fangxin.organization.worklist.TaskType;
import fangxin.platform.i18n.Messages;
import fangxin.procedure.candidacy.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;

/**
 * Definitions of the lists of cases and of the worklist as tables, and of the list exports of these and of search
 * results.
 */
@ApplicationScoped
class CaseworkExports {
    @Inject
    WorklistService service;

    @Inject
    CaseSearchService finding;

    @Inject
    CaseListService list;

    @Produces
    ListTable<CaseListService.CaseListItem> caseTable() {
        return ListTable.<CaseListService.CaseListItem>of(
                        "cases",
                        "casework.cases",
                        (filters, slice) -> list.page(caseFilter(filters), slice),
                        filters -> list.count(caseFilter(filters)))
                .column("subject", "candidacy.shop", CaseListService.CaseListItem::subject)
                .sorted()
                .searched("q")
                .column(
                        "merchant",
                        "consultation.list.merchant",
                        item -> ListTable.parts(
                                item.facts().merchant(),
                                unconfirmed(item.facts().confirmed())))
                .sorted()
                .optional()
                .column("reference", "candidacy.reference", item -> item.facts().reference())
                .sorted()
                .column(
                        "stage",
                        "candidacy.stage",
                        item -> ListTable.parts(
                                stage(item.facts().stage()), lapse(item.facts().lapseProposed())))
                .sorted()
                .filtered("stage", () -> FilterOption.of(Stage.values(), "candidacy.stage."))
                .column("trade", "evaluation.list.trade", CaseListService.CaseListItem::trade)
                .sorted()
                .filtered("trade", list::trades)
                .column("round", "casework.cases.round", CaseListService.CaseListItem::round)
                .sorted()
                .filtered("round", list::rounds)
                .optional()
                .column("office", "casework.cases.office", CaseListService.CaseListItem::office)
                .optional()
                .column(
                        "owner",
                        "casework.owner",
                        item -> item.owner() == null ? null : item.owner().name())
                .absent("casework.owner.none")
                .filtered("owner", () -> FilterOption.of(WorklistFilter.OwnerFilter.values(), "casework.owner."))
                .dayColumn(
                        "submitted",
                        "casework.cases.submitted",
                        item -> item.facts().submittedAt())
                .sorted()
                .filteredByDays("submitted")
                .optional()
                .column("due", "candidacy.due", item -> item.facts().dueOn())
                .sorted()
                .filtered("due", () -> FilterOption.of(CaseFilter.DueFilter.values(), "casework.due."));
    }

    @Produces
    ListExport<CaseListService.CaseListItem> caseList() {
        return caseTable().export();
    }

    private static CaseListFilter caseFilter(ListExport.ListFilters filters) {
        return new CaseListFilter(
                new CaseFilter(
                        filters.constant(Stage.class, "stage"),
                        filters.text("q"),
                        filters.constant(CaseFilter.DueFilter.class, "due"),
                        true),
                filters.text("trade"),
                filters.text("round"),
                filters.constant(WorklistFilter.OwnerFilter.class, "owner"),
                filters.days("submitted"));
    }

    @Produces
    ListTable<WorklistService.WorklistItem> worklistTable() {
        return ListTable.<WorklistService.WorklistItem>of(
                        "worklist",
                        "casework.queue",
                        (filters, slice) -> service.page(worklistFilter(filters), slice),
                        filters -> service.count(worklistFilter(filters)))
                .column("subject", "casework.subject", WorklistService.WorklistItem::subject)
                .sorted()
                .searched("q")
                .labelColumn("task", "casework.task", "casework.task.", WorklistService.WorklistItem::type)
                .sorted()
                .filtered("type", () -> FilterOption.of(TaskType.values(), "casework.task."))
                .column("stage", "candidacy.stage", CaseworkExports::stageOf)
                .sorted()
                .filtered("stage", () -> FilterOption.of(Stage.values(), "candidacy.stage."))
                .column("detail", "casework.detail", WorklistService.WorklistItem::detail)
                .column("trade", "evaluation.list.trade", ofCase(WorklistService.CaseFacts::trade))
                .optional()
                .column(
                        "owner",
                        "casework.owner",
                        ofCase(facts -> facts.owner() == null ? Messages.inBoth("casework.owner.none") : facts.owner()))
                .filtered("owner", () -> FilterOption.of(WorklistFilter.OwnerFilter.values(), "casework.owner."))
                .dayColumn("since", "casework.since", WorklistService.WorklistItem::since)
                .sorted()
                .optional()
                .column("due", "candidacy.due", WorklistService.WorklistItem::dueOn)
                .sorted()
                .filtered("due", () -> FilterOption.of(CaseFilter.DueFilter.values(), "casework.due."))
                .column("reference", "candidacy.reference", ofCase(WorklistService.CaseFacts::reference))
                .optional();
    }

    @Produces
    ListExport<WorklistService.WorklistItem> worklist() {
        return worklistTable().export();
    }

    private static WorklistFilter worklistFilter(ListExport.ListFilters filters) {
        return new WorklistFilter(
                filters.constant(TaskType.class, "type"),
                new CaseFilter(
                        filters.constant(Stage.class, "stage"),
                        filters.text("q"),
                        filters.constant(CaseFilter.DueFilter.class, "due"),
                        false),
                filters.constant(WorklistFilter.OwnerFilter.class, "owner"));
    }

    /** Returns the stage of a case and what is particular about it, and of a requested opinion what silence means. */
    private static List<Object> stageOf(WorklistService.WorklistItem item) {
        if (item.facts() == null) {
            return ListTable.parts(
                    item.type() == TaskType.REPLY_OPINION ? Messages.inBoth("casework.task.silence") : null);
        }
        return ListTable.parts(
                stage(item.facts().stage()),
                lapse(item.facts().lapseProposed()),
                unconfirmed(item.facts().confirmed()));
    }

    private static LocalizedText stage(Stage stage) {
        return Messages.inBoth("candidacy.stage." + stage);
    }

    private static LocalizedText lapse(boolean proposed) {
        return proposed ? Messages.inBoth("casework.lapseProposed") : null;
    }

    private static LocalizedText unconfirmed(boolean confirmed) {
        return confirmed ? null : Messages.inBoth("casework.unconfirmed");
    }

    /** Returns the value of a fact of a case; null for other tasks. */
    private static Function<WorklistService.WorklistItem, ?> ofCase(Function<WorklistService.CaseFacts, ?> fact) {
        return item -> item.facts() == null ? null : fact.apply(item.facts());
    }

    @Produces
    ListExport<CaseSearchService.MerchantHit> merchants() {
        return ListExport.<CaseSearchService.MerchantHit>of(
                        "found-merchants",
                        "casework.find.merchants",
                        filters -> ListExport.portions(
                                (first, count) -> finding.merchants(filters.text("q"), first, count)))
                .column("merchant.merchantName", CaseSearchService.MerchantHit::name)
                .column("merchant.creditCode", CaseSearchService.MerchantHit::creditCode)
                .column("merchant.office", CaseSearchService.MerchantHit::office)
                .column("casework.find.contacts", CaseSearchService.MerchantHit::contacts)
                .column("casework.find.caseList", CaseSearchService.MerchantHit::cases)
                .labelColumn("round.col.state", "merchant.", one -> one.confirmed() ? "verified" : "unverified");
    }

    @Produces
    ListExport<CaseSearchService.CaseHit> cases() {
        return ListExport.<CaseSearchService.CaseHit>of(
                        "found-cases",
                        "casework.find.caseList",
                        filters ->
                                ListExport.portions((first, count) -> finding.cases(filters.text("q"), first, count)))
                .column("candidacy.shop", CaseSearchService.CaseHit::signName)
                .column("consultation.list.merchant", CaseSearchService.CaseHit::merchant)
                .column("candidacy.reference", CaseSearchService.CaseHit::reference)
                .labelColumn("candidacy.stage", "candidacy.stage.", CaseSearchService.CaseHit::stage)
                .column("candidacy.due", CaseSearchService.CaseHit::dueOn);
    }

    @Produces
    ListExport<CaseSearchService.TitleHit> titles() {
        return ListExport.<CaseSearchService.TitleHit>of(
                        "found-titles",
                        "casework.find.titles",
                        filters ->
                                ListExport.portions((first, count) -> finding.titles(filters.text("q"), first, count)))
                .column("plaque.col.signName", CaseSearchService.TitleHit::signName)
                .column("naming.title.registeredName", CaseSearchService.TitleHit::registeredName)
                .column("naming.title.address", CaseSearchService.TitleHit::address)
                .column("naming.title.number", CaseSearchService.TitleHit::number)
                .labelColumn(
                        "naming.status", "naming.status.", one -> one.standing().code());
    }
}
