package fangxin.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LikePatternTest {
    @Test
    void charactersOfPatternsMatchOnlyThemselves() {
        assertThat(LikePattern.literal("红星理发")).isEqualTo("红星理发");
        assertThat(LikePattern.literal("50%_!")).isEqualTo("50!%!_!!");
        assertThat(LikePattern.containing("a_b")).isEqualTo("%a!_b%");
    }
}
