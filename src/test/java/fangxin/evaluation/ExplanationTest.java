package fangxin.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.Wording;
import fangxin.criteria.Edition;
import fangxin.criteria.Mark;
import fangxin.criteria.Measured;
import fangxin.platform.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A result tells in both languages what was scored, why, and what would raise it, whatever the model. */
class ExplanationTest {

    private static Edition model(String name) throws Exception {
        return Json.read(Files.readString(Path.of("src/test/resources/models", name + ".json")), Edition.class);
    }

    private static Map<String, Mark> full(Edition edition) {
        Map<String, Mark> marks = new HashMap<>();
        edition.allItems().forEach(item -> marks.put(item.code(), switch (item.mode()) {
            case RATIO -> Mark.of(item, new Measured(10d, 10d), false, null);
            case BAND -> Mark.of(item, new Measured(4d, null), false, null);
            default -> new Mark(item.max(), false, false, null);
        }));
        return marks;
    }

    private static void miss(Map<String, Mark> marks, String code) {
        marks.put(code, new Mark(0, false, false, "现场没有看到"));
    }

    private static void told(List<Wording> sentences, String zh, String en) {
        assertThat(sentences).extracting(Wording::zh).anyMatch(sentence -> sentence.contains(zh));
        assertThat(sentences).extracting(Wording::en).anyMatch(sentence -> sentence.contains(en));
        assertThat(sentences).allSatisfy(sentence -> {
            assertThat(sentence.zh()).doesNotContain("{");
            assertThat(sentence.en()).doesNotContain("{").doesNotContainPattern("\\p{IsHan}");
        });
    }

    @Test
    void namesTheStarsThatWereReachedAndWhatTheNextStarNeeds() throws Exception {
        Edition hainan = model("hainan");
        Map<String, Mark> marks = full(hainan);
        miss(marks, "H5");

        Result result = Result.of(List.of(hainan), marks);

        told(Explanation.reasons(result), "达到“三星”", "reaches \"Three stars\"");
        told(Explanation.toNextLevel(result), "要达到“四星”：海南：逐级门槛还没有做到：H5 有专人负责。",
                "For \"Four stars\": Hainan: gates one above the other: still to be met: H5 A named person.");
    }

    @Test
    void saysWhichGateKeepsAMerchantOut() throws Exception {
        Edition hainan = model("hainan");
        Map<String, Mark> marks = full(hainan);
        miss(marks, "H2");

        Result result = Result.of(List.of(hainan), marks);

        assertThat(result.grade()).isEmpty();
        told(Explanation.reasons(result), "H2 进货查验", "H2 Purchase checks");
    }

    @Test
    void saysHowManyKeyItemsFailed() throws Exception {
        Edition catering = model("catering-grade");
        Map<String, Mark> marks = full(catering);
        miss(marks, "K1");
        miss(marks, "K2");

        told(Explanation.reasons(Result.of(List.of(catering), marks)), "有 2 个关键项不合格（K1 许可证有效、K2 凉菜专间），最多允许 1 个",
                "2 key items failed (K1 Permit in date, K2 Separate room for cold dishes); at most 1 may");
    }

    @Test
    void saysWhichPartFellShort() throws Exception {
        Edition lines = model("two-lines");
        Map<String, Mark> marks = full(lines);
        miss(marks, "R1");

        told(Explanation.reasons(Result.of(List.of(lines), marks)), "中“行业部分”得分占该部分满分的 40%，没有达到 70%",
                "\"Part of the trade\": 40% of its points, short of 70%");
    }

    @Test
    void showsWhatWasTakenAway() throws Exception {
        Edition zhangzhou = model("zhangzhou");
        Map<String, Mark> marks = full(zhangzhou);
        marks.put("N1", new Mark(5, false, false, "曝光一次"));

        Result result = Result.of(List.of(zhangzhou), marks);

        told(Explanation.arithmetic(result), "减分 5 分", "Points taken away: 5.");
        told(Explanation.arithmetic(result), "合计 132 分，合格线 90 分", "Points in total: 132; 90 are needed");
        assertThat(Json.<Result>read(Json.write(result), Result.class)).isEqualTo(result);
    }
}
