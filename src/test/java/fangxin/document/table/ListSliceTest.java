package fangxin.document.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ListSliceTest {
    private record Row(String name, Integer number) {}

    private static final Row ONE = new Row("one", 1);
    private static final Row TWO = new Row("two", 2);
    private static final Row NONE = new Row("none", null);
    private static final Row ALSO_TWO = new Row("also", 2);
    private static final List<Row> ROWS = List.of(TWO, NONE, ONE, ALSO_TWO);
    private static final Map<String, Function<Row, Comparable<?>>> VALUES = Map.of("number", Row::number);

    private static List<Row> part(String order, int first, int count) {
        return new ListSlice(ListOrder.parse(order), first, count).part(ROWS, VALUES);
    }

    @Test
    void rowsWithoutAValueComeLastInBothDirectionsAndEqualOnesStay() {
        assertThat(part("number", 0, 9)).containsExactly(ONE, TWO, ALSO_TWO, NONE);
        assertThat(part("-number", 0, 9)).containsExactly(TWO, ALSO_TWO, ONE, NONE);
    }

    @Test
    void anUnknownKeyLeavesTheOrderOfTheList() {
        assertThat(part("name", 0, 9)).isEqualTo(ROWS);
        assertThat(part(null, 1, 2)).containsExactly(NONE, ONE);
        assertThat(part(null, 4, 2)).isEmpty();
    }
}
