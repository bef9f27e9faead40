package fangxin.testing.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fangxin.platform.config.ApplicationClock;
import fangxin.testing.server.Deployments;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/** HTTP client for a running server, anonymous or as one of its accounts. */
public final class Http {
    public static final String PASSWORD = "fangxin-demo";
    /** Password of the accounts that register in tests; their names are phone numbers. */
    public static final String OWN_PASSWORD = "three boats on the Songhua";

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    /** Largest age of a token that is used: signing requires a password entered within the last quarter of an hour. */
    private static final Duration FRESH = Duration.ofMinutes(10);

    private static final Duration PLAYED = Duration.ofMinutes(10);
    private static final Jsonb JSON = JsonbBuilder.create(new JsonbConfig().withNullValues(false));

    private final URI base;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();
    private final Map<String, String> passwords = new ConcurrentHashMap<>();
    private volatile Duration ahead = Duration.ZERO;
    private volatile OpenApiDocument document;
    private final int times;
    private final boolean patient;
    private final List<PostRoute> replayable;
    private final Set<PostRoute> repeated = new HashSet<>();

    public Http(URI base) {
        this(Deployments.local(base), 1, false, List.of());
    }

    private Http(URI base, int times, boolean patient, List<PostRoute> repeatedRoutes) {
        this.base = base;
        this.times = times;
        this.patient = patient;
        this.replayable = repeatedRoutes;
    }

    /**
     * Returns a client of the same server that sends the first POST to each of some routes this number of times at once
     * under one Idempotency-Key, and fails where two answers differ.
     *
     * @param routes routes whose answers are stored
     */
    public Http repeating(int times, List<PostRoute> routes) {
        return new Http(base, times, patient, routes);
    }

    /** A client of the same server that repeats a request, with its key, while it is answered by 503 and Retry-After. */
    public Http patient() {
        return new Http(base, times, true, replayable);
    }

    /** The routes to which equal requests were sent at once and that carried them out. */
    public Set<PostRoute> repeated() {
        return repeated;
    }

