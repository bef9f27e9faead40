package fangxin.platform.jobs;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Functions that log a failure in one line, with the stack trace only for the first of its kind within an hour. The
 * others refer to it: a fault of the database would otherwise fill the disk with copies of one trace.
 */
public final class FailureLog {
    private static final Duration KNOWN_FOR = Duration.ofHours(1);
    private static final int MOST = 500;
    private static final int LONGEST = 300;
    private static final String OURS = "fangxin.";
    private static final Map<String, First> FIRST = new LinkedHashMap<>();

    private FailureLog() {}

    private record First(String name, long at) {}

    /** @param name under which the line is found, such as the number of a request */
    public static void record(Logger log, String name, String what, Throwable thrown) {
        String line = name + " " + what + ": " + shortened(thrown);
        earlier(kind(thrown), name)
                .ifPresentOrElse(
                        first ->
                                log.log(Level.SEVERE, "{0}; the trace is under {1}", new Object[] {line, first.name()}),
                        () -> log.log(Level.SEVERE, line, thrown));
    }

    /**
     * Returns the failure of this kind whose trace was written within the hour; where there is none, this one becomes
     * it.
     */
    private static Optional<First> earlier(String kind, String name) {
        synchronized (FIRST) {
            First known = FIRST.get(kind);
            if (known != null && System.nanoTime() - known.at() <= KNOWN_FOR.toNanos()) {
                return Optional.of(known);
            }
            FIRST.put(kind, new First(name, System.nanoTime()));
            if (FIRST.size() > MOST) {
                FIRST.remove(FIRST.keySet().iterator().next());
            }
            return Optional.empty();
        }
    }

    /**
     * Returns the kind of a failure: failures of one kind have the same causes, thrown and caught at the same places of
     * our code.
     */
    private static String kind(Throwable thrown) {
        StringBuilder kind = new StringBuilder();
        Throwable root = thrown;
        int depth = 0;
        for (Throwable cause = thrown; cause != null && depth < 30; cause = cause.getCause(), depth++) {
            kind.append(cause.getClass().getName()).append('\n');
            root = cause;
        }
        StackTraceElement[] trace = root.getStackTrace();
        if (trace.length > 0) {
            kind.append(trace[0]).append('\n');
        }
        for (StackTraceElement place : trace) {
            if (place.getClassName().startsWith(OURS)) {
                return kind.append(place).toString();
            }
        }
        return kind.toString();
    }

    /** Returns the innermost cause, in one line. */
    static String shortened(Throwable thrown) {
        Throwable root = thrown;
        for (int depth = 0; root.getCause() != null && depth < 30; depth++) {
            root = root.getCause();
        }
        String line = root.toString().replaceAll("\\s+", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
