package fangxin.criteria.model;

import java.util.List;
import java.util.Optional;

/**
 * Enum of the two grades of an evaluation (评价等次) over all sheets together, pass and excellent; it finds the grade of
 * some scores: none where a sheet was failed, excellent where every sheet is excellent. {@link ResultLevel} says what a
 * sheet demands for it, {@link ScoreCalculator} adds up its points.
 */
public enum Grade {
    PASS,
    EXCELLENT;

    /** Returns the lowest grade of all sheets; empty where one of them was failed. */
    public static Optional<Grade> of(List<Score> scores) {
        if (scores.isEmpty() || !scores.stream().allMatch(Score::isPassed)) {
            return Optional.empty();
        }
        return Optional.of(scores.stream().allMatch(Score::isExcellent) ? EXCELLENT : PASS);
    }
}
