package fangxin.commitment.returns.web;

import fangxin.commitment.returns.ReturnClaimView;
import fangxin.document.table.ListTable;
import fangxin.document.table.web.ListTables;
import fangxin.document.table.web.TableModel;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** Page with the table of the claims of return in the shops of an office, filtered and exported. */
@Named
@RequestScoped
public class ReturnClaimsPage {
    @Inject
    ListTable<ReturnClaimView> definition;

    @Inject
    ListTables tables;

    @Inject
    BusinessClock businessClock;

    private TableModel<ReturnClaimView> table;
    private BusinessMoment now;

    public TableModel<ReturnClaimView> getTable() {
        if (table == null) {
            table = tables.open(definition);
        }
        return table;
    }

    public Integer daysLeft(LocalDate day) {
        if (now == null) {
            now = businessClock.now();
        }
        return now.daysLeft(day);
    }
}
