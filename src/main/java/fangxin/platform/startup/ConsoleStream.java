package fangxin.platform.startup;

import fangxin.platform.startup.StartupLog.Phase;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Stream to the console that drops known warnings of the JDK about libraries, and everything after a failed start. */
final class ConsoleStream extends FilterOutputStream {
    private static final int LONGEST_LINE = 1000;
    private static final List<String> UNWANTED = List.of(
            "WARNING: A terminally deprecated method in sun.misc.Unsafe",
            "WARNING: sun.misc.Unsafe::",
            "WARNING: Please consider reporting this to the maintainers of class");

    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    private ConsoleStream(OutputStream console) {
        super(console);
    }

    /** Replaces the standard output and the standard error of the process. */
    static void install() {
        System.setOut(new PrintStream(new ConsoleStream(System.out), true, System.out.charset()));
        System.setErr(new PrintStream(new ConsoleStream(System.err), true, System.err.charset()));
    }

    @Override
    public void write(int one) throws IOException {
        take(one);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        if (StartupLog.phase() == Phase.READY && line.size() == 0) {
            out.write(bytes, from, count);
            return;
        }
        for (int i = from; i < from + count; i++) {
            take(bytes[i]);
        }
    }

    /** Writes whole lines to the console, and a very long line in parts. */
    private synchronized void take(int one) throws IOException {
        line.write(one);
        if (one == '\n' || line.size() >= LONGEST_LINE) {
            String text = line.toString(StandardCharsets.UTF_8);
            if (StartupLog.phase() != Phase.FAILED && UNWANTED.stream().noneMatch(text::startsWith)) {
                line.writeTo(out);
            }
            line.reset();
        }
    }
}
