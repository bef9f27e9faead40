package fangxin.criteria.exchange.web;

import fangxin.criteria.exchange.EditionService.EditionLine;
import fangxin.document.table.ListTable;
import fangxin.document.table.web.ListTables;
import fangxin.document.table.web.TableModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Faces bean of the table of the published editions. */
@Named
@RequestScoped
public class PublishedEditionsPanel {
    @Inject
    ListTable<EditionLine> definition;

    @Inject
    ListTables tables;

    private TableModel<EditionLine> table;

    public TableModel<EditionLine> getTable() {
        if (table == null) {
            table = tables.open(definition);
        }
        return table;
    }
}
