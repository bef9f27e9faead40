package fangxin.supervision.visit;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import fangxin.testing.browser.Chromium;
import fangxin.testing.data.CandidacyJourney;
import fangxin.testing.data.DemoUsers;
import fangxin.testing.data.InventedData;
import fangxin.testing.data.RecheckCaller;
import fangxin.testing.data.ReferralRounds;
import fangxin.testing.data.TestShop;
import fangxin.testing.http.Http.User;
import fangxin.testing.http.HttpTestBase;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A title that is re-checked on site below the pass mark, and visited by a campaign up to the cap of its premises. */
class VisitIT extends HttpTestBase {
    private static final String NANGUAN = "220102";
    private static final String FINDINGS = "[name='record:findings']";
    private static final String SAVE = "[name='record:save']";
    private static final String LEAD = "涉嫌销售超过保质期的食品，批号甲乙丙丁。";

    private static User office(String code) {
        return http.as(DemoUsers.holding("COUNTY_OFFICE", code));
    }

    @Test
    void aTitleIsRecheckedOnSiteAndACampaignKeepsToTheCap() {
        ReferralRounds above = new ReferralRounds(http);
        CandidacyJourney journey = above.registered(InventedData.shop())
                .openIn(NANGUAN, above.round(NANGUAN, "COUNTY", Map.of()), "SHOP")
                .fillInAnyForm()
                .toTheMeeting();
        String title = above.title(journey);
        RecheckCaller recheck = new RecheckCaller(http, office(NANGUAN), title);

        assertThat(office(NANGUAN)
                        .get("visits/visitors/" + title + "?type=RECHECK")
                        .being(200)
                        .body())
                .as("persons of one name are told apart by their agencies")
                .contains("\"agency\":{");
        JsonObject before = progress();

        String visit = planOnce(recheck);
        scoreOnSite(recheck, journey.shop(), title);
        countOnce(recheck, before);
        JsonObject result =
                office(NANGUAN).get("visits/" + visit).being(200).json().getJsonObject("result");
        assertThat(result.getBoolean("passed")).isFalse();
        assertThat(office(NANGUAN)
                        .get("proceedings/" + result.getString("proceeding"))
                        .being(200)
                        .json()
                        .getJsonObject("trigger")
                        .getString("code"))
                .isEqualTo("RECHECK_FAILED");
        assertThat(office(NANGUAN)
                        .get("/work/proceeding?lang=zh&number=" + result.getString("proceeding"))
                        .being(200)
                        .body())
                .contains("/work/visit?number=" + visit, "低于合格线");
        readTheCopy(journey.shop());
        handOverALead(visit, title, journey.owner());
        reportExperience(title);
        visitByCampaign(title);
    }

    @Test
    void theReturnTestsOfAQuarterAreBegunOnceAndNobodyChoosesTheirTitles() {
        User office = office(NANGUAN);
        JsonObject district = office.get("visit-plans/return-tests")
                .being(200)
                .value()
                .asJsonArray()
                .getJsonObject(0);
        JsonObject plan = office.post("visit-plans/return-tests", "").being(200).json();
        String number = plan.getString("number");
        assertThat(returnTestTasks(office)).isEqualTo(1);

        String list = "/work/lists/visit-plans.csv?q=" + number;
        assertThat(office.get(list).being(200).body()).contains(number);
        assertThat(office.get(list + "&last=2020-01-01..2020-01-31").being(200).body())
                .doesNotContain(number);
        assertThat(plan.getJsonObject("begun").getBoolean("returnTest")).isTrue();
        assertThat(plan.getInt("selected"))
                .isEqualTo(district.getInt("wanted"))
                .isEqualTo(Math.ceilDiv(district.getInt("titles") * 5, 100));
        assertThat(office.post("visit-plans/return-tests", "").being(200).text("number"))
                .isEqualTo(number);
        Map<String, Object> byHand = Map.of(
                "numbers",
                List.of("0000000000000000000"),
                "plannedOn",
                http.today().toString(),
                "visitors",
                List.of(DemoUsers.holding("VOLUNTEER", NANGUAN)));
        assertThat(office.post("visit-plans/" + number + "/visits", byHand)
                        .being(422)
                        .body())
                .contains("supervision.visit.returnTest.byHand");
        Map<String, Object> chosen = new HashMap<>(byHand);
        chosen.put("numbers", List.of());
        assertThat(office.post("visit-plans/" + number + "/visits", chosen)
                        .being(200)
                        .json()
                        .getInt("added"))
                .isEqualTo(plan.getInt("selected"));
        assertThat(office.get("visit-plans/" + number).being(200).json().getInt("selected"))
                .isZero();
        assertThat(returnTestTasks(office)).isZero();
        http.as("city.auditor").post("visit-plans/return-tests", "").being(403);
    }

