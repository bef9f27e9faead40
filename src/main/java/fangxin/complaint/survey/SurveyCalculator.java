package fangxin.complaint.survey;

import fangxin.complaint.survey.SurveyResult.QuestionResult;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Function that counts the result of a satisfaction survey by its terms: the mean, the share of 4 and 5 points, and the
 * margin of error of the share, z·√(p(1−p)/n); none with fewer answers than the terms require.
 *
 * <p>Worked example: of 400 answers 360 give 4 or 5 points; the share is 90.0 %, the margin at z = 1.96 is 2.9
 * percentage points.
 */
final class SurveyCalculator {
    private static final int SATISFIED_FROM = 4;
    private static final int PERCENT = 100;

    private SurveyCalculator() {}

    /**
     * Returns the result of a survey.
     *
     * @param answers number of all answers, those on paper included
     * @param sheets  those on paper
     */
    static SurveyResult result(SurveyTerms terms, int answers, int sheets, SurveyCounts counts) {
        if (answers < terms.minimumAnswers()) {
            return new SurveyResult(null, null, terms.minimumAnswers(), null, null, terms.target(), List.of());
        }
        List<QuestionResult> questions = terms.questions().stream()
                .map(question -> question(terms, question, counts.of(question.code())))
                .toList();
        QuestionResult overall = questions.stream()
                .filter(question -> question.code().equals(terms.overall()))
                .findFirst()
                .orElseThrow();
        return new SurveyResult(
                answers, sheets, terms.minimumAnswers(), overall.share(), overall.margin(), terms.target(), questions);
    }

    private static QuestionResult question(SurveyTerms terms, SurveyQuestion question, List<Integer> counts) {
        int answers = counts.stream().mapToInt(Integer::intValue).sum();
        if (answers < terms.minimumAnswers()) {
            return new QuestionResult(question.code(), question.text(), null, null, List.of(), null, null);
        }
        long points = IntStream.rangeClosed(1, SurveyCounts.SCALE)
                .mapToLong(point -> (long) point * counts.get(point - 1))
                .sum();
        int satisfied = IntStream.rangeClosed(SATISFIED_FROM, SurveyCounts.SCALE)
                .map(point -> counts.get(point - 1))
                .sum();
        return new QuestionResult(
                question.code(),
                question.text(),
                answers,
                BigDecimal.valueOf(points).divide(BigDecimal.valueOf(answers), 2, RoundingMode.HALF_UP),
                counts,
                percent((double) satisfied / answers),
                margin(terms.deviate(), (double) satisfied / answers, answers));
    }

    private static BigDecimal margin(BigDecimal deviate, double share, int answers) {
        return percent(deviate.doubleValue() * Math.sqrt(share * (1 - share) / answers));
    }

    private static BigDecimal percent(double share) {
        return BigDecimal.valueOf(share * PERCENT).setScale(1, RoundingMode.HALF_UP);
    }
}
