package fangxin.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.supervision.renewal.RenewalJobServlet;
import fangxin.supervision.selfreport.SelfReportJobServlet;
import fangxin.testing.data.CandidacyJourney;
import fangxin.testing.data.DemoUsers;
import fangxin.testing.data.InventedData;
import fangxin.testing.data.ReferralRounds;
import fangxin.testing.data.SigningChainCaller;
import fangxin.testing.http.Http.Answer;
import fangxin.testing.http.Http.User;
import fangxin.testing.http.RepeatedPosts;
import fangxin.testing.http.RepeatedPostsTestBase;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A holder that reports on its title, applies for its renewal, corrects the application, and has its term renewed. */
@RepeatedPosts(
        value = {"renewal-applications", "renewals", "self-reports", "self-report-reviews"},
        // Open after the days for corrections; on the last day of the term; and a review accepts what is renewed here.
        except = {"renewals/{number}/lapse", "renewals/{number}/transition", "renewals/{number}/acceptance"})
class SelfReportAndRenewalIT extends RepeatedPostsTestBase {
    private static final String NANGUAN = "220102";
    private static final String TRIGGER = "SELF_REPORT_MISSING";
    private static final String NEW_PROMISE = "购买之日起二十一天内无理由退货";

    private static User office(String code) {
        return http.as(DemoUsers.holding("COUNTY_OFFICE", code));
    }

    private static User drafter() {
        return http.as(DemoUsers.holding("HANDLER", NANGUAN));
    }

    @Test
    void aHolderReportsAndRenews() {
        CandidacyJourney journey = new ReferralRounds(http)
                .registered(InventedData.shop())
                .openIn(NANGUAN, new ReferralRounds(http).round(NANGUAN, "COUNTY", Map.of()), "SHOP")
                .fillInAnyForm()
                .toTheMeeting();
        LocalDate end = http.today().plusDays(30);
        String title = titled(journey, end);
        LocalDate lastDay = openWindow();
        addTrigger();

        assertThat(proposedAfter(lastDay, title)).isEqualTo("1");
        remind(title);
        report(journey.owner(), title);
        assertThat(proposedAfter(lastDay, title)).isEqualTo("0");

        enterAtTheCounter(journey.owner(), title);
        String number = apply(journey.owner(), title);
        assertThat(http.anybody()
                        .get(RenewalJobServlet.ADDRESS + "?days=30&title=" + title)
                        .being(200)
                        .body())
                .isEqualTo("TRANSITION " + end.plusDays(90));
        correct(journey.owner(), title, number);
        review(journey.owner(), title, number);
        renew(title, number, end);
    }

    /** Named 40 days ago by the level above, for a term that ends soon. */
    private static String titled(CandidacyJourney journey, LocalDate end) {
        User office = journey.roundOffice();
        String date = http.today().minusDays(40).toString();
        journey.step(
                        office,
                        "SEND_UP",
                        Map.of("recipient", "上一级创建办", "documentNumber", "长放消办〔2026〕14号", "documentDate", date))
                .being(200);
        journey.step(
                        office,
                        "RECORD_ANSWER",
                        Map.of(
                                "outcome",
                                "NAMED",
                                "documentNumber",
                                "吉放消办〔2026〕4号",
                                "documentDate",
                                date,
                                "validUntil",
                                end.toString()))
                .being(200);
        return journey.owner()
                .get(journey.path("naming"))
                .being(200)
                .json()
                .getJsonObject("title")
                .getString("number");
    }

    /** The city opens a window that contains today; a county cannot. Returns its last day. */
    private static LocalDate openWindow() {
        JsonObject inForce = office("220100").get("holder-terms").being(200).json();
        LocalDate today = http.today();
        LocalDate lastDay = today.plusDays(10).getYear() == today.getYear()
                ? today.plusDays(10)
                : today.withDayOfYear(1).plusYears(1).minusDays(1);
        LocalDate opens =
                today.minusDays(10).getYear() == today.getYear() ? today.minusDays(10) : today.withDayOfYear(1);
        JsonObject selfReport = inForce.getJsonObject("terms").getJsonObject("selfReport");
        JsonObject changed = Json.createObjectBuilder(inForce.getJsonObject("terms"))
                .add(
                        "selfReport",
                        Json.createObjectBuilder(selfReport)
                                .add("opensOn", day(opens))
                                .add("lastDay", day(lastDay)))
                .build();
        Map<String, Object> input =
                Map.of("issue", inForce.getJsonObject("issue").getInt("issue"), "terms", changed);
        assertThat(office(NANGUAN).put("holder-terms", input).being(422).body()).contains("holderterms.city");
        office("220100").put("holder-terms", input).being(200);
        return lastDay;
    }

