package fangxin.complaint.handling;

import fangxin.complaint.timelimit.ComplaintCode;
import fangxin.complaint.timelimit.ComplaintCode.CodeList;
import fangxin.complaint.timelimit.ComplaintTermsService;
import fangxin.complaint.timelimit.DueDay.AlarmColour;
import fangxin.document.export.ListExport;
import fangxin.document.table.ListTable;
import fangxin.document.table.ListTable.FilterOption;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.List;

/** Definition of the complaints and consultations as a table of their page and as a list export. */
@ApplicationScoped
class ComplaintCaseExports {
    @Inject
    ComplaintCaseService service;

    @Inject
    ComplaintTermsService terms;

    @Inject
    AgencyRepository agencies;

    @Produces
    ListTable<ComplaintCaseView> complaintTable() {
        return ListTable.<ComplaintCaseView>of(
                        "complaint-cases",
                        "handling.title",
                        (filters, slice) -> service.cases(filter(filters), slice),
                        filters -> service.count(filter(filters)))
                .column(
                        "trader",
                        "handling.trader",
                        complaint -> complaint.trader().name())
                .sorted()
                .searched("q")
                .column("number", "handling.number", ComplaintCaseView::number)
                .sorted()
                .labelColumn("state", "handling.state", "handling.handlingstate.", ComplaintCaseView::state)
                .sorted()
                .filtered("state", () -> FilterOption.of(HandlingState.values(), "handling.handlingstate."))
                .labelColumn(
                        "colour",
                        "handling.colour",
                        "timelimit.alarmcolour.",
                        complaint -> complaint.limit().colour())
                .filtered("colour", () -> FilterOption.of(AlarmColour.values(), "timelimit.alarmcolour."))
                .column("due", "candidacy.due", complaint -> complaint.limit().dueOn())
                .sorted()
                .column("received", "handling.received", ComplaintCaseView::receivedAt)
                .sorted()
                .filteredByDays("received")
                .labelColumn("type", "handling.type", "handling.complainttype.", ComplaintCaseView::type)
                .filtered("type", () -> FilterOption.of(ComplaintType.values(), "handling.complainttype."))
                .optional()
                .column(
                        "office",
                        "handling.office",
                        complaint -> complaint.place().office())
                .filtered("office", this::offices)
                .optional()
                .column("unit", "handling.unit", complaint -> complaint.place().unit())
                .optional()
                .column(
                        "category",
                        "handling.category",
                        complaint -> complaint.content().category())
                .optional()
                .column("source", "handling.source", ComplaintCaseView::source)
                .filtered("source", this::sources)
                .optional()
                .column(
                        "national",
                        "handling.number.national",
                        complaint -> complaint.numbers().national())
                .optional()
                .column(
                        "municipal",
                        "handling.number.municipal",
                        complaint -> complaint.numbers().municipal())
                .optional()
                .column(
                        "amount",
                        "handling.amount",
                        complaint -> complaint.content().amount())
                .sorted()
                .optional()
                .column("recovered", "handling.recovered", ComplaintCaseView::recovered)
                .sorted()
                .optional();
    }

    private List<FilterOption> sources() {
        return terms.terms().terms().codes(CodeList.SOURCE, null).stream()
                .map(ComplaintCaseExports::option)
                .toList();
    }

    private static FilterOption option(ComplaintCode code) {
        return new FilterOption(code.code(), code.name());
    }

    private List<FilterOption> offices() {
        return agencies.active().stream()
                .filter(Agency::office)
                .map(agency -> new FilterOption(agency.code(), agency.name()))
                .toList();
    }

    private static ComplaintCaseFilter filter(ListExport.ListFilters filters) {
        return new ComplaintCaseFilter(
                filters.text("q"),
                filters.constant(ComplaintType.class, "type"),
                filters.constant(HandlingState.class, "state"),
                filters.constant(AlarmColour.class, "colour"),
                filters.text("source"),
                filters.text("office"),
                filters.days("received"));
    }

    @Produces
    ListExport<ComplaintCaseView> complaintCases() {
        return complaintTable().export();
    }
}
