package fangxin.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.testing.data.CandidacyJourney;
import fangxin.testing.data.DemoUsers;
import fangxin.testing.data.InventedData;
import fangxin.testing.data.ReferralRounds;
import fangxin.testing.data.SigningChainCaller;
import fangxin.testing.http.Http.Answer;
import fangxin.testing.http.Http.User;
import fangxin.testing.http.RepeatedPosts;
import fangxin.testing.http.RepeatedPostsTestBase;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * A holder reports its new name, which a reader of the register sees with the former one, and its new credit code; its
 * move leads to a proceeding whose paper is delivered by public notice.
 */
@RepeatedPosts({
    "particulars-reports",
    "proceedings/{number}/deliveries",
    "proceedings/{number}/delivery-notice",
    "proceedings/{number}/delivery-notice/withdrawal",
    "proceedings/{number}/proved-deliveries"
})
class ParticularsIT extends RepeatedPostsTestBase {
    private static final String NANGUAN = "220102";
    private static final String FIRST = DemoUsers.holding("COUNTY_OFFICE", NANGUAN);

    private static User office() {
        return http.as(FIRST);
    }

    private static User colleague() {
        return http.as(DemoUsers.second("COUNTY_OFFICE", NANGUAN, FIRST));
    }

    @Test
    void aNameIsChangedAndAMoveIsDeliveredByPublicNotice() {
        ReferralRounds above = new ReferralRounds(http);
        CandidacyJourney journey = above.registered(InventedData.shop())
                .openIn(NANGUAN, above.round(NANGUAN, "COUNTY", Map.of()), "SHOP")
                .fillInAnyForm()
                .toTheMeeting();
        String title = above.title(journey);

        changeName(journey, title);
        withdraw(journey.owner(), title);
        changeCode(journey, title);
        String proceeding = move(title);
        deliver(journey, proceeding);
    }

    private static void changeName(CandidacyJourney journey, String title) {
        String former = http.anybody().get("units/" + title).being(200).text("name");
        String name = former + "有限公司";
        http.as(DemoUsers.holding("COUNTY_OFFICE", "220104"))
                .upload("particulars-reports", report(title, "REGISTERED_NAME", name), "l.jpg", InventedData.photo(81))
                .being(404);
        assertThat(report(journey.owner(), title, "REGISTERED_NAME", former)
                        .being(422)
                        .body())
                .contains("supervision.particulars.value.same");
        String number = report(journey.owner(), title, "REGISTERED_NAME", name)
                .being(200)
                .text("number");
        assertThat(report(journey.owner(), title, "REGISTERED_NAME", name)
                        .being(200)
                        .text("number"))
                .isEqualTo(number);
        assertThat(report(journey.owner(), title, "REGISTERED_NAME", name + "二")
                        .being(409)
                        .body())
                .contains("supervision.particulars.already");

        Map<String, Object> confirmation = Map.of("version", version(number), "outcome", "CONFIRM");
        http.as(DemoUsers.holding("COUNTY_OFFICE", "220104"))
                .post("particulars-reports/" + number + "/decision", confirmation)
                .being(404);
        office().post("particulars-reports/" + number + "/decision", confirmation)
                .being(200);
        assertThat(office().post("particulars-reports/" + number + "/decision", confirmation)
                        .being(409)
                        .body())
                .contains("supervision.particulars.decided");

        JsonObject unit = http.anybody().get("units/" + title).being(200).json();
        assertThat(unit.getString("name")).isEqualTo(name);
        assertThat(unit.getString("formerNames")).isEqualTo(former);
        assertThat(http.anybody()
                        .get("units?q=" + URLEncoder.encode(former, StandardCharsets.UTF_8))
                        .being(200)
                        .json()
                        .getJsonArray("items")
                        .getJsonObject(0)
                        .getString("formerNames"))
                .isEqualTo(former);
        assertThat(http.anybody().get("/units/" + title + "?lang=zh").being(200).body())
                .contains("登记名称由“" + former + "”变更为“" + name + "”");
        assertThat(journey.owner()
                        .get("particulars-reports/own/" + number)
                        .being(200)
                        .text("state"))
                .isEqualTo("CONFIRMED");
    }

