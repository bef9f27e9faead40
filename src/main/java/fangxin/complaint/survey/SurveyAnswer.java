package fangxin.complaint.survey;

import fangxin.common.privacy.PersonalDataDetector;
import fangxin.common.validation.Length;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Stored answer to a satisfaction survey by its link (网上答卷): the points for each question, the masked words, the hashed
 * device and the day; it decides whether another answer is the same.
 */
@Entity
@Table(name = "survey_answer")
class SurveyAnswer {
    private static final String SEPARATOR = ",";

    @Id
    @Length(max = 36)
    private String id;

    @NotNull
    @Length(max = 20)
    private String survey;

    @NotNull
    @Length(max = 64)
    private String device;

    @NotNull
    @Length(max = 60)
    private String points;

    @Length(max = 500)
    private String words;

    @NotNull
    private LocalDate answeredOn;

    protected SurveyAnswer() {}

    SurveyAnswer(String survey, String device, SurveyAnswerInput input, List<SurveyQuestion> questions, LocalDate day) {
        this.id = UUID.randomUUID().toString();
        this.survey = survey;
        this.device = device;
        this.points = joined(input, questions);
        this.words = new PersonalDataDetector().mask(input.words());
        this.answeredOn = day;
    }

    private static String joined(SurveyAnswerInput input, List<SurveyQuestion> questions) {
        return questions.stream()
                .map(question -> String.valueOf(input.points().get(question.code())))
                .collect(Collectors.joining(SEPARATOR));
    }

    /** Returns whether an input is the same answer, as a form sent twice brings it. */
    boolean isSame(SurveyAnswerInput input, List<SurveyQuestion> questions) {
        return points.equals(joined(input, questions))
                && Objects.equals(words, new PersonalDataDetector().mask(input.words()));
    }

    /** Returns the points of stored answers by the codes of their questions. */
    static Map<String, Integer> pointsOf(String stored, List<SurveyQuestion> questions) {
        String[] parts = stored.split(SEPARATOR);
        Map<String, Integer> points = new LinkedHashMap<>();
        for (int i = 0; i < parts.length; i++) {
            points.put(questions.get(i).code(), Integer.valueOf(parts[i]));
        }
        return points;
    }
}
