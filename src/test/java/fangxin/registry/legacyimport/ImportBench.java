package fangxin.registry.legacyimport;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.journey.ConfirmedWork;
import fangxin.journey.KillsMerchant;
import fangxin.testing.data.DemoUsers;
import fangxin.testing.data.InventedUnits;
import fangxin.testing.http.Http;
import fangxin.testing.http.Http.Answer;
import fangxin.testing.http.Http.User;
import fangxin.testing.load.LoadGenerator;
import fangxin.testing.server.ObservedProcess;
import fangxin.testing.server.PostgresServer;
import fangxin.testing.server.ServerProcess;
import fangxin.testing.server.TestFolders;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Old registers at the scale of a province, brought by the city's office as programs do, file by file. */
class ImportBench {
    private static final int UNITS = Integer.getInteger("bench.units", 1_000_000);
    private static final int LINES = Integer.getInteger("bench.lines", 50_000);
    /** Number of parallel senders: one file is checked while another is written. */
    private static final int SENDERS = Integer.getInteger("bench.senders", 2);

    private static final Path FOLDER = Path.of("target/bench-import");
    private static final String CITY = "220100";
    private static final String HEADING = "name,sign_name,uscc,type,level,district,sector,address,lat,lng,datum,grade,"
            + "doc_no,named_on,valid_until,number\n";
    private static final double SECOND = 1e9;
    private static final List<String> PUBLIC =
            List.of("units?status=any", "/units", "/statistics", "/notices", "/open-data/changes.jsonl?since=0");

    private final InventedUnits province = new InventedUnits();

    @Test
    void aMillionRowsAreCheckedAndTaken() throws Exception {
        TestFolders.empty(FOLDER);
        try (PostgresServer postgres = new PostgresServer();
                ServerProcess server = new ServerProcess(FOLDER, withLittleMemory(postgres))) {
            server.start();
            Http http = new Http(server.address()).whenReady();
            User city = http.as(DemoUsers.holding("COUNTY_OFFICE", CITY));
            int before = found(http);
            LoadGenerator load = new LoadGenerator(server.address(), server.process());
            ObservedProcess observed = new ObservedProcess(server.process(), FOLDER);
            double cpu = load.cpu();
            long[] taken = new long[1];
            observed.profiled("import", () -> {
                long begun = System.nanoTime();
                bringAll(city);
                taken[0] = System.nanoTime() - begun;
                return null;
            });
            System.out.printf(
                    "BENCH import.units %d units%nBENCH import.time %.1f s%nBENCH import.rate %.0f /s%n"
                            + "BENCH import.cpu %.3f ms-cpu%n",
                    UNITS, taken[0] / SECOND, UNITS * SECOND / taken[0], (load.cpu() - cpu) / UNITS);
            assertThat(found(http)).isEqualTo(before + UNITS);
            observed.printResident("import");
            long begun = System.nanoTime();
            http.as("city.admin")
                    .post("administration/search-index/build", Map.of())
                    .being(200);
            System.out.printf("BENCH import.rebuild %.1f s%n", (System.nanoTime() - begun) / SECOND);
            assertThat(found(http)).isEqualTo(before + UNITS);
        }
    }

