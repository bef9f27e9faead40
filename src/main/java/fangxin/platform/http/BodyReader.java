package fangxin.platform.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/**
 * Reader of the whole body of a request before it is handled: it limits the size, the time, and how many bodies are
 * read at once. A thread is held only while bytes arrive, so that callers who send slowly cannot hold all of them.
 */
final class BodyReader {
    static final int TOO_SLOW = 408;
    static final int TOO_LARGE = 413;
    static final int TOO_MANY_OF_ONE = RequestSemaphore.TOO_MANY_OF_ONE;
    static final int TOO_MANY = RequestSemaphore.TOO_MANY;
    static final long SMALL = 256L * 1024;
    static final long FORM = 2L * 1024 * 1024;
    static final long UPLOAD = 60L * 1024 * 1024;
    private static final Duration TIME = Duration.ofSeconds(30);
    /**
     * Number of bytes that extend the time limit of a body by a second: photos over a slow line arrive, single bytes do
     * not.
     */
    private static final int BYTES_A_SECOND = 64 * 1024;

    private static final int OF_ONE = 8;
    private static final int OF_ALL = 64;
    private static final int WAITING_OF_ONE = 16;
    private static final int WAITING_OF_ALL = 32;
    private static final Duration TURN = Duration.ofSeconds(1);
    private static final int CHUNK = 16 * 1024;
    /** Size in bytes above which a body is stored in a temporary file until it has been read. */
    private static final int IN_MEMORY = 1024 * 1024;

    private final RequestSemaphore unread = new RequestSemaphore(OF_ONE, OF_ALL);
    /**
     * Requests that wait for one of these permits, such as the repeats of a request sent sixteen times at once: most
     * bodies have arrived and are read in milliseconds.
     */
    private final RequestSemaphore waiting = new RequestSemaphore(WAITING_OF_ONE, WAITING_OF_ALL);

    /** Source of the bytes: the connection, or a test. */
    interface Source {
        /** Reads the bytes that have arrived; returns -1 at the end. */
        int read(byte[] bytes, Duration atMost) throws IOException;
    }

    static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }

    /**
     * Returns the maximum size of a request in bytes: anonymous callers send only short forms and JSON, except where
     * they send pictures.
     *
     * @param large whether the caller is known, or the address takes pictures from anyone
     */
    static long limit(HttpServletRequest request, boolean large) {
        String type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
        return !large
                ? SMALL
                : type.startsWith("multipart/form-data")
                        ? UPLOAD
                        : type.startsWith("application/x-www-form-urlencoded") ? FORM : SMALL;
    }

    /** Reads the body and puts it back for the container; answers with the status of the refusal where there is one. */
    OptionalInt read(HttpServletRequest request, long limit) throws IOException {
        if (request.getContentLengthLong() > limit) {
            return OptionalInt.of(TOO_LARGE);
        }
        String address = ClientAddress.hostOf(request);
        OptionalInt refusal = enter(address);
        if (refusal.isPresent()) {
            return refusal;
        }
        try {
            ServerRequest server = ServerRequest.of(request);
            Body body = readFully(server::read, limit, TIME);
            if (body.refusal.isEmpty()) {
                server.unread(body.bytes);
            }
            return body.refusal;
        } catch (IOException malformed) {
            return OptionalInt.of(400);
        } finally {
            leave(address);
        }
    }

    OptionalInt enter(String address) {
        OptionalInt refusal = unread.enter(address);
        if (refusal.isEmpty() || waiting.enter(address).isPresent()) {
            return refusal;
        }
        try {
            return unread.enter(address, TURN);
        } finally {
            waiting.leave(address);
        }
    }

    void leave(String address) {
        unread.leave(address);
    }

    /** @param bytes the whole body, where there is no refusal */
    record Body(ByteBuffer bytes, OptionalInt refusal) {
        private static Body refused(int status) {
            return new Body(null, OptionalInt.of(status));
        }
    }

    /**
     * @param time the longest time that may be left at any moment: it runs down, and each {@link #BYTES_A_SECOND} bytes
     *             that arrive give a second back
     */
    static Body readFully(Source source, long limit, Duration time) throws IOException {
        byte[] chunk = new byte[CHUNK];
        long length = 0;
        long left = time.toNanos();
        long before = System.nanoTime();
        try (Spool spool = new Spool()) {
            while (left > 0) {
                int count = read(source, chunk, Duration.ofNanos(left), before + left);
                if (count == Spool.LATE) {
                    return Body.refused(TOO_SLOW);
                }
                if (count < 0) {
                    return new Body(spool.content(), OptionalInt.empty());
                }
                length += count;
                if (length > limit) {
                    return Body.refused(TOO_LARGE);
                }
                spool.write(chunk, count);
                long now = System.nanoTime();
                left = Math.min(
                        time.toNanos(), left - (now - before) + TimeUnit.SECONDS.toNanos(count) / BYTES_A_SECOND);
                before = now;
            }
            return Body.refused(TOO_SLOW);
        }
    }

    /** The server reports a read that took too long as any other failure of the connection. */
    private static int read(Source source, byte[] chunk, Duration atMost, long end) throws IOException {
        try {
            return source.read(chunk, atMost);
        } catch (IOException failed) {
            if (System.nanoTime() - end >= -Duration.ofMillis(50).toNanos()) {
                return Spool.LATE;
            }
            throw failed;
        }
    }

    /** Keeps a short body in memory and a longer one in a file that has no name as soon as it has been mapped. */
    private static final class Spool implements AutoCloseable {
        private static final int LATE = -2;
        private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
        private Path path;
        private FileChannel file;

        void write(byte[] bytes, int count) throws IOException {
            if (file == null && memory.size() + count > IN_MEMORY) {
                path = Files.createTempFile("fangxin-body", null);
                file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
                writeFully(ByteBuffer.wrap(memory.toByteArray()));
                memory.reset();
            }
            if (file == null) {
                memory.write(bytes, 0, count);
            } else {
                writeFully(ByteBuffer.wrap(bytes, 0, count));
            }
        }

        private void writeFully(ByteBuffer bytes) throws IOException {
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
        }

        ByteBuffer content() throws IOException {
            return file == null
                    ? ByteBuffer.wrap(memory.toByteArray())
                    : file.map(FileChannel.MapMode.PRIVATE, 0, file.size());
        }

        @Override
        public void close() throws IOException {
            if (file != null) {
                file.close();
                Files.delete(path);
            }
        }
    }
}
