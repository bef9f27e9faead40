package fangxin.casework.web;

import fangxin.casework.WorklistService;
import fangxin.casework.WorklistService.WorklistItem;
import fangxin.document.table.ListTable;
import fangxin.document.table.web.ListTables;
import fangxin.document.table.web.TableModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * Home page of an officer: everything that waits for the officer as a table, with quotas and with counts by which
 * the table is filtered; it also goes to the most urgent task.
 */
@Named
@RequestScoped
public class WorklistPage {
    /** Name of the buttons with the counts of types and stages. */
    private static final String PRESSED = "counts:pick";

    @Inject
    WorklistService service;

    @Inject
    ListTable<WorklistItem> definition;

    @Inject
    ListTables tables;

    @Inject
    @RequestParameterMap
    Map<String, String> parameters;

    private TableModel<WorklistItem> table;
    private WorklistService.WorklistSummary summary;
    private List<WorklistService.QuotaProgress> targets;

    public TableModel<WorklistItem> getTable() {
        if (table == null) {
            table = tables.open(definition);
        }
        return table;
    }

    /**
     * Shows the tasks of the type or stage whose count was pressed. The button sends the value, not its position, which
     * another one has once a colleague has done the last task of a type.
     */
    public String pick() {
        String[] pressed = parameters.getOrDefault(PRESSED, "").split(":", 2);
        return pressed.length == 2
                        && !definition.filters(Map.of(pressed[0], pressed[1])).isEmpty()
                ? tables.filter(getTable(), pressed[0], pressed[1])
                : again();
    }

    /** Returns the list again after an act, as it is filtered and ordered now. */
    String again() {
        return tables.again(getTable());
    }

    /** Goes to the page of the most urgent task, leaving out the case that was just worked on. */
    public void next() throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        String address =
                service.next(parameters.get("q")).map(WorklistItem::page).orElse("/work/worklist?sort=");
        external.redirect(external.getRequestContextPath() + address);
    }

    public WorklistService.WorklistSummary getSummary() {
        if (summary == null) {
            summary = service.summary();
        }
        return summary;
    }

    public List<WorklistService.QuotaProgress> getTargets() {
        if (targets == null) {
            targets = service.targets();
        }
        return targets;
    }
}
