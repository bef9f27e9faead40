package fangxin.criteria.exchange;

import fangxin.common.LocalizedText;
import fangxin.criteria.exchange.EditionService.EditionLine;
import fangxin.criteria.exchange.EditionService.EditionValidity;
import fangxin.document.export.ListExport;
import fangxin.document.table.ListTable;
import fangxin.document.table.ListTable.FilterOption;
import fangxin.platform.i18n.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;

/**
 * Definitions of the published editions as the table of the page and as a list export: name, sheet, issue, number of
 * items, full marks, days in force, validity today, and publisher.
 */
@ApplicationScoped
class EditionExports {
    @Inject
    EditionService service;

    @Produces
    ListTable<EditionLine> editionTable() {
        return ListTable.<EditionLine>of(
                        "editions",
                        "criteria.edition.list",
                        (filters, slice) -> service.page(filter(filters), slice),
                        filters -> service.count(filter(filters)))
                .column("subject", "criteria.edition.list.name", EditionLine::name)
                .searched("q")
                .column("sheet", "criteria.edition.column.sheet", EditionLine::sheet)
                .sorted()
                .optional()
                .column("issue", "criteria.edition.column.issue", EditionLine::issue)
                .sorted()
                .filtered("issue", this::issues)
                .column("items", "criteria.edition.items", EditionLine::items)
                .sorted()
                .column(
                        "full",
                        "criteria.edition.column.max",
                        line -> BigDecimal.valueOf(line.full())
                                .stripTrailingZeros()
                                .toPlainString())
                .sorted()
                .column("from", "criteria.edition.column.effectiveFrom", EditionLine::firstDay)
                .sorted()
                .column("until", "criteria.edition.column.effectiveUntil", EditionLine::lastDay)
                .sorted()
                .labelColumn(
                        "validity", "criteria.edition.validity", "criteria.editionvalidity.", EditionLine::validity)
                .filtered("validity", () -> FilterOption.of(EditionValidity.values(), "criteria.editionvalidity."))
                .column(
                        "publisher",
                        "criteria.edition.publishedBy",
                        line -> line.publishedName() == null
                                ? Messages.inBoth("criteria.edition.shipped")
                                : line.publishedName())
                .column("published", "criteria.edition.publishedAt", EditionLine::publishedAt)
                .sorted()
                .optional();
    }

    @Produces
    ListExport<EditionLine> editions() {
        return editionTable().export();
    }

    private List<FilterOption> issues() {
        return service.issues().stream()
                .map(String::valueOf)
                .map(issue -> new FilterOption(issue, new LocalizedText(issue, issue)))
                .toList();
    }

    private static EditionFilter filter(ListExport.ListFilters filters) {
        return new EditionFilter(
                filters.text("q"), filters.year("issue"), filters.constant(EditionValidity.class, "validity"));
    }
}
