package fangxin.complaint.performance;

/**
 * Filter of the list of figures of the monthly appraisal: month, formula, level, group of offices, agency, and class of
 * the figure. Null is no condition.
 */
public record FigureFilter(
        String month, String formula, AppraisalLevel level, String peers, String agency, FigureClass type) {
    static final FigureFilter NONE = new FigureFilter(null, null, null, null, null, null);
}
