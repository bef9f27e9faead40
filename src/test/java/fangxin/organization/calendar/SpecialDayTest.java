package fangxin.organization.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.common.LocalizedText;
import fangxin.common.RuleViolation;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SpecialDayTest {
    private static final LocalizedText NAME = new LocalizedText("国庆节", "National Day");

    @Test
    void onlyAWeekendDayIsMadeUp() {
        assertThat(new SpecialDay(LocalDate.of(2026, 10, 10), SpecialDay.Kind.WORK, NAME).kind())
                .isEqualTo(SpecialDay.Kind.WORK);
        assertThatThrownBy(() -> new SpecialDay(LocalDate.of(2026, 10, 9), SpecialDay.Kind.WORK, NAME))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("calendar.day.worked");
    }

    @Test
    void hasANameInBothLanguages() {
        assertThatThrownBy(() ->
                        new SpecialDay(LocalDate.of(2026, 10, 1), SpecialDay.Kind.OFF, new LocalizedText("国庆节", " ")))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("calendar.day.name");
    }
}
