package fangxin.platform;

import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/**
 * Ends a start that fails or hangs, with one sentence and exit code 1: the server itself would stay up and answer 404,
 * or say nothing. It is an agent of the virtual machine, there before the server's first class, and packed into a jar of
 * its own; it therefore uses no other class of ours.
 */
public final class Watchdog {
    /** The system property that is set as soon as requests are answered. */
    public static final String READY = "fangxin.ready";
    /** The system property that holds why the application refuses to start; the server's log would bury it. */
    public static final String REFUSED = "fangxin.refused";

    private static final Duration GLANCE = Duration.ofMillis(200);
    private static final int LONGEST_LINE = 1000;
    /** Colours, and what the server writes before its message: when, who, where. */
    private static final Pattern SURROUNDINGS = Pattern.compile("\u001B\\[[0-9;]*m|^\\[.*\\[levelValue: \\d+] ");

    private Watchdog() { }

    /** Called by the virtual machine before the server's main method. */
    public static void premain(String ignored) {
        Heard heard = new Heard();
        System.setOut(new PrintStream(heard.through(System.out), true, System.out.charset()));
        System.setErr(new PrintStream(heard.through(System.err), true, System.err.charset()));
        Duration limit = Duration.parse(setting("FANGXIN_START_LIMIT", "PT5M"));
        Thread.ofPlatform().daemon().name("watchdog").start(() -> watch(heard, limit));
    }

    private static void watch(Heard heard, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        while (true) {
            boolean up = heard.up;
            if (heard.taken) {
                end("another program listens at its port", heard.trouble);
            }
            if (System.getProperty(READY) != null) {
                heard.over = true;
                return;
            }
            if (up) {
                end("the server runs, but could not deploy the application", heard.trouble);
            }
            if (System.nanoTime() > end) {
                end("it was not ready after " + limit.toSeconds() + " seconds" + threads(), heard.last);
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
    }

    /** Past any stream of the server: whatever hangs may hold it. */
    private static void end(String why, String said) {
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8)
                .println("Fangxin did not start: " + why + ". The last word: " + System.getProperty(REFUSED, said));
        Runtime.getRuntime().halt(1);
    }

    /** Writes what every thread is doing; answers where. */
    private static String threads() {
        Path file = Path.of(setting("FANGXIN_DATA", "data"), "hanging-start.txt").toAbsolutePath().normalize();
        StringBuilder all = new StringBuilder();
        for (ThreadInfo thread : ManagementFactory.getThreadMXBean().dumpAllThreads(true, true)) {
            all.append('"').append(thread.getThreadName()).append("\" ").append(thread.getThreadState());
            if (thread.getLockName() != null) {
                all.append(" for ").append(thread.getLockName()).append(" held by ").append(thread.getLockOwnerName());
            }
            all.append('\n');
            for (StackTraceElement frame : thread.getStackTrace()) {
                all.append("    at ").append(frame).append('\n');
            }
        }
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, all);
            return " (what each thread was doing stands in " + file + ")";
        } catch (IOException unwritable) {
            return "";
        }
    }

    private static String setting(String name, String otherwise) {
        String value = System.getProperty(name.toLowerCase(Locale.ROOT).replace('_', '.'), System.getenv(name));
        return value == null || value.isBlank() ? otherwise : value;
    }

    /** Listens to what the server says on its console. */
    private static final class Heard {
        private volatile String last = "nothing";
        private volatile String trouble = "nothing";
        private volatile boolean graveFollows;
        private volatile boolean up;
        private volatile boolean taken;
        private volatile boolean over;

        private void hear(String line) {
            String said = SURROUNDINGS.matcher(line).replaceAll("").strip();
            boolean grave = line.contains("SEVERE") || graveFollows;
            graveFollows = grave && (said.isEmpty() || said.equals("[["));
            if (!said.isEmpty() && !said.equals("[[")) {
                last = said;
                trouble = grave ? said : trouble;
            }
            taken |= said.startsWith("java.net.BindException");
            up |= said.startsWith("Payara Micro") && said.contains(" ready in ");
        }

        private OutputStream through(OutputStream console) {
            return new FilterOutputStream(console) {
                private final ByteArrayOutputStream line = new ByteArrayOutputStream();

                @Override
                public void write(int one) throws IOException {
                    out.write(one);
                    listen(one);
                }

                @Override
                public void write(byte[] bytes, int from, int count) throws IOException {
                    out.write(bytes, from, count);
                    for (int i = from; i < from + count; i++) {
                        listen(bytes[i]);
                    }
                }

                private void listen(int one) {
                    if (over) {
                        return;
                    }
                    if (one == '\n') {
                        hear(line.toString(StandardCharsets.UTF_8));
                        line.reset();
                    } else if (line.size() < LONGEST_LINE) {
                        line.write(one);
                    }
                }
            };
        }
    }
}
