package fangxin.complaint.warning;

import fangxin.document.export.ListExport;
import fangxin.document.table.ListTable;
import fangxin.document.table.ListTable.FilterOption;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

/** Definition of the consumer warnings of offices as the table of their page and as a list export. */
@ApplicationScoped
class WarningExports {
    @Inject
    ConsumerWarningService service;

    @Produces
    ListTable<WarningView> warningTable() {
        return ListTable.<WarningView>of(
                        "consumer-warnings",
                        "warning.list",
                        (filters, slice) -> service.warnings(filter(filters), slice),
                        filters -> service.count(filter(filters)))
                .column("title", "warning.title", warning -> warning.content().title())
                .sorted()
                .searched("q")
                .column("number", "warning.number", WarningView::number)
                .sorted()
                .optional()
                .labelColumn("kind", "warning.kind", "warning.warningkind.", WarningView::kind)
                .sorted()
                .filtered("kind", () -> FilterOption.of(WarningKind.values(), "warning.warningkind."))
                .column(
                        "category",
                        "warning.category",
                        warning -> warning.content().category())
                .sorted()
                .labelColumn(
                        "state",
                        "warning.state",
                        "warning.",
                        warning -> warning.state() == WarningState.PUBLISHED && warning.expired()
                                ? "expired"
                                : "warningstate." + warning.state())
                .sorted()
                .filtered("state", () -> FilterOption.of(WarningState.values(), "warning.warningstate."))
                .column("published", "warning.publishedAt", WarningView::publishedAt)
                .sorted()
                .column(
                        "until",
                        "warning.validUntil",
                        warning -> warning.content().validUntil())
                .sorted()
                .column("office", "warning.office", WarningView::office)
                .sorted()
                .optional();
    }

    private static WarningFilter filter(ListExport.ListFilters filters) {
        return new WarningFilter(
                filters.text("q"),
                filters.constant(WarningKind.class, "kind"),
                filters.constant(WarningState.class, "state"));
    }

    @Produces
    ListExport<WarningView> warnings() {
        return warningTable().export();
    }
}
