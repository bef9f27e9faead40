package fangxin.document.table.web;

import fangxin.common.RuleViolation.Violation;
import fangxin.document.table.ListTable;
import fangxin.document.table.TableState;
import fangxin.document.table.TableViewService;
import fangxin.platform.ui.PageFunctions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/**
 * Faces bean that opens the tables of work pages in the state of the address, or else the one that the account saw
 * last; it saves the columns that a reader chooses, and resets filters and state.
 */
@Named
@RequestScoped
public class ListTables {
    private static final int SIZE = 20;

    @Inject
    TableViewService views;

    private TableState saved;

    /** Returns the model of a list, in the state of the address or of the account. */
    public <T> TableModel<T> open(ListTable<T> table) {
        Map<String, String> given =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        saved = views.find(table.name()).map(state -> table.valid(state, SIZE)).orElseGet(() -> table.initial(SIZE));
        TableState start = isAddressed(table, given) ? stateOf(table, given, saved) : saved;
        return new TableModel<>(
                table, start, first(given, start.rows()), from(given), state -> remember(table.name(), state));
    }

    /** Returns the row from which an address reads a list that is read by key. */
    private static TableModel.RowKey from(Map<String, String> given) {
        boolean backwards = given.containsKey(TableModel.BEFORE);
        String key = given.get(backwards ? TableModel.BEFORE : TableModel.AFTER);
        return new TableModel.RowKey(key == null || key.isBlank() ? null : key, backwards);
    }

    private void remember(String name, TableState state) {
        if (!state.equals(saved)) {
            views.save(name, state);
            saved = state;
        }
    }

    /** Returns whether the address states which rows to show. An empty filter in it states that too: all rows. */
    private static <T> boolean isAddressed(ListTable<T> table, Map<String, String> given) {
        return given.containsKey("sort")
                || table.columns().stream().anyMatch(column -> given.containsKey(column.filter()));
    }

    /**
     * Returns a state with the filters of an address; its order, unless the address has none, and the rest as the
     * account chose.
     */
    private static <T> TableState stateOf(ListTable<T> table, Map<String, String> given, TableState known) {
        return table.valid(
                new TableState(
                        known.columns(), given.getOrDefault("sort", known.sort()), table.filters(given), known.rows()),
                SIZE);
    }

    /** Returns the first row of the page of an address, from 0. */
    private static int first(Map<String, String> given, int rows) {
        String page = given.getOrDefault("page", "1");
        return page.matches("[1-9][0-9]{0,5}") ? (Integer.parseInt(page) - 1) * rows : 0;
    }

    /**
     * Stores the columns that were ticked, in the order in which they were sent.
     *
     * @return the list's page, to be shown again
     */
    public String choose(TableModel<?> table) {
        String[] ticked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .get("column");
        if (ticked == null || ticked.length == 0) {
            PageFunctions.addErrors(List.of(new Violation(null, "document.table.columns.none", List.of())));
            return null;
        }
        views.save(table.getName(), table.arranged(List.of(ticked)));
        return PageFunctions.withFlashMessage("document.table.columns.done", here());
    }

    /** Shows all rows, now and at the next visit, in the columns and the order that the reader chose. */
    public String unfilter(TableModel<?> table) {
        remember(table.getName(), table.present().unfiltered());
        return here();
    }

    /** Shows the rows with one value of one filter, now and at the next visit. */
    public String filter(TableModel<?> table, String filter, String value) {
        remember(table.getName(), table.present().filtered(Map.of(filter, value)));
        return here();
    }

    /** Returns the list to its default columns and order, without filters. */
    public String reset(TableModel<?> table) {
        views.reset(table.getName());
        return PageFunctions.withFlashMessage("document.table.reset.done", here());
    }

    /** Stores the state of a table, and returns the address that shows it again after an act. */
    public String again(TableModel<?> table) {
        remember(table.getName(), table.present());
        return here();
    }

    private static String here() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId() + "?faces-redirect=true";
    }
}
