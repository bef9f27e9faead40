package fangxin.complaint.performance;

import fangxin.common.LocalizedText;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * View of a figure of an agency in a monthly appraisal: month, agency, formula, numerator, denominator, exclusions,
 * class, rate, bounds, rank, and money recovered.
 *
 * @param rate  numerator by denominator in percent; null where nothing counts
 * @param bound lower bound of the Wilson interval of the share that is not good, in percent; null where nothing counts
 * @param good  lower bound of the Wilson interval of the good share, in percent; null where nothing counts
 * @param rank  position in its group; null unless it is ranked
 */
public record FigureView(
        String month,
        AgencyOfFigure agency,
        FormulaOfFigure formula,
        int cases,
        int numerator,
        int denominator,
        int excluded,
        FigureClass type,
        BigDecimal rate,
        BigDecimal bound,
        BigDecimal good,
        Integer rank,
        BigDecimal recovered)
        implements Serializable {
    /** Agency of the figure, with the name of the group whose agencies are compared. */
    public record AgencyOfFigure(String code, LocalizedText name, AppraisalLevel level, LocalizedText peers)
            implements Serializable {}

    /** Formula of the figure, with the issue of the terms. */
    public record FormulaOfFigure(String code, LocalizedText name, int issue) implements Serializable {}
}
