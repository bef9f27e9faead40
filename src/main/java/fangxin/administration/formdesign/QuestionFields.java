package fangxin.administration.formdesign;

import fangxin.procedure.application.Question;
import fangxin.procedure.application.Question.AnswerBounds;
import fangxin.procedure.application.Question.QuestionType;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Rule (functions) on which details a question has by its type of answer: choices, a length, a range or a pattern; it
 * removes the details that a question's type does not have.
 */
public final class QuestionFields {
    public static final String CHOICES = "options";
    public static final String LENGTH = "maxLength";
    public static final String RANGE = "range";
    private static final String PATTERN = "pattern";
    private static final Set<QuestionType> WRITTEN =
            EnumSet.of(QuestionType.TEXT, QuestionType.LONGTEXT, QuestionType.PHONE);
    private static final Map<String, Set<QuestionType>> TYPES = Map.of(
            CHOICES,
            EnumSet.of(QuestionType.CHOICE),
            LENGTH,
            WRITTEN,
            RANGE,
            EnumSet.of(QuestionType.INTEGER, QuestionType.DECIMAL),
            PATTERN,
            WRITTEN);

    private QuestionFields() {}

    /** Returns the types of answer with which a question has a detail. */
    public static Set<QuestionType> typesOf(String field) {
        return TYPES.get(field);
    }

    private static boolean applies(String field, Question question) {
        return question.type() != null && typesOf(field).contains(question.type());
    }

    /** Returns the question without the details that its type of answer does not have. */
    static Question applying(Question question) {
        AnswerBounds bounds = question.bounds();
        boolean range = applies(RANGE, question);
        return new Question(
                question.code(),
                question.label(),
                question.hint(),
                question.type(),
                question.required(),
                question.needed(),
                new AnswerBounds(
                        applies(LENGTH, question) ? bounds.maxLength() : null,
                        range ? bounds.min() : null,
                        range ? bounds.max() : null,
                        applies(PATTERN, question) ? bounds.pattern() : null),
                applies(CHOICES, question) ? question.options() : null,
                question.personal(),
                question.example());
    }
}
