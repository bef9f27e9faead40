package fangxin.procedure.application;

import fangxin.common.TextNormalizer;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Function that reads from a question's label in brackets the units that an applicant may write after a number.
 * "120万元" is an answer to （万元）; "1200000元" is refused there, since its number has another meaning.
 */
final class AnswerUnits {
    private static final Pattern LABELLED = Pattern.compile("\\(([^()]+)\\)$");
    /** Units of whole numbers: counted persons and objects, and days, of which a label that asks for days speaks. */
    private static final Set<String> COUNTED =
            Set.of("人", "人次", "名", "位", "个", "家", "户", "处", "条", "次", "件", "天", "日", "工作日", "个工作日", "people", "days");

    private static final List<Set<String>> SYNONYMS = List.of(
            COUNTED,
            Set.of("平方米", "平方", "平米", "平", "m2", "sqm", "squaremetres"),
            Set.of("米", "m", "metres"),
            Set.of("%"));

    private AnswerUnits() {}

    static Set<String> of(Question question) {
        Matcher labelled =
                LABELLED.matcher(TextNormalizer.halfWidth(question.label().zh()));
        if (!labelled.find()) {
            return question.type() == Question.QuestionType.INTEGER ? COUNTED : Set.of();
        }
        String unit = labelled.group(1);
        return SYNONYMS.stream().filter(same -> same.contains(unit)).findFirst().orElse(Set.of(unit));
    }
}
