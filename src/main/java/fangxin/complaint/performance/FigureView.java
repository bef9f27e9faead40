package fangxin.complaint.performance;

import fangxin.common.LocalizedText;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * View of a figure of an agency in a monthly appraisal: month, agency, formula, numerator, denominator, exclusions,
 * class, rate, bounds, rank, and money recovered.
 *
 * @param rate  numerator by denominator in percent; null where nothing counts
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
        FigureBounds bounds,
        Integer rank,
        BigDecimal recovered)
        implements Serializable {
    /**
     * Lower bounds of the Wilson intervals of both shares, in percent; null where nothing counts.
     *
     * @param rest that of the share that is not good, by which agencies are ranked
     */
    public record FigureBounds(BigDecimal rest, BigDecimal good) implements Serializable {}

    /** Agency of the figure, with the name of the group whose agencies are compared. */
    public record AgencyOfFigure(String code, LocalizedText name, AppraisalLevel level, LocalizedText peers)
            implements Serializable {}

    /** Formula of the figure, with the issue of the terms. */
    public record FormulaOfFigure(String code, LocalizedText name, int issue) implements Serializable {}
}
