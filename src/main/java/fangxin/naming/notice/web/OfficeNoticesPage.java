package fangxin.naming.notice.web;

import fangxin.document.table.ListTable;
import fangxin.document.table.web.ListTables;
import fangxin.document.table.web.TableModel;
import fangxin.naming.notice.NoticeService;
import fangxin.naming.notice.NoticeView;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Page with the notices of an office, and the rounds in which candidacies are ready for one. */
@Named
@RequestScoped
public class OfficeNoticesPage {
    @Inject
    ListTable<NoticeView> definition;

    @Inject
    ListTables tables;

    @Inject
    NoticeService service;

    @Inject
    CurrentUser currentUser;

    private TableModel<NoticeView> table;
    private List<NoticeService.RoundChoice> rounds;

    public TableModel<NoticeView> getTable() {
        if (table == null) {
            table = tables.open(definition);
        }
        return table;
    }

    public List<NoticeService.RoundChoice> getRounds() {
        if (rounds == null) {
            rounds = currentUser.actor().holds(Role.COUNTY_OFFICE) ? service.rounds() : List.of();
        }
        return rounds;
    }
}
