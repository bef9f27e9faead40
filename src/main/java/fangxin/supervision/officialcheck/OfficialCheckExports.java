package fangxin.supervision.officialcheck;

import fangxin.document.export.ListExport;
import fangxin.document.table.ListTable;
import fangxin.document.table.ListTable.FilterOption;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

/**
 * Definition of the official checks as a table of their page and as a list export: plan number, agency, item, unit,
 * credit code, type, day, result and link.
 */
@ApplicationScoped
class OfficialCheckExports {
    @Inject
    OfficialCheckService service;

    @Produces
    ListTable<OfficialCheckView> officialCheckTable() {
        return ListTable.<OfficialCheckView>of(
                        "official-checks",
                        "officialcheck.title",
                        (filters, slice) -> service.checks(filter(filters), slice),
                        filters -> service.count(filter(filters)))
                .column("plan", "officialcheck.officialcheckcolumn.PLAN_NUMBER", OfficialCheckView::planNumber)
                .sorted()
                .searched("q")
                .column("authority", "officialcheck.officialcheckcolumn.AUTHORITY", OfficialCheckView::authority)
                .sorted()
                .column("item", "officialcheck.officialcheckcolumn.ITEM", OfficialCheckView::item)
                .sorted()
                .column(
                        "unit",
                        "officialcheck.officialcheckcolumn.UNIT_NAME",
                        check -> check.unitName() == null && check.title() != null
                                ? check.creditCode()
                                : check.unitName())
                .sorted()
                .column("code", "officialcheck.officialcheckcolumn.CREDIT_CODE", OfficialCheckView::creditCode)
                .optional()
                .labelColumn("type", "officialcheck.type", "officialcheck.officialchecktype.", OfficialCheckView::type)
                .filtered("type", () -> FilterOption.of(OfficialCheckType.values(), "officialcheck.officialchecktype."))
                .column("checked", "officialcheck.officialcheckcolumn.CHECKED_ON", OfficialCheckView::checkedOn)
                .sorted()
                .filteredByDays("checked")
                .column("result", "officialcheck.officialcheckcolumn.RESULT", OfficialCheckView::result)
                .sorted()
                .column("link", "officialcheck.officialcheckcolumn.LINK", OfficialCheckView::link);
    }

    private static OfficialCheckFilter filter(ListExport.ListFilters filters) {
        return new OfficialCheckFilter(
                filters.text("q"), filters.constant(OfficialCheckType.class, "type"), filters.days("checked"));
    }

    @Produces
    ListExport<OfficialCheckView> officialChecks() {
        return officialCheckTable().export();
    }
}