    private static JsonObject progress() {
        return office(NANGUAN)
                .get("visit-plans/progress/" + http.today().getYear())
                .being(200)
                .value()
                .asJsonArray()
                .stream()
                .map(JsonValue::asJsonObject)
                .filter(district -> district.getString("office").equals(NANGUAN))
                .findFirst()
                .orElseThrow();
    }

    /** A second re-check of a title makes up for none of another title. */
    private static void countOnce(RecheckCaller recheck, JsonObject before) {
        JsonObject again =
                office(NANGUAN).post("visits", recheck.order()).being(200).json();
        JsonObject after = progress();
        assertThat(after.getInt("done")).isEqualTo(before.getInt("done") + 1);
        assertThat(after.getInt("planned")).isEqualTo(before.getInt("planned"));
        office(NANGUAN)
                .post(
                        "visits/" + again.getString("number") + "/cancellation",
                        Map.of("version", again.getInt("version"), "reason", "本年已复核。"))
                .being(200);
    }

    private static int returnTestTasks(User office) {
        return office.get("worklist?type=PLAN_RETURN_TESTS").being(200).json().getInt("total");
    }

    /** A volunteer reads only the own visits, and a report that another officer has rejected does not count. */
    private void reportExperience(String title) {
        User volunteer = http.as(DemoUsers.holding("VOLUNTEER", NANGUAN));
        JsonObject planned = office(NANGUAN)
                .post(
                        "visits",
                        Map.of(
                                "title",
                                title,
                                "type",
                                "EXPERIENCE",
                                "plannedOn",
                                http.today().toString(),
                                "visitors",
                                List.of(volunteer.account())))
                .being(200)
                .json();
        String path = "visits/" + planned.getString("number");
        assertThat(volunteer.get("visits").being(200).body()).contains(title).doesNotContain("RECHECK");
        volunteer.get("visits/calendar/" + title).being(403);
        assertThat(volunteer
                        .get("/work/deadline?lang=zh&visit=" + planned.getString("number"))
                        .being(200)
                        .body())
                .contains("走访日期由下列人员安排");
        volunteer.get("worklist").being(403);
        try (Chromium chromium = new Chromium(server.toString())) {
            Page page = keepsWhatCouldNotBeSent(
                    chromium, volunteer, "/work/visit?lang=zh&number=" + planned.getString("number"));
            report(page);
            assertThat((boolean) page.evaluate("() => Object.keys(localStorage).some(key => key.startsWith('draft:'))"))
                    .as("the server has taken what the page has sent")
                    .isFalse();
        }
        JsonObject reported = volunteer.get(path).being(200).json();
        assertThat(reported.getString("state")).isEqualTo("REPORTED");
        Map<String, Object> verdict =
                Map.of("version", reported.getInt("version"), "confirmed", false, "reason", "小票不是本店的。");
        volunteer.post(path + "/verdict", verdict).being(403);
        assertThat(office(NANGUAN).post(path + "/verdict", verdict).being(200).text("state"))
                .isEqualTo("REJECTED");
    }

    /** A volunteer without a connection loses nothing, also by closing the page, nor when the server refuses the form. */
    private static Page keepsWhatCouldNotBeSent(Chromium chromium, User volunteer, String address) {
        BrowserContext phone = chromium.someone("zh", Chromium.PHONE);
        Page closed = Chromium.signIn(phone, volunteer.account());
        closed.navigate(address);
        phone.setOffline(true);
        closed.locator(FINDINGS).fill("断网时写下的情况");
        closed.locator(SAVE).click();
        PlaywrightAssertions.assertThat(closed.locator("#record .offline")).isVisible();
        closed.close();
        phone.setOffline(false);
        Page page = phone.newPage();
        page.navigate(address);
        PlaywrightAssertions.assertThat(page.locator(FINDINGS)).hasValue("断网时写下的情况");
        page.locator(SAVE).click();
        PlaywrightAssertions.assertThat(page.locator("#record .error").first()).isVisible();
        page.navigate(address);
        PlaywrightAssertions.assertThat(page.locator(FINDINGS)).hasValue("断网时写下的情况");
        return page;
    }

