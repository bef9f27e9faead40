package fangxin.platform.startup;

import fangxin.platform.startup.StartupLog.Phase;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/**
 * Formatter of log lines on the console, with only warnings of the server itself and few lines during a start; it also
 * records the lines of a start in {@link StartupLog} for the watchdog. During a start it prints few lines, without
 * stack traces; the log file has all.
 */
public final class ConsoleFormatter extends LogFileFormatter {
    /** Number of log lines that a start may write to the console. */
    private static final int MAX_LINES = 8;

    private static final AtomicInteger LINES = new AtomicInteger();

    @Override
    public String format(LogRecord log) {
        boolean quiet = log.getLevel().intValue() < Level.WARNING.intValue()
                && !String.valueOf(log.getLoggerName()).startsWith("fangxin");
        if (StartupLog.phase() == Phase.READY) {
            return quiet ? "" : super.format(log);
        }
        String message = message(log);
        StartupLog.record(log, message);
        return quiet
                        || StartupLog.phase() == Phase.FAILED
                        || message.startsWith("Payara Micro Runtime")
                        || LINES.incrementAndGet() > MAX_LINES
                ? ""
                : "%s %s %s%n".formatted(log.getInstant(), log.getLevel().getName(), summary(log, message));
    }

    private static String summary(LogRecord log, String message) {
        String line = message.lines().findFirst().orElse("");
        return log.getThrown() == null ? line : line + ": " + StartupLog.rootCause(log.getThrown());
    }
}
