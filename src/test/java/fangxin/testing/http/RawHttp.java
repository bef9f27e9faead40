package fangxin.testing.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Sends requests that no client library would send, over a socket. */
public final class RawHttp implements AutoCloseable {
    private final Socket socket;

    /** @param headers names as they were sent, in any case; the last value of each */
    public record Answer(int status, Map<String, String> headers, String body) {
        public String header(String name) {
            return headers.get(name);
        }
    }

    public RawHttp(URI server) {
        try {
            socket = new Socket(server.getHost(), server.getPort());
            socket.setSoTimeout((int) Duration.ofSeconds(60).toMillis());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }

    /** Sends one request on a connection of its own, byte for byte in ISO 8859-1. */
    public static Answer send(URI server, String request) {
        try (RawHttp connection = new RawHttp(server)) {
            return connection.write(request).answer();
        }
    }

    public static Answer get(URI server, String target) {
        return send(
                server,
                "GET " + target + " HTTP/1.1\r\nHost: localhost\r\nAccept-Language: en\r\n"
                        + "Connection: close\r\n\r\n");
    }

    public RawHttp write(String text) {
        try {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return this;
        } catch (IOException closed) {
            // the server may answer and close before it has read all
            return this;
        }
    }

    /** Returns whether the server has begun to answer, or has closed the connection after an answer. */
    public boolean isAnswered() {
        try {
            return socket.getInputStream().available() > 0;
        } catch (IOException closed) {
            return true;
        }
    }

    /** Reads to the end of the connection, or of the body where its length is declared. */
    public Answer answer() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            InputStream in = socket.getInputStream();
            byte[] chunk = new byte[8192];
            for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
                bytes.write(chunk, 0, count);
                Answer answer = parsed(bytes.toString(StandardCharsets.UTF_8));
                if (answer != null && isComplete(answer)) {
                    return answer;
                }
            }
        } catch (SocketTimeoutException silent) {
            throw new AssertionError("no answer, only: " + bytes, silent);
        } catch (IOException closed) {
            // the answer is what has arrived
        }
        Answer answer = parsed(bytes.toString(StandardCharsets.UTF_8));
        if (answer == null) {
            throw new AssertionError("no answer, only: " + bytes);
        }
        return answer;
    }

    private static boolean isComplete(Answer answer) {
        String length = answer.header("Content-Length");
        return length != null && answer.body.getBytes(StandardCharsets.UTF_8).length >= Integer.parseInt(length)
                || "chunked".equals(answer.header("Transfer-Encoding")) && answer.body.endsWith("0\r\n\r\n");
    }

    private static Answer parsed(String text) {
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            return null;
        }
        String[] lines = text.substring(0, end).split("\r\n");
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            headers.put(
                    lines[i].substring(0, colon).toLowerCase(Locale.ROOT),
                    lines[i].substring(colon + 1).strip());
        }
        return new Answer(Integer.parseInt(lines[0].split(" ")[1]), headers, text.substring(end + 4));
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }
}
