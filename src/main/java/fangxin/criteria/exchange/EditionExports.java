package fangxin.criteria.exchange;

import fangxin.document.export.ListExport;
import fangxin.platform.i18n.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.math.BigDecimal;

/** The editions of all sheets, to be taken along. */
@ApplicationScoped
class EditionExports {
    @Inject
    EditionService service;

    @Produces
    ListExport<EditionService.Line> editions() {
        return ListExport.<EditionService.Line>of("editions", "edition.list", filters -> service.editions().stream())
                .column("edition.list.name", EditionService.Line::name)
                .column("edition.column.sheet", EditionService.Line::sheet)
                .column("edition.column.issue", EditionService.Line::issue)
                .column("edition.items", EditionService.Line::items)
                .column(
                        "edition.column.max",
                        line -> BigDecimal.valueOf(line.full())
                                .stripTrailingZeros()
                                .toPlainString())
                .column("edition.column.effectiveFrom", EditionService.Line::effectiveFrom)
                .column("edition.column.effectiveUntil", EditionService.Line::effectiveUntil)
                .words("edition.inForce", "criteria.standing.", EditionService.Line::standing)
                .column(
                        "edition.publishedBy",
                        line -> line.publishedName() == null
                                ? Messages.inBoth("edition.shipped")
                                : line.publishedName());
    }
}
