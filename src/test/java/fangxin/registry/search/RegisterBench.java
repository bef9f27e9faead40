package fangxin.registry.search;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.testing.data.FilledRegister;
import fangxin.testing.data.InventedUnits;
import fangxin.testing.load.LoadGenerator;
import fangxin.testing.server.ObservedProcess;
import fangxin.testing.server.PostgresServer;
import fangxin.testing.server.ServerProcess;
import fangxin.testing.server.TestFolders;
import jakarta.json.Json;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The public register at the scale of a province, beside PostgreSQL with a bigram index and nginx, in one run.
 * {@code mvn verify -Pbench -Dit.test=RegisterBench -Dbench.units=1000000 -Dbench.seconds=20}, and with
 * {@code -Dbench.profile=<file>} for a flight recording of the server. With {@code -Dbench.plain=true} the server runs
 * without options for memory and compiler, as after the commands of the README.
 */
class RegisterBench {
    private static final int UNITS = Integer.getInteger("bench.units", 1_000_000);
    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("bench.seconds", 20));
    private static final Duration WARM_UP = TIME.dividedBy(2);
    /** Duration of the warm-up, in which the virtual machine compiles the code. */
    private static final Duration COLD = Duration.ofSeconds(Integer.getInteger("bench.cold", 60));

    private static final int CONNECTIONS = 16;
    private static final Path FOLDER = Path.of("target/bench");
    private static final int WORST = 40;
    /** Number of different queries, more than are answered during the measurement. */
    private static final int MIXED = 250_000;

    private final InventedUnits province = new InventedUnits();

    @Test
    void theRegisterAtTheScaleOfAProvince() throws Exception {
        TestFolders.empty(FOLDER);
        try (PostgresServer postgres = new PostgresServer();
                ServerProcess server = new ServerProcess(FOLDER, options(postgres));
                Connection database = DriverManager.getConnection(
                        "jdbc:postgresql://localhost:" + postgres.port() + "/postgres", "postgres", "postgres")) {
            server.start();
            server.stop();
            FilledRegister.fill(database, province, UNITS);
            // SQL writes the rows without announcing a change: a stored index would otherwise be opened
            TestFolders.empty(FOLDER.resolve("data/search-index"));
            server.start();
            System.out.printf(
                    "BENCH units %d units%nBENCH index.rebuild %s ms%nBENCH index.bind %s ms%n",
                    UNITS, measuredSearch(server, "built up to change .*", 2), measuredSearch(server, "merged", 2));
            measure(server, database);
            server.stop();
            server.start();
            System.out.printf("BENCH index.open %s ms%n", measuredSearch(server, "opened at change .*", 1));
            server.stop();
        }
    }

    private static String[] options(PostgresServer postgres) {
        List<String> options = new ArrayList<>(postgres.options());
        options.add("-Dfangxin.demo=false");
        if (!Boolean.getBoolean("bench.plain")) {
            options.addAll(ServerProcess.SPARING);
            options.add("-XX:-TieredCompilation");
        }
        String profile = System.getProperty("bench.profile");
        if (profile != null) {
            options.add("-XX:FlightRecorderOptions=stackdepth=256");
            options.add("-XX:StartFlightRecording=settings=profile,dumponexit=true,filename=" + profile);
        }
        return options.toArray(String[]::new);
    }

    private void measure(ServerProcess server, Connection database) throws Exception {
        LoadGenerator load = new LoadGenerator(server.address(), server.process());
        List<String> words = province.words();
        mix(load, "mix", "/api/v1/units?", "size");
        mix(load, "mix.html", "/units?", "page");
        load.run(searches(words), COLD, TIME).print("search");
        load.run(searches(province.searchTexts(words, 100_000)), WARM_UP, TIME).print("search.usual");
        load.run(
                        InventedUnits.OFFICES.stream()
                                .map(office -> "/api/v1/units?size=20&district=" + office)
                                .toList(),
                        WARM_UP,
                        TIME)
                .print("search.kept");
        load.run(plaques(20_000), WARM_UP, TIME).print("verify");
        load.run(plaques(200), WARM_UP, TIME).print("verify.kept");
        nginx(load.body("/v/" + InventedUnits.number(1)));
        load.run(
                        InventedUnits.OFFICES.stream()
                                .map(office -> "/units?district=" + office)
                                .toList(),
                        WARM_UP,
                        TIME)
                .print("html.kept");
        load.run(
                        words.stream()
                                .map(word -> "/units?q=" + InventedUnits.coded(word))
                                .toList(),
                        COLD,
                        TIME)
                .print("html.cold");
        worst(load);
        ObservedProcess observed = new ObservedProcess(server.process(), FOLDER);
        export(load, observed, "csv");
        export(load, observed, "jsonl");
        observed.printResident("server");
        peer(database, load, words);
    }

    /** Measures queries in the mix of users, none of which was sent before. */
    private void mix(LoadGenerator load, String name, String address, String varied) throws Exception {
        List<String> queries = province.mixed(MIXED, varied).stream()
                .map(query -> address + query)
                .toList();
        LoadGenerator.Result result = load.runEachOnce(queries, COLD, TIME);
        result.print(name);
        assertThat(result.failures()).as(name).isZero();
    }

    private static List<String> searches(List<String> words) {
        return words.stream()
                .map(word -> "/api/v1/units?size=20&q=" + InventedUnits.coded(word))
                .toList();
    }

    private static List<String> plaques(int count) {
        return IntStream.rangeClosed(1, Math.min(count, UNITS))
                .mapToObj(i -> "/v/" + InventedUnits.number(i))
                .toList();
    }

    /** The most expensive requests; processor time of the server for each, uncached. */
    private static void worst(LoadGenerator load) throws Exception {
        for (String[] asked : new String[][] {
            {"everything", "/api/v1/units?status=any&sort=name&size=100"},
            {"everything.html", "/units?status=any&sort=name"},
            {"deepest.html", "/units?sort=named&page=400"},
            {"around", "/api/v1/units?near=43.88,125.3&status=any&size=100"},
            {"around.html", "/units?near=43.88,125.3&status=any"},
            {"longest", "/api/v1/units?status=any&size=100&q=" + InventedUnits.coded("长春市人民大街店长春市自由大路店".repeat(4))},
            {"common", "/api/v1/units?status=any&size=100&q=" + InventedUnits.coded("长 春 市 店")},
            {"sounds", "/api/v1/units?status=any&size=100&q=changchunshi+dian+lu+jie"},
            {"readings", "/api/v1/units?status=any&size=100&q=" + "xian".repeat(6)},
            {"cells", "/api/v1/units/cells?status=any&zoom=9&box=40,120,47,130"}
        }) {
            String address = asked[1] + "&radius=49";
            load.body(address + "999");
            double before = load.cpu();
            for (int i = 100; i < 100 + WORST; i++) {
                load.body(address + i);
            }
            System.out.printf("BENCH worst.%s %.1f ms-cpu%n", asked[0], (load.cpu() - before) / WORST);
        }
    }

    private static void export(LoadGenerator load, ObservedProcess observed, String form) throws Exception {
        observed.flat("export." + form, () -> {
            long begun = System.nanoTime();
            double before = load.cpu();
            long bytes = load.body("/open-data/units." + form).length;
            System.out.printf(
                    "BENCH export.%s %d ms%nBENCH export.%s.cpu %.0f ms-cpu%nBENCH export.%s.size %d bytes%n",
                    form, (System.nanoTime() - begun) / 1_000_000, form, load.cpu() - before, form, bytes);
            return bytes;
        });
    }

    /**
     * Milliseconds that the log states.
     *
     * @param times how often it must have stated them, in all starts
     */
    private static String measuredSearch(ServerProcess server, String what, int times) throws Exception {
        Pattern logLine = Pattern.compile("search index " + what + " in ([0-9,]+) ms");
        for (int attempt = 0; attempt < 600; attempt++) {
            List<String> all = logLine.matcher(Files.readString(server.log()))
                    .results()
                    .map(one -> one.group(1))
                    .toList();
            if (all.size() >= times) {
                return all.getLast().replace(",", "");
            }
            Thread.sleep(200);
        }
        throw new IllegalStateException("the search index was not " + what);
    }

    /**
     * Measures a search by PostgreSQL for comparison: total, four counts and twenty rows, by a GIN index of pairs of
     * characters.
     */
    private void peer(Connection database, LoadGenerator load, List<String> words) throws Exception {
        try (Statement statement = database.createStatement()) {
            statement.execute("""
                create function pairs(t text) returns text[] language sql immutable parallel safe as
                $$ select array_agg(distinct substr(t, i, 2)) from generate_series(1, greatest(length(t) - 1, 1)) i $$\
                """);
            statement.execute("create index title_pairs on title using gin (pairs(searchtext))");
            statement.execute("analyze title");
        }
        List<String> longer =
                words.stream().filter(word -> word.length() > 1).limit(200).toList();
        for (String word : longer) {
            assertThat(Json.createReader(new StringReader(new String(
                                    load.body("/api/v1/units?size=20&status=any&q=" + InventedUnits.coded(word)),
                                    StandardCharsets.UTF_8)))
                            .readObject()
                            .getInt("total"))
                    .as(word)
                    .isEqualTo((int) countMatches(database, word));
        }
        long end = System.nanoTime() + TIME.toNanos();
        try (ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            Callable<Long> one = () -> answered(database, longer, end);
            long answers = threads.invokeAll(Collections.nCopies(CONNECTIONS, one)).stream()
                    .mapToLong(Future::resultNow)
                    .sum();
            System.out.printf("BENCH peer.postgresql.rate %.1f /s%n", answers / (double) TIME.toSeconds());
        }
    }

    private static long answered(Connection like, List<String> words, long end) throws Exception {
        try (Connection own = DriverManager.getConnection(like.getMetaData().getURL(), "postgres", "postgres")) {
            Random which = new Random();
            long answers = 0;
            for (; System.nanoTime() < end; answers++) {
                countMatches(own, words.get(which.nextInt(words.size())));
            }
            return answers;
        }
    }

    private static long countMatches(Connection database, String word) throws Exception {
        String found =
                " from title where pairs(searchtext) @> pairs('" + word + "') and searchtext like '%" + word + "%'";
        long total = 0;
        try (Statement statement = database.createStatement()) {
            for (String counted : List.of("subjecttype", "office", "trade", "grade")) {
                try (ResultSet rows =
                        statement.executeQuery("select " + counted + ", count(*)" + found + " group by 1")) {
                    total = 0;
                    while (rows.next()) {
                        total += rows.getLong(2);
                    }
                }
            }
            try (PreparedStatement page = database.prepareStatement(
                            "select *" + found + " order by namedon desc, number fetch first 20 rows only");
                    ResultSet rows = page.executeQuery()) {
                rows.next();
            }
        }
        return total;
    }

    /** Measures nginx for comparison: it serves the bytes of a page from a file. */
    private static void nginx(byte[] body) throws Exception {
        Optional<Path> program = Stream.of("/usr/sbin/nginx", "/usr/bin/nginx")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        if (program.isEmpty()) {
            System.out.println("BENCH nginx.rate 0 not-installed");
            return;
        }
        Path folder = Files.createDirectories(FOLDER.resolve("nginx").toAbsolutePath());
        Files.write(folder.resolve("page.html"), body);
        Files.writeString(folder.resolve("nginx.conf"), """
            daemon off; worker_processes 2; pid %1$s/pid; error_log %1$s/error.log; user root;
            events { } http { access_log off; keepalive_requests 100000000; server { listen 8199; root %1$s; } }
            """.formatted(folder));
        Process nginx = new ProcessBuilder(
                        program.get().toString(),
                        "-c",
                        folder.resolve("nginx.conf").toString())
                .start();
        try {
            Thread.sleep(1000);
            new LoadGenerator(URI.create("http://localhost:8199/"), 0)
                    .run(List.of("/page.html"), WARM_UP, TIME)
                    .print("nginx");
        } finally {
            nginx.destroy();
        }
    }
}
