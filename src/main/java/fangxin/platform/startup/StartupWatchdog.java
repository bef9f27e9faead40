package fangxin.platform.startup;

import fangxin.platform.startup.StartupLog.Phase;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.TimeZone;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/**
 * Java agent that prepares the process before the server's first class (time zone, data folder, temporary folder) and
 * ends a start that fails or hangs, with one sentence and an exit code: the server itself would stay up and answer
 * 404, or print nothing. The start is over when the server's main method returns; it has failed if the application has
 * not set {@link #READY} by then. This package is packed into a jar of its own and therefore uses no other class of the
 * application.
 */
public final class StartupWatchdog {
    /** The system property that is set as soon as requests are answered. */
    public static final String READY = "fangxin.ready";
    /** The system property that holds why the application refuses to start; the server's log would bury it. */
    public static final String REFUSED = "fangxin.refused";

    private static final String REFUSED_CODE = "fangxin.refused.code";
    private static final Duration POLL_INTERVAL = Duration.ofMillis(200);

    /** True while the process ends, for example after TERM; a start that this interrupts has not failed. */
    private static volatile boolean stopping;

    private static volatile TemporaryFolder temporary;

    private StartupWatchdog() {}

    /** Called by the virtual machine on the thread that runs the server's main method afterwards. */
    public static void premain(String ignored) {
        System.setProperty("user.timezone", "UTC");
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        ConsoleStream.install();
        try {
            Duration limit = StartupSettings.startLimit();
            StartupChecks.run(System.getProperty("sun.java.command", ""));
            configureDerby(StartupSettings.data());
            temporary = TemporaryFolder.create();
            Thread server = Thread.currentThread();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stopping = true, "watchdog-stop"));
            Thread.ofPlatform().daemon(false).name("watchdog").start(() -> watch(server, limit));
        } catch (StartupException failed) {
            end(failed.exit(), failed.getMessage());
        }
    }

    /** Refuses the start with a reason; the watchdog then ends the process. The first reason stays. */
    public static IllegalStateException refuse(ExitCode exit, String sentence) {
        if (System.getProperty(REFUSED) == null && System.getProperty(READY) == null) {
            System.setProperty(REFUSED_CODE, String.valueOf(exit.code()));
            System.setProperty(REFUSED, sentence);
        }
        return new IllegalStateException(sentence);
    }

    /** Configures Derby to let only the account read its files, and to write its log into the data folder. */
    private static void configureDerby(Path data) {
        System.setProperty("derby.storage.useDefaultFilePermissions", "false");
        if (System.getProperty("derby.stream.error.file") == null) {
            System.setProperty(
                    "derby.stream.error.file", data.resolve("derby.log").toString());
        }
    }

    /**
     * Watches the server's thread from a non-daemon thread, so that the process logs a sentence even if the server
     * ends by itself.
     */
    private static void watch(Thread server, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        while (!stopping) {
            boolean serverStarted = !server.isAlive();
            if (System.getProperty(READY) != null) {
                StartupLog.enter(Phase.READY);
                return;
            }
            if (System.getProperty(REFUSED) != null) {
                end(Integer.getInteger(REFUSED_CODE, ExitCode.FAILED.code()), System.getProperty(REFUSED));
            }
            if (serverStarted && !stopping) {
                end(ExitCode.FAILED, "the server could not deploy the application: " + StartupLog.firstFailure());
            }
            temporary.recordServerFiles();
            if (System.nanoTime() > end) {
                end(
                        ExitCode.NOT_READY_IN_TIME,
                        "it was not ready after " + limit.toSeconds() + " seconds" + writeThreadDump()
                                + "; the last message of the log: " + StartupLog.lastMessage());
            }
            LockSupport.parkNanos(POLL_INTERVAL.toNanos());
        }
    }

    /** Returns a remark that names the file, or an empty text if it cannot be written. */
    private static String writeThreadDump() {
        Path file = StartupSettings.data().resolve("hanging-start.txt");
        try {
            ThreadDump.write(file);
            return " (thread dump: " + file + ")";
        } catch (IOException unwritable) {
            return "";
        }
    }

    /** Prints the sentence on the file descriptor, because a hanging thread may hold the streams, and ends the process. */
    static void end(ExitCode exit, String sentence) {
        end(exit.code(), sentence);
    }

    private static void end(int code, String reason) {
        StartupLog.enter(Phase.FAILED);
        String sentence = "Fangxin did not start: " + reason.replaceAll("\\s*\\R\\s*", " ");
        LogFileHandler.write(new LogRecord(Level.SEVERE, sentence));
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8).println(sentence);
        if (temporary != null) {
            temporary.delete();
        }
        Runtime.getRuntime().halt(code);
    }
}
