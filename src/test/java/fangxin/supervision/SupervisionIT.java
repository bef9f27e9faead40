package fangxin.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.testing.data.CandidacyJourney;
import fangxin.testing.data.DemoUsers;
import fangxin.testing.data.InventedData;
import fangxin.testing.data.ReferralRounds;
import fangxin.testing.data.SigningChainCaller;
import fangxin.testing.data.TestShop;
import fangxin.testing.http.Http.Answer;
import fangxin.testing.http.Http.User;
import fangxin.testing.http.HttpTestBase;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A title whose holder is heard by the address in a message, revoked, and banned from applying again. */
class SupervisionIT extends HttpTestBase {
    private static final String NANGUAN = "220102";
    private static final String FACTS = "申报材料中的租赁合同系伪造。";

    private static User office(String code) {
        return http.as(DemoUsers.holding("COUNTY_OFFICE", code));
    }

    private static User drafter() {
        return http.as(DemoUsers.holding("HANDLER", NANGUAN));
    }

    @Test
    void theHolderIsHeardTheTitleIsRevokedAndItsSubjectDoesNotApplyAgain() {
        ReferralRounds above = new ReferralRounds(http);
        CandidacyJourney journey = above.registered(InventedData.shop())
                .openIn(NANGUAN, above.round(NANGUAN, "COUNTY", Map.of()), "SHOP")
                .fillInAnyForm()
                .toTheMeeting();
        String title = above.title(journey);
        Map<String, String> proposal = Map.of("title", title, "trigger", "V5_FALSE_MATERIAL", "facts", FACTS);
        office("220104").post("proceedings", proposal).being(404);
        String number = office(NANGUAN).post("proceedings", proposal).being(200).text("number");
        assertThat(office(NANGUAN).post("proceedings", proposal).being(409).body())
                .contains("supervision.already");
        office("220104").get("proceedings/" + number).being(404);
        journey.owner().get("statements/" + number).being(404);

        assertThat(office(NANGUAN)
                        .post("proceedings/" + number + "/statement-request", Map.of("version", 9_999))
                        .being(409)
                        .body())
                .contains("supervision.taken");
        office(NANGUAN)
                .post("proceedings/" + number + "/statement-request", version(number))
                .being(200);
        assertThat(printed("proceeding", number, "STATEMENT_NOTICE")).contains("陈述申辩告知书", FACTS, title);
        office("220104").get("documents/STATEMENT_NOTICE/" + number).being(404);
        journey.owner().get("documents/STATEMENT_NOTICE/" + number).being(404);
        stateByMessage(number, addressSentTo(journey.shop()));
        decideOnce(number);
        CandidacyJourney before = new CandidacyJourney(
                        http, InventedData.shopAt(journey.shop().address()))
                .draft()
                .submit();
        assertThat(proposedFor(before)).isEmpty();
        revoke(number, title);
        assertThat(letters(journey.shop()).filter(letter -> letter.contains("予以撤销")))
                .singleElement()
                .asString()
                .containsPattern("您可以在 .+ 前（含当日）申请复查。");
        assertThat(proposedFor(before)).hasSize(1);
        TestShop tenant = applyAgain(journey);
        anOfficerWhoIsRecusedFromATenantDoesNotReadItsBan(title, tenant, before);
    }

    private static void anOfficerWhoIsRecusedFromATenantDoesNotReadItsBan(
            String title, TestShop tenant, CandidacyJourney other) {
        User recused = http.as(DemoUsers.holding("COUNTY_OFFICE", NANGUAN, 2));
        recused.post("conflicts", Map.of("merchantName", tenant.merchantName(), "relation", "INTEREST", "reason", "持股"))
                .being(200);

        assertThat(bans(recused)
                        .filter(ban ->
                                ban.getJsonObject("title").getString("number").equals(title))
                        .map(ban -> ban.containsKey("application")
                                ? ban.getJsonObject("application").getString("reference")
                                : title))
                .containsExactlyInAnyOrder(title, other.reference());
    }

    /** The page works without an account; the form is sent twice and received once. */
    private static void stateByMessage(String number, String address) {
        assertThat(http.anybody().get(address + "?lang=zh").being(200).body()).contains(FACTS);
        http.anybody().get("/statements/AAAAAAAAAAAAAAAAAAAAAA").being(404);
        String token = address.substring(address.lastIndexOf('/') + 1);
        Map<String, String> form = Map.of(
                "form", "form",
                "form:text", "合同是真实的，请核对。",
                "form:submit", "submit",
                "token", token,
                "jakarta.faces.ViewState", "stateless");

        Answer empty = http.anybody()
                .upload(
                        "/statement?lang=zh",
                        Map.of(
                                "form", "form",
                                "form:text", "",
                                "form:submit", "submit",
                                "token", token,
                                "jakarta.faces.ViewState", "stateless"),
                        "",
                        new byte[0]);
        assertThat(empty.body()).contains("请填写陈述申辩的内容。");
        for (int sent = 0; sent < 2; sent++) {
            assertThat(http.anybody()
                            .upload("/statement?lang=zh", form, "", new byte[0])
                            .body())
                    .contains("收到您的陈述申辩");
        }

        JsonObject proceeding =
                office(NANGUAN).get("proceedings/" + number).being(200).json();
        assertThat(proceeding.getString("state")).isEqualTo("HEARD");
        assertThat(proceeding.getJsonObject("statement").getString("channel")).isEqualTo("MESSAGE_LINK");
        assertThat(proceeding.getJsonArray("journal").stream()
                        .map(entry -> entry.asJsonObject().getString("step")))
                .containsExactly("PROPOSE", "ASK_STATEMENT", "RECEIVE_STATEMENT");
    }