    private static String day(LocalDate of) {
        return of.toString().substring(5);
    }

    /** The trigger is in the shipped terms; a city that was installed before adds it. */
    private static void addTrigger() {
        JsonObject terms =
                office("220100").get("supervision-triggers").being(200).json();
        boolean known = terms.getJsonObject("catalogue").getJsonArray("triggers").stream()
                .anyMatch(each -> each.asJsonObject().getString("code").equals(TRIGGER));
        if (!known) {
            JsonObject model = terms.getJsonObject("catalogue").getJsonArray("triggers").stream()
                    .map(each -> each.asJsonObject())
                    .filter(each -> each.getString("code").equals("PLEDGE_NOT_SHOWN"))
                    .findFirst()
                    .orElseThrow();
            JsonObjectBuilder added = Json.createObjectBuilder(model).add("code", TRIGGER);
            office("220100")
                    .put("supervision-triggers", Map.of("issue", terms.getInt("issue"), "trigger", added.build()))
                    .being(200);
        }
    }

    private static String proposedAfter(LocalDate lastDay, String title) {
        long days = lastDay.toEpochDay() - http.today().toEpochDay() + 1;
        return http.anybody()
                .get(SelfReportJobServlet.ADDRESS + "?days=" + days + "&title=" + title)
                .being(200)
                .body();
    }

    /** Reminds holders: each title has a result of its own, and a holder receives one reminder a day. */
    private static void remind(String title) {
        Map<String, Object> input = Map.of("titles", List.of(title, "2201022020101000010"));
        assertThat(office(NANGUAN)
                        .post("self-report-reviews/reminders", input)
                        .being(200)
                        .value()
                        .asJsonArray()
                        .getJsonObject(0)
                        .getBoolean("done"))
                .isTrue();
        String again = office(NANGUAN)
                .post("self-report-reviews/reminders", input)
                .being(200)
                .body();
        assertThat(again).contains("was reminded today");
        office("220104").get("self-report-reviews/" + title).being(404);
    }

    private static void report(User owner, String title) {
        String path = "self-reports/" + title;
        JsonObject empty = owner.get(path).being(200).json();
        owner.put(path, Map.of("answers", Map.of("OPERATING", "YES", "note", "门头已更新。")))
                .being(200);
        assertThat(owner.get(path).being(200).json().getString("note")).isEqualTo("门头已更新。");
        Map<String, String> answers = new HashMap<>();
        empty.getJsonArray("items").stream().map(item -> item.asJsonObject()).forEach(item -> {
            String type = item.getString("type");
            answers.put(item.getString("key"), type.equals("NUMBER") ? "3" : "YES");
        });
        answers.put("STAFF_TRAINED", "NO");
        Map<String, Object> input = Map.of("answers", answers, "note", "门头已更新。");
        assertThat(owner.post(path + "/submission", input).being(422).body()).contains("selfreport.photo.missing");
        owner.upload(path + "/photo", Map.of(), "displayed.jpg", InventedData.photo(7))
                .being(200);

        Answer submitted = owner.post(path + "/submission", input).being(200);
        String receipt = submitted.json().getJsonObject("receipt").getString("number");
        assertThat(owner.post(path + "/submission", input)
                        .being(200)
                        .json()
                        .getJsonObject("receipt")
                        .getString("number"))
                .isEqualTo(receipt);
        assertThat(owner.post(path + "/submission", Map.of("answers", answers))
                        .being(409)
                        .body())
                .contains("selfreport.already");

        String review = "self-report-reviews/" + title;
        assertThat(office(NANGUAN).get(review).being(200).text("state")).isEqualTo("ATTENTION");
        int year = empty.getJsonObject("window").getInt("year");
        String address = "/work/self_report?title=" + title + "&year=";
        String waiting = "worklist?type=CHECK_SELF_REPORT&q="
                + URLEncoder.encode(empty.getJsonObject("title").getString("signName"), StandardCharsets.UTF_8);
        assertThat(office(NANGUAN).get(waiting).being(200).body()).contains(address + year);
        assertThat(office(NANGUAN).get(address + year + "&lang=zh").being(200).body())
                .contains("saveFinding");
        office(NANGUAN).get(review + "?year=" + (year - 7)).being(404);
        office(NANGUAN)
                .post(review + "/check?year=" + (year - 7), Map.of("finding", "已安排培训。"))
                .being(409);
        assertThat(office(NANGUAN)
                        .post(review + "/check?year=" + year, Map.of("finding", "已安排培训。"))
                        .being(200)
                        .text("state"))
                .isEqualTo("CHECKED");
        assertThat(office(NANGUAN).get(waiting).being(200).body()).doesNotContain(address);
        assertThat(owner.get("/my/self_report?title=" + title + "&lang=zh")
                        .being(200)
                        .body())
                .contains(receipt);
        assertThat(office(NANGUAN).get("/work/self_reports?lang=zh").being(200).body())
                .contains("各区域提交率");
    }

