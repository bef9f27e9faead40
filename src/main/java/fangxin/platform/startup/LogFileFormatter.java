package fangxin.platform.startup;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Objects;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/** Formatter of the log file: one line for each record, with the stack trace. */
public class LogFileFormatter extends Formatter {
    @Override
    public String format(LogRecord log) {
        return "%s %s %s [%d] %s%n%s"
                .formatted(
                        log.getInstant(),
                        log.getLevel().getName(),
                        log.getLoggerName(),
                        log.getLongThreadID(),
                        message(log),
                        trace(log.getThrown()));
    }

    /** The server logs an exception without a message when its start fails. */
    final String message(LogRecord log) {
        return Objects.toString(formatMessage(log), "").strip();
    }

    private static String trace(Throwable thrown) {
        if (thrown == null) {
            return "";
        }
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }
}
