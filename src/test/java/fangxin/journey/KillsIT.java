package fangxin.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.testing.data.CandidacyJourney;
import fangxin.testing.data.InventedData;
import fangxin.testing.data.RegisterCaller;
import fangxin.testing.data.SigningChainCaller;
import fangxin.testing.http.Http;
import fangxin.testing.server.PostgresServer;
import fangxin.testing.server.ServerProcess;
import fangxin.testing.server.TestFolders;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Kills the server again and again while merchants, officers and a signing chain work, and looks afterwards for
 * everything that it had answered for. {@code mvn verify -Pkills -Dkills=30 -Dkills.database=derby}
 */
@Tag("kills")
class KillsIT {
    private static final int CLIENTS = 8;
    private static final int LATEST_MS = 5000;
    private static final String DISTRICT = "220102";
    private static final Path FOLDER = Path.of("target/kills");
    /** Step by which the test sets the clock ahead, so that notices end; small enough that no round closes. */
    private static final Duration LEAP = Duration.ofDays(4);

    private static final int LEAPS = 5;

    private final int kills = Integer.getInteger("kills", 30);
    private final String database = System.getProperty("kills.database", "derby");
    private final Random random = new Random();
    private final ConfirmedWork answered = new ConfirmedWork();
    private final List<Duration> starts = new ArrayList<>();
    private Http http;

    @Test
    void whatWasAnsweredForIsThereAfterwards() throws Exception {
        TestFolders.empty(FOLDER);
        try (PostgresServer postgres = database.equals("postgresql") ? new PostgresServer() : null;
                ServerProcess server = server(FOLDER, postgres)) {
            server.start();
            http = new Http(server.address()).patient();
            List<KillsClient> clients = new ArrayList<>(IntStream.range(0, CLIENTS)
                    .mapToObj(n -> new KillsMerchant(http, answered))
                    .toList());
            clients.add(new KillsSigningChain(http, DISTRICT, answered));
            int broken = 0;
            Duration clock = Duration.ZERO;
            for (int i = 1; i <= kills; i++) {
                broken += killed(server, clients);
                clock = clock(i);
                starts.add(server.start(clock));
                http.clockAhead(clock);
                answered.requireAll(http, DISTRICT);
            }
            report(server, broken, answered.titles());
            int more = nameTheRest(server, clock.plus(LEAP.multipliedBy(2)));
            System.out.printf("KILLS named afterwards: %d%n", more);
        }
    }

    /** The answer's row waits in a trigger while the process is killed. */
    @Test
    void aRequestWhoseServerIsKilledBeforeItsAnswerIsStoredIsCarriedOutOnceWhenItIsSentAgain() throws Exception {
        Path folder = Path.of("target/kills-between");
        TestFolders.empty(folder);
        try (PostgresServer postgres = new PostgresServer();
                ServerProcess server = server(folder, postgres)) {
            server.start();
            http = new Http(server.address()).patient().whenReady();
            CandidacyJourney journey =
                    new CandidacyJourney(http, InventedData.shop()).register().confirmMerchant();
            Map<String, String> opening = Map.of("round", journey.openRound());
            String key = CandidacyJourney.fresh();
            define(
                    postgres,
                    "create function pause() returns trigger language plpgsql as "
                            + "'begin perform pg_sleep(120); return new; end'",
                    "create trigger pause before update on "
                            + "idempotency_record for each row execute function pause()");

            try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
                Future<?> sent = thread.submit(() -> journey.owner().post("candidacies", opening, key));
                awaitPause(postgres);
                server.kill();
                assertThatThrownBy(sent::get).hasRootCauseInstanceOf(IOException.class);
            }
            define(postgres, "drop trigger pause on idempotency_record");
            server.start();

            String reference =
                    journey.owner().post("candidacies", opening, key).being(201).text("reference");
            assertThat(journey.owner()
                            .post("candidacies", opening, key)
                            .being(201)
                            .text("reference"))
                    .isEqualTo(reference);
            assertThat(journey.owner().get("candidacies").being(200).json().getJsonArray("items"))
                    .hasSize(1);
        }
    }

    /** @param postgres the database; null for Derby */
    private static ServerProcess server(Path folder, PostgresServer postgres) {
        return new ServerProcess(
                folder,
                Stream.of(ServerProcess.PLAY, postgres == null ? List.<String>of() : postgres.options())
                        .flatMap(List::stream)
                        .toArray(String[]::new));
    }

    private static void define(PostgresServer postgres, String... statements) throws SQLException {
        try (Connection connection = postgres.database().getConnection();
                Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }

    /** Waits until a statement of the server sleeps. */
    private static void awaitPause(PostgresServer postgres) throws Exception {
        long until = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        try (Connection connection = postgres.database().getConnection();
                Statement statement = connection.createStatement()) {
            while (System.nanoTime() < until) {
                try (ResultSet row =
                        statement.executeQuery("select count(*) from pg_stat_activity where wait_event = 'PgSleep'")) {
                    if (row.next() && row.getInt(1) > 0) {
                        return;
                    }
                }
                Thread.sleep(50);
            }
        }
        throw new AssertionError("no answer was to be stored");
    }

    private Duration clock(int kill) {
        return LEAP.multipliedBy((long) kill * LEAPS / kills);
    }

    /** Lets everyone work until the server dies; answers with the number of requests that got no answer. */
    private int killed(ServerProcess server, List<KillsClient> clients) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(clients.size())) {
            List<Future<?>> all = clients.stream()
                    .<Future<?>>map(client -> threads.submit(client::work))
                    .toList();
            awaitAnswers(answered.count() + CLIENTS);
            Thread.sleep(random.nextInt(LATEST_MS));
            server.kill();
            for (Future<?> one : all) {
                one.get(3, TimeUnit.MINUTES);
            }
            return (int) clients.stream().filter(KillsClient::interrupted).count();
        }
    }

    /**
     * Waits until the server answers: a server that has just started is slow, and killing it earlier would prove
     * nothing.
     */
    private void awaitAnswers(int wanted) throws InterruptedException {
        long until = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (answered.count() < wanted && System.nanoTime() < until) {
            Thread.sleep(20);
        }
    }

    /** Names the items of all notices after their end; requires every number once in the register. */
    private int nameTheRest(ServerProcess server, Duration clock) throws Exception {
        server.stop();
        server.start(clock);
        http.clockAhead(clock);
        List<String> waiting = answered.onNotice();
        if (!waiting.isEmpty()) {
            new SigningChainCaller(http, DISTRICT).name(waiting);
        }
        new RegisterCaller(http).requireNumbersInARow();
        return waiting.size();
    }

    private void report(ServerProcess server, int broken, int titles) {
        assertThat(answered.count()).isPositive();
        System.out.printf(
                "KILLS database=%s kills=%d clients=%d candidacies=%d steps=%d files=%d titles=%d "
                        + "unanswered=%d lost=0 failed_starts=%d restart_median=%ds%nKILLS steps %s%n",
                database,
                kills,
                CLIENTS + 1,
                answered.candidacies(),
                answered.steps(),
                answered.files(),
                titles,
                broken,
                server.failedStarts(),
                starts.stream().sorted().toList().get(starts.size() / 2).toSeconds(),
                answered.byStep());
    }
}
