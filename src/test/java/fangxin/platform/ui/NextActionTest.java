package fangxin.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NextActionTest {
    @Test
    void theFirstActionOfAPageIsItsMainOneHoweverOftenItIsAsked() {
        NextAction action = new NextAction();

        assertThat(action.style("a")).isEqualTo("primary");
        assertThat(action.style("b")).isEqualTo("secondary");
        assertThat(action.style("a")).isEqualTo("primary");
    }
}
