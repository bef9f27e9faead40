package fangxin.testing.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/** Another process: its processor time and memory. */
public final class ObservedProcess {
    private static final int SHOWN = 8;
    private static final Pattern TENURED = Pattern.compile("(?i)tenured.*?used ([0-9]+)K");

    private final long process;
    private final Path folder;

    public ObservedProcess(long process, Path folder) {
        this.process = process;
        this.folder = folder;
    }

    /**
     * Runs an action and prints the methods in which the other process spent its time, with the caller of this code
     * base.
     */
    public <T> T profiled(String name, Callable<T> work) throws Exception {
        Path file = folder.resolve(name + ".jfr").toAbsolutePath();
        command("JFR.start", "name=" + name, "settings=profile");
        try {
            return work.call();
        } finally {
            command("JFR.stop", "name=" + name, "filename=" + file);
            print(name, file);
        }
    }

    private static void print(String name, Path file) throws IOException {
        Map<String, Integer> innermost = new HashMap<>();
        Map<String, Integer> callers = new HashMap<>();
        int all = 0;
        try (RecordingFile recording = new RecordingFile(file)) {
            while (recording.hasMoreEvents()) {
                RecordedEvent event = recording.readEvent();
                if (event.getEventType().getName().equals("jdk.ExecutionSample") && event.getStackTrace() != null) {
                    List<RecordedFrame> frames = event.getStackTrace().getFrames();
                    all++;
                    innermost.merge(called(frames.getFirst()), 1, Integer::sum);
                    frames.stream()
                            .map(ObservedProcess::called)
                            .filter(frame -> frame.startsWith("fangxin."))
                            .findFirst()
                            .ifPresent(frame -> callers.merge(frame, 1, Integer::sum));
                }
            }
        }
        print("profile." + name + ".in", innermost, all);
        print("profile." + name + ".for", callers, all);
    }

    private static String called(RecordedFrame frame) {
        return frame.getMethod().getType().getName() + "." + frame.getMethod().getName();
    }

    private static void print(String what, Map<String, Integer> counts, int all) {
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(SHOWN)
                .forEach(one ->
                        System.out.printf("BENCH %s.%s %.1f %%%n", what, one.getKey(), 100.0 * one.getValue() / all));
    }

    /** Does something, and prints by how much the other's older objects grew meanwhile at most, in megabytes. */
    public <T> T flat(String name, Callable<T> work) throws Exception {
        command("GC.run");
        long before = tenured();
        AtomicBoolean over = new AtomicBoolean();
        CompletableFuture<Long> most = CompletableFuture.supplyAsync(() -> {
            long highest = 0;
            while (!over.get()) {
                highest = Math.max(highest, tenured());
                LockSupport.parkNanos(200_000_000);
            }
            return highest;
        });
        try {
            return work.call();
        } finally {
            over.set(true);
            System.out.printf(
                    "BENCH %s.heap.before %d MB%nBENCH %s.heap.most %d MB%n",
                    name, before / 1024, name, most.join() / 1024);
        }
    }

    /** Kilobytes. */
    private long tenured() {
        Matcher used = TENURED.matcher(command("GC.heap_info"));
        return used.find() ? Long.parseLong(used.group(1)) : 0;
    }

    /** Resident memory in megabytes: the maximum, and now without and with mapped files. */
    public void printResident(String name) throws IOException {
        for (String line : List.of("VmHWM", "RssAnon", "RssFile")) {
            System.out.printf("BENCH %s.%s %d MB%n", name, line, status(line) / 1024);
        }
    }

    private long status(String name) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process + "/status")).stream()
                .filter(line -> line.startsWith(name))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }

    private String command(String... words) {
        try {
            Process jcmd = new ProcessBuilder(Stream.concat(
                                    Stream.of(
                                            Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                                    .toString(),
                                            String.valueOf(process)),
                                    Stream.of(words))
                            .toList())
                    .redirectErrorStream(true)
                    .start();
            return new String(jcmd.getInputStream().readAllBytes());
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
