package fangxin.platform.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.CodedName;
import fangxin.common.LocalizedText;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MessageArgumentsTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 4);

    @Test
    void aProvisionalDayIsMarkedInBothLanguages() {
        assertThat(Messages.message(Locale.CHINESE, "document.day", new StatedDay(DAY, true)))
                .isEqualTo("2027年1月4日（暂定）");
        assertThat(Messages.message(Locale.ENGLISH, "document.day", new StatedDay(DAY, true)))
                .isEqualTo("4 January 2027 (provisional)");
        assertThat(Messages.message(Locale.CHINESE, "document.day", new StatedDay(DAY, false)))
                .isEqualTo("2027年1月4日");
    }

    /** The name of a row is published under its code; without one people read the code. */
    @Test
    void aRowIsNamedInTheLanguageOfTheReader() {
        CodedName trade = new CodedName("criteria.trade.", "MESSAGE_ARGUMENTS_TEST");
        Messages.publishName(trade.key(), new LocalizedText("演示行业", "Demonstration trade"));

        assertThat(Messages.message(Locale.CHINESE, "draw.trade.empty", trade)).contains("演示行业");
        assertThat(Messages.message(Locale.ENGLISH, "draw.trade.empty", trade)).contains("Demonstration trade");
        assertThat(Messages.message(Locale.ENGLISH, "draw.trade.empty", new CodedName("criteria.trade.", "NOWHERE")))
                .contains("NOWHERE");
    }
}