    private static void withdraw(User owner, String title) {
        String number = report(owner, title, "SIGN_NAME", "改名前的招牌").being(200).text("number");
        owner.upload("particulars-reports/" + number + "/evidence", Map.of(), "sign.jpg", InventedData.photo(83))
                .being(200);
        assertThat(owner.post("particulars-reports/own/" + number + "/withdrawal", Map.of())
                        .being(200)
                        .text("state"))
                .isEqualTo("WITHDRAWN");
    }

    private static void changeCode(CandidacyJourney journey, String title) {
        String code = InventedData.shop().creditCode();
        String number =
                report(journey.owner(), title, "CREDIT_CODE", code).being(200).text("number");
        String decision = "particulars-reports/" + number + "/decision";
        assertThat(office().post(decision, Map.of("version", version(number), "outcome", "CONFIRM"))
                        .being(422)
                        .body())
                .contains("supervision.particulars.continuity.missing");

        office().post(decision, Map.of("version", version(number), "outcome", "CONFIRM", "continuity", true))
                .being(200);

        assertThat(http.anybody().get("units/" + title).being(200).text("creditCode"))
                .isEqualTo(code);
    }

    /** One officer reports a change, another decides it; the title does not silently stay as it was. */
    private static String move(String title) {
        String number = report(office(), title, "MOVED", "新民大街9号").being(200).text("number");
        Map<String, Object> confirmation = Map.of("version", version(number), "outcome", "CONFIRM");
        assertThat(office().post("particulars-reports/" + number + "/decision", confirmation)
                        .being(422)
                        .body())
                .contains("identity.second");
        JsonObject decided = colleague()
                .post("particulars-reports/" + number + "/decision", confirmation)
                .being(200)
                .json();
        String proceeding = decided.getJsonObject("decision").getString("proceeding");
        JsonObject opened = office().get("proceedings/" + proceeding).being(200).json();
        assertThat(opened.getJsonObject("trigger").getString("code")).isEqualTo("PREMISES_MOVED");
        assertThat(opened.getString("facts")).contains("新民大街9号");
        showsEvidence(title, proceeding, decided);
        return proceeding;
    }

    /** The proceeding shows what was reported with its evidence, and not the person who reported it. */
    private static void showsEvidence(String title, String proceeding, JsonObject decided) {
        String path = "particulars-reports/evidence/" + title + "/" + proceeding;
        String file = decided.getJsonArray("evidence").getJsonObject(0).getString("id");
        String person = decided.getJsonObject("origin").getString("reporter");

        assertThat(office().get(path).being(200).body())
                .contains("新民大街9号", file)
                .doesNotContain(person);
        assertThat(office().get("/work/proceeding?number=" + proceeding)
                        .being(200)
                        .body())
                .contains(file);
        assertThat(http.as(DemoUsers.holding("COUNTY_OFFICE", "220104"))
                        .get(path)
                        .being(200)
                        .body())
                .isEqualTo("[]");
    }