    /** Returns this client, once the server reports that the demonstration is complete. */
    public Http whenReady() {
        Instant end = Instant.now().plus(PLAYED);
        while (anybody().get("/health/ready").status() != 200) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("not ready after " + PLAYED);
            }
            LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
        }
        return this;
    }

    /** Returns this client; from now on it checks each answer of the interface against the OpenAPI document. */
    public Http checkingAnswers() {
        document = new OpenApiDocument(anybody().get("openapi").being(200).json());
        return this;
    }

    public OpenApiDocument document() {
        return document;
    }

    /** Follows a server whose clock was set ahead: tokens of the time before are not shown any more. */
    public void clockAhead(Duration byNow) {
        if (!ahead.equals(byNow)) {
            ahead = byNow;
            tokens.clear();
        }
    }

    /** The server's date. */
    public LocalDate today() {
        return LocalDate.ofInstant(Instant.now().plus(ahead), ApplicationClock.CHINA);
    }

    /** The answer; of a workbook, document or archive, the text in it. */
    public record Answer(int status, HttpHeaders headers, String body) {
        public JsonObject json() {
            return value().asJsonObject();
        }

        public JsonValue value() {
            try (var reader = Json.createReader(new StringReader(body))) {
                return reader.readValue();
            }
        }

        public String text(String name) {
            return json().getString(name, null);
        }

        /** Returns this answer, if it has the expected status; fails otherwise. */
        public Answer being(int expected) {
            assertThat(status)
                    .withFailMessage(() -> "expected " + expected + " but got " + status + ": "
                            + body.substring(0, Math.min(800, body.length())))
                    .isEqualTo(expected);
            return this;
        }

        public boolean fine() {
            return status >= 200 && status < 300;
        }
    }

    /** Someone without an account. */
    public User anybody() {
        return new User(null);
    }

    public User as(String account) {
        return new User(account);
    }

    /** Someone of an installation without a demonstration, by the password that this person chose. */
    public User as(String account, String password) {
        passwords.put(account, password);
        tokens.put(account, issued(account));
        return new User(account);
    }

    /** Someone with this very token. */
    public User bearing(String token) {
        return new User(null, token);
    }

    /** Caller of the server; every POST has a new idempotency key unless one is given. */
    public final class User {
        private final String account;
        private final String token;

        private User(String account) {
            this(account, null);
        }

        private User(String account, String token) {
            this.account = account;
            this.token = token;
        }

        public String account() {
            return account;
        }

        public Answer get(String path) {
            return send(path, "GET", BodyPublishers.noBody(), null, null);
        }

        /** The bytes of a file. */
        public byte[] bytes(String path) {
            return Http.this
                    .send(request(path, "GET", BodyPublishers.noBody()).build(), BodyHandlers.ofByteArray())
                    .body();
        }

        /** Reads the beginning of an answer and resets the connection, as a network that fails does. */
        public void readAndReset(String path, int most) {
            URI address = address(path);
            String token = request(path, "GET", BodyPublishers.noBody())
                    .build()
                    .headers()
                    .firstValue("Authorization")
                    .map(value -> "Authorization: " + value + "\r\n")
                    .orElse("");
            try (Socket socket = new Socket()) {
                socket.setReceiveBufferSize(1024);
                socket.setSoLinger(true, 0);
                socket.setSoTimeout((int) PATIENCE.toMillis());
                socket.connect(new InetSocketAddress(address.getHost(), address.getPort()));
                socket.getOutputStream()
                        .write(("GET " + address.getRawPath()
                                        + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery())
                                        + " HTTP/1.1\r\nHost: localhost\r\n" + token + "\r\n")
                                .getBytes(StandardCharsets.US_ASCII));
                socket.getInputStream().readNBytes(most);
            } catch (IOException failed) {
                throw new UncheckedIOException("GET " + address, failed);
            }
        }

        public Answer post(String path, Object body) {
            return post(path, body, UUID.randomUUID().toString());
        }

        public Answer post(String path, Object body, String key) {
            return send(path, "POST", json(body), key);
        }

        public Answer put(String path, Object body) {
            return send(path, "PUT", json(body), null);
        }

        private Answer send(String path, String method, String json, String key) {
            Answer answer = send(path, method, BodyPublishers.ofString(json), "application/json", key);
            if (document != null && answer.fine() && !path.startsWith("/")) {
                document.requireTaken(method, path, json);
            }
            return answer;
        }

        /** Sends a request of any method, with an empty body where it needs one. */
        public Answer send(String method, String path) {
            return switch (method) {
                case "GET" -> get(path);
                case "DELETE" -> delete(path);
                case "PUT" -> put(path, Map.of());
                default -> post(path, Map.of());
            };
        }

        public Answer delete(String path) {
            return send(path, "DELETE", BodyPublishers.noBody(), null, null);
        }

        /** A form with fields and one file in the part "file". */
        public Answer upload(String path, Map<String, String> fields, String name, byte[] file) {
            return upload(path, fields, name, file, UUID.randomUUID().toString());
        }

        public Answer upload(String path, Map<String, String> fields, String name, byte[] file, String key) {
            String boundary = "fangxin-" + key;
            return send(
                    path,
                    "POST",
                    BodyPublishers.ofByteArray(form(boundary, fields, name, file)),
                    "multipart/form-data; boundary=" + boundary,
                    key);
        }

        /** A POST of bytes as they are. */
        public Answer send(String path, String type, byte[] body) {
            return send(path, "POST", BodyPublishers.ofByteArray(body), type, null);
        }

        private Answer send(String path, String method, BodyPublisher body, String type, String key) {
            HttpRequest.Builder request = request(path, method, body);
            if (type != null) {
                request.header("Content-Type", type);
            }
            if (key != null) {
                request.header("Idempotency-Key", key);
            }
            Answer answer = Http.this.answer(request.build());
            if (document != null && !path.startsWith("/")) {
                document.requireAnswered(method, path, answer);
            }
            return answer;
        }

        private HttpRequest.Builder request(String path, String method, BodyPublisher body) {
            HttpRequest.Builder request = HttpRequest.newBuilder(address(path))
                    .timeout(PATIENCE)
                    .header("Accept-Language", "en")
                    .method(method, body);
            if (account == null && token == null) {
                return request;
            }
            return request.header(
                    "Authorization",
                    "Bearer "
                            + (token != null
                                    ? token
                                    : tokens.compute(
                                                    account,
                                                    (name, kept) -> kept != null && kept.fresh() ? kept : issued(name))
                                            .secret()));
        }
    }

    private record Token(String secret, Instant since) {
        boolean fresh() {
            return Instant.now().isBefore(since.plus(FRESH));
        }
    }

    private Token issued(String account) {
        return new Token(
                anybody()
                        .post(
                                "tokens",
                                Map.of(
                                        "username",
                                        account,
                                        "password",
                                        passwords.getOrDefault(account, passwordOf(account))))
                        .being(200)
                        .text("token"),
                Instant.now());
    }

    public static String passwordOf(String account) {
        return account.matches("1[0-9]{10}") ? OWN_PASSWORD : PASSWORD;
    }

    /** Resolves a path of the interface, or another path of the server if it begins with a slash. */
    private URI address(String path) {
        return base.resolve(path.startsWith("/") ? path : "/api/v1/" + path);
    }

    private Answer answer(HttpRequest request) {
        if (times > 1 && request.headers().firstValue("Idempotency-Key").isPresent()) {
            String path = request.uri().getPath().replaceFirst("^/api/v1/", "");
            boolean multipart = request.headers()
                    .firstValue("Content-Type")
                    .filter(type -> type.startsWith("multipart/"))
                    .isPresent();
            Optional<PostRoute> fresh = replayable.stream()
                    .filter(route ->
                            route.matches(path) && multipart != route.parts().isEmpty())
                    .min(Comparator.comparingInt(PostRoute::variables))
                    .filter(route -> !repeated.contains(route));
            if (fresh.isPresent()) {
                return atOnce(request, fresh.get());
            }
        }
        HttpResponse<byte[]> response = send(request, BodyHandlers.ofByteArray());
        return read(patient ? sentAgain(request, response) : response);
    }

    /** Repeats a request while the server answers 503 with {@code Retry-After}, for at most {@link #PATIENCE}. */
    private HttpResponse<byte[]> sentAgain(HttpRequest request, HttpResponse<byte[]> answered) {
        Instant end = Instant.now().plus(PATIENCE);
        HttpResponse<byte[]> response = answered;
        while (response.statusCode() == 503 && Instant.now().isBefore(end)) {
            Optional<String> seconds = response.headers().firstValue("Retry-After");
            if (seconds.isEmpty()) {
                break;
            }
            LockSupport.parkNanos(
                    Duration.ofSeconds(Long.parseLong(seconds.get())).toNanos());
            response = send(request, BodyHandlers.ofByteArray());
        }
        return response;
    }

    /**
     * Sends a request several times at once; repeats those that are answered with {@code Retry-After}, as a client
     * does.
     */
    private Answer atOnce(HttpRequest request, PostRoute route) {
        List<CompletableFuture<HttpResponse<byte[]>>> sent = IntStream.range(0, times)
                .mapToObj(n -> client.sendAsync(request, BodyHandlers.ofByteArray()))
                .toList();
        List<Answer> answers = sent.stream()
                .map(CompletableFuture::join)
                .map(response -> read(sentAgain(request, response)))
                .toList();
        Answer first = answers.getFirst();
        assertThat(answers)
                .as("answers to equal requests to " + request.uri() + ", of which one is " + first.body())
                .extracting(Answer::status)
                .containsOnly(first.status());
        if (first.fine()) {
            assertThat(answers)
                    .as("answers to equal requests to " + request.uri())
                    .extracting(
                            Answer::body,
                            answer -> answer.headers().firstValue("Location").orElse(""))
                    .containsOnly(tuple(
                            first.body(), first.headers().firstValue("Location").orElse("")));
            repeated.add(route);
        }
        return first;
    }

    private static Answer read(HttpResponse<byte[]> response) {
        return new Answer(response.statusCode(), response.headers(), ReadableText.in(response.body()));
    }

    private <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> handler) {
        try {
            return client.send(request, handler);
        } catch (IOException failed) {
            throw new UncheckedIOException(request.method() + " " + request.uri(), failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String json(Object body) {
        return body instanceof String text ? text : JSON.toJson(body);
    }

    private static byte[] form(String boundary, Map<String, String> fields, String name, byte[] file) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        fields.forEach((field, value) -> form.writeBytes(part(boundary, "name=\"" + field + "\"", value)));
        form.writeBytes(part(boundary, "name=\"file\"; filename=\"" + name + "\"", ""));
        int end = form.size() - 2;
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write(form.toByteArray(), 0, end);
        whole.writeBytes(file);
        whole.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return whole.toByteArray();
    }

    private static byte[] part(String boundary, String what, String value) {
        return ("--" + boundary + "\r\nContent-Disposition: form-data; " + what + "\r\n"
                        + "Content-Type: "
                        + (what.contains("filename") ? "application/octet-stream" : "text/plain;charset=UTF-8")
                        + "\r\n\r\n" + value + "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
