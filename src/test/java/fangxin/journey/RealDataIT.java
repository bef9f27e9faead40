package fangxin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.testing.data.CandidacyJourney;
import fangxin.testing.data.DemoUsers;
import fangxin.testing.data.OpenedRounds;
import fangxin.testing.data.RegisterCaller;
import fangxin.testing.data.SigningChainCaller;
import fangxin.testing.data.TestShop;
import fangxin.testing.http.Http;
import fangxin.testing.server.ServerProcess;
import fangxin.testing.server.TestFolders;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Takes real enterprises of Changchun through all steps, from registration to a title that anyone can check, each step
 * by a person whose step it is, and counts what their data breaks. Real names are written to target/ only.
 * {@code mvn verify -Prealdata -Dfangxin.realdata=<folder> -Drealdata.count=200}
 */
@Tag("realdata")
class RealDataIT {
    private static final Path FOLDER = Path.of("target/realdata");
    /** Time after which five working days of notice are over, if no holiday falls among them. */
    private static final Duration NOTICE_OVER = Duration.ofDays(9);

    private static final int BATCH = 40;
    private static final int AT_ONCE = 3;
    private static final Pattern REFUSAL = Pattern.compile("\\{\"field\":\"([^\"]+)\",\"key\":\"([^\"]+)\"");
    private static final Map<String, String> DISTRICTS = read("config/territory/divisions.csv").stream()
            .filter(one ->
                    one.get("level").equals("COUNTY") && one.get("parent").equals("220100"))
            .collect(Collectors.toMap(one -> one.get("code"), one -> one.get("name")));
    private static final List<CSVRecord> AGENCIES = read("config/territory/agencies.csv");

    /** A word in the name or the scope, the trade that it indicates, and a class of GB/T 4754-2017 of that trade. */
    private record Sign(String words, String trade, String industry) {}

    private static final List<Sign> SIGNS = List.of(
            new Sign("药", "PHARMACY", "5251"),
            new Sign("餐|饭店|酒家|火锅|小吃", "CATERING", "6210"),
            new Sign("宾馆|旅馆|住宿|酒店", "HOTEL", "6110"),
            new Sign("美容|美发|理发|洗浴", "BEAUTY", "8051"),
            new Sign("健身", "FITNESS", "8930"),
            new Sign("汽车维修|汽车修理", "CAR_REPAIR", "8111"),
            new Sign("培训|教育", "EDUCATION", "8391"),
            new Sign("旅行社|旅游", "SCENIC", "7291"),
            new Sign("物业", "PROPERTY", "7020"),
            new Sign("超市|便利|食品|百货", "RETAIL", "5212"),
            new Sign("", "RETAIL", "5299"));

    private final Map<String, Integer> refusals = new ConcurrentHashMap<>();
    private final Map<String, String> meetings = new ConcurrentHashMap<>();
    private final Map<String, CandidacyJourney> passed = new ConcurrentHashMap<>();
    private final Queue<String> refused = new ConcurrentLinkedQueue<>();
    private final Queue<Duration> times = new ConcurrentLinkedQueue<>();
    private Http http;

    @Test
    void realEnterprisesComeToATitleThatAnyoneCanCheck() throws Exception {
        String folder = System.getProperty("fangxin.realdata", "");
        Assumptions.assumeFalse(folder.isBlank(), "no folder with real data was named");
        List<TestShop> shops = new ArrayList<>();
        spread(read(folder + "/enterprises_changchun_dev_sample.csv"), Integer.getInteger("realdata.count", 200))
                .forEach(one -> shops.add(shop(one, shops.size())));
        TestFolders.empty(FOLDER);
        try (ServerProcess server = new ServerProcess(FOLDER, "-XX:TieredStopAtLevel=4")) {
            server.start();
            http = new Http(server.address());
            long begun = System.nanoTime();
            shops.stream().map(TestShop::agency).distinct().forEach(this::openRound);
            driveAll(shops);
            List<List<CandidacyJourney>> batches = batches();
            batches.forEach(batch -> batch.getFirst()
                    .post(batch.stream().map(CandidacyJourney::reference).toList()));
            report(shops.size(), since(begun));
            server.stop();
            server.start(NOTICE_OVER);
            http.clockAhead(NOTICE_OVER);
            int checked = 0;
            begun = System.nanoTime();
            for (List<CandidacyJourney> batch : batches) {
                checked += nameAndCheck(batch);
            }
            System.out.printf(
                    "REALDATA notices=%d titles=%d wall=%ds (naming, and reading each title in three ways)%n",
                    batches.size(), checked, since(begun).toSeconds());
            new RegisterCaller(http).requireNumbersInARow();
            assertThat(checked).isPositive().isEqualTo(passed.size());
        }
    }

