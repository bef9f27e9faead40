package fangxin.procedure.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.criteria.model.CriteriaEdition;
import fangxin.criteria.model.Mark;
import fangxin.platform.config.ClasspathConfig;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Cost of scoring a full sheet: every item of the general one and of catering, half of them below full marks. */
class SheetBench {
    private static final int WARM_UP = 2_000;
    private static final int TIMES = 5_000;
    private static final double LIMIT = 1;

    private final List<CriteriaEdition> editions = List.of(
            ClasspathConfig.json("criteria/general/2026.json", CriteriaEdition.class),
            ClasspathConfig.json("criteria/catering/2026.json", CriteriaEdition.class));

    @Test
    void aFullSheetIsScoredWithinAMillisecond() {
        Map<String, Mark> marks = marks();
        int seen = scored(marks, WARM_UP);

        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long before = clock.getCurrentThreadCpuTime();
        seen += scored(marks, TIMES);
        double each = (clock.getCurrentThreadCpuTime() - before) / 1e6 / TIMES;

        System.out.printf("BENCH sheet.items %d items%n", marks.size());
        System.out.printf("BENCH sheet.scored %.4f ms-cpu%n", each);
        assertThat(seen).isEqualTo((WARM_UP + TIMES) * editions.size());
        assertThat(each).isLessThanOrEqualTo(LIMIT);
    }

    private int scored(Map<String, Mark> marks, int times) {
        int parts = 0;
        for (int i = 0; i < times; i++) {
            EvaluationResult result = EvaluationResult.of(editions, marks);
            parts += result.parts().size();
            assertThat(ScoreExplanation.improvements(result)).isNotEmpty();
        }
        return parts;
    }

    private Map<String, Mark> marks() {
        Map<String, Mark> marks = new HashMap<>();
        editions.stream().flatMap(CriteriaEdition::allItems).forEach(item -> {
            boolean less = marks.size() % 2 == 0 && item.mode() != CriteriaEdition.MarkingMode.GATE;
            marks.put(item.code(), new Mark(less ? item.max() - 0.5 : item.max(), false, false, "现场所见"));
        });
        return marks;
    }
}
