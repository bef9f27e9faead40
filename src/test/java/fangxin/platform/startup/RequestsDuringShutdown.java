package fangxin.platform.startup;

import fangxin.testing.http.RawHttp;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Clients that send requests while a server is stopped. */
final class RequestsDuringShutdown {
    private static final int CLIENTS = 12;
    private static final int WARM = 60;
    private static final int AT_ONCE = 8;
    private static final int TOO_MANY = 429;
    private static final int UNAVAILABLE = 503;
    private static final Duration INTERVAL = Duration.ofMillis(5);
    private static final List<String> ADDRESSES =
            List.of("units?lang=en&q=", "api/v1/units?q=", "guide?n=", "statistics?n=");
    /** Every request of this rank in a client's sequence has a body that is refused as incomplete. */
    private static final int POST_EVERY = 5;

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final URI server;
    private final Queue<Integer> statuses = new ConcurrentLinkedQueue<>();
    private final AtomicInteger requests = new AtomicInteger();
    private final List<Integer> statusesOfHalfSent = new ArrayList<>();

    RequestsDuringShutdown(URI server) {
        this.server = server;
    }

    /** An action that ends the server. */
    interface Stop {
        void run() throws Exception;
    }

    void run(Stop stop) throws Exception {
        List<RawHttp> halfSent = halfSent();
        try (ExecutorService threads = Executors.newFixedThreadPool(CLIENTS + 1)) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                all.add(threads.submit(this::work));
            }
            while (statuses.size() < WARM) {
                LockSupport.parkNanos(INTERVAL.toNanos());
            }
            Future<?> stopped = threads.submit(() -> {
                stop.run();
                return null;
            });
            all.add(stopped);
            while (!statuses.contains(UNAVAILABLE) && !stopped.isDone()) {
                LockSupport.parkNanos(INTERVAL.toNanos());
            }
            halfSent.forEach(
                    one -> statusesOfHalfSent.add(one.write("}").answer().status()));
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            halfSent.forEach(RawHttp::close);
        }
    }

    /**
     * Bodies that the server has begun to read: it reads eight of one address, and refuses the ninth. One is then ended.
     * A body that was itself refused, since a request of the loop was read before it, is sent again.
     */
    private List<RawHttp> halfSent() {
        String head = "POST /api/v1/tokens HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Content-Length: 2\r\n\r\n{";
        List<RawHttp> halfSent = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            halfSent.add(new RawHttp(server).write(head));
        }
        Instant end = Instant.now().plus(PATIENCE);
        while (RawHttp.send(server, head + "}").status() != TOO_MANY) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("the server reads more than " + AT_ONCE + " bodies of one address");
            }
            halfSent.replaceAll(one -> one.isAnswered() ? sentAgain(one, head) : one);
            LockSupport.parkNanos(INTERVAL.toNanos());
        }
        halfSent.removeFirst().close();
        return halfSent;
    }

    private RawHttp sentAgain(RawHttp refused, String head) {
        refused.close();
        return new RawHttp(server).write(head);
    }

    /** Sends requests until the server does not answer any more. */
    private void work() {
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            while (true) {
                HttpResponse<String> answer = client.send(next(), BodyHandlers.ofString());
                statuses.add(answer.statusCode());
                if (answer.statusCode() == UNAVAILABLE
                        && answer.headers().firstValue("Retry-After").isEmpty()) {
                    throw new AssertionError("503 without Retry-After: " + answer.body());
                }
            }
        } catch (IOException ended) {
            return;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpRequest next() {
        int n = requests.incrementAndGet();
        HttpRequest.Builder request = HttpRequest.newBuilder().timeout(PATIENCE);
        return n % POST_EVERY == 0
                ? request.uri(server.resolve("api/v1/tokens"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{}"))
                        .build()
                : request.uri(server.resolve(ADDRESSES.get(n % ADDRESSES.size()) + n))
                        .build();
    }

    /** Statuses of the requests whose body was sent to its end after the signal. */
    Set<Integer> statusesOfHalfSent() {
        return new TreeSet<>(statusesOfHalfSent);
    }

    Set<Integer> statuses() {
        return new TreeSet<>(statuses);
    }
}
