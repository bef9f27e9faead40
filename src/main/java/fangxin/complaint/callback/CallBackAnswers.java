package fangxin.complaint.callback;

import fangxin.platform.persistence.JsonAttributeConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;

/**
 * Value of the answers of a complainant in a call-back (回访答复): the code of the level of satisfaction for the code of
 * each question; it decides whether all answers count as satisfied.
 */
public record CallBackAnswers(Map<String, String> levels) implements Serializable {
    /** Converter that stores the answers as JSON in one column. */
    @Converter
    public static class CallBackAnswersConverter extends JsonAttributeConverter<CallBackAnswers>
            implements AttributeConverter<CallBackAnswers, String> {
        public CallBackAnswersConverter() {
            super(CallBackAnswers.class);
        }
    }

    public CallBackAnswers {
        levels = levels == null ? new TreeMap<>() : new TreeMap<>(levels);
    }

    /** Returns whether every level of satisfaction in the answers counts as satisfied. */
    boolean isSatisfied(ComplaintAppraisalTerms terms) {
        return levels.values().stream()
                .allMatch(code ->
                        terms.level(code).filter(SatisfactionLevel::satisfied).isPresent());
    }
}
