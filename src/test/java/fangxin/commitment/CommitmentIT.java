package fangxin.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.commitment.pledge.PledgeListServlet;
import fangxin.testing.data.DemoUsers;
import fangxin.testing.data.InventedData;
import fangxin.testing.data.ReferralRounds;
import fangxin.testing.http.Http.User;
import fangxin.testing.http.RepeatedPosts;
import fangxin.testing.http.RepeatedPostsTestBase;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Pledges of the demonstration in every state, read and advanced by the persons who may. */
@RepeatedPosts(
        value = {"commitments", "commitment-reviews"},
        // Open in the last days of the term.
        except = "commitments/{number}/renewal")
class CommitmentIT extends RepeatedPostsTestBase {
    private static final String NANGUAN = "220102";

    private static User office(String code) {
        return http.as(DemoUsers.holding("COUNTY_OFFICE", code));
    }

    private static JsonObject inState(String state) {
        return office(NANGUAN).get("commitment-reviews").being(200).value().asJsonArray().stream()
                .map(JsonValue::asJsonObject)
                .filter(commitment -> commitment.getString("state").equals(state))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPledgeIsConfirmedByTheCountyThenByTheAssociationAndReadByAnyone() {
        JsonObject pledged = inState("PLEDGED");
        String address = "commitment-reviews/" + pledged.getString("number");
        Map<String, Object> shown = Map.of("version", pledged.getInt("version"));
        aFindingClearsWhatFeedsAnswer(address);
        office("220104").get(address).being(404);
        office("220104").post(address + "/confirmation", shown).being(404);
        JsonObject confirmed = office(NANGUAN)
                .post(address + "/confirmation", shown)
                .being(200)
                .json();
        office(NANGUAN).post(address + "/confirmation", shown).being(409);
        office("220104").get(address + "/deadline").being(404);
        assertThat(office(NANGUAN).get(address + "/deadline").being(200).text("lastDay"))
                .isEqualTo(confirmed.getJsonObject("periods").getString("dueOn"));
        assertThat(office(NANGUAN)
                        .get("/work/deadline?lang=zh&pledge=" + pledged.getString("number"))
                        .being(200)
                        .body())
                .contains("消协确认承诺");

        User association = http.as(DemoUsers.holding("ASSOCIATION", NANGUAN + "-CA"));
        assertThat(association
                        .post(address + "/association-confirmation", Map.of("version", confirmed.getInt("version")))
                        .being(200)
                        .text("state"))
                .isEqualTo("PUBLIC_PERIOD");
        assertThat(http.anybody().get("/pledges?lang=zh").being(200).body())
                .contains(pledged.getJsonObject("subject").getString("signName"));
        LocalDate last = LocalDate.parse(office(NANGUAN)
                .get(address)
                .being(200)
                .json()
                .getJsonObject("periods")
                .getString("publicUntil"));
        String number = pledged.getString("number");
        assertThat(listedOn(last)).contains(number);
        assertThat(listedOn(last.plusDays(1))).doesNotContain(number);
    }

    private static String listedOn(LocalDate day) {
        return http.anybody()
                .get(PledgeListServlet.ADDRESS + "?day=" + day)
                .being(200)
                .body();
    }

    private static void aFindingClearsWhatFeedsAnswer(String address) {
        String answers = address + "/feed-answers";
        office("220104").get(answers).being(404);
        String kind = office(NANGUAN)
                .get(answers)
                .being(200)
                .json()
                .getJsonArray("answers")
                .getJsonObject(0)
                .getString("kind");
        Map<String, String> finding = Map.of(
                "kind", kind,
                "answer", "NO",
                "source", "国家企业信用信息公示系统",
                "checkedOn", http.today().toString(),
                "reason", "没有查询到不利记录。");
        office("220104").post(answers, finding).being(404);
        assertThat(office(NANGUAN).post(answers, finding).being(200).body()).contains("没有查询到不利记录。");
        assertThat(office(NANGUAN)
                        .get("/work/feed_check?commitment=" + address.substring(address.indexOf('/') + 1) + "&lang=zh")
                        .being(200)
                        .body())
                .contains("没有查询到不利记录。");
    }

    @Test
    void aTitleStatesTrackAndStarsAndAStarAboveItsConditionsIsRefused() {
        JsonObject starred = inState("OBSERVED");
        String title = starred.getJsonObject("title").getString("number");
        JsonObject unit = http.anybody().get("units/" + title).being(200).json();
        assertThat(unit.getString("track")).isEqualTo("COMMITMENT");
        assertThat(unit.getInt("stars")).isEqualTo(4);
        assertThat(unit.isNull("grade")).isTrue();
        assertThat(http.anybody().get("/units/" + title + "?lang=zh").being(200).body())
                .contains("四星", "放心商店");
        assertThat(office(NANGUAN)
                        .post(
                                "commitment-reviews/" + starred.getString("number") + "/stars",
                                Map.of("version", starred.getInt("version"), "stars", 5, "gates", List.of()))
                        .being(422)
                        .body())
                .contains("pledge.stars.gates");
        List<Map<String, String>> gates =
                starred.getJsonObject("conditions").getJsonArray("gates").getValuesAs(JsonObject.class).stream()
                        .map(gate -> Map.of("code", gate.getString("code"), "evidence", "现场查看。"))
                        .toList();
        office(NANGUAN)
                .post(
                        "commitment-reviews/" + starred.getString("number") + "/stars",
                        Map.of("version", starred.getInt("version"), "stars", 5, "gates", gates))
                .being(200);
        assertThat(http.anybody().get("units/" + title).being(200).json().getInt("stars"))
                .isEqualTo(5);
    }

    @Test
    void aPledgeIsWithdrawnReturnedSentBackAndRefused() {
        ReferralRounds above = new ReferralRounds(http);
        User owner = above.registered(InventedData.shop())
                .openIn(NANGUAN, above.round(NANGUAN, "COUNTY", Map.of()), "SHOP")
                .fillInAnyForm()
                .submit()
                .owner();
        String premises = owner.get("commitments")
                .being(200)
                .value()
                .asJsonArray()
                .getJsonObject(0)
                .getJsonObject("subject")
                .getString("premises");
        String withdrawn = pledge(owner, premises);
        assertThat(owner.post("commitments/" + withdrawn + "/withdrawal", reason(withdrawn))
                        .being(200)
                        .text("state"))
                .isEqualTo("WITHDRAWN");

        String number = pledge(owner, premises);
        String review = "commitment-reviews/" + number;
        User association = http.as(DemoUsers.holding("ASSOCIATION", NANGUAN + "-CA"));
        office(NANGUAN).post(review + "/return", reason(number)).being(200);
        assertThat(pledge(owner, premises)).isEqualTo(number);
        office(NANGUAN).post(review + "/confirmation", version(number)).being(200);
        association.post(review + "/association-return", reason(number)).being(200);
        assertThat(office(NANGUAN)
                        .post(review + "/refusal", reason(number))
                        .being(200)
                        .text("state"))
                .isEqualTo("REFUSED");
    }

    @Test
    void aHolderLeavesTheTrack() {
        String number = inState("OBSERVATION").getString("number");
        User owner = IntStream.rangeClosed(1, 30)
                .mapToObj(n -> http.as("nanguan.shop%02d".formatted(n)))
                .filter(shop -> shop.get("commitments/" + number).fine())
                .findFirst()
                .orElseThrow();

        assertThat(owner.post("commitments/" + number + "/departure", reason(number))
                        .being(200)
                        .text("state"))
                .isEqualTo("LEFT");
    }

    private static String pledge(User owner, String premises) {
        return owner.post(
                        "commitments",
                        Map.of(
                                "premises",
                                premises,
                                "type",
                                "STORE",
                                "content",
                                owner.get("commitments/draft").being(200).json().getJsonObject("content"),
                                "signer",
                                "王芳",
                                "picture",
                                InventedData.signature(premises.hashCode())))
                .being(200)
                .text("number");
    }

    private static Map<String, Object> version(String number) {
        return Map.of(
                "version",
                office(NANGUAN)
                        .get("commitment-reviews/" + number)
                        .being(200)
                        .json()
                        .getInt("version"));
    }

    private static Map<String, Object> reason(String number) {
        Map<String, Object> reason = new HashMap<>(version(number));
        reason.put("reason", "情况有变。");
        return reason;
    }
}
