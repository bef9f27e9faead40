package fangxin.paper;

import fangxin.Wording;
import fangxin.calendar.StatedDay;
import fangxin.message.Letters;
import fangxin.platform.Clocks;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/** How papers say things: in Chinese, whoever looks at them. */
final class Speech {
    private Speech() { }

    static String day(LocalDate day) {
        return day == null ? "" : Letters.say(Locale.CHINESE, "paper.day", day);
    }

    static String day(StatedDay day) {
        return day == null ? "" : Letters.say(Locale.CHINESE, "paper.day", day);
    }

    static String day(Instant at) {
        return at == null ? "" : day(at.atZone(Clocks.CHINA).toLocalDate());
    }

    static String say(String key, Object... arguments) {
        return Letters.say(Locale.CHINESE, key, arguments);
    }

    /** A cell that is left empty on purpose says so (无). */
    static String orNothing(String text) {
        return text == null || text.isBlank() ? say("paper.nothing") : text;
    }

    static String name(Wording wording) {
        return wording == null ? "" : wording.zh();
    }
}
