package fangxin.criteria.exchange;

import fangxin.document.export.ListExport;
import fangxin.platform.i18n.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.math.BigDecimal;

/** Workbook export of the list of published editions. */
@ApplicationScoped
class EditionExports {
    @Inject
    EditionService service;

    @Produces
    ListExport<EditionService.EditionLine> editions() {
        return ListExport.<EditionService.EditionLine>of(
                        "editions", "edition.list", filters -> service.editions().stream())
                .column("edition.list.name", EditionService.EditionLine::name)
                .column("edition.column.sheet", EditionService.EditionLine::sheet)
                .column("edition.column.issue", EditionService.EditionLine::issue)
                .column("edition.items", EditionService.EditionLine::items)
                .column(
                        "edition.column.max",
                        line -> BigDecimal.valueOf(line.full())
                                .stripTrailingZeros()
                                .toPlainString())
                .column("edition.column.effectiveFrom", EditionService.EditionLine::effectiveFrom)
                .column("edition.column.effectiveUntil", EditionService.EditionLine::effectiveUntil)
                .labelColumn("edition.inForce", "criteria.editionvalidity.", EditionService.EditionLine::validity)
                .column(
                        "edition.publishedBy",
                        line -> line.publishedName() == null
                                ? Messages.inBoth("edition.shipped")
                                : line.publishedName());
    }
}
