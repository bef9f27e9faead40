package fangxin.it;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.it.Http.Answer;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The database goes away and comes back: searches and verifications go on and say as of when. */
@Tag("kills")
class AwayIT {
    private static final Path FOLDER = Path.of("target/away");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Test
    void thePublicIsAnsweredWhileTheDatabaseIsAway() throws Exception {
        Folders.empty(FOLDER);
        try (Postgres postgres = new Postgres(); Cable cable = new Cable(postgres.port());
                Server server = new Server(FOLDER, postgres.options(cable.port()).toArray(String[]::new))) {
            server.start();
            Http http = new Http(server.address()).whenReady();
            JsonObject before = http.anybody().get("units?q=bianli").being(200).json();
            String number = before.getJsonArray("items").getJsonObject(0).getString("number");

            changesAreCompleteOrAnError(http, cable);
            cable.cut();

            soon(() -> http.anybody().get("/units").body().contains("as of"));
            JsonObject away = http.anybody().get("units?q=bianli&size=19").being(200).json();
            assertThat(away.getInt("total")).isEqualTo(before.getInt("total"));
            assertThat(http.anybody().get("units?size=19").being(200).text("asOf")).isEqualTo(away.getString("asOf"));
            Answer verified = http.anybody().get("/v/" + number).being(200);
            assertThat(verified.body()).contains("as of").contains("Valid");
            assertThat(http.anybody().get("/badge/" + number + ".svg").being(200).body()).contains("Valid");
            http.anybody().get("/map?near=" + before.getJsonArray("items").getJsonObject(0).getJsonObject("district")
                    .getString("code") + "001").being(200);
            http.anybody().get("/units?type=BUSINESS_DISTRICT&sort=name").being(200);
            assertThat(http.anybody().get("/open-data/units.jsonl").being(200).body().lines().count()).isGreaterThan(100);
            http.anybody().get("/open-data/changes.jsonl?since=1").being(503);

            cable.mend();

            soon(() -> !http.anybody().get("/units").body().contains("as of"));
            http.anybody().get("/open-data/changes.jsonl?since=1").being(200);
        }
    }

    /** Whenever the connection is cut: an answer says at its end how many lines it has, or is no success. */
    private static void changesAreCompleteOrAnError(Http http, Cable cable) throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        AtomicInteger whole = new AtomicInteger();
        try (ExecutorService reader = Executors.newSingleThreadExecutor()) {
            Future<?> reading = reader.submit(() -> {
                while (!over.get()) {
                    Answer changes = http.anybody().get("/open-data/changes.jsonl?since=0");
                    if (changes.status() == 200) {
                        List<String> lines = changes.body().lines().toList();
                        assertThat(lines.getLast()).startsWith("{\"lines\":" + (lines.size() - 2) + ",\"sequence\":");
                        whole.incrementAndGet();
                    } else {
                        changes.being(503);
                    }
                }
            });
            for (int i = 0; i < 10; i++) {
                LockSupport.parkNanos(Duration.ofMillis(150 + 37L * i).toNanos());
                cable.cut();
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
                cable.mend();
            }
            over.set(true);
            reading.get();
        }
        assertThat(whole.get()).isPositive();
    }

    private static void soon(BooleanSupplier fulfilled) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!fulfilled.getAsBoolean() && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        }
        assertThat(fulfilled.getAsBoolean()).isTrue();
    }
}