    private static void decideOnce(String number) {
        Map<String, Object> decision = Map.of("version", version(number).get("version"), "reason", "陈述不成立，材料确系伪造。");
        office(NANGUAN).post("proceedings/" + number + "/decision", decision).being(403);
        drafter().post("proceedings/" + number + "/decision", decision).being(200);

        assertThat(office(NANGUAN)
                        .post("proceedings/" + number + "/dismissal", decision)
                        .being(409)
                        .body())
                .contains("supervision.taken");
    }

    /** The page to print of the one document that is offered about something. */
    private static String printed(String scope, String subject, String type) {
        JsonObject offered = office(NANGUAN)
                .get("documents?" + scope + "=" + subject)
                .being(200)
                .value()
                .asJsonArray()
                .getJsonObject(0);
        assertThat(offered.getString("type")).isEqualTo(type);
        return office(NANGUAN)
                .get("documents/" + type + "/" + subject + ".html")
                .being(200)
                .body();
    }

    private static void revoke(String number, String title) {
        String document = office(NANGUAN)
                .get("proceedings/" + number)
                .being(200)
                .json()
                .getJsonObject("decision")
                .getString("document");
        SigningChainCaller chain = new SigningChainCaller(http, NANGUAN);
        chain.review(document).being(200);
        chain.sign(document).being(200);

        assertThat(printed("officialDocument", document, "REVOCATION"))
                .contains("撤销决定书", "材料确系伪造", "申请复查，最后一日为")
                .doesNotContain("{{");
        assertThat(office(NANGUAN).get("proceedings/" + number).being(200).text("state"))
                .isEqualTo("CLOSED");
        assertThat(http.anybody().get("units/" + title).being(200).text("status"))
                .isEqualTo("revoked");
        JsonObject ban = banOf(title, "IN_FORCE");
        assertThat(ban.getString("lastDay"))
                .isEqualTo(http.today().plusYears(2).minusDays(1).toString());
        String why = "/work/deadline?lang=zh&ban=" + ban.getString("id");
        assertThat(office(NANGUAN).get(why).being(200).body()).contains("撤销后限制申报");
        office("220104").get(why).being(404);
    }

    /** The subject is refused; another code at the address passes the form, and is refused once a person has decided so. */
    private static TestShop applyAgain(CandidacyJourney revoked) {
        TestShop banned = revoked.shop();
        CandidacyJourney again = new CandidacyJourney(http, banned)
                .known(revoked.merchant())
                .open()
                .fillIn();
        assertThat(again.step(again.owner(), "SUBMIT", Map.of("declared", true))
                        .being(422)
                        .body())
                .contains("supervision.ban.refused");

        CandidacyJourney tenant = new CandidacyJourney(http, InventedData.shopAt(banned.address()))
                .draft()
                .submit();
        JsonObject proposed = proposedFor(tenant).getFirst();
        String decision = "reentry-bans/" + proposed.getString("id") + "/decision";
        Map<String, Object> input =
                Map.of("version", proposed.getInt("version"), "outcome", "BAN", "reason", "原经营者的配偶。");
        office("220104").post(decision, input).being(404);
        office(NANGUAN).post(decision, input).being(200);
        assertThat(office(NANGUAN).post(decision, input).being(409).body()).contains("supervision.ban.decided");
        tenant.step(tenant.owner(), "RECALL", Map.of("reason", "修改")).being(200);
        assertThat(tenant.step(tenant.owner(), "SUBMIT", Map.of("declared", true))
                        .being(422)
                        .body())
                .contains("supervision.ban.refused");
        return tenant.shop();
    }

    private static List<JsonObject> proposedFor(CandidacyJourney applicant) {
        return bans().filter(ban -> ban.getString("state").equals("PROPOSED") && ban.containsKey("application"))
                .filter(ban ->
                        ban.getJsonObject("application").getString("reference").equals(applicant.reference()))
                .toList();
    }

    private static Stream<JsonObject> bans() {
        return bans(office(NANGUAN));
    }

    private static Stream<JsonObject> bans(User reader) {
        return reader.get("reentry-bans").being(200).value().asJsonArray().getValuesAs(JsonObject.class).stream();
    }

    private static JsonObject banOf(String title, String state) {
        List<JsonObject> found = bans().filter(ban -> ban.getString("state").equals(state))
                .filter(ban -> ban.getJsonObject("title").getString("number").equals(title))
                .toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static Map<String, Object> version(String number) {
        return Map.of(
                "version",
                office(NANGUAN).get("proceedings/" + number).being(200).json().getInt("version"));
    }

    /** The path of the address in the newest message to the shop. */
    private static String addressSentTo(TestShop shop) {
        Matcher address = Pattern.compile("/statements/[A-Za-z0-9_-]{22}")
                .matcher(letters(shop)
                        .filter(letter -> letter.contains("/statements/"))
                        .findFirst()
                        .orElseThrow());
        assertThat(address.find()).isTrue();
        return address.group();
    }

    /** The messages to the phone of a shop, the newest first. */
    private static Stream<String> letters(TestShop shop) {
        return Stream.of(http.anybody().get("/outbox?lang=zh").being(200).body().split("<article"))
                .filter(letter -> letter.contains(shop.phone()));
    }
}
