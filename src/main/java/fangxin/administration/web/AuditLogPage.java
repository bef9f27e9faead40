package fangxin.administration.web;

import fangxin.administration.JournalService.JournalLine;
import fangxin.document.table.ListTable;
import fangxin.document.table.web.ListTables;
import fangxin.document.table.web.TableModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;

/** Page that lists the audit log of administrative acts that the reader may see. */
@Named
@RequestScoped
public class AuditLogPage {
    private static final Set<String> OF_CASES = Set.of("READ_IN_FULL", "EXPORT_CASE");

    @Inject
    @Named("auditLogTable")
    ListTable<JournalLine> definition;

    @Inject
    ListTables tables;

    private TableModel<JournalLine> table;

    public TableModel<JournalLine> getTable() {
        if (table == null) {
            table = tables.open(definition);
        }
        return table;
    }

    /** Returns whether a line is about a case, which can be opened. */
    public boolean isOfCase(JournalLine line) {
        return OF_CASES.contains(line.action().code());
    }
}
