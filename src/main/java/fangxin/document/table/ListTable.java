package fangxin.document.table;

import fangxin.common.DayRange;
import fangxin.common.LocalizedText;
import fangxin.document.export.ListExport;
import fangxin.document.export.ListExport.ListFilters;
import fangxin.platform.config.ApplicationClock;
import fangxin.platform.i18n.Messages;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Definition of a list of a work page (工作列表): columns, filters, order, the queries of its rows, from which page and
 * export are made, and the check of a table state that a reader chose. The service of the rows decides who may read
 * them.
 */
public final class ListTable<T> {
    /** Query of the rows from a position on; it reads filters and order. */
    public interface RowQuery<T> {
        List<T> read(ListFilters filters, ListSlice slice);
    }

    /** Query of the rows after or before a row; it reads filters and order. */
    public interface PageQuery<T> {
        ListPage<T> read(ListFilters filters, KeySlice slice);
    }

    /** Query of the number of rows. */
    public interface RowCount {
        long count(ListFilters filters);
    }

    /** Value of a filter that can be chosen. */
    public record FilterOption(String value, LocalizedText label) {
        public static List<FilterOption> of(Enum<?>[] constants, String prefix) {
            return Arrays.stream(constants)
                    .map(each -> new FilterOption(each.name(), Messages.inBoth(prefix + each.name())))
                    .toList();
        }

        /** Returns the options "open" and "not open": the texts whose key is the prefix and "true" or "false". */
        public static List<FilterOption> openOrNot(String prefix) {
            return Stream.of("true", "false")
                    .map(each -> new FilterOption(each, Messages.inBoth(prefix + each)))
                    .toList();
        }

        /** Returns the months that are written as 2026-10, in the form of the reader's language. */
        public static List<FilterOption> ofMonths(List<String> months) {
            return months.stream()
                    .map(each -> new FilterOption(each, LocalizedText.of(YearMonth.parse(each))))
                    .toList();
        }
    }

    /**
     * Column of a list.
     *
     * @param heading  key of its text
     * @param sortable whether it orders the rows
     * @param filter   name of the filter in addresses, or null
     * @param options  the values of the filter; null where it is typed
     * @param days     whether the filter is a period of days
     * @param shown    whether it is shown until the reader chooses
     * @param absent   key of the text of a cell without a value, or null
     */
    public record TableColumn<T>(
            String key,
            String heading,
            String prefix,
            Function<T, ?> value,
            boolean sortable,
            String filter,
            Supplier<List<FilterOption>> options,
            boolean days,
            boolean shown,
            String absent) {
        TableColumn<T> withOrder() {
            return new TableColumn<>(key, heading, prefix, value, true, filter, options, days, shown, absent);
        }

        TableColumn<T> withFilter(String name, Supplier<List<FilterOption>> choices, boolean ofDays) {
            return new TableColumn<>(key, heading, prefix, value, sortable, name, choices, ofDays, shown, absent);
        }

        TableColumn<T> hidden() {
            return new TableColumn<>(key, heading, prefix, value, sortable, filter, options, days, false, absent);
        }

        TableColumn<T> withAbsent(String text) {
            return new TableColumn<>(key, heading, prefix, value, sortable, filter, options, days, shown, text);
        }

        /** Returns what the page and the export show in the cell of a row; null for an empty cell. */
        public Object cell(T row) {
            Object found = value.apply(row);
            if (found == null || (found instanceof String text && text.isBlank())) {
                return absent == null ? null : Messages.inBoth(absent);
            }
            return prefix == null ? found : Messages.inBoth(prefix + found);
        }

        /** Returns whether a text is a value of the filter. */
        boolean accepts(String text) {
            return options == null
                    ? !days || DayRange.parse(text).isPresent()
                    : options.get().stream().anyMatch(option -> option.value().equals(text));
        }
    }

    /** Limit up to which the rows of a list that is read by key are counted; a larger number is stated as more than this. */
    public static final int COUNTED = 1000;

    private static final int PORTION = 500;

    private final String name;
    private final String title;
    private final RowQuery<T> rows;
    private final PageQuery<T> pages;
    private final RowCount count;
    private final Map<String, TableColumn<T>> columns = new LinkedHashMap<>();
    private String last;

