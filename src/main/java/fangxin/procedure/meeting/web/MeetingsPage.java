package fangxin.procedure.meeting.web;

import fangxin.document.table.ListTable;
import fangxin.document.table.web.ListTables;
import fangxin.document.table.web.TableModel;
import fangxin.procedure.meeting.MeetingService.MeetingSummary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Page that lists the review meetings of an office. */
@Named
@RequestScoped
public class MeetingsPage {
    @Inject
    ListTable<MeetingSummary> definition;

    @Inject
    ListTables tables;

    private TableModel<MeetingSummary> table;

    public TableModel<MeetingSummary> getTable() {
        if (table == null) {
            table = tables.open(definition);
        }
        return table;
    }
}
