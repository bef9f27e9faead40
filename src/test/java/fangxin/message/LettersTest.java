package fangxin.message;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.calendar.StatedDay;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LettersTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 4);

    @Test
    void aProvisionalDayIsMarkedInBothLanguages() {
        assertThat(Letters.say(Locale.CHINESE, "paper.day", new StatedDay(DAY, true))).isEqualTo("2027年1月4日（暂定）");
        assertThat(Letters.say(Locale.ENGLISH, "paper.day", new StatedDay(DAY, true)))
                .isEqualTo("4 January 2027 (provisional)");
        assertThat(Letters.say(Locale.CHINESE, "paper.day", new StatedDay(DAY, false))).isEqualTo("2027年1月4日");
    }
}
