package fangxin.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Takes real enterprises of Changchun through all steps up to the review meeting, and counts what their data breaks.
 * {@code mvn verify -Prealdata -Dfangxin.realdata=<folder> -Drealdata.count=200}
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@Tag("realdata")
class RealDataIT {
    private static final int AT_ONCE = 3;
    private static final Pattern REFUSAL =
            Pattern.compile("\\{\"field\":\"([^\"]+)\",\"key\":\"([^\"]+)\"");
    private static final Map<String, String> DISTRICTS = read("config/territory/divisions.csv").stream()
            .filter(one -> one.get("level").equals("COUNTY") && one.get("parent").equals("220100"))
            .collect(Collectors.toMap(one -> one.get("code"), one -> one.get("name")));
    private static final List<CSVRecord> ORGANS = read("config/territory/organs.csv");

    /** A word in the name or the scope, the trade it stands for, and a class of GB/T 4754-2017 of that trade. */
    private record Sign(String words, String trade, String industry) { }

    private static final List<Sign> SIGNS = List.of(new Sign("药", "PHARMACY", "5251"),
            new Sign("餐|饭店|酒家|火锅|小吃", "CATERING", "6210"), new Sign("宾馆|旅馆|住宿|酒店", "HOTEL", "6110"),
            new Sign("美容|美发|理发|洗浴", "BEAUTY", "8051"), new Sign("健身", "FITNESS", "8930"),
            new Sign("汽车维修|汽车修理", "CAR_REPAIR", "8111"), new Sign("培训|教育", "EDUCATION", "8391"),
            new Sign("旅行社|旅游", "SCENIC", "7291"), new Sign("物业", "PROPERTY", "7020"),
            new Sign("超市|便利|食品|百货", "RETAIL", "5212"), new Sign("", "RETAIL", "5299"));

    private final Map<String, Integer> refusals = new ConcurrentHashMap<>();
    private final Map<String, String> meetings = new ConcurrentHashMap<>();
    private final List<Duration> times = Collections.synchronizedList(new ArrayList<>());

    @ArquillianResource
    URL server;

    @Deployment
    static WebArchive war() {
        return Deployments.shipped();
    }

    @Test
    void realEnterprisesComeAsFarAsTheReviewMeeting() throws Exception {
        String folder = System.getProperty("fangxin.realdata", "");
        Assumptions.assumeFalse(folder.isBlank(), "no folder with real data was named");
        int count = Integer.getInteger("realdata.count", 200);
        Http http = new Http(URI.create(server.toString())).whenReady();
        List<CSVRecord> enterprises = spread(read(folder + "/enterprises_changchun_dev_sample.csv"), count);
        List<Shop> shops = new ArrayList<>();
        enterprises.forEach(one -> shops.add(shop(one, shops.size())));
        shops.stream().map(Shop::organ).distinct().forEach(organ -> openRound(http, organ));
        long begun = System.nanoTime();

        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<?>> all = shops.stream().<Future<?>>map(shop -> threads.submit(() -> drive(http, shop))).toList();
            for (Future<?> one : all) {
                one.get();
            }
        }

        report(shops.size(), Duration.ofNanos(System.nanoTime() - begun));
        assertThat(times).isNotEmpty();
    }

    private void drive(Http http, Shop shop) {
        long begun = System.nanoTime();
        Journey journey = new Journey(http, shop);
        try {
            journey.draft().submit().verify().accept().visit().recommend().assign().evaluateOnPaper().opine().consult();
            journey.passAt(meetings.computeIfAbsent(shop.organ(), organ -> journey.meeting()));
            assertThat(journey.stage()).isEqualTo("PASSED");
            times.add(Duration.ofNanos(System.nanoTime() - begun));
        } catch (AssertionError refused) {
            Matcher matcher = REFUSAL.matcher(String.valueOf(refused.getMessage()));
            boolean known = matcher.find();
            refusals.merge(known ? matcher.group(1) + " " + matcher.group(2) : refused.getMessage(), 1, Integer::sum);
            System.out.println("REALDATA refused " + shop.merchantName() + " " + shop.creditCode() + ": "
                    + refused.getMessage());
        }
    }

    private void report(int tried, Duration all) {
        List<Duration> sorted = times.stream().sorted().toList();
        System.out.printf("REALDATA tried=%d passed=%d refused=%d wall=%ds median=%.1fs slowest=%.1fs at_once=%d%n",
                tried, sorted.size(), tried - sorted.size(), all.toSeconds(),
                sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2).toMillis() / 1000.0,
                sorted.isEmpty() ? 0 : sorted.getLast().toMillis() / 1000.0, AT_ONCE);
        new TreeMap<>(refusals).forEach((why, times) -> System.out.println("REALDATA broke " + times + " " + why));
    }

    /** So many rows, evenly from the whole file. */
    private static List<CSVRecord> spread(List<CSVRecord> all, int count) {
        List<CSVRecord> some = new ArrayList<>();
        for (int i = 0; i < Math.min(count, all.size()); i++) {
            some.add(all.get((int) ((long) i * all.size() / Math.min(count, all.size()))));
        }
        return some;
    }

    /** The enterprise as it stands in the register; what the register does not know is invented. */
    private static Shop shop(CSVRecord row, int n) {
        String district = district(row);
        Sign sign = SIGNS.stream().filter(one -> Pattern.compile(one.words).matcher(row.get("name")).find()).findFirst()
                .orElseThrow();
        return new Shop(row.get("uscc"), row.get("name"), row.get("name"), "ENTERPRISE", sign.trade, sign.industry,
                district, street(district), row.get("address"), "1990433%04d".formatted(n), "负责人");
    }

    /** By the address first, then by the code; the city itself has no desk for shops, Nanguan stands in. */
    private static String district(CSVRecord row) {
        return DISTRICTS.entrySet().stream().filter(one -> row.get("address").contains(one.getValue())
                        || row.get("address").contains(one.getValue().substring(0, 2))).map(Map.Entry::getKey).findFirst()
                .orElse(DISTRICTS.containsKey(row.get("uscc_admin_code")) ? row.get("uscc_admin_code") : "220102");
    }

    private static String street(String district) {
        return ORGANS.stream().filter(one -> one.get("kind").equals("STATION") && one.get("parent").equals(district))
                .flatMap(one -> Arrays.stream(one.get("covers").split(";"))).filter(code -> !code.isBlank())
                .findFirst().orElseThrow(() -> new IllegalStateException("no street in " + district));
    }

    private static void openRound(Http http, String organ) {
        Http.User office = http.as(People.holding("COUNTY_OFFICE", organ));
        boolean open = office.get("rounds?open=true").being(200).value().asJsonArray().stream()
                .map(JsonValue::asJsonObject).anyMatch(one -> one.getString("owner").equals(organ));
        if (!open) {
            office.post("rounds", Map.of("owner", organ, "opens", LocalDate.now().minusDays(1).toString(), "closes",
                    LocalDate.now().plusDays(30).toString(), "approval", "创建活动批字〔2026〕7号", "document",
                    "放消办〔2026〕3号")).being(201);
        }
    }

    private static List<CSVRecord> read(String file) {
        try (CSVParser csv = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get()
                .parse(Files.newBufferedReader(Path.of(file)))) {
            return csv.getRecords();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
