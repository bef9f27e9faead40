package fangxin.supervision.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The algorithm draws no unit more often than others, and names nobody. */
class DrawAlgorithmTest {
    /** 2,000 fixed seeds draw 2 of 10 units; each is expected 400 times. 27.88 is the 0.1 % point of 9 degrees. */
    @Test
    void everyUnitIsDrawnEquallyOften() {
        FrozenList list =
                DrawAlgorithmProperties.list(IntStream.range(0, 10).boxed().collect(Collectors.toSet()), 1);
        Map<String, Integer> drawn = new TreeMap<>();
        Random dice = new Random(20260302);
        for (int i = 0; i < 2_000; i++) {
            String seed = IntStream.range(0, 20)
                    .mapToObj(each -> String.valueOf(1 + dice.nextInt(6)))
                    .collect(Collectors.joining());
            DrawAlgorithm.tickets(list, seed).stream()
                    .filter(DrawTicket::drawn)
                    .forEach(ticket -> drawn.merge(ticket.number(), 1, Integer::sum));
        }

        double chiSquare = drawn.values().stream()
                .mapToDouble(count -> (count - 400.0) * (count - 400.0) / 400.0)
                .sum();

        assertThat(drawn).hasSize(10);
        assertThat(chiSquare).isLessThan(27.88);
    }

    @Test
    void theHashOfAnEvaluatorDependsOnTheSalt() {
        assertThat(DrawAlgorithm.commitment("salt", "evaluator1"))
                .hasSize(64)
                .isNotEqualTo(DrawAlgorithm.commitment("other", "evaluator1"));
    }
}