    /** Answers each question and states a purchase with its receipt. */
    private static void report(Page page) {
        page.locator("[name='record:visitedOn']").fill(http.today().toString());
        page.locator("#record input[type=radio][value=YES]").all().forEach(Locator::check);
        page.locator("[name='record:purchases_0_item']").fill("保温杯");
        page.locator("[name='record:purchases_0_price']").fill("39.9");
        page.locator("[name='record:purchases_0_outcome']").selectOption("REFUNDED");
        page.locator("[name='record:purchases_0_receipt']")
                .setInputFiles(new FilePayload("receipt.jpg", "image/jpeg", InventedData.photo(5)));
        page.locator(SAVE).click();
        PlaywrightAssertions.assertThat(page.locator("#record")).hasCount(0);
    }

    private static List<Map<String, Object>> answers(User visitor) {
        return visitor.get("visits/questions").being(200).value().asJsonArray().stream()
                .map(question ->
                        Map.<String, Object>of("code", question.asJsonObject().getString("code"), "found", "YES"))
                .toList();
    }

    private static String planOnce(RecheckCaller recheck) {
        Map<String, Object> input = new HashMap<>(recheck.order());
        office("220104").post("visits", input).being(404);
        String number = office(NANGUAN).post("visits", input).being(200).text("number");
        assertThat(office(NANGUAN).post("visits", input).being(409).body()).contains("supervision.visit.already");
        input.put("plannedOn", http.today().minusDays(1).toString());
        assertThat(office(NANGUAN).post("visits", input).being(422).body()).contains("supervision.visit.day.past");
        office("220104").get("visits/" + number).being(404);
        return number;
    }

    /** Scores no item as met; the pictures of the evaluation before the naming do not count. */
    private static void scoreOnSite(RecheckCaller recheck, TestShop shop, String title) {
        assertThat(recheck.items()).isNotEmpty().allMatch(item -> item.containsKey("selfCheck"));
        recheck.markNothingMet();
        assertThat(recheck.close().being(422).body())
                .contains("evaluation.close.shop")
                .doesNotContain("evaluation.close.consumer");
        assertThat(recheck.sign(shop.person()))
                .allSatisfy(answer -> assertThat(answer.text("outcome")).isEqualTo("ACCEPTED"));
        assertThat(http.as(recheck.team().getFirst())
                        .get("/work/sheet_finish?lang=zh&reference=" + title)
                        .being(200)
                        .body())
                .as("the day of the visit is today already")
                .contains("value=\"" + http.today() + "\"");
        recheck.close().being(200);
        assertThat(recheck.close().being(409).body()).contains("evaluation.sheet.closed");
    }

    private static void readTheCopy(TestShop shop) {
        Matcher address = Pattern.compile("/visits/[A-Za-z0-9_-]{22}")
                .matcher(Stream.of(http.anybody()
                                .get("/outbox?lang=zh")
                                .being(200)
                                .body()
                                .split("<article"))
                        .filter(letter -> letter.contains(shop.phone()) && letter.contains("/visits/"))
                        .findFirst()
                        .orElseThrow());
        assertThat(address.find()).isTrue();
        assertThat(http.anybody().get(address.group() + "?lang=zh").being(200).body())
                .contains("不是行政检查", "低于合格线", shop.person());
        http.anybody().get("/visits/AAAAAAAAAAAAAAAAAAAAAA").being(404);
    }

    private static void handOverALead(String visit, String title, User owner) {
        Map<String, String> lead = Map.of(
                "text",
                LEAD,
                "agency",
                "南关区市场监督管理局",
                "handedOverOn",
                http.today().toString());
        for (int sent = 0; sent < 2; sent++) {
            assertThat(office(NANGUAN)
                            .post("visits/" + visit + "/leads", lead)
                            .being(200)
                            .json()
                            .getJsonObject("history")
                            .getJsonArray("leads"))
                    .hasSize(1);
        }
        owner.get("visits/" + visit).being(403);
        assertThat(http.anybody().get("/units/" + title).being(200).body()).doesNotContain(LEAD);
    }