    private static void deliver(CandidacyJourney journey, String proceeding) {
        String path = "proceedings/" + proceeding;
        office().post(path + "/statement-request", shown(proceeding)).being(200);
        assertThat(office().post(
                                path + "/deliveries",
                                Map.of(
                                        "channel", "POST",
                                        "attemptedOn", http.today().toString(),
                                        "result", "RETURNED"))
                        .being(422)
                        .body())
                .contains("supervision.delivery.picture");
        office().upload(
                        path + "/proved-deliveries",
                        Map.of(
                                "channel", "POST",
                                "attemptedOn", http.today().toString(),
                                "result", "RETURNED",
                                "note", ""),
                        "proof.jpg",
                        InventedData.photo(82))
                .being(200);
        assertThat(office().post(path + "/delivery-notice", shown(proceeding))
                        .being(422)
                        .body())
                .contains("supervision.delivery.few");
        Map<String, String> call =
                Map.of("channel", "PHONE", "attemptedOn", http.today().toString(), "result", "UNREACHABLE");
        office().post(path + "/deliveries", call).being(200);
        JsonObject twice = office().post(path + "/deliveries", call).being(200).json();
        assertThat(twice.getJsonArray("attempts")).hasSize(2);
        assertThat(office().get(path + "/delivery-notice/preview").being(200).text("lastDay"))
                .isGreaterThanOrEqualTo(http.today().plusDays(30).toString());
        http.anybody().get("delivery-notices/" + proceeding).being(404);
        assertThat(office().get("/work/proceeding?lang=zh&number=" + proceeding)
                        .being(200)
                        .body())
                .contains("领取", "确认公告送达");
        assertThat(publish(path, proceeding)).isEqualTo("IN_PUBLIC_DELIVERY");
        assertThat(office().post(path + "/delivery-notice/withdrawal", shown(proceeding))
                        .being(200)
                        .text("state"))
                .isEqualTo("STATEMENT_ASKED");
        http.anybody().get("delivery-notices/" + proceeding).being(404);
        office().post(path + "/delivery-notice/withdrawal", shown(proceeding)).being(409);
        assertThat(publish(path, proceeding)).isEqualTo("IN_PUBLIC_DELIVERY");

        String page = http.anybody().get("/delivery-notices?lang=zh").being(200).body();
        assertThat(page).contains(proceeding).doesNotContain("新民大街9号");
        assertThat(http.anybody()
                        .get("delivery-notices/" + proceeding)
                        .being(200)
                        .text("lastDay"))
                .isGreaterThanOrEqualTo(http.today().plusDays(30).toString());

        journey.owner()
                .post("statements/" + proceeding, Map.of("text", "没有迁址。"))
                .being(200);
        http.anybody().get("delivery-notices/" + proceeding).being(404);
    }

    private static String publish(String path, String proceeding) {
        return office().post(path + "/delivery-notice", shown(proceeding))
                .being(200)
                .text("state");
    }

    /** One confirmed report proposes the cancellation of each title of the shop; each ends by its own document. */
    @Test
    void aClosedShopLosesEachOfItsTitlesAtThePremises() {
        ReferralRounds above = new ReferralRounds(http);
        CandidacyJourney journey = above.registered(InventedData.shop());
        String first = titled(above, journey, "SHOP");
        String second = titled(above, journey, "ENTERPRISE");

        String number = report(office(), first, "CLOSED", "门店停业").being(200).text("number");
        JsonObject decided = colleague()
                .post(
                        "particulars-reports/" + number + "/decision",
                        Map.of("version", version(number), "outcome", "CONFIRM"))
                .being(200)
                .json();
        JsonObject joint =
                decided.getJsonObject("decision").getJsonArray("joint").getJsonObject(0);
        assertThat(joint.getString("title")).isEqualTo(second);
        String evidence = decided.getJsonArray("evidence").getJsonObject(0).getString("id");

        cancel(first, decided.getJsonObject("decision").getString("proceeding"), evidence);
        assertThat(http.anybody().get("units/" + second).being(200).text("status"))
                .isEqualTo("valid");
        cancel(second, joint.getString("proceeding"), evidence);
    }

    private static String titled(ReferralRounds above, CandidacyJourney journey, String type) {
        return above.title(journey.openIn(NANGUAN, above.round(NANGUAN, "COUNTY", Map.of()), type)
                .fillInAnyForm()
                .toTheMeeting());
    }

