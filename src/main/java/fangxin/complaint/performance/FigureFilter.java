package fangxin.complaint.performance;

/** Filter of the list of figures. Null is no condition. */
public record FigureFilter(
        String month, String formula, AppraisalLevel level, String peers, String agency, FigureClass type) {
    static final FigureFilter NONE = new FigureFilter(null, null, null, null, null, null);
}
