package fangxin.complaint.performance;

import fangxin.common.LocalizedText;
import jakarta.validation.constraints.NotNull;
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
        @NotNull String month,
        @NotNull AgencyOfFigure agency,
        @NotNull FormulaOfFigure formula,
        int cases,
        int numerator,
        int denominator,
        int excluded,
        @NotNull FigureClass type,
        BigDecimal rate,
        @NotNull FigureBounds bounds,
        Integer rank,
        @NotNull BigDecimal recovered)
        implements Serializable {
    /**
     * Lower bounds of the Wilson intervals of both shares, in percent; null where nothing counts.
     *
     * @param rest that of the share that is not good, by which agencies are ranked
     */
    public record FigureBounds(BigDecimal rest, BigDecimal good) implements Serializable {}

    /** Agency of the figure, with the name of the group whose agencies are compared. */
    public record AgencyOfFigure(
            @NotNull String code,
            LocalizedText name,
            @NotNull AppraisalLevel level,
            LocalizedText peers) implements Serializable {}

    /** Formula of the figure, with the issue of the terms. */
    public record FormulaOfFigure(
            @NotNull String code, @NotNull LocalizedText name, int issue) implements Serializable {}
}
