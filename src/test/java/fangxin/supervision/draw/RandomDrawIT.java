package fangxin.supervision.draw;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.Sha256;
import fangxin.testing.data.DemoUsers;
import fangxin.testing.data.InventedData;
import fangxin.testing.http.Http.User;
import fangxin.testing.http.RepeatedPosts;
import fangxin.testing.http.RepeatedPostsTestBase;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A draw of a county with one officer, whose second officer is of the city: from the frame to a replacement. */
@RepeatedPosts("random-draws")
class RandomDrawIT extends RepeatedPostsTestBase {
    private static final String NONGAN = "220122";
    private static final String DICE = "31415 22653 54112 31564";
    private static final String SEED = "31415226535411231564";

    private static User officer() {
        return http.as(DemoUsers.holding("COUNTY_OFFICE", NONGAN));
    }

    private static User second() {
        return http.as(DemoUsers.second("COUNTY_OFFICE", NONGAN, officer().account()));
    }

    @Test
    void aDrawIsFrozenSeededDrawnAndAClosedShopReplaced() {
        List<String> evaluators = evaluators();
        String number = freeze(evaluators);
        enterRandomness(number);
        draw(number);
        theTicketsAreThoseOfTheList(number);
        thePlanNamesEvaluatorsToTheOfficeOnly(number, evaluators);
        int planned = takeOver(number).getInt("added");
        replaceAClosedShop(number);
        theReplacementIsPlannedAndTheClosedShopCancelled(number, planned);
    }

    /** Plans the visits of a draw by its pairs and routes, in one act; a repetition plans no further visit. */
    private static JsonObject takeOver(String number) {
        http.as(DemoUsers.holding("COUNTY_OFFICE", "220104"))
                .post("random-draws/" + number + "/visit-plan", takeover(5))
                .being(404);
        assertThat(officer()
                        .post("random-draws/" + number + "/visit-plan", takeover(0))
                        .being(422)
                        .body())
                .contains("supervision.visit.draw.perDay.missing");
        JsonObject done = officer()
                .post("random-draws/" + number + "/visit-plan", takeover(5))
                .being(200)
                .json();
        JsonObject again = officer()
                .post("random-draws/" + number + "/visit-plan", takeover(5))
                .being(200)
                .json();
        List<JsonObject> stops = plan(number);
        List<JsonObject> visits = visits(done.getString("plan"));

        assertThat(done.getInt("added")).isPositive();
        assertThat(again.getString("plan")).isEqualTo(done.getString("plan"));
        assertThat(again.getInt("added")).isZero();
        assertThat(visits).hasSize(done.getInt("added")).allSatisfy(visit -> {
            JsonObject stop = stops.stream()
                    .filter(each -> each.getString("number")
                            .equals(visit.getJsonObject("title").getString("number")))
                    .findFirst()
                    .orElseThrow();
            assertThat(visit.getJsonObject("plan").getInt("stop")).isEqualTo(stop.getInt("stop"));
            assertThat(visit.getJsonArray("visitors").getValuesAs(JsonObject.class))
                    .extracting(visitor -> visitor.getString("account"))
                    .isEqualTo(stop.getJsonArray("accounts").getValuesAs(JsonString::getString));
        });
        officer()
                .post(
                        "visit-plans/" + done.getString("plan") + "/visits",
                        Map.of("plannedOn", http.today().toString(), "visitors", List.of("any", "other")))
                .being(409);
        return done;
    }

    private static void theReplacementIsPlannedAndTheClosedShopCancelled(String number, int planned) {
        JsonObject done = officer()
                .post("random-draws/" + number + "/visit-plan", takeover(5))
                .being(200)
                .json();

        assertThat(done.getInt("cancelled")).isEqualTo(1);
        assertThat(done.getInt("added")).isEqualTo(1);
        assertThat(visits(done.getString("plan"))).hasSize(planned + 1);
    }

