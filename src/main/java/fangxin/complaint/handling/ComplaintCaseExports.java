package fangxin.complaint.handling;

import fangxin.common.LocalizedText;
import fangxin.complaint.timelimit.ComplaintCode;
import fangxin.complaint.timelimit.ComplaintCode.CodeList;
import fangxin.complaint.timelimit.ComplaintTerms;
import fangxin.complaint.timelimit.ComplaintTermsService;
import fangxin.complaint.timelimit.DueDay.AlarmColour;
import fangxin.criteria.model.TradeRepository;
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
import java.util.stream.Collectors;

/** Definition of the complaints and consultations as a table of their page and as a list export. */
@ApplicationScoped
class ComplaintCaseExports {
    /** Value of the filter that excludes duplicates. */
    private static final String DISTINCT = "WITHOUT";

    @Inject
    ComplaintCaseService service;

    @Inject
    ComplaintTermsService terms;

    @Inject
    AgencyRepository agencies;

    @Inject
    TradeRepository trades;

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
                .absent("handling.trader.unknown")
                .sorted()
                .searched("q")
                .column("number", "handling.number", ComplaintCaseView::number)
                .sorted()
                .column(
                        "state",
                        "handling.state",
                        complaint -> complaint.mergedInto() == null
                                ? Messages.inBoth("handling.handlingstate." + complaint.state())
                                : Messages.inBoth("handling.merge.state", complaint.mergedInto()))
                .sorted()
                .filtered("state", () -> FilterOption.of(HandlingState.values(), "handling.handlingstate."))
                .labelColumn(
                        "colour",
                        "handling.colour",
                        "timelimit.alarmcolour.",
                        complaint -> complaint.limit().dueOn() == null
                                        && complaint.limit().missingYear() == null
                                ? null
                                : complaint.limit().colour())
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
                .filtered("unit", this::units)
                .optional()
                .column(
                        "category",
                        "handling.category",
                        complaint -> complaint.content().category())
                .filtered("category", this::categories)
                .optional()
                .column(
                        "trade",
                        "handling.trade",
                        complaint -> complaint.content().trade())
                .filtered("trade", this::trades)
                .optional()
                .column(
                        "tags",
                        "handling.tags",
                        complaint -> joined(complaint.content().tags()))
                .filtered("tag", () -> options(CodeList.TAG))
                .optional()
                .column("merged", "handling.merged", ComplaintCaseView::mergedInto)
                .filtered(
                        "duplicates",
                        () -> List.of(new FilterOption(DISTINCT, Messages.inBoth("handling.duplicates.without"))))
                .optional()
                .column(
                        "counted",
                        "handling.counted.report",
                        each -> each.content().counted() == null
                                ? null
                                : each.content().counted().report())
                .searched("counted")
                .optional()
                .labelColumn(
                        "then",
                        "handling.counted.state",
                        "handling.handlingstate.",
                        each -> each.content().counted() == null
                                ? null
                                : each.content().counted().state())
                .filtered("then", () -> FilterOption.of(HandlingState.values(), "handling.handlingstate."))
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
                .column(
                        "recovered",
                        "handling.recovered",
                        each -> each.content().recovered())
                .sorted()
                .optional();
    }

    private List<FilterOption> sources() {
        return options(CodeList.SOURCE);
    }

    private List<FilterOption> categories() {
        ComplaintTerms current = terms.terms().terms();
        return current.codes(CodeList.CATEGORY, null).stream()
                .map(category -> new FilterOption(category.code(), current.categoryPathName(category.code())))
                .toList();
    }

    private List<FilterOption> options(CodeList list) {
        return terms.terms().terms().codes(list, null).stream()
                .map(ComplaintCaseExports::option)
                .toList();
    }

    private List<FilterOption> units() {
        return agencies.active().stream()
                .filter(agency -> agency.type() == Agency.AgencyType.STATION || agency.isOffice())
                .map(agency -> new FilterOption(agency.code(), agency.name()))
                .toList();
    }

    private List<FilterOption> trades() {
        return trades.all().stream()
                .map(trade -> new FilterOption(trade.code(), trade.name()))
                .toList();
    }

    private static LocalizedText joined(List<LocalizedText> tags) {
        return tags.isEmpty()
                ? null
                : new LocalizedText(
                        tags.stream().map(LocalizedText::zh).collect(Collectors.joining("；")),
                        tags.stream().map(LocalizedText::en).collect(Collectors.joining("; ")));
    }

    private static FilterOption option(ComplaintCode code) {
        return new FilterOption(code.code(), code.name());
    }

    private List<FilterOption> offices() {
        return agencies.active().stream()
                .filter(Agency::isOffice)
                .map(agency -> new FilterOption(agency.code(), agency.name()))
                .toList();
    }

    private ComplaintCaseFilter filter(ListExport.ListFilters filters) {
        String category = filters.text("category");
        return new ComplaintCaseFilter(
                filters.text("q"),
                filters.constant(ComplaintType.class, "type"),
                filters.constant(HandlingState.class, "state"),
                filters.constant(AlarmColour.class, "colour"),
                filters.text("source"),
                filters.text("office"),
                filters.days("received"),
                new ComplaintCaseFilter.CaseSubject(
                        category == null ? null : terms.terms().terms().categoriesWithin(category),
                        filters.text("unit"),
                        filters.text("trade"),
                        filters.text("tag"),
                        DISTINCT.equals(filters.text("duplicates"))),
                new ComplaintCaseFilter.CountedState(
                        filters.text("counted"), filters.constant(HandlingState.class, "then")));
    }

    @Produces
    ListExport<ComplaintCaseView> complaintCases() {
        return complaintTable().export();
    }
}
