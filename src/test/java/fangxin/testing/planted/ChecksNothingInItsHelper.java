package fangxin.testing.planted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Test whose helper makes no assertion. */
class ChecksNothingInItsHelper {
    @Test
    void callsIt() {
        assertThat(List.of()).isEmpty();
        check(List.of());
    }

    private static void check(List<String> all) {
        for (String each : all) {
            assertThat(each).isEmpty();
        }
    }
}
