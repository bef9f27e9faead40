package fangxin.it;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
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

/** Clients that go on asking while a server is stopped. */
final class RequestsAtTheEnd {
    private static final int CLIENTS = 12;
    private static final int WARM = 60;
    private static final List<String> ADDRESSES = List.of("units?lang=en&q=", "api/v1/units?q=", "guide?n=", "statistics?n=");

    private final URI server;
    private final Queue<Integer> statuses = new ConcurrentLinkedQueue<>();
    private final AtomicInteger requests = new AtomicInteger();

    RequestsAtTheEnd(URI server) {
        this.server = server;
    }

    /** An action that ends the server. */
    interface Stop {
        void run() throws Exception;
    }

    void run(Stop stop) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<?>> clients = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                clients.add(threads.submit(this::work));
            }
            while (statuses.size() < WARM) {
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            }
            stop.run();
            for (Future<?> client : clients) {
                client.get();
            }
        }
    }

    /** Until the server does not answer any more. */
    private void work() {
        try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            while (true) {
                int n = requests.incrementAndGet();
                HttpResponse<String> answer = client.send(HttpRequest.newBuilder(server.resolve(
                        ADDRESSES.get(n % ADDRESSES.size()) + n)).timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
                statuses.add(answer.statusCode());
                if (answer.statusCode() == 503 && answer.headers().firstValue("Retry-After").isEmpty()) {
                    throw new AssertionError("503 without Retry-After: " + answer.body());
                }
            }
        } catch (IOException ended) {
            return;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    Set<Integer> statuses() {
        return new TreeSet<>(statuses);
    }
}