    /**
     * Measures Derby, where readers and writers share locks: three merchants work and public pages are read meanwhile.
     */
    @Test
    void othersWorkWhileAnImportRuns() throws Exception {
        TestFolders.empty(FOLDER);
        try (ServerProcess server = new ServerProcess(FOLDER);
                ExecutorService threads = Executors.newFixedThreadPool(PUBLIC.size() + 3)) {
            server.start();
            Http http = new Http(server.address()).whenReady();
            User city = http.as(DemoUsers.holding("COUNTY_OFFICE", CITY));
            ConfirmedWork answered = new ConfirmedWork();
            for (int i = 0; i < 3; i++) {
                KillsMerchant merchant = new KillsMerchant(http, answered);
                threads.submit(merchant::work);
            }
            byte[] file = file(1, Math.min(UNITS, LINES));
            AtomicBoolean over = new AtomicBoolean();
            List<Future<long[]>> readers = PUBLIC.stream()
                    .map(path -> threads.submit(() -> times(http, path, over)))
                    .toList();
            int before = answered.count();
            long begun = System.nanoTime();
            bring(city, 1, file);
            double seconds = (System.nanoTime() - begun) / SECOND;
            over.set(true);
            System.out.printf(
                    "BENCH beside.rate %.0f /s%nBENCH beside.steps %d answered in %.1f s%n",
                    LINES / seconds, answered.count() - before, seconds);
            for (int i = 0; i < PUBLIC.size(); i++) {
                long[] times = readers.get(i).get();
                System.out.printf(
                        "BENCH beside.%s most %.2f s, failures %d%n", PUBLIC.get(i), times[0] / SECOND, times[1]);
            }
            server.kill();
        }
    }

    /** The longest time, and how many answers were not 200. */
    private static long[] times(Http http, String path, AtomicBoolean over) {
        long[] times = new long[2];
        for (int i = 0; !over.get(); i++) {
            long begun = System.nanoTime();
            int status = http.anybody()
                    .get(path.startsWith("units") ? path + "&size=" + (1 + i % 50) : path)
                    .status();
            times[0] = Math.max(times[0], System.nanoTime() - begun);
            times[1] += status == 200 ? 0 : 1;
            LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
        }
        return times;
    }

    /** Heap of the server: two files of this number of lines are in memory at a time. */
    private static String[] withLittleMemory(PostgresServer postgres) {
        return Stream.of(postgres.options(), ServerProcess.SPARING, List.of("-Xmx512m"))
                .flatMap(List::stream)
                .toArray(String[]::new);
    }

    private static int found(Http http) {
        return http.anybody().get("units?status=any&size=1").being(200).json().getInt("total");
    }

    private void bringAll(User city) throws Exception {
        Semaphore written = new Semaphore(2 * SENDERS);
        try (ExecutorService senders = Executors.newFixedThreadPool(SENDERS)) {
            List<Future<?>> all = new ArrayList<>();
            for (int from = 1; from <= UNITS; from += LINES) {
                int first = from;
                byte[] file = file(first, Math.min(UNITS, first + LINES - 1));
                written.acquire();
                all.add(senders.submit(() -> {
                    bring(city, first, file);
                    written.release();
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
    }

    /** Measures the time from sending a file to its last line. */
    private static void bring(User city, int from, byte[] file) {
        long begun = System.nanoTime();
        Answer answer = city.upload("imports?kind=units", Map.of(), "register-" + from + ".csv", file);
        assertThat(answer.status())
                .as(answer.body().substring(0, Math.min(800, answer.body().length())))
                .isIn(201, 202);
        String id = answer.text("id");
        while (!"IMPORTED".equals(answer.text("state"))) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            answer = city.get("imports/" + id).being(200);
        }
        assertThat(answer.json().getInt("written")).isEqualTo(Math.min(LINES, UNITS - from + 1));
        System.out.printf("BENCH import.file.%d %.2f s%n", from / LINES + 1, (System.nanoTime() - begun) / SECOND);
    }

    /** Writes a file in which every tenth line has no number. */
    private byte[] file(int from, int to) {
        StringBuilder lines = new StringBuilder(HEADING);
        for (int i = from; i <= to; i++) {
            InventedUnits.Unit unit = province.unit(i);
            lines.append(String.join(
                            ",",
                            unit.name(),
                            unit.sign(),
                            unit.creditCode(),
                            unit.type(),
                            "COUNTY",
                            unit.office(),
                            unit.trade(),
                            unit.address(),
                            String.valueOf(unit.lat()),
                            String.valueOf(unit.lng()),
                            "WGS-84",
                            unit.grade(),
                            "放消办〔2024〕1号",
                            unit.named().toString(),
                            unit.until().toString(),
                            i % 10 == 0 ? "" : unit.number()))
                    .append('\n');
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }
}