    private static Map<String, Object> takeover(int perDay) {
        return Map.of(
                "name",
                "农安县抽查复核",
                "firstDay",
                http.today().toString(),
                "lastDay",
                http.today().withMonth(12).withDayOfMonth(31).toString(),
                "perDay",
                perDay);
    }

    private static List<JsonObject> plan(String number) {
        return officer()
                .get("random-draws/" + number + "/plan")
                .being(200)
                .json()
                .getJsonArray("stops")
                .getValuesAs(JsonObject.class);
    }

    private static List<JsonObject> visits(String plan) {
        return officer()
                .get("visit-plans/" + plan + "/visits")
                .being(200)
                .value()
                .asJsonArray()
                .getValuesAs(JsonObject.class);
    }

    @Test
    void randomnessIsRefusedAndADraftAbandoned() {
        List<String> evaluators = evaluators();
        String number = draft(evaluators);
        officer().post("random-draws/" + number + "/freeze", version(number)).being(200);
        Instant frozenAt = Instant.parse(published(number).getJsonObject("list").getString("frozenAt"));
        officer()
                .post("random-draws/" + number + "/randomness", randomness(number, frozenAt.plusMillis(1)))
                .being(200);
        assertThat(second().post("random-draws/" + number + "/randomness-refusal", reason(number, "录像看不清"))
                        .being(200)
                        .json()
                        .getJsonObject("published")
                        .getString("state"))
                .isEqualTo("FROZEN");

        assertThat(officer()
                        .post("random-draws/" + number + "/missing-value", reason(number, "录像遗失"))
                        .being(409)
                        .body())
                .contains("draw.abandon.entered");

        String other = draft(evaluators);
        officer()
                .post("random-draws/" + other + "/abandonment", reason(other, "改为下月抽取"))
                .being(200);
    }

    @Test
    void aFrozenListIsAbandonedByASecondOfficerAfterAPublicStatement() {
        String number = draft(evaluators());
        officer().post("random-draws/" + number + "/freeze", version(number)).being(200);
        String abandonment = "random-draws/" + number + "/abandonment";
        assertThat(officer()
                        .post(abandonment, reason(number, "结果不满意"))
                        .being(409)
                        .body())
                .contains("draw.abandon.known");

        officer()
                .post("random-draws/" + number + "/missing-value", reason(number, "骰子没有投掷"))
                .being(200);

        assertThat(officer()
                        .post(abandonment, reason(number, "方案有误"))
                        .being(422)
                        .body())
                .contains("identity.second");
        assertThat(second().get("worklist?type=CONFIRM_DRAW").being(200).body())
                .contains("random_draw?number=" + number);
        assertThat(second().post(abandonment, reason(number, "方案有误"))
                        .being(200)
                        .json()
                        .getJsonObject("published")
                        .getString("state"))
                .isEqualTo("ABANDONED");
        assertThat(http.anybody()
                        .get("/draws/" + number + "?lang=zh")
                        .being(200)
                        .body())
                .contains("骰子没有投掷", "方案有误");
    }

    private static String draft(List<String> evaluators) {
        return officer()
                .post("random-draws", Map.of("office", NONGAN, "frame", frame(evaluators)))
                .being(200)
                .text("number");
    }