    private void driveAll(List<TestShop> shops) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<?>> all = shops.stream()
                    .<Future<?>>map(shop -> threads.submit(() -> drive(shop)))
                    .toList();
            for (Future<?> one : all) {
                one.get();
            }
        }
    }

    private void drive(TestShop shop) {
        long begun = System.nanoTime();
        CandidacyJourney journey = new CandidacyJourney(http, shop);
        try {
            journey.draft()
                    .submit()
                    .verify()
                    .accept()
                    .visit()
                    .recommend()
                    .assign()
                    .evaluateOnPaper()
                    .opine()
                    .consult();
            journey.passAt(meetings.computeIfAbsent(shop.agency(), agency -> journey.meeting()));
            assertThat(journey.stage()).isEqualTo("PASSED");
            times.add(since(begun));
            passed.put(journey.reference(), journey);
        } catch (AssertionError | IllegalArgumentException broken) {
            Matcher matcher = REFUSAL.matcher(String.valueOf(broken.getMessage()));
            boolean known = matcher.find();
            refusals.merge(known ? matcher.group(1) + " " + matcher.group(2) : broken.getMessage(), 1, Integer::sum);
            refused.add(shop + ": " + broken.getMessage());
        }
    }

    /** Candidacies that passed, by office. */
    private List<List<CandidacyJourney>> batches() {
        List<List<CandidacyJourney>> batches = new ArrayList<>();
        passed.values().stream()
                .collect(Collectors.groupingBy(journey -> journey.shop().agency()))
                .values()
                .forEach(office -> {
                    for (int from = 0; from < office.size(); from += BATCH) {
                        batches.add(office.subList(from, Math.min(from + BATCH, office.size())));
                    }
                });
        return batches;
    }

    /** Names a batch through the chain of its office, and reads every title as a page, as data and by its short address. */
    private int nameAndCheck(List<CandidacyJourney> batch) {
        JsonObject act = new SigningChainCaller(http, batch.getFirst().shop().agency())
                .name(batch.stream().map(CandidacyJourney::reference).toList());
        for (JsonValue item : act.getJsonArray("items")) {
            String number = item.asJsonObject().getString("title");
            String name = escaped(
                    passed.get(item.asJsonObject().getString("subject")).shop().merchantName());
            assertThat(http.anybody().get("units/" + number).being(200).text("status"))
                    .isEqualTo("valid");
            assertThat(http.anybody().get("/v/" + number).being(200).body()).contains(name);
            assertThat(http.anybody().get("/units/" + number).being(200).body()).contains(name);
        }
        return act.getJsonArray("items").size();
    }

    private static String escaped(String name) {
        return name.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private void report(int tried, Duration all) throws IOException {
        List<Duration> sorted = times.stream().sorted().toList();
        Files.write(FOLDER.resolve("refused.txt"), refused);
        new TreeMap<>(refusals).forEach((why, count) -> System.out.println("REALDATA broke " + count + " " + why));
        assertThat(sorted).isNotEmpty();
        System.out.printf(
                "REALDATA tried=%d passed=%d refused=%d wall=%ds median=%.1fs p95=%.1fs slowest=%.1fs at_once=%d%n",
                tried,
                sorted.size(),
                tried - sorted.size(),
                all.toSeconds(),
                seconds(sorted, 50),
                seconds(sorted, 95),
                seconds(sorted, 100),
                AT_ONCE);
    }

    private static double seconds(List<Duration> sorted, int percent) {
        return sorted.get(Math.min(sorted.size() * percent / 100, sorted.size() - 1))
                        .toMillis()
                / 1000.0;
    }

    /** Returns this number of rows, evenly from the whole file. */
    private static List<CSVRecord> spread(List<CSVRecord> all, int count) {
        List<CSVRecord> some = new ArrayList<>();
        for (int i = 0; i < Math.min(count, all.size()); i++) {
            some.add(all.get((int) ((long) i * all.size() / Math.min(count, all.size()))));
        }
        return some;
    }

    /** The enterprise with its registered data; missing data are invented. */
    private static TestShop shop(CSVRecord row, int n) {
        String district = district(row);
        Sign sign = SIGNS.stream()
                .filter(one ->
                        Pattern.compile(one.words).matcher(row.get("name")).find())
                .findFirst()
                .orElseThrow();
        return new TestShop(
                row.get("uscc"),
                row.get("name"),
                row.get("name"),
                "ENTERPRISE",
                sign.trade,
                sign.industry,
                district,
                street(district),
                row.get("address"),
                "1990433%04d".formatted(n),
                "负责人");
    }

    /**
     * Finds the district of a row by its address, else by its code; Nanguan for the city, whose office accepts no
     * shops.
     */
    private static String district(CSVRecord row) {
        return DISTRICTS.entrySet().stream()
                .filter(one -> row.get("address").contains(one.getValue())
                        || row.get("address").contains(one.getValue().substring(0, 2)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(DISTRICTS.containsKey(row.get("uscc_admin_code")) ? row.get("uscc_admin_code") : "220102");
    }

    private static String street(String district) {
        return AGENCIES.stream()
                .filter(one ->
                        one.get("type").equals("STATION") && one.get("parent").equals(district))
                .flatMap(one -> Arrays.stream(one.get("covers").split(";")))
                .filter(code -> !code.isBlank())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no street in " + district));
    }

    private void openRound(String agency) {
        Http.User office = http.as(DemoUsers.holding("COUNTY_OFFICE", agency));
        boolean open = office.get("rounds?open=true").being(200).value().asJsonArray().stream()
                .map(JsonValue::asJsonObject)
                .anyMatch(one -> one.getString("owner").equals(agency));
        if (!open) {
            new OpenedRounds(http)
                    .open(
                            office,
                            Map.of(
                                    "owner",
                                    agency,
                                    "opens",
                                    LocalDate.now().minusDays(1).toString(),
                                    "closes",
                                    LocalDate.now().plusDays(30).toString(),
                                    "terms",
                                    Map.of(
                                            "documents",
                                            Map.of("approval", "创建活动批字〔2026〕7号", "notice", "放消办〔2026〕3号"))));
        }
    }

    private static List<CSVRecord> read(String file) {
        try (CSVParser csv = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(Files.newBufferedReader(Path.of(file)))) {
            return csv.getRecords();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
