package fangxin.complaint.survey;

import fangxin.platform.persistence.JsonAttributeConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Value of counted answers of a satisfaction survey (答卷统计): for each question how many answers gave 1, 2, 3, 4 and 5
 * points.
 *
 * @param byQuestion five numbers by the code of the question
 */
public record SurveyCounts(Map<String, List<Integer>> byQuestion) implements Serializable {
    /** Points of the scale: 1 to this. */
    public static final int SCALE = 5;

    /** Counts without an answer. */
    static final SurveyCounts NONE = new SurveyCounts(Map.of());

    /** Converter that stores counts as JSON in one column. */
    @Converter
    public static class SurveyCountsConverter extends JsonAttributeConverter<SurveyCounts>
            implements AttributeConverter<SurveyCounts, String> {
        public SurveyCountsConverter() {
            super(SurveyCounts.class);
        }
    }

    public SurveyCounts {
        byQuestion = byQuestion == null ? Map.of() : new LinkedHashMap<>(byQuestion);
    }

    /** Returns the number of answers to a question for each of its points. */
    List<Integer> of(String question) {
        return byQuestion.getOrDefault(question, List.of(0, 0, 0, 0, 0));
    }

    SurveyCounts plus(SurveyCounts other) {
        Map<String, List<Integer>> sum = new LinkedHashMap<>(byQuestion);
        other.byQuestion.forEach((question, counts) -> sum.merge(
                question,
                counts,
                (left, right) -> IntStream.range(0, SCALE)
                        .mapToObj(i -> left.get(i) + right.get(i))
                        .toList()));
        return new SurveyCounts(sum);
    }

    /**
     * Counts of answers with the same points.
     *
     * @param points  points by the code of the question
     * @param answers number of these answers
     */
    static SurveyCounts of(Map<String, Integer> points, int answers) {
        Map<String, List<Integer>> counts = new LinkedHashMap<>();
        points.forEach((question, point) -> counts.put(
                question,
                IntStream.rangeClosed(1, SCALE)
                        .mapToObj(each -> each == point ? answers : 0)
                        .toList()));
        return new SurveyCounts(counts);
    }
}