    @Test
    void aRefusalOfTheDemonstrationIsUpheldOnReview() {
        String office = Stream.of("220102", "220103", "220104", "220105", "220106", "220112", "220113")
                .filter(code -> submittedAt(code).isPresent())
                .findFirst()
                .orElseThrow();
        JsonObject submitted = submittedAt(office).orElseThrow();
        String path = "renewals/" + submitted.getString("number");
        String first = DemoUsers.holding("COUNTY_OFFICE", office);
        User second = http.as(DemoUsers.second("COUNTY_OFFICE", office, first));
        Map<String, Object> refusal = Map.of("version", submitted.getInt("version"), "reason", "经营场所已不符合条件。");

        http.as(first).post(path + "/refusal", refusal).being(200);
        assertThat(http.as(first).post(path + "/refusal", refusal).being(409).body())
                .contains("renewal.taken");
        int version = http.as(first)
                .post(path + "/review", Map.of("plea", "条件没有变化。"))
                .being(200)
                .json()
                .getInt("version");
        assertThat(second.post(path + "/review/upholding", Map.of("version", version, "reason", "现场核实属实。"))
                        .being(200)
                        .text("state"))
                .isEqualTo("UPHELD");
    }

    private static Optional<JsonObject> submittedAt(String office) {
        return office(office).get("renewals").being(200).value().asJsonArray().stream()
                .map(JsonValue::asJsonObject)
                .filter(renewal -> renewal.getString("state").equals("SUBMITTED"))
                .findFirst();
    }

    /** The form is prefilled; the pledge is signed with the submission, which is received once. */
    private static String apply(User owner, String title) {
        String path = "renewal-applications/" + title;
        JsonObject prefilled = owner.get(path).being(200).json();
        assertThat(prefilled
                        .getJsonObject("application")
                        .getJsonObject("content")
                        .getString("contactName"))
                .isNotBlank();
        assertThat(prefilled
                        .getJsonObject("application")
                        .getJsonObject("selfReport")
                        .getInt("attention"))
                .isEqualTo(1);
        owner.put(path, Map.of("answers", Map.of("changes", "增加了无障碍通道。"))).being(200);
        JsonObject content =
                owner.get(path).being(200).json().getJsonObject("application").getJsonObject("content");
        assertThat(owner.post(path + "/submission", Map.of("content", content))
                        .being(422)
                        .body())
                .contains("renewal.pledge.missing");
        Map<String, Object> signed =
                Map.of("content", content, "signer", "王芳", "picture", InventedData.signature(title.hashCode()));
        String number = owner.post(path + "/submission", signed).being(200).text("number");
        assertThat(owner.post(path + "/submission", signed).being(200).text("number"))
                .isEqualTo(number);
        return number;
    }

    private static void correct(User owner, String title, String number) {
        String path = "renewals/" + number;
        Map<String, Object> defects = Map.of(
                "version",
                version(number),
                "defects",
                List.of(
                        Map.of("part", "PROMISES", "type", "INCONSISTENT", "correction", "写明退货期限"),
                        Map.of("part", "EVIDENCE", "type", "MISSING", "correction", "上传门头照片")));
        office("220104").post(path + "/return", defects).being(404);
        office(NANGUAN).post(path + "/return", defects).being(200);
        assertThat(office(NANGUAN).post(path + "/return", defects).being(409).body())
                .contains("renewal.taken");

        String own = "renewal-applications/" + title;
        owner.upload(own + "/evidence", Map.of(), "front.jpg", InventedData.photo(8))
                .being(200);
        JsonObject content =
                owner.get(own).being(200).json().getJsonObject("application").getJsonObject("content");
        String open = owner.post(own + "/submission", Map.of("content", content))
                .being(422)
                .body();
        assertThat(open).contains("写明退货期限").doesNotContain("上传门头照片");
        JsonObject moved = Json.createObjectBuilder(content)
                .add("address", content.getString("address") + "一层")
                .build();
        assertThat(owner.post(own + "/submission", Map.of("content", moved))
                        .being(422)
                        .body())
                .contains("renewal.particular.ADDRESS");
        owner.put(own, Map.of("answers", Map.of("signName", "别的招牌"))).being(422);
        JsonObject corrected =
                Json.createObjectBuilder(content).add("promises", NEW_PROMISE).build();
        owner.post(own + "/submission", Map.of("content", corrected)).being(200);

        assertThat(office(NANGUAN)
                        .post(path + "/acceptance", Map.of("version", version(number)))
                        .being(409)
                        .body())
                .contains("renewal.defects.waiting");
        office(NANGUAN).post(path + "/defects/1/closing", Map.of()).being(200);
        office(NANGUAN).post(path + "/defects/2/closing", Map.of()).being(200);
    }

