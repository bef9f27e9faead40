package fangxin.casework;

import fangxin.document.export.ListExport;
import fangxin.procedure.candidacy.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** The work list, and what was found by a fragment, to be taken along. */
@ApplicationScoped
class CaseworkExports {
    @Inject
    WorklistService service;

    @Inject
    CaseSearchService finding;

    @Produces
    ListExport<WorklistService.Waiting> queue() {
        return ListExport.<WorklistService.Waiting>of(
                        "queue",
                        "casework.queue",
                        filters -> ListExport.pages((page, size) -> rows(
                                service.page(
                                        new CaseFilter(
                                                filters.constant(Stage.class, "stage"),
                                                filters.text("q"),
                                                filters.constant(CaseFilter.Due.class, "due"),
                                                filters.flag("all")),
                                        page,
                                        size),
                                page)))
                .column("casework.shop", WorklistService.Waiting::signName)
                .column("consultation.list.merchant", WorklistService.Waiting::merchant)
                .column("evaluation.list.trade", WorklistService.Waiting::trade)
                .words("candidacy.stage", "candidacy.stage.", WorklistService.Waiting::stage)
                .column("candidacy.due", WorklistService.Waiting::dueOn)
                .column("candidacy.reference", WorklistService.Waiting::reference);
    }

    @Produces
    ListExport<CaseSearchService.MerchantFound> merchants() {
        return ListExport.<CaseSearchService.MerchantFound>of(
                        "found-merchants",
                        "casework.find.merchants",
                        filters -> ListExport.portions(
                                (first, count) -> finding.merchants(filters.text("q"), first, count)))
                .column("merchant.merchantName", CaseSearchService.MerchantFound::name)
                .column("merchant.creditCode", CaseSearchService.MerchantFound::creditCode)
                .column("merchant.office", CaseSearchService.MerchantFound::office)
                .column("casework.find.contacts", CaseSearchService.MerchantFound::contacts)
                .column("casework.find.caseList", CaseSearchService.MerchantFound::cases)
                .words("administration.col.state", "merchant.", one -> one.confirmed() ? "verified" : "unverified");
    }

    @Produces
    ListExport<CaseSearchService.CaseFound> cases() {
        return ListExport.<CaseSearchService.CaseFound>of(
                        "found-cases",
                        "casework.find.caseList",
                        filters ->
                                ListExport.portions((first, count) -> finding.cases(filters.text("q"), first, count)))
                .column("casework.shop", CaseSearchService.CaseFound::signName)
                .column("consultation.list.merchant", CaseSearchService.CaseFound::merchant)
                .column("candidacy.reference", CaseSearchService.CaseFound::reference)
                .words("candidacy.stage", "candidacy.stage.", CaseSearchService.CaseFound::stage)
                .column("candidacy.due", CaseSearchService.CaseFound::dueOn);
    }

    @Produces
    ListExport<CaseSearchService.TitleFound> titles() {
        return ListExport.<CaseSearchService.TitleFound>of(
                        "found-titles",
                        "casework.find.titles",
                        filters ->
                                ListExport.portions((first, count) -> finding.titles(filters.text("q"), first, count)))
                .column("plaque.col.signName", CaseSearchService.TitleFound::signName)
                .column("registry.unit.registered", CaseSearchService.TitleFound::registeredName)
                .column("registry.unit.address", CaseSearchService.TitleFound::address)
                .column("registry.unit.number", CaseSearchService.TitleFound::number)
                .words(
                        "registry.facet.status",
                        "registry.status.",
                        one -> one.standing().name().toLowerCase(Locale.ROOT));
    }

    /** Beyond the last page the service returns the last one again. */
    private static List<WorklistService.Waiting> rows(WorklistService.Page page, int asked) {
        return page.page() == asked ? page.rows() : List.of();
    }
}
