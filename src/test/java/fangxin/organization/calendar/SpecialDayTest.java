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
        assertThat(new SpecialDay(LocalDate.of(2026, 10, 10), SpecialDay.SpecialDayType.WORK, NAME).type())
                .isEqualTo(SpecialDay.SpecialDayType.WORK);
        assertThatThrownBy(() -> new SpecialDay(LocalDate.of(2026, 10, 9), SpecialDay.SpecialDayType.WORK, NAME))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("calendar.day.worked");
    }
}
