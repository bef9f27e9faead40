package fangxin.procedure.application;

import fangxin.common.TextNormalizer;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Function that reads from the label of a question the units that an applicant may write after a number. "120万元" is an
 * answer to （万元）; "1200000元" is refused there, since its number has another meaning, as "2天" is where hours are asked.
 */
final class AnswerUnits {
    private static final Pattern LABELLED = Pattern.compile("\\(([^()]+)\\)$");
    /** Units of counted persons and objects. */
    private static final Set<String> COUNTED = Set.of("人", "人次", "名", "位", "个", "家", "户", "处", "条", "次", "件", "people");

    /** "几天内退款" and "公示天数" ask for days; "每天接待几人" does not. */
    private static final Pattern DAYS_ASKED = Pattern.compile("(几|多少)个?(天|工作日)|(天|工作日)数");

    /** "几小时内退款" asks for hours; "24小时便利店几家" does not. */
    private static final Pattern HOURS_ASKED = Pattern.compile("(几|多少)个?小时|小时数");

    private static final Set<String> HOURS = Set.of("小时", "个小时", "时", "h", "hours", "hour");
    private static final Set<String> DAYS = Set.of("天", "日", "工作日", "个工作日", "days", "day", "workingdays");

    private static final List<Set<String>> SYNONYMS = List.of(
            COUNTED,
            HOURS,
            DAYS,
            Set.of("平方米", "平方", "平米", "平", "m2", "sqm", "squaremetres"),
            Set.of("米", "m", "metres"),
            Set.of("万元", "万"),
            Set.of("%"));

    private AnswerUnits() {}

    static Set<String> of(Question question) {
        String label = TextNormalizer.halfWidth(question.label().zh());
        Matcher labelled = LABELLED.matcher(label);
        if (!labelled.find()) {
            return question.type() == Question.QuestionType.INTEGER ? ofWords(label) : Set.of();
        }
        String unit = labelled.group(1);
        return SYNONYMS.stream().filter(same -> same.contains(unit)).findFirst().orElse(Set.of(unit));
    }

    /** Returns the units of a whole number whose label names its unit in the sentence, as 几小时内退款 does. */
    private static Set<String> ofWords(String label) {
        if (HOURS_ASKED.matcher(label).find()) {
            return HOURS;
        }
        return DAYS_ASKED.matcher(label).find() ? DAYS : COUNTED;
    }
}