    private static String freeze(List<String> evaluators) {
        assertThat(officer()
                        .post("random-draws", Map.of("office", NONGAN, "frame", Map.of("percent", 101)))
                        .being(422)
                        .body())
                .contains("draw.name.missing", "draw.percent.range", "draw.evaluators.missing");
        http.as(DemoUsers.holding("COUNTY_OFFICE", "220104"))
                .post("random-draws", Map.of("office", NONGAN, "frame", frame(evaluators.subList(0, 2))))
                .being(422);
        JsonObject draft = officer()
                .post("random-draws", Map.of("office", NONGAN, "frame", frame(evaluators.subList(0, 2))))
                .being(200)
                .json();
        String number = draft.getString("number");
        http.anybody().get("draws/" + number).being(404);
        http.as(DemoUsers.holding("COUNTY_OFFICE", "220104"))
                .get("random-draws/" + number)
                .being(404);
        assertThat(officer()
                        .post("random-draws/" + number + "/freeze", version(number))
                        .being(422)
                        .body())
                .contains("draw.evaluators.few");
        Map<String, Object> revision = new HashMap<>(version(number));
        revision.put("frame", frame(evaluators));
        JsonObject preview = officer()
                .post("random-draws/" + number + "/frame", revision)
                .being(200)
                .json()
                .getJsonObject("published")
                .getJsonObject("list");

        officer().post("random-draws/" + number + "/freeze", version(number)).being(200);

        String hash = published(number).getJsonObject("list").getString("hash");
        assertThat(hash).isEqualTo(preview.getString("hash"));
        assertThat(Sha256.hex(http.anybody()
                        .get("draws/" + number + "/list.txt")
                        .being(200)
                        .body()))
                .isEqualTo(hash);
        http.anybody().get("draws/" + number + "/tickets.csv").being(404);
        return number;
    }

    private static void enterRandomness(String number) {
        Instant frozenAt = Instant.parse(published(number).getJsonObject("list").getString("frozenAt"));
        Map<String, Object> early = randomness(number, frozenAt.minusSeconds(1));
        assertThat(officer()
                        .post("random-draws/" + number + "/randomness", early)
                        .being(422)
                        .body())
                .contains("draw.originatedAt.early");
        officer()
                .post("random-draws/" + number + "/randomness", randomness(number, frozenAt.plusMillis(1)))
                .being(200);

        assertThat(http.anybody().get("draws/" + number).being(200).body()).doesNotContain(SEED);
        assertThat(second().get("worklist?type=CONFIRM_DRAW").being(200).body())
                .contains("random_draw?number=" + number);
        officer()
                .post("random-draws/" + number + "/abandonment", reason(number, "不再抽取"))
                .being(409);
    }

    private static void draw(String number) {
        String draw = "random-draws/" + number + "/draw";
        assertThat(officer().post(draw, again(number, DICE)).being(422).body()).contains("identity.second");
        assertThat(second().post(draw, again(number, DICE.replace('1', '2')))
                        .being(422)
                        .body())
                .contains("draw.value.differs");
        Map<String, Object> confirmation = again(number, DICE);
        second().post(draw, confirmation).being(200);
        assertThat(officer().post(draw, confirmation).being(409).body()).contains("draw.taken");

        assertThat(published(number).getString("state")).isEqualTo("DRAWN");
        assertThat(published(number).getJsonObject("randomness").getString("value"))
                .isEqualTo(SEED);
    }

    private static void theTicketsAreThoseOfTheList(String number) {
        String list =
                http.anybody().get("draws/" + number + "/list.txt").being(200).body();
        Map<String, String> units = list.lines()
                .map(line -> line.split(" "))
                .filter(words -> words[0].equals("unit"))
                .collect(Collectors.toMap(words -> words[1], words -> words[2]));
        long drawn = list.lines()
                .map(line -> line.split(" "))
                .filter(words -> words[0].equals("stratum"))
                .mapToLong(words -> Long.parseLong(words[3]))
                .sum();

        List<String[]> tickets = http.anybody()
                .get("draws/" + number + "/tickets.csv")
                .being(200)
                .body()
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();

        assertThat(tickets).hasSameSizeAs(units.keySet());
        assertThat(tickets)
                .allSatisfy(ticket -> assertThat(ticket[3])
                        .isEqualTo(Sha256.hex(
                                String.join("\n", "fangxin-draw/v1", SEED, units.get(ticket[2]), ticket[2]))));
        assertThat(tickets.stream().filter(ticket -> ticket[4].equals("true"))).hasSize((int) drawn);
    }

