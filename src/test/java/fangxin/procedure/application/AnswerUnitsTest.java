package fangxin.procedure.application;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Units that an applicant may write after the number, by the label of the question. */
@Tag("once")
class AnswerUnitsTest {
    @ParameterizedTest
    @CsvSource({
        "维修或者更换一般几天完成？, 3天, 3",
        "一般投诉几个工作日内答复？, 3个工作日, 3",
        "公示多少天？, 7天, 7",
        "退货天数, 7 天, 7",
        "收到退货后几小时内退款, 24小时, 24",
        "每天接待几人, 100人, 100",
        "24小时便利店几家, 3家, 3",
        "今天在岗几人, 5人, 5",
        "上年销售额（万元）, 20万, 20",
        "上年销售额（万元）, 20 万元, 20"
    })
    void theUnitThatTheQuestionAsksForIsLeftOut(String label, String answer, String number) {
        assertThat(question(label).normalised(answer)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"每天接待几人, 100天", "24小时便利店几家, 3小时", "退货天数, 24小时", "收到退货后几小时内退款, 2天", "上年销售额（万元）, 200000元"})
    void anotherUnitStays(String label, String answer) {
        assertThat(question(label).normalised(answer)).isEqualTo(answer);
    }

    private static Question question(String label) {
        return new Question(
                "number",
                new LocalizedText(label, label),
                null,
                Question.QuestionType.INTEGER,
                true,
                null,
                null,
                null,
                false,
                null);
    }
}
