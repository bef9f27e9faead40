package fangxin.rating;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.platform.config.JsonMapper;
import fangxin.testing.data.DemoUsers;
import fangxin.testing.data.InventedData;
import fangxin.testing.http.Http.User;
import fangxin.testing.http.RepeatedPosts;
import fangxin.testing.http.RepeatedPostsTestBase;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ratings of the demonstration: public arithmetic, a correction, another issue of the formula. */
@RepeatedPosts(
        value = {"ratings", "rating-formulas"},
        // only the nightly job stores inputs
        except = "ratings/own/{number}/corrections")
class RatingIT extends RepeatedPostsTestBase {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** Office that imports penalties in the demonstration: an addition leaves its feed as complete as it was. */
    private static final String WITH_FEEDS = "220113";

    private static final Path SCRIPT = Path.of("src/main/webapp/resources/fangxin/Recompute.java");

    private static User office(String code) {
        return http.as(DemoUsers.holding("COUNTY_OFFICE", code));
    }

    private static User cityOffice() {
        return office("220100");
    }

    /** Ratings of all offices, each with an officer of the office responsible for the title. */
    private static Stream<Map.Entry<User, JsonObject>> ratings() {
        return Stream.of(
                        "220102", "220103", "220104", "220105", "220106", "220112", "220113", "220122", "220182",
                        "220183", "220184")
                .map(RatingIT::office)
                .flatMap(user -> user.get("ratings").being(200).value().asJsonArray().stream()
                        .map(JsonValue::asJsonObject)
                        .map(row -> Map.entry(user, row)));
    }

    @Test
    void theArithmeticIsPublicAndTheFileCanBeRecomputed(@TempDir Path folder) throws Exception {
        List<JsonObject> rows = ratings().map(Map.Entry::getValue).toList();
        JsonObject rated =
                rows.stream().filter(row -> row.containsKey("band")).findFirst().orElseThrow();
        JsonObject unrated = rows.stream()
                .filter(row -> !row.containsKey("band"))
                .findFirst()
                .orElseThrow();
        String number = rated.getString("number");

        JsonObject rating =
                http.anybody().get("units/" + number + "/rating").being(200).json();
        BigDecimal sum = caps(rating.getString("track")).entrySet().stream()
                .map(cap -> sumOf(rating, cap.getKey())
                        .min(cap.getValue())
                        .max(cap.getValue().negate()))
                .reduce(rating.getJsonNumber("base").bigDecimalValue(), BigDecimal::add)
                .min(BigDecimal.valueOf(100));
        assertThat(rating.getJsonNumber("points").bigDecimalValue()).isEqualByComparingTo(sum);
        assertThat(rating.getJsonArray("changes"))
                .isNotEmpty()
                .allSatisfy(change -> assertThat(
                                change.asJsonObject().getJsonObject("sentence").getString("zh"))
                        .isNotBlank());
        assertThat(http.anybody()
                        .get("/units/" + number + "/rating?lang=zh")
                        .being(200)
                        .body())
                .contains(
                        "逐项计算",
                        rating.getJsonObject("band").getJsonObject("name").getString("zh"));
        assertThat(http.anybody()
                        .get("/units/" + number + "?lang=en")
                        .being(200)
                        .body())
                .contains(rating.getJsonObject("band").getJsonObject("name").getString("en"));
        assertThat(http.anybody()
                        .get("units/" + unrated.getString("number") + "/rating")
                        .being(200)
                        .json()
                        .getOrDefault("band", JsonValue.NULL))
                .isEqualTo(JsonValue.NULL);
        assertThat(http.anybody().get("/rating?lang=zh").being(200).body().replaceAll("</?span[^>]*>", ""))
                .contains(rating.getString("document"), "信用风险分类");
        http.anybody().get("units/0000000000000000000/rating").being(404);
        recompute(folder);
    }

    /** Caps of the kinds of input that a track counts. */
    private static Map<String, BigDecimal> caps(String track) {
        return http
                .anybody()
                .get("rating-formula")
                .being(200)
                .json()
                .getJsonObject("formula")
                .getJsonArray("scales")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(scale -> scale.getString("track").equals(track))
                .flatMap(scale -> scale.getJsonArray("terms").getValuesAs(JsonObject.class).stream())
                .collect(Collectors.toMap(
                        term -> term.getString("kind"),
                        term -> term.getJsonNumber("cap").bigDecimalValue()));
    }

