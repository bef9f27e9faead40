package fangxin.document.table.web;

import fangxin.common.DayRange;
import fangxin.document.export.ListExport;
import fangxin.document.table.ListOrder;
import fangxin.document.table.ListPage;
import fangxin.document.table.ListTable;
import fangxin.document.table.ListTable.FilterOption;
import fangxin.document.table.ListTable.TableColumn;
import fangxin.document.table.TableState;
import fangxin.platform.ui.PageFunctions;
import jakarta.faces.context.FacesContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.primefaces.component.datatable.DataTable;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/**
 * PrimeFaces model of a table of a work page: reads the rows of a {@link ListTable} piece by piece, holds the columns,
 * order and filters that its reader chose, and returns them as the query of the page's and the export's address.
 */
public class TableModel<T> extends LazyDataModel<T> {
    private static final long serialVersionUID = 1L;
    /** Client id of the component that {@code fx:dataTable} renders. */
    private static final String COMPONENT = "list:table";

    /** Parameter of an address: the page begins after the row that its value identifies. */
    static final String AFTER = "after";

    /** Parameter of an address: the page ends before the row that its value identifies. */
    static final String BEFORE = "before";

    /**
     * Column as the reader can choose it.
     *
     * @param shown whether it is shown now
     */
    public record ColumnChoice(String key, String label, boolean shown) {}

    private final transient ListTable<T> table;
    private final transient TableState start;
    private final transient int offset;
    private final transient Consumer<TableState> remember;
    private final transient RowKey from;
    private transient ListPage<T> page;

    /** Row from which a list is read that is read by key: the page follows it or, backwards, precedes it. */
    record RowKey(String key, boolean backwards) {}

    /**
     * Model of a list.
     *
     * @param start    state when the page is opened
     * @param offset   of the first row shown then
     * @param from     the row from which a list is read that is read by key
     * @param remember is given the state after each change of it
     */
    TableModel(ListTable<T> table, TableState start, int offset, RowKey from, Consumer<TableState> remember) {
        this.table = table;
        this.start = start;
        this.offset = table.isByKey() ? 0 : offset;
        this.from = from;
        this.remember = remember;
    }

    @Override
    public int count(Map<String, FilterMeta> filterBy) {
        return Math.toIntExact(table.count(state(Map.of(), filterBy, start.rows())));
    }

    @Override
    public List<T> load(int first, int size, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
        TableState state = state(sortBy, filterBy, size);
        if (FacesContext.getCurrentInstance().isPostback()) {
            remember.accept(state);
        }
        if (table.isByKey()) {
            page = table.page(state, from.key(), from.backwards(), state.rows());
            return page.rows();
        }
        return table.rows(state, first, size);
    }

    private TableState state(Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy, int size) {
        return table.valid(
                new TableState(
                        start.columns(), order(sortBy.values()), filters(filterBy.values()), Math.min(size, 100)),
                start.rows());
    }

    private static String order(Collection<SortMeta> sortBy) {
        return sortBy.stream()
                .filter(SortMeta::isActive)
                .findFirst()
                .map(meta -> new ListOrder(meta.getField(), meta.getOrder().isDescending()).text())
                .orElse(null);
    }

    private Map<String, String> filters(Collection<FilterMeta> filterBy) {
        Map<String, String> values = new TreeMap<>();
        for (FilterMeta meta : filterBy) {
            if (meta.getFilterValue() != null) {
                table.find(meta.getField())
                        .ifPresent(column -> values.put(column.filter(), text(meta.getFilterValue())));
            }
        }
        return values;
    }

    /**
     * Returns a value of the component as text: that of a period is a list of two days, or of one while the second is
     * missing.
     */
    private static String text(Object value) {
        return value instanceof List<?> days && !days.isEmpty()
                ? DayRange.of((LocalDate) days.getFirst(), (LocalDate) days.getLast())
                        .text()
                : value.toString();
    }

    private static Object value(TableColumn<?> column, String text) {
        return column.days()
                ? DayRange.parse(text)
                        .map(days -> List.of(days.first(), days.last()))
                        .orElse(List.of())
                : text;
    }