    private static void thePlanNamesEvaluatorsToTheOfficeOnly(String number, List<String> evaluators) {
        String plan =
                officer().get("random-draws/" + number + "/plan").being(200).body();
        http.as(DemoUsers.holding("COUNTY_OFFICE", "220104"))
                .get("random-draws/" + number + "/plan")
                .being(404);
        String page =
                http.anybody().get("/draws/" + number + "?lang=zh").being(200).body();
        String answer = http.anybody().get("draws/" + number).being(200).body();

        assertThat(evaluators.stream().filter(plan::contains)).hasSizeGreaterThanOrEqualTo(2);
        assertThat(page).contains(published(number).getJsonObject("list").getString("hash"), SEED);
        for (String account : evaluators) {
            assertThat(page + answer).doesNotContain(account).doesNotContain(DemoUsers.name(account));
        }
        assertThat(http.anybody().get("/draws?lang=en").being(200).body()).contains("/draws/" + number);
    }

    private static void replaceAClosedShop(String number) {
        JsonObject closed = published(number).getJsonArray("tickets").getValuesAs(JsonObject.class).stream()
                .filter(ticket -> ticket.getString("state").equals("DRAWN"))
                .filter(ticket -> hasNext(number, ticket))
                .findFirst()
                .orElseThrow();
        Map<String, Object> input = reason(number, "已停业");
        input.put("unit", closed.getString("number"));
        input.put("proof", "unknown");
        assertThat(officer()
                        .post("random-draws/" + number + "/replacements", input)
                        .being(422)
                        .body())
                .contains("draw.proof.unknown");
        input.put(
                "proof",
                officer()
                        .upload("random-draws/" + number + "/proofs", Map.of(), "closed.jpg", InventedData.photo(7))
                        .being(200)
                        .text("id"));
        officer().post("random-draws/" + number + "/replacements", input).being(200);

        assertThat(published(number).getJsonArray("tickets").getValuesAs(JsonObject.class))
                .filteredOn(ticket -> ticket.getString("state").equals("REPLACEMENT"))
                .singleElement()
                .satisfies(ticket -> {
                    assertThat(ticket.getString("stratum")).isEqualTo(closed.getString("stratum"));
                    assertThat(ticket.getBoolean("drawn")).isFalse();
                });
        assertThat(http.anybody()
                        .get("/draws/" + number + "?lang=zh")
                        .being(200)
                        .body())
                .contains("已停业");
    }

    private static boolean hasNext(String number, JsonObject drawn) {
        return published(number).getJsonArray("tickets").getValuesAs(JsonObject.class).stream()
                .anyMatch(ticket -> ticket.getString("stratum").equals(drawn.getString("stratum"))
                        && ticket.getString("state").equals("NOT_DRAWN"));
    }

    private static List<String> evaluators() {
        return officer()
                .get("random-draws/choices")
                .being(200)
                .value()
                .asJsonArray()
                .getJsonObject(0)
                .getJsonArray("evaluators")
                .getValuesAs(JsonValue::asJsonObject)
                .stream()
                .map(each -> each.getString("account"))
                .limit(8)
                .toList();
    }

    private static Map<String, Object> frame(List<String> evaluators) {
        return Map.of(
                "name",
                "农安县称号复核",
                "trades",
                List.of(),
                "percent",
                10,
                "evaluators",
                evaluators,
                "perPair",
                5,
                "randomness",
                "DICE",
                "source",
                "官网公布的录像");
    }

    private static Map<String, Object> randomness(String number, Instant origin) {
        Map<String, Object> input = new HashMap<>(version(number));
        input.putAll(Map.of("value", DICE, "source", "录像", "originatedAt", origin.toString()));
        return input;
    }

    private static Map<String, Object> again(String number, String value) {
        Map<String, Object> input = new HashMap<>(version(number));
        input.put("value", value);
        return input;
    }

    private static Map<String, Object> reason(String number, String reason) {
        Map<String, Object> input = new HashMap<>(version(number));
        input.put("reason", reason);
        return input;
    }

    private static Map<String, Object> version(String number) {
        return Map.of(
                "version",
                officer().get("random-draws/" + number).being(200).json().getInt("version"));
    }

    private static JsonObject published(String number) {
        return http.anybody().get("draws/" + number).being(200).json();
    }
}