    /** The re-check counts; a shop that was closed does not. */
    private static void visitByCampaign(String title) {
        User office = office(NANGUAN);
        Map<String, Object> begun = Map.of(
                "type",
                "LOOK_BACK",
                "name",
                "回头看 " + title,
                "firstDay",
                http.today().toString(),
                "lastDay",
                http.today().toString());
        String plan = office.post("visit-plans", begun).being(200).text("number");
        assertThat(office.post("visit-plans", begun).being(422).body()).contains("supervision.visit.plan.twice");
        List<String> team = RecheckCaller.visitors(office, title, "LOOK_BACK")
                .filter(account -> !account.equals(office.account()))
                .limit(1)
                .toList();
        Map<String, Object> batch = Map.of(
                "numbers", List.of(title, "0000000000000000000"),
                "plannedOn", http.today().toString(),
                "visitors", List.of(office.account(), team.getFirst()));
        JsonObject calendar = office.get("visits/calendar/" + title).being(200).json();
        assertThat(calendar.getJsonArray("earlier").stream()
                        .map(visit -> visit.asJsonObject().getString("type")))
                .contains("CULTIVATION", "EVALUATION");
        assertThat(calendar.getBoolean("earlierCount")).isTrue();
        assertThat(calendar.getInt("counted"))
                .isEqualTo(1
                        + (int) calendar.getJsonArray("earlier").stream()
                                .filter(visit ->
                                        visit.asJsonObject().getString("day").startsWith(calendar.getString("year")))
                                .count());
        int open = calendar.getInt("cap") - calendar.getInt("counted");
        assertThat(open).isPositive();
        for (int planned = 0; planned < open; planned++) {
            assertThat(office.post("visit-plans/" + plan + "/visits", batch)
                            .being(200)
                            .json()
                            .getInt("added"))
                    .isEqualTo(1);
        }
        assertThat(leftOut(office, plan, batch))
                .containsExactly("supervision.visit.cap", "supervision.visit.batch.unknown");
        List<JsonObject> visits = lookBacks(office, title);
        assertThat(visits).hasSize(open);
        office.post(
                        "visits/" + visits.getLast().getString("number") + "/not-met",
                        Map.of("version", visits.getLast().getInt("version"), "reason", "门店关门。"))
                .being(200);
        assertThat(office.post("visit-plans/" + plan + "/visits", batch)
                        .being(200)
                        .json()
                        .getInt("added"))
                .isEqualTo(1);
        record(
                office,
                lookBacks(office, title).stream()
                        .filter(visit -> visit.getString("state").equals("PLANNED"))
                        .findFirst()
                        .orElseThrow());
        assertThat(office.get("visit-plans/" + plan)
                        .being(200)
                        .json()
                        .getJsonObject("numbers")
                        .getInt("done"))
                .isEqualTo(1);
    }

    private static List<JsonObject> lookBacks(User office, String title) {
        return office.get("visits").being(200).value().asJsonArray().stream()
                .map(JsonValue::asJsonObject)
                .filter(visit ->
                        visit.getJsonObject("title").getString("number").equals(title))
                .filter(visit -> visit.getString("type").equals("LOOK_BACK"))
                .toList();
    }

    private static List<String> leftOut(User office, String plan, Map<String, Object> batch) {
        return office.post("visit-plans/" + plan + "/visits", batch).being(200).json().getJsonArray("leftOut").stream()
                .map(each -> each.asJsonObject().getString("key"))
                .toList();
    }

    private static void record(User visitor, JsonObject visit) {
        String path = "visits/" + visit.getString("number") + "/record";
        List<Map<String, Object>> answers = answers(visitor);
        Map<String, Object> input = new HashMap<>(Map.of(
                "version", visit.getInt("version"),
                "visitedOn", http.today().toString(),
                "answers", answers.subList(1, answers.size())));
        assertThat(visitor.post(path, input).being(422).body()).contains("supervision.visit.answer.missing");
        input.put("answers", answers);
        visitor.post(path, input).being(200);
    }
}
