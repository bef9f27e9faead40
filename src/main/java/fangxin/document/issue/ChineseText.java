package fangxin.document.issue;

import fangxin.common.LocalizedText;
import fangxin.platform.config.ApplicationClock;
import fangxin.platform.i18n.Messages;
import fangxin.platform.i18n.StatedDay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Locale;

/**
 * Functions that format days, message keys and names for documents, always in Chinese whatever the reader's language.
 */
final class ChineseText {
    private ChineseText() {}

    static String day(LocalDate day) {
        return day == null ? "" : Messages.message(Locale.CHINESE, "document.day", day);
    }

    static String day(StatedDay day) {
        return day == null ? "" : Messages.message(Locale.CHINESE, "document.day", day);
    }

    static String day(Instant at) {
        return at == null ? "" : day(at.atZone(ApplicationClock.CHINA).toLocalDate());
    }

    /** Formats day, hour and minute in China. */
    static String minute(Instant at) {
        if (at == null) {
            return "";
        }
        ZonedDateTime there = at.atZone(ApplicationClock.CHINA);
        return text("document.minute", day(at), there.getHour(), "%02d".formatted(there.getMinute()));
    }

    static String text(String key, Object... arguments) {
        return Messages.message(Locale.CHINESE, key, arguments);
    }

    /** Returns the text, or 无 for a cell that is empty on purpose. */
    static String orNothing(String text) {
        return text == null || text.isBlank() ? text("document.nothing") : text;
    }

    static String name(LocalizedText wording) {
        return wording == null ? "" : wording.zh();
    }
}
