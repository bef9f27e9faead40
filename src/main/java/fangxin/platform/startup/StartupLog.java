package fangxin.platform.startup;

import java.util.logging.Level;
import java.util.logging.LogRecord;

/**
 * Static state of the start: its phase, and the last message and first failure of the log, for the sentence that ends
 * a failed start. The state is static because the logging framework creates the formatters that write and read it.
 */
final class StartupLog {
    private static volatile Phase phase = Phase.STARTING;
    private static volatile String last = "nothing";
    private static volatile String failure = "its log has the reason";
    /** True if the failure is the root cause of the first exception, which later failures must not replace. */
    private static volatile boolean causeKnown;

    enum Phase {
        STARTING,
        /** The start is complete: the console shows all lines from now on. */
        READY,
        /** The start has failed: nothing is written after the sentence with the reason. */
        FAILED
    }

    private StartupLog() {}

    static Phase phase() {
        return phase;
    }

    static void enter(Phase next) {
        phase = next;
    }

    static void record(LogRecord log, String message) {
        last = message;
        if (log.getLevel().intValue() >= Level.SEVERE.intValue() && !causeKnown) {
            failure = log.getThrown() == null ? message : String.valueOf(rootCause(log.getThrown()));
            causeKnown = log.getThrown() != null;
        }
    }

    /** Stores a remark of the agent, which runs before the log is open. */
    static void note(String remark) {
        last = remark;
    }

    static String lastMessage() {
        return last;
    }

    static String firstFailure() {
        return failure;
    }

    static Throwable rootCause(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
