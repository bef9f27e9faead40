package fangxin.platform.notification;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.platform.i18n.StatedDay;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NotificationComposerTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 4);

    @Test
    void aProvisionalDayIsMarkedInBothLanguages() {
        assertThat(NotificationComposer.message(Locale.CHINESE, "document.day", new StatedDay(DAY, true)))
                .isEqualTo("2027年1月4日（暂定）");
        assertThat(NotificationComposer.message(Locale.ENGLISH, "document.day", new StatedDay(DAY, true)))
                .isEqualTo("4 January 2027 (provisional)");
        assertThat(NotificationComposer.message(Locale.CHINESE, "document.day", new StatedDay(DAY, false)))
                .isEqualTo("2027年1月4日");
    }
}
