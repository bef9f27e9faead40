package fangxin.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.testing.data.DemoUnits;
import fangxin.testing.data.DemoUsers;
import fangxin.testing.http.Http.Answer;
import fangxin.testing.http.Http.User;
import fangxin.testing.http.HttpTestBase;
import fangxin.testing.server.FaultyConnection;
import fangxin.testing.server.TestDatabase;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The database goes away, falls silent or becomes slow, and comes back: the public goes on being answered, as of when.
 */
@EnabledIfSystemProperty(named = "fangxin.it.database", matches = "postgresql")
class DatabaseOutageIT extends HttpTestBase {
    /**
     * A reader waits two seconds for the present state before the copy is answered, and a write is refused within two.
     * The limits are wider, since the other fork of the tests shares the processors; without copies and timeouts an
     * answer takes up to forty seconds.
     */
    private static final Duration SOON = Duration.ofSeconds(5);

    private static final Duration AT_ONCE = Duration.ofSeconds(4);
    private static final Duration BACK = Duration.ofSeconds(15);
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Pattern PICTURE = Pattern.compile("/files/[^\"]+small=true");

    private JsonObject unseen;
    private List<JsonObject> units;
    private String number;
    private String notice;
    private String member;
    private User officer;

    @BeforeEach
    void known() {
        officer = http.as(DemoUsers.holding("COUNTY_OFFICE", "220102"));
        unseen = imported();
        units = DemoUnits.titled(http);
        number = units.getFirst().getString("number");
        notice = http.anybody()
                .get("notices")
                .being(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("id");
        member = memberIds(DemoUnits.DISTRICT.find(http).getString("number"))
                .findFirst()
                .orElseThrow();
        officer.get("rounds").being(200);
    }

    /** A unit whose page was never requested, so that no copy of it exists. */
    private JsonObject imported() {
        String word = UUID.randomUUID().toString().substring(0, 8) + "店";
        String row = "长春市" + word + "," + word + ",SHOP,COUNTY,220102,老街" + word + ",43.88,125.32,GCJ-02,2025-06-03";
        officer.upload(
                        "imports?kind=units",
                        Map.of(),
                        "old.csv",
                        ("name,sign_name,type,level,district,address,lat,lng,datum,named_on\n" + row + "\n")
                                .getBytes(StandardCharsets.UTF_8))
                .being(201);
        return http.anybody()
                .get("units?status=any&q=" + URLEncoder.encode(word, StandardCharsets.UTF_8))
                .being(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
    }

    @AfterEach
    void restoreConnection() {
        TestDatabase.cable().become(FaultyConnection.State.WHOLE);
        TestDatabase.endAbandonedTransactions();
        http.whenReady();
    }

    private static Stream<String> memberIds(String composite) {
        return http
                .anybody()
                .get("units/" + composite + "/members")
                .being(200)
                .json()
                .getJsonArray("members")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(each -> each.getString("id"));
    }

    private Stream<String> pages() {
        return Stream.of(
                "/",
                "/units",
                "/units?type=BUSINESS_DISTRICT&sort=name",
                "/map",
                "/v/" + number,
                "/notices",
                "/notices/" + notice,
                "/statistics",
                "/statistics/coverage",
                "/guide",
                "/draws",
                "/pledges",
                "/advance-compensation",
                "/delivery-notices",
                "/units/" + number);
    }

    private Stream<String> others() {
        return Stream.of(
                "units?q=bianli&size=19",
                "units/" + number,
                "notices",
                "notices/" + notice,
                "statistics/targets",
                "statistics/coverage",
                "/statistics?year=" + (http.today().getYear() - 1),
                "guide",
                "/rating",
                "/channels",
                "/laws",
                "draws",
                "delivery-notices",
                "/notices.atom",
                "/notices.ics",
                "/open-data",
                "/open-data/units.csv",
                "/open-data/units.jsonl",
                "/badge/" + number + ".svg",
                "/members/" + member,
                "/statistics/units?show=net&year=" + http.today().getYear(),
                "/statistics/units?show=lost&level=COUNTY&measure=SHOP&year="
                        + http.today().getYear(),
                "/login");
    }

    @ParameterizedTest
    @EnumSource(names = {"CUT", "SILENT", "SLOW"})
    void thePublicIsAnsweredAndWritesAreRefusedAtOnce(FaultyConnection.State state) {
        SoftAssertions all = new SoftAssertions();

        TestDatabase.cable().become(state);

        refused(
                all,
                "a write that is the first to meet it",
                () -> officer.put("me/language", Map.of("language", "zh")));
        pages().forEach(page -> answered(all, page));
        others().forEach(page -> answered(all, page));
        pages().forEach(page ->
                all.assertThat(http.anybody().get(page).body()).as(page).contains("as of"));
        fromTheIndex(all);
        refused(all, "a write", () -> officer.put("me/language", Map.of("language", "zh")));
        refused(all, "a sign-in", () -> http.anybody().post("tokens", Map.of("username", "x", "password", "y")));
        refused(
                all,
                "an objection",
                () -> http.anybody().post("notices/" + notice + "/objections", Map.of("item", 1, "statement", "异议")));
        refused(all, "a form", () -> http.anybody().post("/object?notice=" + notice, ""));
        refused(all, "work", () -> officer.get("candidacies"));
        all.assertThat(http.anybody().get("/open-data/changes.jsonl?since=1").status())
                .isEqualTo(503);
        all.assertThat(http.anybody().get("/health/ready").status()).isEqualTo(503);
        all.assertThat(http.anybody().get("/health/live").status()).isEqualTo(200);

        TestDatabase.cable().become(FaultyConnection.State.WHOLE);

        soon(all, "ready", () -> http.anybody().get("/health/ready").status() == 200);
        all.assertThat(officer.get("rounds").status()).isEqualTo(200);
        all.assertThat(http.anybody().get("/open-data/changes.jsonl?since=1").status())
                .isEqualTo(200);
        pages().forEach(page ->
                soon(all, page, () -> !http.anybody().get(page).body().contains("as of")));
        all.assertAll();
    }

    /** Cuts the connection at any time: an answer states at its end how many lines it has, or is no success. */
    @Test
    void changesAreCompleteOrAnError() throws Exception {
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
                LockSupport.parkNanos(Duration.ofMillis(650 + 37L * i).toNanos());
                TestDatabase.cable().become(FaultyConnection.State.CUT);
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
                TestDatabase.cable().become(FaultyConnection.State.WHOLE);
            }
            Instant end = Instant.now().plus(PATIENCE);
            while (whole.get() == 0 && !reading.isDone() && Instant.now().isBefore(end)) {
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            }
            over.set(true);
            reading.get();
        }
        assertThat(whole.get()).isPositive();
    }

