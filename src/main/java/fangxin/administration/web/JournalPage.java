package fangxin.administration.web;

import fangxin.administration.JournalService.JournalLine;
import fangxin.document.table.ListTable;
import fangxin.document.table.web.ListTables;
import fangxin.document.table.web.TableModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Page that lists the journal of the steps on the candidacies that the reader may see; a former address of the audit
 * log at this page is redirected.
 */
@Named
@RequestScoped
public class JournalPage {
    @Inject
    @Named("journalTable")
    ListTable<JournalLine> definition;

    @Inject
    ListTables tables;

    private TableModel<JournalLine> table;
    private String of;

    public TableModel<JournalLine> getTable() {
        if (table == null) {
            table = tables.open(definition);
        }
        return table;
    }

    /**
     * Returns the page that an address means: the journal of administration once had the address of this page, with a
     * parameter.
     */
    public String open() {
        return "administration".equals(of) ? "/admin/audit_log.xhtml?faces-redirect=true" : null;
    }

    public String getOf() {
        return of;
    }

    public void setOf(String of) {
        this.of = of;
    }
}