    /** Enters an application on paper once, with its scan; the officer who enters it does not decide. */
    private static void enterAtTheCounter(User owner, String title) {
        User clerk = http.as(DemoUsers.holding("COUNTY_OFFICE", NANGUAN, 2));
        String path = "renewals/counter/" + title;
        Map<String, String> written = Map.of(
                "signName", "",
                "address", "",
                "contactName", "王芳",
                "contactPhone", "0431-88880000",
                "promises", "七天退货",
                "changes", "",
                "signer", "王芳");
        office("220104")
                .upload(path, written, "application.jpg", InventedData.photo(9))
                .being(404);
        Map<String, String> unsigned = new HashMap<>(written);
        unsigned.put("signer", "");
        assertThat(clerk.upload(path, unsigned, "application.jpg", InventedData.photo(9))
                        .being(422)
                        .body())
                .contains("renewal.counter.signer");
        String number = clerk.upload(path, written, "application.jpg", InventedData.photo(9))
                .being(200)
                .text("number");
        assertThat(clerk.upload(path, written, "application.jpg", InventedData.photo(9))
                        .being(200)
                        .text("number"))
                .isEqualTo(number);
        assertThat(clerk.post("renewals/" + number + "/acceptance", Map.of("version", version(number)))
                        .being(422)
                        .body())
                .contains("renewal.counter.self");
        owner.post("renewal-applications/" + title + "/withdrawal", Map.of("state", "SUBMITTED", "reason", "改为网上办理"))
                .being(200);
    }

    /** The refusal is reviewed once, by an officer who took no part in it, who overturns it. */
    private static void review(User owner, String title, String number) {
        String path = "renewals/" + number;
        office(NANGUAN)
                .post(path + "/refusal", Map.of("version", version(number), "reason", "地址不符"))
                .being(200);
        String own = "renewal-applications/" + title + "/review";
        assertThat(owner.get("/my/renewal?title=" + title + "&lang=zh")
                        .being(200)
                        .body())
                .contains("申请复查");
        owner.post(own, Map.of("plea", " ")).being(422);
        owner.post(own, Map.of("plea", "地址已按营业执照改正。")).being(200);
        owner.post(own, Map.of("plea", "地址已按营业执照改正。")).being(200);
        assertThat(office(NANGUAN)
                        .post(path + "/review/overturning", Map.of("version", version(number), "reason", "改正"))
                        .being(422)
                        .body())
                .contains("renewal.review.self");
        http.as(DemoUsers.holding("COUNTY_OFFICE", NANGUAN, 1))
                .post(path + "/review/overturning", Map.of("version", version(number), "reason", "地址已核实"))
                .being(200);
        assertThat(office(NANGUAN)
                        .get("/work/renewal?number=" + number + "&lang=zh")
                        .being(200)
                        .body())
                .contains("已通过，待拟文");
    }

    /** The signing chain renews the term, counted from its end. */
    private static void renew(String title, String number, LocalDate end) {
        assertThat(http.anybody().get("/outbox?lang=zh").being(200).body()).contains("续期申请已退回");
        assertThat(drafter().get("worklist?type=DRAFT_RENEWAL").being(200).body())
                .contains("/work/renewal?number=" + number);
        JsonArrayBuilder asked = Json.createArrayBuilder(List.of(number));
        JsonObject drafts = drafter()
                .post("renewals/documents", Map.of("renewals", asked.build()))
                .being(200)
                .json();
        String document = drafts.getJsonArray("documents").getJsonObject(0).getString("document");
        assertThat(drafter()
                        .post("renewals/documents", Map.of("renewals", List.of(number)))
                        .being(200)
                        .json()
                        .getJsonArray("leftOut"))
                .hasSize(1);
        SigningChainCaller chain = new SigningChainCaller(http, NANGUAN);
        chain.review(document).being(200);
        chain.sign(document).being(200);

        assertThat(office(NANGUAN).get("renewals/" + number).being(200).text("state"))
                .isEqualTo("RENEWED");
        assertThat(http.anybody().get("units/" + title).being(200).body()).contains(NEW_PROMISE);
        assertThat(http.anybody().get("units/" + title).being(200).text("validUntil"))
                .isEqualTo(end.plusYears(3).toString());
    }

    private static int version(String number) {
        return office(NANGUAN).get("renewals/" + number).being(200).json().getInt("version");
    }
}
