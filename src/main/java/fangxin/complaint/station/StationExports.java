package fangxin.complaint.station;

import fangxin.common.LocalizedText;
import fangxin.document.export.ListExport;
import fangxin.document.table.ListTable;
import fangxin.document.table.ListTable.FilterOption;
import fangxin.organization.agency.Agency;
import fangxin.organization.agency.AgencyRepository;
import fangxin.platform.i18n.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.List;

/** Definition of the register of stations and of their disputes as tables of their pages and as list exports. */
@ApplicationScoped
class StationExports {
    @Inject
    StationService service;

    @Inject
    StationCaseService caseService;

    @Inject
    StationTermsService terms;

    @Inject
    AgencyRepository agencies;

    @Produces
    ListTable<StationView> stationTable() {
        return ListTable.<StationView>of(
                        "stations",
                        "station.title",
                        (filters, slice) -> service.stations(filter(filters), slice),
                        filters -> service.count(filter(filters)))
                .column("name", "station.name", StationView::name)
                .sorted()
                .searched("q")
                .column("number", "station.number", StationView::number)
                .sorted()
                .labelColumn("type", "station.type", "station.stationtype.", StationView::type)
                .sorted()
                .filtered("type", () -> FilterOption.of(StationType.values(), "station.stationtype."))
                .labelColumn("state", "station.state", "station.stationstate.", StationView::state)
                .sorted()
                .filtered("state", () -> FilterOption.of(StationState.values(), "station.stationstate."))
                .column("host", "station.hostName", StationView::hostName)
                .sorted()
                .optional()
                .column("venue", "station.venue", StationView::venue)
                .filtered("venue", this::venues)
                .column(
                        "grade",
                        "station.grade",
                        station ->
                                station.grade() == null ? null : station.grade().name())
                .column("cases", "station.cases", station -> station.figures().cases())
                .column(
                        "answered",
                        "station.answered",
                        station -> rate(station.figures().answered()))
                .column(
                        "settled",
                        "station.settled",
                        station -> rate(station.figures().settled()))
                .column("opened", "station.openedOn", station -> station.days().openedOn())
                .sorted()
                .column("active", "station.activeOn", station -> station.days().activeOn())
                .sorted()
                .optional()
                .column("office", "station.office", StationView::office)
                .sorted()
                .filtered("office", this::offices)
                .optional();
    }

    /** Returns the rate in percent, or why there is none. */
    private static LocalizedText rate(StationRate rate) {
        return rate.percent() == null
                ? Messages.inBoth("station.stationratetype." + rate.type())
                : Messages.inBoth("station.percent", rate.percent());
    }

    private List<FilterOption> venues() {
        return terms.terms().terms().venues().stream()
                .map(venue -> new FilterOption(venue.code(), venue.name()))
                .toList();
    }

    private List<FilterOption> offices() {
        return agencies.active().stream()
                .filter(Agency::isOffice)
                .map(office -> new FilterOption(office.code(), office.name()))
                .toList();
    }

    private static StationFilter filter(ListExport.ListFilters filters) {
        return new StationFilter(
                filters.text("q"),
                filters.constant(StationType.class, "type"),
                filters.constant(StationState.class, "state"),
                filters.text("venue"),
                filters.text("office"));
    }

    @Produces
    ListExport<StationView> stations() {
        return stationTable().export();
    }

    @Produces
    ListTable<StationCaseView> caseTable() {
        return ListTable.<StationCaseView>of(
                        "station-cases",
                        "station.cases.title",
                        (filters, slice) -> caseService.cases(caseFilter(filters), slice),
                        filters -> caseService.count(caseFilter(filters)))
                .column("number", "station.case.number", StationCaseView::number)
                .sorted()
                .searched("q")
                .column("station", "station.case.station", StationCaseView::stationName)
                .sorted()
                .searched("station")
                .column(
                        "shop",
                        "station.case.shopName",
                        dispute -> dispute.line().shopName())
                .sorted()
                .searched("shop")
                .labelColumn("state", "station.case.state", "station.stationcasestate.", StationCaseView::state)
                .sorted()
                .filtered("state", () -> FilterOption.of(StationCaseState.values(), "station.stationcasestate."))
                .labelColumn(
                        "source",
                        "station.case.source",
                        "station.stationcasesource.",
                        dispute -> dispute.line().source())
                .optional()
                .column(
                        "received",
                        "station.case.receivedOn",
                        dispute -> dispute.clock().receivedOn())
                .sorted()
                .filteredByDays("received")
                .optional()
                .column(
                        "answerDue",
                        "station.case.answerDueOn",
                        dispute -> dispute.clock().answerDueOn())
                .optional()
                .column("due", "station.case.dueOn", dispute -> dispute.clock().dueOn())
                .sorted()
                .column(
                        "recovered",
                        "station.case.recovered",
                        dispute -> dispute.outcome().recovered())
                .sorted();
    }

    private static StationCaseFilter caseFilter(ListExport.ListFilters filters) {
        return new StationCaseFilter(
                filters.text("q"),
                filters.text("station"),
                filters.text("shop"),
                filters.constant(StationCaseState.class, "state"),
                filters.days("received"));
    }

    @Produces
    ListExport<StationCaseView> cases() {
        return caseTable().export();
    }
}