    /** The holder is heard, the drafter decides, reviewer and signer act; then the plaque is asked for, if there is one. */
    private static void cancel(String title, String proceeding, String evidence) {
        String path = "proceedings/" + proceeding;
        JsonObject opened = office().get(path).being(200).json();
        assertThat(opened.getJsonObject("trigger").getString("code")).isEqualTo("SHOP_CLOSED");
        assertThat(opened.getJsonObject("title").getString("number")).isEqualTo(title);
        assertThat(office().get("particulars-reports/evidence/" + title + "/" + proceeding)
                        .being(200)
                        .body())
                .contains("门店停业", evidence);
        office().post(path + "/statement-request", shown(proceeding)).being(200);
        office().post(path + "/statement", Map.of("text", "没有异议。")).being(200);
        Map<String, Object> decision = new HashMap<>(shown(proceeding));
        decision.put("reason", "经核实，门店已经停业。");
        http.as(DemoUsers.holding("HANDLER", NANGUAN))
                .post(path + "/decision", decision)
                .being(200);
        String document =
                office().get(path).being(200).json().getJsonObject("decision").getString("document");
        SigningChainCaller chain = new SigningChainCaller(http, NANGUAN);
        chain.review(document).being(200);
        chain.sign(document).being(200);

        assertThat(http.anybody().get("units/" + title).being(200).text("status"))
                .isEqualTo("cancelled");
        assertThat(office().get(path).being(200).text("state")).isEqualTo("CLOSED");
    }

    @Test
    void theCityOfficeChangesTheTermsOfAStepAndOneOfADistrictDoesNot() {
        User city = http.as(DemoUsers.holding("COUNTY_OFFICE", "220100"));
        JsonObject before = step(city);
        JsonObject current = before.getJsonObject("current");
        Map<String, Object> changed = terms(current.getInt("issue"), "江城称号办法第9条");

        assertThat(office().put("title-steps/REMIND", changed).being(422).body())
                .contains("naming.stepTerms.city");
        JsonObject after = city.put("title-steps/REMIND", changed).being(200).json();
        assertThat(after.getJsonObject("current").getInt("issue")).isEqualTo(current.getInt("issue") + 1);
        assertThat(after.getJsonArray("former")
                        .getJsonObject(0)
                        .getJsonObject("ground")
                        .getString("zh"))
                .isEqualTo(current.getJsonObject("ground").getString("zh"));
        assertThat(city.put("title-steps/REMIND", terms(current.getInt("issue"), "另一条"))
                        .being(409)
                        .body())
                .contains("naming.stepTerms.changed");
    }

    private static Map<String, Object> terms(int issue, String ground) {
        return Map.of(
                "issue",
                issue,
                "ground",
                Map.of("zh", ground, "en", "Article 9"),
                "remedy",
                Map.of("zh", "改正后书面答复创建办", "en", "Correct it and answer the programme office in writing"),
                "limit",
                "REMINDER_REPLY",
                "source",
                "default");
    }

    private static JsonObject step(User reader) {
        List<JsonObject> steps =
                reader.get("title-steps").being(200).value().asJsonArray().getValuesAs(JsonObject.class);
        return steps.stream()
                .filter(each -> each.getString("step").equals("REMIND"))
                .findFirst()
                .orElseThrow();
    }

    private static Answer report(User by, String title, String kind, String value) {
        return by.upload("particulars-reports", report(title, kind, value), "licence.jpg", InventedData.photo(80));
    }

    private static Map<String, String> report(String title, String kind, String value) {
        Map<String, String> fields = new HashMap<>();
        fields.put("title", title);
        fields.put("kind", kind);
        fields.put("value", value);
        fields.put("changedOn", http.today().toString());
        fields.put("remark", "");
        return fields;
    }

    private static int version(String number) {
        return office().get("particulars-reports/" + number).being(200).json().getInt("version");
    }

    private static Map<String, Object> shown(String proceeding) {
        return Map.of(
                "version",
                office().get("proceedings/" + proceeding).being(200).json().getInt("version"));
    }
}
