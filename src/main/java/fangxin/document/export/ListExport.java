package fangxin.document.export;

import fangxin.common.DayRange;
import fangxin.common.LocalizedText;
import fangxin.common.MalformedRequest;
import fangxin.common.RuleViolation.Violation;
import fangxin.platform.config.ApplicationClock;
import fangxin.platform.i18n.Messages;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Definition of a list for export (清单): columns and rows of a page with the same filters, from the same service; its
 * {@code ListFilters} parse filters, order and columns of an address. Each feature defines its own, as beans.
 */
public final class ListExport<T> {
    private static final int PORTION = 500;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** Filters in the address of the page, which record which of them the list has read. */
    public static final class ListFilters {
        private final Map<String, String> given;
        private final Set<String> used = new TreeSet<>();

        public ListFilters(Map<String, String> given) {
            this.given = Map.copyOf(given);
        }

        public String text(String name) {
            String text = given.get(name);
            if (text == null || text.isBlank()) {
                return null;
            }
            used.add(name);
            return text.strip();
        }

        /**
         * Returns the column that orders the rows, with "-" before it for the descending order; or null. It filters
         * nothing.
         */
        public String sort() {
            return given.get("sort");
        }

        /** Returns the keys of the columns to show, in their order; empty for all. These keys filter no rows. */
        List<String> columns() {
            return given.containsKey("columns")
                    ? Arrays.asList(given.get("columns").split(",", -1))
                    : List.of();
        }

        public boolean isTrue(String name) {
            return "true".equals(text(name));
        }

        /** Returns true or false, or null where the filter is absent; refuses other text. */
        public Boolean either(String name) {
            String stated = text(name);
            if (stated != null && !stated.equals("true") && !stated.equals("false")) {
                throw refused(name);
            }
            return stated == null ? null : Boolean.valueOf(stated);
        }

        /** Returns the period of days, or null where the filter is absent; refuses unreadable text. */
        public DayRange days(String name) {
            return text(name) == null ? null : DayRange.parse(text(name)).orElseThrow(() -> refused(name));
        }

        /** Returns the year, or null where the filter is absent; refuses other text. */
        public Integer year(String name) {
            if (text(name) != null && !text(name).matches("[0-9]{4}")) {
                throw refused(name);
            }
            return text(name) == null ? null : Integer.valueOf(text(name));
        }

        /** Returns the constant of that name, or null where the filter is absent; refuses unknown names. */
        public <E extends Enum<E>> E constant(Class<E> type, String name) {
            return text(name) == null
                    ? null
                    : Arrays.stream(type.getEnumConstants())
                            .filter(each -> each.name().equals(text(name)))
                            .findFirst()
                            .orElseThrow(() -> refused(name));
        }

        /** Returns the names of the filters that were set and that the export has read. */
        List<String> used() {
            return List.copyOf(used);
        }

        private MalformedRequest refused(String name) {
            return new MalformedRequest(
                    List.of(new Violation(name, "document.export.roster.filter", List.of(name, text(name)))));
        }
    }

    /** Source of the rows of a long list, read page by page. */
    public interface RowSource<T> {
        List<T> read(int first, int count);
    }

    /** Column; its key is null where a list always has all columns. */
    private record ListColumn<T>(String key, String heading, Function<T, ?> value, String prefix) {
        String in(T row, Locale locale) {
            Object found = value.apply(row);
            return prefix == null || found == null ? format(found, locale) : Messages.message(locale, prefix + found);
        }
    }

    private final String name;
    private final String title;
    private final Function<ListFilters, Stream<T>> rows;
    private final List<ListColumn<T>> columns = new ArrayList<>();
    private boolean open;

    private ListExport(String name, String title, Function<ListFilters, Stream<T>> rows) {
        this.name = name;
        this.title = title;
        this.rows = rows;
    }

    /**
     * Creates the export of a list.
     *
     * @param name  in addresses
     * @param title key of the page's title
     */
    public static <T> ListExport<T> of(String name, String title, Function<ListFilters, Stream<T>> rows) {
        return new ListExport<>(name, title, rows);
    }

    /** Reads a long list portion by portion, until a portion is not full. */
    public static <T> Stream<T> portions(RowSource<T> portion) {
        return IntStream.iterate(0, first -> first + PORTION)
                .mapToObj(first -> portion.read(first, PORTION))
                .<List<T>>mapMulti((rows, next) -> {
                    next.accept(rows);
                    if (rows.size() < PORTION) {
                        next.accept(null);
                    }
                })
                .takeWhile(rows -> rows != null)
                .flatMap(List::stream);
    }

    /** Reads a long list page by page, from a service that counts its pages from 1. */
    public static <T> Stream<T> pages(RowSource<T> page) {
        return portions((first, count) -> page.read(first / count + 1, count));
    }

    /** Opens the list to the public: an anonymous reader is neither named in it nor recorded. */
    public ListExport<T> open() {
        open = true;
        return this;
    }

    boolean isOpen() {
        return open;
    }

    /** @param heading key of the column's heading */
    public ListExport<T> column(String heading, Function<T, ?> value) {
        columns.add(new ListColumn<>(null, heading, value, null));
        return this;
    }

    /** Returns the column of the texts whose key is the prefix and the value. */
    public ListExport<T> labelColumn(String heading, String prefix, Function<T, ?> value) {
        columns.add(new ListColumn<>(null, heading, value, prefix));
        return this;
    }

    /** Returns the column that the address can choose by its key. */
    public ListExport<T> keyedColumn(String key, String heading, Function<T, ?> value) {
        columns.add(new ListColumn<>(key, heading, value, null));
        return this;
    }

    public String name() {
        return name;
    }

    public String title(Locale locale) {
        return Messages.message(locale, title);
    }

    List<String> headings(ListFilters filters, Locale locale) {
        return chosen(filters).stream()
                .map(column -> Messages.message(locale, column.heading()))
                .toList();
    }

    /** Returns the rows, read lazily. */
    Stream<List<String>> rows(ListFilters filters, Locale locale) {
        List<ListColumn<T>> chosen = chosen(filters);
        return rows.apply(filters)
                .map(row ->
                        chosen.stream().map(column -> column.in(row, locale)).toList());
    }

    /** Returns the columns that the address chooses, in its order; all where it chooses none that the list has. */
    private List<ListColumn<T>> chosen(ListFilters filters) {
        List<ListColumn<T>> chosen = filters.columns().stream()
                .flatMap(key -> columns.stream().filter(column -> key.equals(column.key())))
                .toList();
        return chosen.isEmpty() ? columns : chosen;
    }

    /**
     * Formats the value of a cell: days as 2026-11-27, texts in the language of the reader, the parts of a collection with
     * commas between them.
     */
    public static String format(Object value, Locale locale) {
        return switch (value) {
            case null -> "";
            case LocalizedText wording ->
                Optional.ofNullable(wording.in(locale)).orElse("");
            case Instant at -> MINUTE.format(at.atZone(ApplicationClock.CHINA));
            case Double number ->
                BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
            case Boolean truth -> Messages.message(locale, truth ? "document.export.yes" : "document.export.no");
            case Collection<?> all ->
                all.stream()
                        .map(one -> format(one, locale))
                        .collect(Collectors.joining(Messages.message(locale, "platform.comma")));
            default -> value.toString();
        };
    }
}
