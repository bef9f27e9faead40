package fangxin.complaint.callback;

import fangxin.document.export.ListExport;
import fangxin.document.table.ListTable;
import fangxin.document.table.ListTable.FilterOption;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.List;

/** Definition of the call-backs as a table of their page and as a list export. */
@ApplicationScoped
class CallBackExports {
    @Inject
    CallBackService service;

    @Inject
    AgencyRepository agencies;

    @Produces
    ListTable<CallBackView> callBackTable() {
        return ListTable.<CallBackView>of(
                        "call-backs",
                        "callback.title",
                        (filters, slice) -> service.callBacks(filter(filters), slice),
                        filters -> service.count(filter(filters)))
                .column("number", "handling.number", CallBackView::complaint)
                .sorted()
                .searched("q")
                .column("month", "callback.month", CallBackView::month)
                .sorted()
                .filtered("month", () -> FilterOption.ofMonths(service.months()))
                .labelColumn("origin", "callback.origin", "callback.callbackorigin.", CallBackView::origin)
                .filtered("origin", () -> FilterOption.of(CallBackOrigin.values(), "callback.callbackorigin."))
                .column("office", "handling.office", CallBackView::office)
                .filtered("office", this::offices)
                .column("unit", "handling.unit", CallBackView::unit)
                .column("officer", "callback.officer", CallBackView::officer)
                .labelColumn("state", "handling.state", "callback.callbackstate.", CallBackView::state)
                .sorted()
                .filtered("state", () -> FilterOption.of(CallBackState.values(), "callback.callbackstate."))
                .column("tries", "callback.tries", CallBackView::tries)
                .labelColumn("satisfied", "callback.satisfied", "callback.satisfied.", CallBackView::satisfied);
    }

    private List<FilterOption> offices() {
        return agencies.active().stream()
                .filter(Agency::isOffice)
                .map(agency -> new FilterOption(agency.code(), agency.name()))
                .toList();
    }

    private static CallBackFilter filter(ListExport.ListFilters filters) {
        return new CallBackFilter(
                filters.text("q"),
                filters.text("month"),
                filters.constant(CallBackState.class, "state"),
                filters.constant(CallBackOrigin.class, "origin"),
                filters.text("office"));
    }

    @Produces
    ListExport<CallBackView> callBacks() {
        return callBackTable().export();
    }
}
