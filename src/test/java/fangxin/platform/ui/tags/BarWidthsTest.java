package fangxin.platform.ui.tags;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BarWidthsTest {
    @Test
    void aValueIsDrawnAsItsShareOfTheAmount() {
        assertThat(BarWidths.of(11, 44, 0)).isEqualTo(new BarWidths(250, 1000));
    }

    @Test
    void aValueAboveTheAmountFillsTheBarAndTheAmountIsMarkedWithin() {
        assertThat(BarWidths.of(50, 40, 0)).isEqualTo(new BarWidths(1000, 800));
    }

    @Test
    void barsOfOneChartShareTheirScale() {
        assertThat(BarWidths.of(5, 20, 100)).isEqualTo(new BarWidths(50, 200));
        assertThat(BarWidths.of(5, 20, 10)).isEqualTo(new BarWidths(250, 1000));
    }

    @Test
    void oneOfVeryManyIsStillVisible() {
        assertThat(BarWidths.of(1, 1_000_000, 0).value()).isEqualTo(1);
    }

    @Test
    void nothingAndALossAreDrawnAsNothing() {
        assertThat(BarWidths.of(0, 0, 0)).isEqualTo(new BarWidths(0, 0));
        assertThat(BarWidths.of(-3, 10, 0)).isEqualTo(new BarWidths(0, 1000));
    }
}
