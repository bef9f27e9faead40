package fangxin.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.testing.data.FilledRegister;
import fangxin.testing.data.InventedUnits;
import fangxin.testing.http.Http;
import fangxin.testing.server.PostgresServer;
import fangxin.testing.server.ServerProcess;
import fangxin.testing.server.TestFolders;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The processor time of the server for each request that anybody may send without an account, in a register of
 * {@code -Dbench.units} titles besides the demonstration. Addresses differ from one request to the next where that keeps the
 * page cache from answering. {@code -Dbench.only=<expression>} measures some of them.
 */
class RequestCostBench {
    private static final int UNITS = Integer.getInteger("bench.units", 100_000);
    /** Names of the requests that are measured, as a regular expression. */
    private static final String ONLY = System.getProperty("bench.only", ".*");

    private static final int TIMES = Integer.getInteger("bench.times", 40);
    private static final Duration LONGEST = Duration.ofSeconds(6);
    private static final double LIMIT = 50;
    private static final Path FOLDER = Path.of("target/bench-cost");
    private static final String NEAR = "&status=any&near=43.88,125.3&radius=";
    private static final String FORM = "application/x-www-form-urlencoded";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, IntFunction<HttpRequest>> requests = new LinkedHashMap<>();
    private final Map<String, Double> expensive = new LinkedHashMap<>();
    private URI address;
    private long process;
    /** Number of the next address; it continues from warming up to measuring, so that no address is used twice. */
    private int next;

    @Test
    void noRequestOfAStrangerTakesMoreThanFiftyMilliseconds() throws Exception {
        TestFolders.empty(FOLDER);
        try (PostgresServer postgres = new PostgresServer();
                ServerProcess server =
                        new ServerProcess(FOLDER, postgres.options().toArray(String[]::new));
                Connection database = DriverManager.getConnection(
                        "jdbc:postgresql://localhost:" + postgres.port() + "/postgres", "postgres", "postgres")) {
            server.start();
            new Http(server.address()).whenReady();
            server.stop();
            FilledRegister.fill(database, new InventedUnits(), UNITS);
            server.start();
            Http http = new Http(server.address()).whenReady();
            address = server.address();
            process = server.process();
            list(http);
            assertThat(open(http)).as("measured as well").isEmpty();
            requests.entrySet().stream()
                    .filter(request -> request.getKey().matches(ONLY))
                    .forEach(request -> measure(request.getKey(), request.getValue()));
            server.stop();
        }
        assertThat(expensive).isEmpty();
    }

