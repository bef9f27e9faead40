package fangxin.complaint.urging;

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
import java.util.stream.Collectors;

/** Definition of the cases that need urging, and of urging letters, as tables of their pages and as list exports. */
@ApplicationScoped
class UrgingExports {
    @Inject
    UrgingService service;

    @Inject
    AgencyRepository agencies;

    @Produces
    ListTable<UrgentCaseView> urgentCaseTable() {
        return ListTable.<UrgentCaseView>of(
                        "urgent-cases",
                        "urging.cases",
                        (filters, slice) -> service.cases(cases(filters), slice),
                        filters -> service.count(cases(filters)))
                .column("trader", "handling.trader", UrgentCaseView::trader)
                .absent("handling.trader.unknown")
                .sorted()
                .searched("q")
                .column("number", "handling.number", UrgentCaseView::number)
                .sorted()
                .column("reasons", "urging.reason", each -> names(each.reasons()))
                .filtered("reason", () -> FilterOption.of(UrgingReason.values(), "urging.urgingreason."))
                .column("due", "candidacy.due", UrgentCaseView::dueOn)
                .sorted()
                .labelColumn("state", "handling.state", "handling.handlingstate.", UrgentCaseView::state)
                .optional()
                .column("office", "handling.office", UrgentCaseView::office)
                .filtered("office", this::offices)
                .optional()
                .column("unit", "handling.unit", UrgentCaseView::unit)
                .column("received", "handling.received", UrgentCaseView::receivedAt)
                .sorted()
                .optional()
                .column("letter", "urging.letter", UrgentCaseView::letter);
    }

    private static UrgentCaseFilter cases(ListExport.ListFilters filters) {
        return new UrgentCaseFilter(
                filters.text("q"), filters.constant(UrgingReason.class, "reason"), filters.text("office"));
    }

    private static LocalizedText names(List<UrgingReason> reasons) {
        List<LocalizedText> names = reasons.stream()
                .map(reason -> Messages.inBoth("urging.urgingreason." + reason))
                .toList();
        return new LocalizedText(
                names.stream().map(LocalizedText::zh).collect(Collectors.joining("、")),
                names.stream().map(LocalizedText::en).collect(Collectors.joining(", ")));
    }

    private List<FilterOption> offices() {
        return agencies.active().stream()
                .filter(Agency::isOffice)
                .map(agency -> new FilterOption(agency.code(), agency.name()))
                .toList();
    }

    @Produces
    ListTable<UrgingView> urgingTable() {
        return ListTable.<UrgingView>of(
                        "urging-letters",
                        "urging.letters",
                        (filters, slice) -> service.letters(letters(filters), slice),
                        filters -> service.count(letters(filters)))
                .column("number", "urging.number", UrgingView::number)
                .sorted()
                .searched("q")
                .labelColumn("type", "urging.type", "urging.urgingtype.", UrgingView::type)
                .sorted()
                .filtered("type", () -> FilterOption.of(UrgingType.values(), "urging.urgingtype."))
                .column("office", "urging.office", UrgingView::office)
                .optional()
                .column("agency", "urging.agency", UrgingView::agency)
                .column("cases", "urging.caseCount", UrgingView::cases)
                .sorted()
                .labelColumn("state", "urging.state", "urging.urgingstate.", UrgingView::state)
                .sorted()
                .filtered("state", () -> FilterOption.of(UrgingState.values(), "urging.urgingstate."))
                .column("sent", "urging.sentAt", UrgingView::sentAt)
                .sorted()
                .column("due", "urging.dueOn", UrgingView::dueOn)
                .sorted()
                .column("confirmed", "urging.confirmedAt", UrgingView::confirmedAt)
                .optional()
                .column(
                        "replied",
                        "urging.repliedAt",
                        letter -> letter.state() == UrgingState.ANSWERED ? letter.repliedAt() : null)
                .optional();
    }

    private static UrgingFilter letters(ListExport.ListFilters filters) {
        return new UrgingFilter(
                filters.text("q"),
                filters.constant(UrgingType.class, "type"),
                filters.constant(UrgingState.class, "state"));
    }

    @Produces
    ListExport<UrgentCaseView> urgentCases() {
        return urgentCaseTable().export();
    }

    @Produces
    ListExport<UrgingView> urgingLetters() {
        return urgingTable().export();
    }
}
