package fangxin.statistics;

import java.io.Serializable;
import java.util.List;

/**
 * View of the figures of the index of a year (七维指标表): the issue of the definitions, and each figure with its values for
 * the city and the districts.
 *
 * @param issue issue of the definitions by which they were computed
 */
public record DimensionReport(int year, int issue, String source, List<DimensionRow> rows) implements Serializable {
    /** Figure with its values: the city first, then the districts. */
    public record DimensionRow(DimensionFigure figure, List<DimensionValue> values) implements Serializable {
        public DimensionValue city() {
            return values.getFirst();
        }
    }
}
