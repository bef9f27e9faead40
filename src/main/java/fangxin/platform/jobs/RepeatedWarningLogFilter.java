package fangxin.platform.jobs;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Filter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Log filter that passes each warning of the server and its libraries once an hour. They write three stack traces of
 * a hundred lines for one failed transaction; {@link FailureLog} writes that the request failed.
 */
final class RepeatedWarningLogFilter implements Filter {
    private static final Duration KNOWN_FOR = Duration.ofHours(1);
    private static final int MOST = 1_000;
    private static final int HEAD = 160;
    private static final String OURS = "fangxin";

    private final Filter before;
    private final Map<String, Long> written = new LinkedHashMap<>();

    private RepeatedWarningLogFilter(Filter before) {
        this.before = before;
    }

    /** Adds the filter to all handlers of the server. */
    static void addToHandlers() {
        for (Handler handler : Logger.getLogger("").getHandlers()) {
            if (!(handler.getFilter() instanceof RepeatedWarningLogFilter)) {
                handler.setFilter(new RepeatedWarningLogFilter(handler.getFilter()));
            }
        }
    }

    static RepeatedWarningLogFilter withoutPrevious() {
        return new RepeatedWarningLogFilter(null);
    }

    @Override
    public boolean isLoggable(LogRecord line) {
        if (before != null && !before.isLoggable(line)) {
            return false;
        }
        return line.getLevel().intValue() < Level.WARNING.intValue()
                || String.valueOf(line.getLoggerName()).startsWith(OURS)
                || isNew(line);
    }

    private boolean isNew(LogRecord line) {
        String kind = line.getLoggerName() + " " + head(String.valueOf(line.getMessage()))
                + (line.getThrown() == null ? "" : line.getThrown().getClass().getName());
        long now = System.nanoTime();
        synchronized (written) {
            Long last = written.get(kind);
            if (last != null && now - last < KNOWN_FOR.toNanos()) {
                return false;
            }
            written.put(kind, now);
            if (written.size() > MOST) {
                written.remove(written.keySet().iterator().next());
            }
            return true;
        }
    }

    /** Returns the beginning of a message, without the numbers by which repetitions differ. */
    private static String head(String message) {
        return message.substring(0, Math.min(HEAD, message.length())).replaceAll("[0-9]+", "0");
    }
}