    /** A unit without a copy is shown from the index, with a note on the missing parts. */
    private void fromTheIndex(SoftAssertions all) {
        String asked = unseen.getString("number");
        all.assertThat(page(unseen))
                .contains(
                        unseen.getString("name"),
                        unseen.getString("signName"),
                        unseen.getString("address"),
                        "Not shown at present",
                        "as of");
        Answer one = http.anybody().get("units/" + asked);
        all.assertThat(one.text("name")).isEqualTo(unseen.getString("name"));
        all.assertThat(one.text("namedOn")).isEqualTo(unseen.getString("namedOn"));
        all.assertThat(one.text("status")).isEqualTo(unseen.getString("status"));
        all.assertThat(one.json().getJsonArray("missing").toString()).contains("reason", "timeline");
        Matcher picture = PICTURE.matcher(units.stream()
                .map(DatabaseOutageIT::page)
                .filter(body -> PICTURE.matcher(body).find())
                .findFirst()
                .orElseThrow());
        all.assertThat(picture.find()).isTrue();
        all.assertThat(http.anybody().get(picture.group()).status())
                .as(picture.group())
                .isEqualTo(200);
    }

    private static String page(JsonObject unit) {
        return http.anybody().get("/units/" + unit.getString("number")).body();
    }

    private void answered(SoftAssertions all, String path) {
        long begun = System.nanoTime();
        Answer answer = http.anybody().get(path);
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        all.assertThat(answer.status()).as(path).isEqualTo(200);
        all.assertThat(took).as(path).isLessThan(SOON);
    }

    /** A call that needs the database. */
    private interface Call {
        Answer make();
    }

    private static void refused(SoftAssertions all, String what, Call call) {
        long begun = System.nanoTime();
        Answer answer = call.make();
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        all.assertThat(answer.status()).as(what + answer.body()).isEqualTo(503);
        all.assertThat(answer.body()).as(what).contains("maintenance");
        all.assertThat(took).as(what).isLessThan(AT_ONCE);
    }

    private static void soon(SoftAssertions all, String what, BooleanSupplier fulfilled) {
        long begun = System.nanoTime();
        while (!fulfilled.getAsBoolean() && System.nanoTime() - begun < BACK.toNanos()) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        all.assertThat(Duration.ofNanos(System.nanoTime() - begun)).as(what).isLessThan(BACK);
    }
}
