package fangxin.complaint.performance.web;

import fangxin.complaint.performance.FigureView;
import fangxin.document.table.ListTable;
import fangxin.document.table.web.ListTables;
import fangxin.document.table.web.TableModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Page with the table of the figures of the monthly appraisals of complaint handling that the reader may see. */
@Named
@RequestScoped
public class ComplaintFiguresPage {
    @Inject
    ListTable<FigureView> definition;

    @Inject
    ListTables tables;

    private TableModel<FigureView> table;

    public TableModel<FigureView> getTable() {
        if (table == null) {
            table = tables.open(definition);
        }
        return table;
    }
}
