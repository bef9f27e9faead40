package fangxin.complaint.performance;

import java.math.BigDecimal;

/**
 * Value of a counted figure of an agency by one formula (指标值): cases, numerator, denominator, exclusions, class, bound,
 * rank, and money recovered.
 *
 * @param cases     cases of the agency in the month
 * @param excluded  cases left out by exclusions and upheld appeals
 * @param bound     lower bound of the Wilson interval of the share that is not good; null where nothing counts
 * @param rank      position in its group, the best is 1; null unless it is ranked
 * @param recovered money recovered in the cases of the numerator
 */
record FigureCount(
        AppraisedAgency agency,
        String formula,
        int cases,
        int numerator,
        int denominator,
        int excluded,
        FigureClass type,
        BigDecimal bound,
        Integer rank,
        BigDecimal recovered) {
    FigureCount ranked(int position) {
        return new FigureCount(
                agency, formula, cases, numerator, denominator, excluded, type, bound, position, recovered);
    }
}