    /** Returns the present state of the component: the initial one, or the one that the reader has chosen since. */
    TableState present() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces.isPostback() && faces.getViewRoot().findComponent(COMPONENT) instanceof DataTable shown
                ? state(shown.getActiveSortMeta(), shown.getActiveFilterMeta(), shown.getRows())
                : start;
    }

    /** Returns the order with which the page is opened. */
    public List<SortMeta> getOrder() {
        ListOrder order = ListOrder.parse(start.sort());
        return order == null
                ? List.of()
                : List.of(SortMeta.builder()
                        .field(order.key())
                        .order(order.descending() ? SortOrder.DESCENDING : SortOrder.ASCENDING)
                        .build());
    }

    /** Returns the filters with which the page is opened. */
    public List<FilterMeta> getFilters() {
        return table.columns().stream()
                .filter(column -> column.filter() != null && start.filters().containsKey(column.filter()))
                .map(column -> FilterMeta.builder()
                        .field(column.key())
                        .filterValue(value(column, start.filters().get(column.filter())))
                        .build())
                .toList();
    }

    public int getRows() {
        return start.rows();
    }

    public int getFirst() {
        return offset;
    }

    public boolean shows(String key) {
        return start.columns().contains(key);
    }

    /** Returns the position of a column among those shown, from 1. */
    public int position(String key) {
        return start.columns().indexOf(key) + 1;
    }

    public String heading(String key) {
        return PageFunctions.message(column(key).heading());
    }

    public boolean isSortable(String key) {
        return column(key).sortable();
    }

    /** Returns whether the rows are searched for a text or a value in the heading of a column. */
    public boolean isFilterable(String key) {
        return column(key).filter() != null;
    }

    /** Returns whether the filter of a column is chosen from options. */
    public boolean isChosen(String key) {
        return column(key).options() != null;
    }

    /** Returns whether the filter of a column is a period of days. */
    public boolean isOfDays(String key) {
        return column(key).days();
    }

    public List<FilterOption> options(String key) {
        return column(key).options() == null ? List.of() : column(key).options().get();
    }

    /** Returns the text of a cell, which its export has too; days and times of day in the form of the reader's language. */
    public String text(String key, T row) {
        Object cell = column(key).cell(row);
        if (cell instanceof Instant time) {
            return PageFunctions.dateTime(time);
        }
        return cell instanceof LocalDate day
                ? PageFunctions.date(day)
                : ListExport.format(
                        cell, FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    private TableColumn<T> column(String key) {
        return table.find(key).orElseThrow(() -> new IllegalArgumentException(key));
    }

    /** Returns the value of a filter as the rows are filtered now, or null. */
    public String filter(String name) {
        return present().filters().get(name);
    }

    /** Returns the present state with other columns. */
    TableState arranged(List<String> chosen) {
        return table.arranged(present(), chosen);
    }

    /** All columns: those that are shown in their order, then the others. */
    public List<ColumnChoice> getChoices() {
        List<TableColumn<T>> all =
                new ArrayList<>(start.columns().stream().map(this::column).toList());
        table.columns().stream().filter(column -> !all.contains(column)).forEach(all::add);
        return all.stream()
                .map(column ->
                        new ColumnChoice(column.key(), PageFunctions.message(column.heading()), shows(column.key())))
                .toList();
    }

    /** Returns the template of the line that states the number of rows. */
    public String getReport() {
        return PageFunctions.message("document.table.report", "{totalRecords}");
    }

    public String getName() {
        return table.name();
    }

    public String getTitle() {
        return PageFunctions.message(table.title());
    }

    public boolean isFiltered() {
        return !present().filters().isEmpty();
    }

    /** Returns the query of the address that shows the list as it is shown now. */
    public String getQuery() {
        return query(present(), from.key() == null ? Stream.of() : Stream.of(parameter(from)));
    }

    /** Returns whether the list is paged by key: it has a previous and a next page, which have no numbers. */
    public boolean isByKey() {
        return table.isByKey();
    }

    /** Returns the query of the address of the page before the one that was read; null on the first page. */
    public String getPreviousQuery() {
        return page == null || page.previous() == null ? null : query(new RowKey(page.previous(), true));
    }

    /** Returns the query of the address of the page after the one that was read; null on the last page. */
    public String getNextQuery() {
        return page == null || page.next() == null ? null : query(new RowKey(page.next(), false));
    }

    /**
     * Returns the query string of a page of rows. An empty {@code sort} in it states that no order is set; otherwise
     * the reader's stored order would apply.
     */
    private String query(RowKey row) {
        TableState state = present();
        return query(
                state,
                Stream.concat(state.sort() == null ? Stream.of("sort=") : Stream.of(), Stream.of(parameter(row))));
    }

    private static String parameter(RowKey row) {
        return parameter(row.backwards() ? BEFORE : AFTER, row.key());
    }

    /**
     * Returns the sentence with the number of rows of a list that is read by key, which is not counted beyond a limit.
     */
    public String getTotal() {
        return getRowCount() > ListTable.COUNTED
                ? PageFunctions.message("document.table.report.more", ListTable.COUNTED)
                : PageFunctions.message("document.table.report", getRowCount());
    }

    /** Returns the query string of the export: the filters, the order and the columns that the table shows. */
    public String getExportQuery() {
        TableState state = present();
        return query(state, Stream.of(parameter("columns", String.join(",", state.columns()))));
    }

    private static String query(TableState state, Stream<String> more) {
        Stream<String> filters = new TreeMap<>(state.filters())
                .entrySet().stream().map(filter -> parameter(filter.getKey(), filter.getValue()));
        Stream<String> sort = Stream.ofNullable(state.sort()).map(order -> parameter("sort", order));
        return Stream.of(filters, sort, more).flatMap(each -> each).collect(Collectors.joining("&"));
    }

    private static String parameter(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
