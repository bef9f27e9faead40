package fangxin.commitment.returns.web;

import fangxin.commitment.returns.ReturnOfficeService;
import fangxin.commitment.returns.ReturnOfficeService.DistrictFigures;
import fangxin.commitment.returns.ReturnOfficeService.ShopFigures;
import fangxin.document.table.ListTable;
import fangxin.document.table.web.ListTables;
import fangxin.document.table.web.TableModel;
import fangxin.organization.calendar.BusinessClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;

/**
 * Page with the monthly figures of returns: those of the districts in the present and the last month, and a list of the
 * shops.
 */
@Named
@RequestScoped
public class ReturnFiguresPage {
    @Inject
    ReturnOfficeService service;

    @Inject
    ListTable<ShopFigures> definition;

    @Inject
    ListTables tables;

    @Inject
    BusinessClock businessClock;

    private TableModel<ShopFigures> table;

    public TableModel<ShopFigures> getTable() {
        if (table == null) {
            table = tables.open(definition);
        }
        return table;
    }

    public YearMonth getPresent() {
        return YearMonth.from(businessClock.now().today());
    }

    public YearMonth getLast() {
        return getPresent().minusMonths(1);
    }

    public List<DistrictFigures> districts(YearMonth month) {
        return service.districts(month);
    }
}
