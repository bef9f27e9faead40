package fangxin.complaint.analysis;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * Value of all figures of an analysis report (报告数据), with the money recovered in its period and in the period before.
 *
 * @param recovered         money recovered for the complaints of the period
 * @param previousRecovered the same of the period before
 */
public record AnalysisReportFigures(
        List<AnalysisReportFigure> figures, BigDecimal recovered, BigDecimal previousRecovered)
        implements Serializable {
    public AnalysisReportFigures {
        figures = figures == null ? List.of() : List.copyOf(figures);
    }

    List<AnalysisReportFigure> of(AnalysisReportFigureGroup group) {
        return figures.stream().filter(each -> each.group() == group).toList();
    }

    /** The number of all complaints of the period. */
    int complaints() {
        return of(AnalysisReportFigureGroup.TOTAL).getFirst().count();
    }
}