    private void list(Http http) {
        List<String> numbers =
                http.anybody().get("units?status=any&size=50").being(200).json().getJsonArray("items").stream()
                        .map(each -> each.asJsonObject().getString("number"))
                        .toList();
        String notice = http.anybody()
                .get("notices")
                .being(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("id");
        String round = http.anybody()
                .get("rounds?open=true")
                .being(200)
                .value()
                .asJsonArray()
                .getJsonObject(0)
                .getString("id");
        pages(numbers, notice);
        searches();
        openApi(numbers, notice, round);
        posts(notice);
    }

    private void pages(List<String> numbers, String notice) {
        Stream.of(
                        "/",
                        "/statistics",
                        "/statistics/coverage",
                        "/guide",
                        "/guide/materials",
                        "/guide/duration",
                        "/guide/full",
                        "/accessibility",
                        "/notices",
                        "/notices/" + notice,
                        "/notices.atom",
                        "/notices.ics",
                        "/open-data",
                        "/open-data/units.csv",
                        "/open-data/units.jsonl",
                        "/open-data/codes.json",
                        "/lists/public-notices.xlsx",
                        "/lists/public-notices.csv",
                        "/login",
                        "/register",
                        "/setup",
                        "/objections",
                        "/outbox",
                        "/my/home",
                        "/openapi")
                .forEach(page -> get(page.replace(notice, "{id}"), i -> page + "?x=" + i));
        get("/open-data/changes.jsonl since 0", i -> "/open-data/changes.jsonl?since=0");
        get("/units/{number}", i -> "/units/" + numbers.get(i % numbers.size()));
        get("/v/{number}", i -> "/v/" + InventedUnits.number(1 + i));
        get("/badge/{number}.svg", i -> "/badge/" + InventedUnits.number(1 + i) + ".svg");
        get("/object", i -> "/object?notice=" + notice);
        get("/nothing", i -> "/nothing/" + i);
        get("/statistics of a year", i -> "/statistics?year=" + (2000 + i % 100));
        get(
                "/statistics/units",
                i -> "/statistics/units?year=2026&level=COUNTY&measure=SHOP&show=named&page=" + i % 50);
        get(
                "/lists/counted-units.xlsx",
                i -> "/lists/counted-units.xlsx?year=" + (2023 + i % 4) + "&level=COUNTY&measure=SHOP&show=named");
        get("/notices deepest", i -> "/notices?page=" + (100_000 + i));
    }

    private void searches() {
        String name = InventedUnits.coded("长春市人民大街店");
        get("/units", i -> "/units?q=" + name.substring(0, 27) + "&radius=" + (1000 + i));
        get("/units everything", i -> "/units?sort=name" + NEAR + (40_000 + i));
        get("/units page 400", i -> "/units?sort=named&page=400" + NEAR + (40_000 + i));
        get("/units page 100000", i -> "/units?page=" + (100_000 + i));
        get("/units 500 characters", i -> "/units?status=any&q=" + name.repeat(60) + i);
        get("/units 200 words", i -> "/units?status=any&q=" + (InventedUnits.coded("店") + "+l+c+").repeat(67) + i);
        get("/units syllables", i -> "/units?q=" + "xian".repeat(6) + NEAR + (40_000 + i));
        get(
                "/units all facets",
                i -> "/units?type=SHOP&level=COUNTY&grade=PASS&district=220102&sector=RETAIL" + NEAR + (40_000 + i));
        get("/map by address", i -> "/map?address=" + name.substring(0, 27) + "&radius=" + (1000 + i));
        get("/map", i -> "/map?sort=name" + NEAR + (40_000 + i));
        get("/units.xlsx", i -> "/units.xlsx?sort=name" + NEAR + (40_000 + i));
        get("/api/v1/units", i -> "/api/v1/units?size=100" + NEAR + (40_000 + i));
        get(
                "/api/v1/units by name",
                i -> "/api/v1/units?size=100&status=any&q=" + name.substring(0, 27) + "&radius=" + (1 + i));
        Stream.of(3, 9, 14, 18)
                .forEach(zoom -> get(
                        "/api/v1/units/cells zoom " + zoom,
                        i -> "/api/v1/units/cells?box=-80,-170,80,170&zoom=" + zoom + NEAR + (40_000 + i)));
        get(
                "/api/v1/units/cells",
                i -> "/api/v1/units/cells?box=43.7,125.1,43.95,125.43&zoom=12" + NEAR + (40_000 + i));
    }

    private void openApi(List<String> numbers, String notice, String round) {
        get("/api/v1/units/{number}", i -> "/api/v1/units/" + numbers.get(i % numbers.size()));
        get("/api/v1/units/{number}/members", i -> "/api/v1/units/" + numbers.get(i % numbers.size()) + "/members");
        get("/api/v1/verifications/{number}", i -> "/api/v1/verifications/" + numbers.get(i % numbers.size()));
        get("/api/v1/notices", i -> "/api/v1/notices");
        get("/api/v1/notices/{id}", i -> "/api/v1/notices/" + notice);
        get("/api/v1/statistics/targets", i -> "/api/v1/statistics/targets?year=" + (2000 + i % 100));
        get(
                "/api/v1/statistics/units",
                i -> "/api/v1/statistics/units?year=" + (2023 + i % 4) + "&level=COUNTY&measure=SHOP&show=named");
        get("/api/v1/guide", i -> "/api/v1/guide");
        get("/api/v1/rounds", i -> "/api/v1/rounds?open=true");
        get("/api/v1/rounds/{id}", i -> "/api/v1/rounds/" + round);
        get("/api/v1/editions", i -> "/api/v1/editions");
        get("/api/v1/objections/{receipt}/state", i -> "/api/v1/objections/" + i + "/state");
        get("/api/v1/candidacies", i -> "/api/v1/candidacies");
    }

    private void posts(String notice) {
        post("/api/v1/accounts", i -> "{\"contact\":\"1390000" + (1000 + i) + "\"}");
        post("/api/v1/accounts/confirm", i -> "{\"contact\":\"1390000" + (1000 + i) + "\",\"code\":\"123456\"}");
        post("/api/v1/accounts/resend", i -> "{\"contact\":\"1390000" + (1000 + i) + "\"}");
        post("/api/v1/tokens/by-code", i -> "{\"contact\":\"stranger" + i + "\",\"code\":\"123456\"}");
        post("/api/v1/tokens/codes", i -> "{\"contact\":\"stranger" + i + "\"}");
        post("/api/v1/notices/" + notice + "/objections", i -> "{\"item\":" + (1000 + i) + ",\"statement\":\"异议\"}");
        post("/api/v1/tokens", i -> "{\"username\":[" + "1,".repeat(100_000) + i + "]}");
        requests.put(
                "POST /login",
                i -> request("/login")
                        .header("Content-Type", FORM)
                        .POST(BodyPublishers.ofString("x=" + i))
                        .build());
        requests.put(
                "POST /object",
                i -> request("/object?notice=" + notice)
                        .header("Content-Type", FORM)
                        .POST(BodyPublishers.ofString("item=1&statement=" + i))
                        .build());
    }

    private void get(String name, IntFunction<String> path) {
        requests.put(name, i -> request(path.apply(i)).GET().build());
    }

    private void post(String path, IntFunction<String> body) {
        requests.put(
                "POST " + path,
                i -> request(path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body.apply(i)))
                        .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path))
                .timeout(Duration.ofMinutes(1))
                .header("Accept", path.startsWith("/api/") ? "application/json" : "*/*");
    }

    /** Reading routes that the interface offers to strangers and this class does not ask for. */
    private List<String> open(Http http) {
        JsonObject paths = Json.createReader(new StringReader(
                        http.anybody().get("/openapi?format=json").being(200).body()))
                .readObject()
                .getJsonObject("paths");
        List<String> missing = new ArrayList<>();
        for (String path : new TreeSet<>(paths.keySet())) {
            JsonValue get = paths.getJsonObject(path).get("get");
            boolean strangers = get != null
                    && get.asJsonObject().containsKey("security")
                    && get.asJsonObject().getJsonArray("security").isEmpty();
            if (strangers && !requests.containsKey(path)) {
                missing.add(path);
            }
        }
        return missing;
    }

    private void measure(String name, IntFunction<HttpRequest> request) {
        try {
            double[] taken = new double[TIMES];
            int status = 0;
            send(request, TIMES);
            int count = 0;
            long end = System.nanoTime() + LONGEST.toNanos();
            while (count < TIMES && (count < 3 || System.nanoTime() < end)) {
                double before = computed();
                status = send(request, 1);
                taken[count++] = computed() - before;
            }
            double[] sorted = Arrays.copyOf(taken, count);
            Arrays.sort(sorted);
            double median = sorted[count / 2];
            System.out.printf(
                    "BENCH cost.%s %.1f ms-cpu (%d, most %.1f)%n",
                    name.replace(' ', '_'), median, status, sorted[count - 1]);
            if (median > LIMIT) {
                expensive.put(name, median);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(name, failed);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }

    private int send(IntFunction<HttpRequest> request, int times) throws IOException, InterruptedException {
        int status = 0;
        long end = System.nanoTime() + LONGEST.toNanos();
        for (int i = 0; i < times && System.nanoTime() < end; i++) {
            HttpResponse<Void> answer = client.send(request.apply(next++), BodyHandlers.discarding());
            status = answer.statusCode();
        }
        return status;
    }

    /** Milliseconds that the server's threads have computed, those of the compiler left out. */
    private double computed() throws IOException {
        long all = 0;
        try (Stream<Path> threads = Files.list(Path.of("/proc/" + process + "/task"))) {
            for (Path thread : threads.toList()) {
                try {
                    if (!Files.readString(thread.resolve("comm")).matches("C[12] Compiler.*\n")) {
                        all += Long.parseLong(
                                Files.readString(thread.resolve("schedstat")).split(" ")[0]);
                    }
                } catch (NoSuchFileException ended) {
                    continue;
                }
            }
        }
        return all / 1e6;
    }
}
