package fangxin.platform.ui.tags;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.RuleViolation.Violation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bounds of an input in HTML, which apply to all clients: the length of a text, and the form of a date. */
class InputBoundsTest {
    private static final InputBounds FIVE = new InputBounds(Optional.of(5), false);
    private static final InputBounds DATE = new InputBounds(Optional.empty(), true);

    @Test
    void aTextThatIsTooLongIsRefusedWithBothNumbers() {
        assertThat(FIVE.violation("12345")).isEmpty();
        assertThat(FIVE.violation("123456")).contains(new Violation(null, "platform.constraint.length", List.of(5, 6)));
    }

    @Test
    void aLineBreakCountsAsOneCharacterAsInABrowser() {
        assertThat(FIVE.violation("12\r\n45")).isEmpty();
        assertThat(FIVE.violation("12\r\n456")).isPresent();
    }

    @Test
    void aConvertedValueHasNoBounds() {
        assertThat(FIVE.violation(1_234_567)).isEmpty();
        assertThat(DATE.violation(LocalDate.EPOCH)).isEmpty();
        assertThat(DATE.violation(null)).isEmpty();
    }

    @Test
    void aConvertedDayOrNumberThatNoDatabaseStoresIsRefused() {
        assertThat(DATE.violation(LocalDate.MAX)).contains(new Violation(null, "platform.constraint.date", List.of()));
        assertThat(FIVE.violation(new BigDecimal("1E2147483647")))
                .contains(new Violation(null, "platform.constraint.number", List.of()));
        assertThat(FIVE.violation(new BigDecimal("12345.67"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "x", "2026-02-30", "2026/1/1", "2026-1-1"})
    void aTextThatIsNoDateIsRefusedInADateInput(String text) {
        assertThat(DATE.violation(text)).contains(new Violation(null, "platform.constraint.date", List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-28", " ", ""})
    void aDateAndABlankDateInputAreValid(String text) {
        assertThat(DATE.violation(text)).isEmpty();
    }
}
