package fangxin.testing.load;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Sends requests as fast as the server answers, over some kept connections; light, because it shares the machine. */
public final class LoadGenerator {
    private static final int CONNECTIONS = 16;
    private static final int TICKS = 100;
    private final int port;
    private final long process;

    /** @param process whose time is counted, or 0 */
    public LoadGenerator(URI server, long process) {
        this.port = server.getPort();
        this.process = process;
    }

    /** The result; times in milliseconds, processor time of the server for each request. */
    public record Result(double perSecond, double median, double late, double cpu, long failures) {
        public void print(String name) {
            System.out.printf(
                    "BENCH %s.rate %.0f /s%nBENCH %s.p50 %.2f ms%nBENCH %s.p99 %.2f ms%n",
                    name, perSecond, name, median, name, late);
            System.out.printf("BENCH %s.cpu %.3f ms-cpu%nBENCH %s.failures %d requests%n", name, cpu, name, failures);
        }
    }

    /** Requests one body, to check the answer. */
    public byte[] body(String path) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            return exchange(socket.getOutputStream(), new Arriving(socket.getInputStream()), path).body;
        }
    }

    /** Requests paths at random. */
    public Result run(List<String> paths, Duration warmUp, Duration time) throws Exception {
        return run(random -> paths.get(random.nextInt(paths.size())), warmUp, time);
    }

    /** Requests each path once, in the order of the list; from its beginning again only after the last one. */
    public Result runEachOnce(List<String> paths, Duration warmUp, Duration time) throws Exception {
        AtomicInteger next = new AtomicInteger();
        return run(random -> paths.get(next.getAndIncrement() % paths.size()), warmUp, time);
    }

    private Result run(Function<Random, String> paths, Duration warmUp, Duration time) throws Exception {
        all(paths, warmUp);
        double cpu = cpu();
        long begun = System.nanoTime();
        long[] times = all(paths, time);
        double seconds = (System.nanoTime() - begun) / 1e9;
        long failures = Arrays.stream(times).filter(one -> one < 0).count();
        long[] sorted = Arrays.stream(times).map(Math::abs).sorted().toArray();
        return new Result(
                times.length / seconds,
                sorted[sorted.length / 2] / 1e6,
                sorted[sorted.length * 99 / 100] / 1e6,
                (cpu() - cpu) / times.length,
                failures);
    }

    private long[] all(Function<Random, String> paths, Duration time) throws Exception {
        long end = System.nanoTime() + time.toNanos();
        try (ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            List<Future<long[]>> all = threads.invokeAll(IntStream.range(0, CONNECTIONS)
                    .<Callable<long[]>>mapToObj(n -> () -> runClient(paths, new Random(n), end))
                    .toList());
            return all.stream()
                    .flatMapToLong(one -> Arrays.stream(one.resultNow()))
                    .toArray();
        }
    }

    /** Times in nanoseconds, negative if the answer was not 200. */
    private long[] runClient(Function<Random, String> paths, Random random, long end) throws IOException {
        long[] times = new long[1024];
        int count = 0;
        while (System.nanoTime() < end) {
            try (Socket socket = new Socket("localhost", port)) {
                socket.setTcpNoDelay(true);
                OutputStream out = socket.getOutputStream();
                Arriving in = new Arriving(socket.getInputStream());
                for (boolean open = true; open && System.nanoTime() < end; ) {
                    long begun = System.nanoTime();
                    Answer answer = exchange(out, in, paths.apply(random));
                    times = count == times.length ? Arrays.copyOf(times, 2 * count) : times;
                    times[count++] = answer.status == 200 ? System.nanoTime() - begun : begun - System.nanoTime();
                    open = answer.open;
                }
            }
        }
        return Arrays.copyOf(times, count);
    }

    /** @param open whether the server lets the connection be used again; it ends each after some hundred requests */
    private record Answer(int status, byte[] body, boolean open) {}

    private static Answer exchange(OutputStream out, Arriving in, String path) throws IOException {
        out.write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        String head = in.head();
        int status = Integer.parseInt(head, head.indexOf(' ') + 1, head.indexOf(' ') + 4, 10);
        boolean open = !head.contains("\r\nconnection: close\r\n");
        int length = head.indexOf("\r\ncontent-length: ");
        if (length >= 0) {
            int from = length + "\r\ncontent-length: ".length();
            return new Answer(status, in.body(Integer.parseInt(head, from, head.indexOf('\r', from), 10)), open);
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int chunk = in.size(); chunk > 0; chunk = in.size()) {
            body.writeBytes(in.body(chunk));
            in.body(2);
        }
        in.body(2);
        return new Answer(status, body.toByteArray(), open);
    }

    /** Bytes received over a connection, read in large pieces. */
    private static final class Arriving {
        private final InputStream in;
        private final byte[] bytes = new byte[64 * 1024];
        private int from;
        private int to;

        Arriving(InputStream in) {
            this.in = in;
        }

        /** The head of an answer, in lower case. */
        String head() throws IOException {
            int end = from;
            while (!(end - from >= 4 && bytes[end - 1] == '\n' && bytes[end - 3] == '\n')) {
                end = end == to ? more() : end + 1;
            }
            String head = new String(bytes, from, end - from, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
            from = end;
            return head;
        }

        byte[] body(int length) throws IOException {
            byte[] body = new byte[length];
            int taken = Math.min(length, to - from);
            System.arraycopy(bytes, from, body, 0, taken);
            from += taken;
            if (in.readNBytes(body, taken, length - taken) < length - taken) {
                throw new IOException("the connection ended");
            }
            return body;
        }

        /** The size of the next piece. */
        int size() throws IOException {
            int size = 0;
            for (int digit = body(1)[0]; digit != '\n'; digit = body(1)[0]) {
                size = digit == '\r' ? size : size * 16 + Character.digit(digit, 16);
            }
            return size;
        }

        private int more() throws IOException {
            System.arraycopy(bytes, from, bytes, 0, to - from);
            to -= from;
            from = 0;
            int read = in.read(bytes, to, bytes.length - to);
            if (read < 0) {
                throw new IOException("the connection ended");
            }
            int end = to;
            to += read;
            return end;
        }
    }

    /** Milliseconds that the process has computed. */
    public double cpu() throws IOException {
        if (process == 0) {
            return 0;
        }
        String[] stat = Files.readString(Path.of("/proc/" + process + "/stat"))
                .replaceFirst("^.*\\) ", "")
                .split(" ");
        return (Long.parseLong(stat[11]) + Long.parseLong(stat[12])) * 1000.0 / TICKS;
    }
}
