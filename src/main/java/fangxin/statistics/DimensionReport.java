package fangxin.statistics;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;

/**
 * View of the figures of the index of a year (七维指标表): the issue of the definitions, and each figure with its values for
 * the city and the districts.
 *
 * @param issue issue of the definitions by which they were computed
 */
public record DimensionReport(
        int year,
        int issue,
        @NotNull String source,
        @NotNull List<DimensionRow> rows) implements Serializable {
    /** Figure with its values: the city first, then the districts. */
    public record DimensionRow(
            @NotNull DimensionFigure figure, @NotNull List<DimensionValue> values) implements Serializable {
        public DimensionValue city() {
            return values.getFirst();
        }
    }
}
