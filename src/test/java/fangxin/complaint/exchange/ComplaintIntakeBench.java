package fangxin.complaint.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.testing.data.DemoUsers;
import fangxin.testing.http.Http;
import fangxin.testing.http.Http.User;
import fangxin.testing.server.ObservedProcess;
import fangxin.testing.server.PostgresServer;
import fangxin.testing.server.ServerProcess;
import fangxin.testing.server.TestFolders;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Intake of complaints at the scale of the city on PostgreSQL: its year in files of a month, a sustained rate, and a burst of
 * 19.5 times the normal day in one category and one district.
 */
class ComplaintIntakeBench {
    /** Cases of the city in a year. */
    private static final int CASES = Integer.getInteger("bench.complaints", 199_000);

    private static final int FILES = Integer.getInteger("bench.files", 12);
    private static final int SECONDS = Integer.getInteger("bench.seconds", 1800);
    private static final int PER_SECOND = Integer.getInteger("bench.rate", 216);
    private static final int BURST = (int) Math.ceil(199_000 / 365.0 * 19.5);
    /** Prefix of the names of the traders in the burst. */
    private static final String BURST_NAME = "商户B-";

    private static final double SECOND = 1e9;
    private static final Path FOLDER = Path.of("target/bench-complaints");
    private static final String CITY = "220100";
    private static final String HEADING =
            "12315编号,业务类型,来源渠道,接收时间,承办单位,被投诉人,客体类别,争议金额,诉求内容,联系电话,受理日期,办理结果,原因,办结日期,挽回损失\n";

    @Test
    void theYearTheRateAndTheBurstAreTakenIn() throws Exception {
        TestFolders.empty(FOLDER);
        try (PostgresServer postgres = new PostgresServer();
                ServerProcess server =
                        new ServerProcess(FOLDER, postgres.options().toArray(String[]::new))) {
            server.start();
            Http http = new Http(server.address()).whenReady();
            User city = http.as(DemoUsers.holding("COUNTY_OFFICE", CITY));
            ObservedProcess observed = new ObservedProcess(server.process(), FOLDER);
            year(city, http.today());
            observed.printResident("complaints.year");
            observed.flat("complaints.sustained", () -> {
                sustained(city, http.today());
                return null;
            });
            observed.printResident("complaints.sustained");
            burst(city, http.today());
        }
    }

    private static void year(User city, LocalDate today) {
        int lines = CASES / FILES;
        long begun = System.nanoTime();
        for (int file = 0; file < FILES; file++) {
            int part = file;
            JsonObject counts =
                    send(city, today, lines, i -> closed("Y" + part + "-" + i, today.minusDays(40 + i % 150)));
            assertThat(counts.getInt("added")).isEqualTo(lines);
        }
        double seconds = (System.nanoTime() - begun) / SECOND;
        System.out.printf(
                "BENCH complaints.year %d cases%nBENCH complaints.year.time %.1f s%nBENCH complaints.year.rate %.0f /s%n",
                lines * FILES, seconds, lines * FILES / seconds);
    }

    /** A file a second, each with the cases of that second; a late file is not followed by a pause. */
    private static void sustained(User city, LocalDate today) {
        long begun = System.nanoTime();
        double slowest = 0;
        for (int second = 0; second < SECONDS; second++) {
            int part = second;
            long sent = System.nanoTime();
            send(city, today, PER_SECOND, i -> open("S" + part + "-" + i, today, "220102", "食品"));
            slowest = Math.max(slowest, (System.nanoTime() - sent) / SECOND);
            long due = begun + (second + 1) * (long) SECOND - System.nanoTime();
            if (due > 0) {
                LockSupport.parkNanos(due);
            }
        }
        double seconds = (System.nanoTime() - begun) / SECOND;
        double rate = SECONDS * PER_SECOND / seconds;
        System.out.printf(
                "BENCH complaints.sustained %.0f /s%nBENCH complaints.sustained.time %.1f s%n"
                        + "BENCH complaints.sustained.slowest %.2f s%n",
                rate, seconds, slowest);
        assertThat(rate).isGreaterThan(PER_SECOND * 0.98);
    }

    /**
     * Each case of the burst has its last day, and, received three weeks ago, is overdue and so found for the daily reminder;
     * the list of the city still answers.
     */
    private static void burst(User city, LocalDate today) {
        long begun = System.nanoTime();
        JsonObject counts = send(city, today, BURST, i -> open("B-" + i, today.minusDays(20), "220122", "食品"));
        double taken = (System.nanoTime() - begun) / SECOND;
        begun = System.nanoTime();
        String list = city.get("complaint-cases").being(200).body();
        double listed = (System.nanoTime() - begun) / SECOND;

        assertThat(counts.getInt("added")).isEqualTo(BURST);
        assertThat(list).contains("\"dueOn\":").doesNotContain("\"missingYear\":2");
        begun = System.nanoTime();
        long dated = lines(city, "complaint-cases.csv?columns=trader,due&office=220122").stream()
                .filter(line -> line.matches(BURST_NAME + "[0-9]+,[0-9]{4}-[0-9]{2}-[0-9]{2}"))
                .count();
        int urgent = lines(city, "urgent-cases.csv?columns=trader,due&reason=OVERDUE&office=220122")
                .size();
        double checked = (System.nanoTime() - begun) / SECOND;
        System.out.printf(
                "BENCH complaints.burst %d cases%nBENCH complaints.burst.time %.1f s%nBENCH complaints.burst.list %.2f s%n"
                        + "BENCH complaints.burst.exports %.2f s%nBENCH complaints.burst.undated %d cases%n"
                        + "BENCH complaints.burst.unreminded %d cases%n",
                BURST, taken, listed, checked, BURST - dated, BURST - urgent);
        assertThat(dated).isEqualTo(BURST);
        assertThat(urgent).isEqualTo(BURST);
    }

    /** Returns the lines of the burst, asked by the first digit of the number, since an export has at most 10,000 rows. */
    private static List<String> lines(User city, String list) {
        return IntStream.rangeClosed(0, 9)
                .mapToObj(digit -> BURST_NAME + digit)
                .flatMap(name -> city.get("lists/" + list + "&q=" + URLEncoder.encode(name, StandardCharsets.UTF_8))
                        .being(200)
                        .body()
                        .lines()
                        .filter(line -> line.startsWith(name)))
                .toList();
    }

    private static JsonObject send(User city, LocalDate today, int lines, IntFunction<String> line) {
        String content = HEADING + IntStream.range(0, lines).mapToObj(line).collect(Collectors.joining("\n"));
        return city.upload(
                        "complaint-imports?platform=NATIONAL_12315&day=" + today + "&rows=" + lines,
                        Map.of(),
                        "12315.csv",
                        content.getBytes(StandardCharsets.UTF_8))
                .being(200)
                .json()
                .getJsonObject("counts");
    }

    private static String open(String number, LocalDate today, String office, String category) {
        return number + ",投诉,12315热线," + today.minusDays(1) + " 10:00," + office + ",商户" + number + "," + category
                + ",100.00,商品质量问题，要求退款,1390000" + Math.floorMod(number.hashCode(), 10_000) + ",,,,,";
    }

    private static String closed(String number, LocalDate received) {
        return number + ",投诉,微信小程序," + received + " 10:00,220102,商户" + number + ",家用电器,259.00,维修后仍有故障,139"
                + Math.floorMod(number.hashCode(), 100_000_000) + "," + received.plusDays(3) + ",调解成功,,"
                + received.plusDays(20) + ",120.00";
    }
}
