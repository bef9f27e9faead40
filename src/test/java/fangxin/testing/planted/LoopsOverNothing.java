package fangxin.testing.planted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of which some assertions never run. */
class LoopsOverNothing {
    private final List<String> none = List.of();

    @Test
    void makesNoAssertion() {
        none.forEach(each -> assertThat(each).isEmpty());
    }

    @Test
    void skipsItsSecondAssertion() {
        assertThat(none).isEmpty();
        none.forEach(each -> assertThat(each).isEmpty());
    }

    @Test
    void checksAllOfNothing() {
        assertThat(none).allMatch(String::isEmpty);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void runsEachAssertionInOneInvocation(int number) {
        if (number == 1) {
            assertThat(number).isOne();
        } else {
            assertThat(number).isEqualTo(2);
        }
    }
}