    private ListTable(String name, String title, RowQuery<T> rows, PageQuery<T> pages, RowCount count) {
        this.name = name;
        this.title = title;
        this.rows = rows;
        this.pages = pages;
        this.count = count;
    }

    /**
     * Creates the definition of a list.
     *
     * @param name  of its export in addresses, and of its remembered state
     * @param title key of the page's title
     */
    public static <T> ListTable<T> of(String name, String title, RowQuery<T> rows, RowCount count) {
        return new ListTable<>(name, title, rows, null, count);
    }

    /**
     * Creates the definition of a list that is paged by the key of a row: each page of a growing journal begins where
     * the page before ended, and a late page costs no more than the first.
     *
     * @param name  of its export in addresses, and of its remembered state
     * @param title key of the page's title
     * @param count counts up to {@link #COUNTED}
     */
    public static <T> ListTable<T> byKey(String name, String title, PageQuery<T> pages, RowCount count) {
        return new ListTable<>(name, title, null, pages, count);
    }

    /** Adds a column. */
    public ListTable<T> column(String key, String heading, Function<T, ?> value) {
        return put(new TableColumn<>(key, heading, null, value, false, null, null, false, true, null));
    }

    /** Returns the parts of the content of a cell, such as a state and what is particular about it, without those that are null. */
    public static List<Object> parts(Object... all) {
        return Stream.of(all).filter(Objects::nonNull).toList();
    }

    /** Adds a column of days; an instant is shown as its day in China. */
    public ListTable<T> dayColumn(String key, String heading, Function<T, Instant> value) {
        return column(
                key,
                heading,
                value.andThen(
                        instant -> instant == null ? null : LocalDate.ofInstant(instant, ApplicationClock.CHINA)));
    }

    /** Adds a column of the texts whose key is the prefix and the value. */
    public ListTable<T> labelColumn(String key, String heading, String prefix, Function<T, ?> value) {
        return put(new TableColumn<>(key, heading, prefix, value, false, null, null, false, true, null));
    }

    private ListTable<T> put(TableColumn<T> column) {
        columns.put(column.key(), column);
        last = column.key();
        return this;
    }

    /** Lets readers sort the list by the column just added, by its heading. */
    public ListTable<T> sorted() {
        return put(columns.get(last).withOrder());
    }

    /** Lets readers search the rows for a text typed in the heading of the column just added. */
    public ListTable<T> searched(String filter) {
        return filtered(filter, null);
    }

    /** Lets readers filter the rows by a value chosen in the heading of the column just added. */
    public ListTable<T> filtered(String filter, Supplier<List<FilterOption>> options) {
        return put(columns.get(last).withFilter(filter, options, false));
    }

    /** Lets readers filter the rows by a period of days chosen in the heading of the column just added. */
    public ListTable<T> filteredByDays(String filter) {
        return put(columns.get(last).withFilter(filter, null, true));
    }

    /** States the text, by its key, of the cells of the column just added that have no value. */
    public ListTable<T> absent(String text) {
        return put(columns.get(last).withAbsent(text));
    }

    /** Hides the column just added unless a reader chooses it. */
    public ListTable<T> optional() {
        return put(columns.get(last).hidden());
    }

    public String name() {
        return name;
    }

    /** Returns the key of the page's title. */
    public String title() {
        return title;
    }

    public List<TableColumn<T>> columns() {
        return List.copyOf(columns.values());
    }

    public Optional<TableColumn<T>> find(String key) {
        return Optional.ofNullable(columns.get(key));
    }

    public List<T> rows(TableState state, int first, int size) {
        return rows.read(new ListFilters(state.filters()), new ListSlice(ListOrder.parse(state.sort()), first, size));
    }

    /** Returns whether the list is paged by the key of a row; its pages have no numbers then. */
    public boolean isByKey() {
        return pages != null;
    }

