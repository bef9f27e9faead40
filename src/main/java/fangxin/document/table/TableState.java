package fangxin.document.table;

import fangxin.common.validation.Length;
import fangxin.platform.persistence.JsonAttributeConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;

/**
 * Value of the state in which a reader sees a table (列表视图): columns, order, filters and rows on a page; stored as
 * JSON.
 *
 * @param columns keys of the columns shown, in their order
 * @param sort    key of the column that orders the rows, with "-" before it for the descending order; null for the
 *                order of the list itself
 * @param filters values by the name of the filter
 * @param rows    number of rows on a page
 */
public record TableState(
        @NotNull @Size(max = MOST) List<@NotNull @Length(max = 40) String> columns,
        @Length(max = 41) String sort,
        @NotNull @Size(max = MOST) Map<@NotNull @Length(max = 40) String, @NotNull @Length(max = 100) String> filters,
        @Min(1) @Max(100) int rows) {
    private static final int MOST = 30;

    /** Converter that stores the state as JSON in one column. */
    @Converter
    public static class TableStateConverter extends JsonAttributeConverter<TableState>
            implements AttributeConverter<TableState, String> {
        public TableStateConverter() {
            super(TableState.class);
        }
    }

    public TableState {
        columns = columns == null ? List.of() : List.copyOf(columns);
        filters = filters == null ? Map.of() : Map.copyOf(filters);
    }

    /** Returns the same columns and order, without filters. */
    public TableState unfiltered() {
        return filtered(Map.of());
    }

    /** Returns the same columns and order, with only these filters. */
    public TableState filtered(Map<String, String> only) {
        return new TableState(columns, sort, only, rows);
    }
}