    private static BigDecimal sumOf(JsonObject rating, String kind) {
        return rating.getJsonArray("inputs").getValuesAs(JsonObject.class).stream()
                .filter(input -> input.getString("kind").equals(kind))
                .map(input -> input.getJsonNumber("after").bigDecimalValue())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Runs the published script as a reader does. */
    private static void recompute(Path folder) throws Exception {
        Path file = folder.resolve("ratings.jsonl");
        String published =
                http.anybody().get("/open-data/ratings.jsonl").being(200).body();
        Files.writeString(file, published);
        assertThat(run(file))
                .startsWith(String.valueOf(published.lines().count() - 2))
                .contains(" 0 differ");

        Files.writeString(file, published.replaceFirst("\"value\":[0-9.]+,\"zh\"", "\"value\":1.00,\"zh\""));
        assertThat(run(file)).contains(" 1 differ");
    }

    private static String run(Path file) throws Exception {
        Process script = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        SCRIPT.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        script.waitFor();
        return said.lines().reduce((one, later) -> later).orElse("");
    }

    @Test
    void aGrantedCorrectionTakesTheInputOutAtOnce() {
        Map.Entry<User, JsonObject> asked = ratings()
                .filter(entry -> entry.getValue().getInt("asked") > 0)
                .findFirst()
                .orElseThrow();
        String number = asked.getValue().getString("number");
        JsonObject before = asked.getKey().get("ratings/" + number).being(200).json();
        String correction = before.getJsonArray("corrections").getJsonObject(0).getString("id");
        Map<String, String> decision = Map.of("outcome", "GRANTED", "reason", "签到表的日期是前一日，已删除该记录。");
        User stranger = office(number.startsWith("220104") ? "220102" : "220104");

        stranger.get("ratings/" + number).being(404);
        stranger.post("ratings/corrections/" + correction + "/decision", decision)
                .being(404);
        stranger.get("ratings/corrections/" + correction + "/deadline").being(404);
        assertThat(asked.getKey()
                        .get("ratings/corrections/" + correction + "/deadline")
                        .being(200)
                        .text("lastDay"))
                .isEqualTo(before.getJsonArray("corrections").getJsonObject(0).getString("dueOn"));
        asked.getKey().get("/work/deadline?correction=" + correction).being(200);
        JsonObject after = asked.getKey()
                .post("ratings/corrections/" + correction + "/decision", decision)
                .being(200)
                .json();
        assertThat(after.getJsonArray("pending"))
                .hasSize(before.getJsonArray("pending").size() - 1);
        asked.getKey()
                .post("ratings/corrections/" + correction + "/decision", decision)
                .being(200);
        assertThat(asked.getKey()
                        .post(
                                "ratings/corrections/" + correction + "/decision",
                                Map.of("outcome", "REFUSED", "reason", "另一理由。"))
                        .being(409)
                        .body())
                .contains("rating.correction.decided");
    }

    @Test
    void aSocialDutyIsConfirmedByASecondOfficer() {
        String first = DemoUsers.holding("COUNTY_OFFICE", "220102");
        User second = http.as(DemoUsers.second("COUNTY_OFFICE", "220102", first));
        String number = http.as(first)
                .get("ratings")
                .being(200)
                .value()
                .asJsonArray()
                .getJsonObject(0)
                .getString("number");
        String duty = "ratings/social-duties/"
                + http.as(first)
                        .post(
                                "ratings/" + number + "/social-duties",
                                Map.of("doneOn", http.today().toString(), "description", "免费送餐"))
                        .being(200)
                        .text("id");
        Map<String, Boolean> confirmed = Map.of("confirmed", true);

        http.as(first)
                .upload(duty + "/proof", Map.of(), "meals.jpg", InventedData.photo(84))
                .being(200);
        assertThat(http.as(first).post(duty + "/decision", confirmed).being(422).body())
                .contains("identity.second");
        second.post(duty + "/decision", confirmed).being(200);
        assertThat(second.post(duty + "/decision", Map.of("confirmed", false, "reason", "没有送餐。"))
                        .being(409)
                        .body())
                .contains("rating.duty.decided");
    }

    @Test
    void anIssueIsAdoptedOnlyAfterItsRehearsal() {
        JsonObject formulas = cityOffice().get("rating-formulas").being(200).json();
        int newest = formulas.getJsonArray("issues").getJsonObject(0).getInt("issue");
        LocalDate earliest = LocalDate.parse(formulas.getString("earliest"));
        String stricter = formulas.getJsonArray("issues")
                .getJsonObject(0)
                .getJsonObject("formula")
                .toString()
                .replaceFirst("\"base\":50", "\"base\":40");
        Map<String, Object> input = Map.of("issue", newest, "formula", JsonMapper.read(stricter, RatingFormula.class));
        office("220102").post("rating-formulas", input).being(422);
        int issue =
                cityOffice().post("rating-formulas", input).being(200).json().getInt("issue");
        Map<String, String> adoption = Map.of(
                "documentNumber", "长创建办〔2026〕99号",
                "documentDate", http.today().toString(),
                "effectiveOn", earliest.toString());

        assertThat(cityOffice()
                        .post("rating-formulas/" + issue + "/adoption", adoption)
                        .being(422)
                        .body())
                .contains("rating.adopt.rehearsal");
        cityOffice()
                .post("rating-formulas/" + issue + "/rehearsal", Map.of("effectiveOn", earliest.toString()))
                .being(200);
        cityOffice()
                .post("rating-formulas/" + issue + "/rehearsal", Map.of("effectiveOn", earliest.toString()))
                .being(200);
        awaitRehearsal();
        JsonObject report = cityOffice()
                .get("rating-formulas/" + issue + "/rehearsal")
                .being(200)
                .json();
        assertThat(report.getJsonArray("districts").stream()
                        .mapToInt(count -> count.asJsonObject().getInt("falls"))
                        .sum())
                .isPositive();
        assertThat(cityOffice()
                        .post(
                                "rating-formulas/" + issue + "/adoption",
                                Map.of(
                                        "documentNumber", "长创建办〔2026〕99号",
                                        "documentDate", http.today().toString(),
                                        "effectiveOn", http.today().plusDays(1).toString()))
                        .being(422)
                        .body())
                .contains("rating.adopt.early");
        String waiting = "worklist?type=ADOPT_FORMULA";
        assertThat(cityOffice().get(waiting).being(200).json().getInt("total")).isEqualTo(1);
        assertThat(http.as(DemoUsers.holding("COUNTY_OFFICE", "220102"))
                        .get(waiting)
                        .being(200)
                        .json()
                        .getInt("total"))
                .isZero();
        assertThat(cityOffice()
                        .post("rating-formulas/" + issue + "/adoption", adoption)
                        .being(422)
                        .body())
                .contains("rating.adopt.second");
        User second = http.as(DemoUsers.holding("COUNTY_OFFICE", "220100", 1));
        second.post("rating-formulas/" + issue + "/return", Map.of("reason", "权重未经联席会议讨论。"))
                .being(200);
        assertThat(cityOffice().get(waiting).being(200).json().getInt("total")).isZero();
        assertThat(second.post("rating-formulas/" + issue + "/adoption", adoption)
                        .being(409)
                        .body())
                .contains("rating.adopt.returned");
        cityOffice()
                .post("rating-formulas/" + issue + "/rehearsal", Map.of("effectiveOn", earliest.toString()))
                .being(200);
        awaitRehearsal();
        second.post("rating-formulas/" + issue + "/adoption", adoption).being(200);
        assertThat(cityOffice().get(waiting).being(200).json().getInt("total")).isZero();
        second.post("rating-formulas/" + issue + "/adoption", adoption).being(200);

        assertThat(http.anybody().get("rating-formula").being(200).json().getInt("issue"))
                .isLessThan(issue);
    }

    /** Waits until the job has computed the rehearsal. */
    private static void awaitRehearsal() {
        Instant end = Instant.now().plus(PATIENCE);
        while (cityOffice().get("rating-formulas").being(200).json().getOrDefault("running", JsonValue.NULL)
                != JsonValue.NULL) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("not within " + PATIENCE);
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    @Test
    void aPenaltyOnRecordIsAFactUntilItIsRepaired() {
        User officer = office(WITH_FEEDS);
        String number = officer.get("ratings")
                .being(200)
                .value()
                .asJsonArray()
                .getJsonObject(0)
                .getString("number");
        Map<String, String> penalty = new HashMap<>(Map.of(
                "creditCode",
                http.anybody().get("units/" + number).being(200).json().getString("creditCode"),
                "documentNumber",
                "长市监处罚〔2026〕4711号",
                "result",
                "罚款",
                "occurredOn",
                http.today().toString()));

        long before = pendingFacts(officer, number);
        officer.post("feeds/PENALTY/records", rows(penalty)).being(200);
        assertThat(pendingFacts(officer, number)).isEqualTo(before + 1);

        penalty.put("repairedOn", http.today().toString());
        officer.post("feeds/PENALTY/records", rows(penalty)).being(200);
        assertThat(pendingFacts(officer, number)).isEqualTo(before);
    }

    private static Map<String, Object> rows(Map<String, String> row) {
        return Map.of("rows", List.of(row));
    }

    private static long pendingFacts(User officer, String number) {
        return officer.get("ratings/" + number).being(200).json().getJsonArray("pending").stream()
                .filter(input -> input.asJsonObject().getString("source").startsWith("RECORD/"))
                .count();
    }
}
