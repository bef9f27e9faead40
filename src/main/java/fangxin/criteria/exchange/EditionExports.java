package fangxin.criteria.exchange;

import fangxin.document.export.ListExport;
import fangxin.platform.i18n.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.math.BigDecimal;

/**
 * Definition of the list export of published editions: name, sheet, issue, number of items, full marks, days in force,
 * validity today, and publisher.
 */
@ApplicationScoped
class EditionExports {
    @Inject
    EditionService service;

    @Produces
    ListExport<EditionService.EditionLine> editions() {
        return ListExport.<EditionService.EditionLine>of(
                        "editions", "criteria.edition.list", filters -> service.editions().stream())
                .column("criteria.edition.list.name", EditionService.EditionLine::name)
                .column("criteria.edition.column.sheet", EditionService.EditionLine::sheet)
                .column("criteria.edition.column.issue", EditionService.EditionLine::issue)
                .column("criteria.edition.items", EditionService.EditionLine::items)
                .column(
                        "criteria.edition.column.max",
                        line -> BigDecimal.valueOf(line.full())
                                .stripTrailingZeros()
                                .toPlainString())
                .column("criteria.edition.column.effectiveFrom", EditionService.EditionLine::effectiveFrom)
                .column("criteria.edition.column.effectiveUntil", EditionService.EditionLine::effectiveUntil)
                .labelColumn(
                        "criteria.edition.inForce", "criteria.editionvalidity.", EditionService.EditionLine::validity)
                .column(
                        "criteria.edition.publishedBy",
                        line -> line.publishedName() == null
                                ? Messages.inBoth("criteria.edition.shipped")
                                : line.publishedName());
    }
}
