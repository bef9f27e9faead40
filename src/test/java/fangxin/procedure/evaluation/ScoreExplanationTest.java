package fangxin.procedure.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.LocalizedText;
import fangxin.criteria.model.CriteriaEdition;
import fangxin.criteria.model.Mark;
import fangxin.criteria.model.Measurement;
import fangxin.platform.config.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A result tells in both languages what was scored, why, and what would raise it, whatever the model. */
class ScoreExplanationTest {

    private static CriteriaEdition model(String name) throws Exception {
        return JsonMapper.read(
                Files.readString(Path.of("src/test/resources/models", name + ".json")), CriteriaEdition.class);
    }

    private static Map<String, Mark> full(CriteriaEdition edition) {
        Map<String, Mark> marks = new HashMap<>();
        edition.allItems()
                .forEach(item -> marks.put(
                        item.code(),
                        switch (item.mode()) {
                            case RATIO -> Mark.of(item, new Measurement(10d, 10d), false, null);
                            case BAND -> Mark.of(item, new Measurement(4d, null), false, null);
                            default -> new Mark(item.max(), false, false, null);
                        }));
        return marks;
    }

    private static void miss(Map<String, Mark> marks, String code) {
        marks.put(code, new Mark(0, false, false, "现场没有看到"));
    }

    private static void assertContains(List<LocalizedText> sentences, String zh, String en) {
        assertThat(sentences).extracting(LocalizedText::zh).anyMatch(sentence -> sentence.contains(zh));
        assertThat(sentences).extracting(LocalizedText::en).anyMatch(sentence -> sentence.contains(en));
        assertThat(sentences).allSatisfy(sentence -> {
            assertThat(sentence.zh()).doesNotContain("{");
            assertThat(sentence.en()).doesNotContain("{").doesNotContainPattern("\\p{IsHan}");
        });
    }

    @Test
    void namesTheStarsThatWereReachedAndWhatTheNextStarNeeds() throws Exception {
        CriteriaEdition hainan = model("hainan");
        Map<String, Mark> marks = full(hainan);
        miss(marks, "H5");

        EvaluationResult result = EvaluationResult.of(List.of(hainan), marks);

        assertContains(ScoreExplanation.reasons(result), "达到“三星”", "reaches \"Three stars\"");
        assertContains(
                ScoreExplanation.toNextLevel(result),
                "要达到“四星”：海南：逐级门槛尚未达到要求的项目：H5 有专人负责。",
                "For \"Four stars\": Hainan: gates one above the other: still to be met: H5 A named person.");
    }

    @Test
    void saysWhichGateKeepsAMerchantOut() throws Exception {
        CriteriaEdition hainan = model("hainan");
        Map<String, Mark> marks = full(hainan);
        miss(marks, "H2");

        EvaluationResult result = EvaluationResult.of(List.of(hainan), marks);

        assertThat(result.grade()).isEmpty();
        assertContains(ScoreExplanation.reasons(result), "H2 进货查验", "H2 Purchase checks");
    }

    @Test
    void saysHowManyKeyItemsFailed() throws Exception {
        CriteriaEdition catering = model("catering-grade");
        Map<String, Mark> marks = full(catering);
        miss(marks, "K1");
        miss(marks, "K2");

        assertContains(
                ScoreExplanation.reasons(EvaluationResult.of(List.of(catering), marks)),
                "有 2 个关键项不合格（K1 许可证有效、K2 凉菜专间），最多允许 1 个",
                "2 key items failed (K1 Permit in date, K2 Separate room for cold dishes); at most 1 may");
    }

    @Test
    void saysWhichPartFellShort() throws Exception {
        CriteriaEdition lines = model("two-lines");
        Map<String, Mark> marks = full(lines);
        miss(marks, "R1");

        assertContains(
                ScoreExplanation.reasons(EvaluationResult.of(List.of(lines), marks)),
                "中“行业部分”得分占该部分满分的 40%，未达到 70%",
                "\"Part of the trade\": 40% of its points, short of 70%");
    }

    @Test
    void showsWhatWasTakenAway() throws Exception {
        CriteriaEdition zhangzhou = model("zhangzhou");
        Map<String, Mark> marks = full(zhangzhou);
        marks.put("N1", new Mark(5, false, false, "曝光一次"));

        EvaluationResult result = EvaluationResult.of(List.of(zhangzhou), marks);

        assertContains(ScoreExplanation.arithmetic(result), "减分 5 分", "Deductions: 5 points.");
        assertContains(ScoreExplanation.arithmetic(result), "合计 132 分，合格线 90 分", "Total points: 132; 90 are required");
        assertThat(JsonMapper.<EvaluationResult>read(JsonMapper.write(result), EvaluationResult.class))
                .isEqualTo(result);
    }
}