    /**
     * Reads a page of a list that is paged by key.
     *
     * @param key       identifies the row that it follows or precedes; null for the first page
     * @param backwards whether it precedes that row
     */
    public ListPage<T> page(TableState state, String key, boolean backwards, int size) {
        return pages.read(
                new ListFilters(state.filters()), new KeySlice(ListOrder.parse(state.sort()), key, backwards, size));
    }

    public long count(TableState state) {
        return count.count(new ListFilters(state.filters()));
    }

    /** Returns the default state: the columns that are shown at first, in the order of the list itself. */
    public TableState initial(int size) {
        return new TableState(
                columns.values().stream()
                        .filter(TableColumn::shown)
                        .map(TableColumn::key)
                        .toList(),
                null,
                Map.of(),
                size);
    }

    /**
     * Returns the state without columns and filters that this list does not have: addresses are typed, and a later
     * version may have dropped a column. Columns that filter or order the rows are shown, so that their reader sees why
     * rows are missing.
     */
    public TableState valid(TableState state, int size) {
        ListOrder order = ListOrder.parse(state.sort());
        String sort =
                order != null && find(order.key()).filter(TableColumn::sortable).isPresent() ? state.sort() : null;
        Map<String, String> filters = filters(state.filters());
        Set<String> shown = state.columns().stream()
                .filter(columns::containsKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (shown.isEmpty()) {
            shown.addAll(initial(size).columns());
        }
        if (sort != null) {
            shown.add(order.key());
        }
        columns.values().stream()
                .filter(column -> column.filter() != null && filters.containsKey(column.filter()))
                .forEach(column -> shown.add(column.key()));
        return new TableState(List.copyOf(shown), sort, filters, state.rows() < 1 ? size : state.rows());
    }

    /** Returns the state with other columns, without the order and the filters of columns that it no longer shows. */
    public TableState arranged(TableState state, List<String> chosen) {
        ListOrder order = ListOrder.parse(state.sort());
        return new TableState(
                chosen.stream().filter(columns::containsKey).distinct().toList(),
                order == null || chosen.contains(order.key()) ? state.sort() : null,
                state.filters().entrySet().stream()
                        .filter(filter -> columns.values().stream()
                                .anyMatch(column ->
                                        filter.getKey().equals(column.filter()) && chosen.contains(column.key())))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                state.rows());
    }

    /** Returns those given values that are values of the filters of this list. */
    public Map<String, String> filters(Map<String, String> given) {
        return columns.values().stream()
                .filter(column -> column.filter() != null && given.get(column.filter()) != null)
                .filter(column -> !given.get(column.filter()).isBlank())
                .filter(column -> column.accepts(given.get(column.filter()).strip()))
                .collect(Collectors.toMap(
                        TableColumn::filter,
                        column -> given.get(column.filter()).strip()));
    }

    /** Creates the export of the list, with the filters, the order and the columns of its page. */
    public ListExport<T> export() {
        ListExport<T> export = ListExport.of(name, title, this::all);
        columns.values().forEach(column -> export.keyedColumn(column.key(), column.heading(), column::cell));
        return export;
    }

    /** Part of the rows that an export reads. */
    private record ExportedPart<T>(ListSlice slice, List<T> rows) {
        boolean isLast() {
            return slice.keys().isLast(slice, rows.size());
        }
    }

    private ExportedPart<T> part(ListFilters filters, ListSlice slice) {
        return new ExportedPart<>(slice, rows.read(filters, slice));
    }

    /** Reads all rows in parts, in the order that was chosen; the keys of the rows are read once. */
    Stream<T> all(ListFilters filters) {
        ListOrder order = ListOrder.parse(filters.sort());
        if (isByKey()) {
            return Stream.iterate(
                            pages.read(filters, KeySlice.first(order, PORTION)),
                            Objects::nonNull,
                            page -> page.next() == null
                                    ? null
                                    : pages.read(filters, KeySlice.after(page.next(), order, PORTION)))
                    .flatMap(page -> page.rows().stream());
        }
        return Stream.iterate(
                        part(filters, new ListSlice(order, 0, PORTION, new ListKeys())),
                        Objects::nonNull,
                        part -> part.isLast()
                                ? null
                                : part(filters, part.slice().following()))
                .flatMap(part -> part.rows().stream());
    }
}
