package fangxin.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import fangxin.document.archive.ArchiveIT;
import fangxin.testing.browser.Chromium;
import fangxin.testing.data.CandidacyJourney;
import fangxin.testing.data.DemoUsers;
import fangxin.testing.data.InventedData;
import fangxin.testing.data.ReferralRounds;
import fangxin.testing.data.SigningChainCaller;
import fangxin.testing.http.Http.User;
import fangxin.testing.http.HttpTestBase;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The pages that merchants, conference members, signers and the public see first. */
class ReadersIT extends HttpTestBase {
    private static final String NANGUAN = "220102";

    /** Returns the dates of the milestones that are broken over several lines. */
    private static final String DATES_ON_SEVERAL_LINES = """
            () => Array.from(document.querySelectorAll('.phases li')).flatMap(milestone => {
              const texts = document.createTreeWalker(milestone, NodeFilter.SHOW_TEXT), split = [];
              while (texts.nextNode()) {
                for (const date of texts.currentNode.data.matchAll(/\\d+年\\d+月\\d+日/g)) {
                  const range = document.createRange();
                  range.setStart(texts.currentNode, date.index);
                  range.setEnd(texts.currentNode, date.index + date[0].length);
                  if (new Set(Array.from(range.getClientRects(), line => Math.round(line.top))).size > 1) {
                    split.push(date[0]);
                  }
                }
              }
              return split;
            })""";

    /** Returns for each row of the form the number of different heights of its inputs. */
    private static final String ROWS_OF_INPUTS = """
            () => {
              const rows = new Map();
              document.querySelectorAll('.fields .field').forEach(field => {
                const input = field.querySelector('input:not([type=radio]), select, textarea');
                if (input && input.offsetParent) {
                  const row = Math.round(field.querySelector('.label').getBoundingClientRect().bottom);
                  rows.set(row, (rows.get(row) || new Set()).add(Math.round(input.getBoundingClientRect().top)));
                }
              });
              return Array.from(rows.values(), heights => heights.size);
            }""";

    private ReferralRounds sentUp;

    @BeforeEach
    void sendUp() {
        sentUp = new ReferralRounds(http);
    }

    private static Map<String, Integer> owed(User reader) {
        return reader.get("worklist/summary").being(200).json().getJsonArray("tasks").stream()
                .map(JsonValue::asJsonObject)
                .collect(Collectors.toMap(one -> one.getString("type"), one -> one.getInt("count")));
    }

    private static User holding(String role, String place) {
        return http.as(DemoUsers.holding(role, place));
    }

    @Test
    void conferenceMembersAndSignersCountWhatWaitsForThem() {
        User member = holding("CONFERENCE_MEMBER", CandidacyJourney.BODIES.getFirst());
        User reviewer = holding("REVIEWER", NANGUAN);
        User signer = holding("SIGNER", NANGUAN);
        int replies = owed(member).getOrDefault("REPLY_OPINION", 0);
        CandidacyJourney shop = sentUp.registered(InventedData.shop())
                .openIn(NANGUAN, sentUp.round(NANGUAN, "COUNTY", Map.of()), "SHOP")
                .fillInAnyForm()
                .submit()
                .verify()
                .accept()
                .visit()
                .recommend()
                .assign()
                .evaluateOnPaper()
                .opine()
                .seekOpinions();
        assertThat(owed(member)).containsEntry("REPLY_OPINION", replies + 1);
        assertThat(member.get("/work/worklist?sort=&lang=zh").being(200).body())
                .contains("待答复的征求意见")
                .doesNotContain("共有 0 件");
        CandidacyJourney.BODIES.forEach(shop::reply);
        assertThat(owed(member).getOrDefault("REPLY_OPINION", 0)).isEqualTo(replies);
        shop.pass();
        assertThat(shop.office()
                        .get("/work/step/send_up?round=" + shop.round())
                        .being(200)
                        .body())
                .contains(shop.reference())
                .doesNotContain("checked=\"checked\"");
        String title = sentUp.title(shop);
        int reviews = owed(reviewer).getOrDefault("REVIEW_DOCUMENT", 0);
        int signatures = owed(signer).getOrDefault("SIGN_DOCUMENT", 0);

        String act = suspension(title);
        assertThat(owed(reviewer)).containsEntry("REVIEW_DOCUMENT", reviews + 1);
        reviewer.post("namings/" + act + "/review", Map.of("remark", "同意。")).being(200);
        assertThat(owed(reviewer).getOrDefault("REVIEW_DOCUMENT", 0)).isEqualTo(reviews);
        assertThat(owed(signer)).containsEntry("SIGN_DOCUMENT", signatures + 1);
        new SigningChainCaller(http, NANGUAN).sign(act).being(200);
        assertThat(owed(signer).getOrDefault("SIGN_DOCUMENT", 0)).isEqualTo(signatures);

        String found = http.anybody()
                .get("/units?lang=zh&q=" + shop.shop().signName())
                .being(200)
                .body();
        assertThat(found).contains("共 1 个称号（含各种状态）", "/units/" + title, "称号暂停（");
        assertThat(http.anybody()
                        .get("/units?lang=zh&status=valid&q=" + shop.shop().signName())
                        .being(200)
                        .body())
                .contains("共 0 个有效称号", "另有 1 个称号");
        assertThat(http.anybody()
                        .get("units?q=" + shop.shop().signName())
                        .being(200)
                        .json()
                        .getInt("total"))
                .isZero();
        String written = "units?q=" + shop.shop().signName() + "股份有限公司";
        assertThat(http.anybody().get("/" + written + "&lang=zh").being(200).body())
                .contains("您是不是要找", "/units/" + title, "称号暂停（");
        JsonObject near = http.anybody().get(written).being(200).json();
        assertThat(near.getInt("total")).isZero();
        assertThat(near.getJsonArray("nearMisses").getJsonObject(0).getString("status"))
                .isEqualTo("suspended");
        assertThat(http.anybody().get("/?lang=zh").being(200).body()).contains("/units?status=suspended");
    }

    private static String suspension(String title) {
        return new SigningChainCaller(http, NANGUAN).draftHeard(title, "E2_PENALTY");
    }

    @Test
    void aMerchantReadsOnItsHomeWhatToRectifyAndReportsIt() {
        CandidacyJourney shop = new CandidacyJourney(http, InventedData.shop())
                .draft()
                .submit()
                .verify()
                .accept();
        String picture = shop.station()
                .upload(shop.path("cultivation/pictures/RECORD_VISIT"), Map.of(), "visit.jpg", InventedData.photo(71))
                .being(200)
                .text("id");
        Map<String, Object> visit = new HashMap<>(Map.of(
                "visitedOn",
                http.today().toString(),
                "participants",
                "两名工作人员",
                "findings",
                "价签不全。",
                "pictures",
                List.of(picture)));
        visit.put(
                "demands",
                List.of(Map.of(
                        "demand", "补齐货架价签", "dueOn", http.today().plusDays(10).toString())));
        shop.step(shop.station(), "RECORD_VISIT", visit).being(200);

        assertThat(shop.owner().get("/my/home?lang=zh").being(200).body())
                .contains("走访要求整改 1 项")
                .contains("补齐货架价签")
                .contains("/my/rectification_report?reference=" + shop.reference())
                .contains("期限");
        assertThat(shop.owner()
                        .get("/my/rectification_report?lang=en&reference=" + shop.reference())
                        .being(200)
                        .body())
                .contains("Report a rectification")
                .contains("补齐货架价签");
        String demand = demands(shop.owner(), shop).getString("id");
        String reports = shop.path("rectifications/" + demand + "/reports");
        assertThat(shop.owner().post(reports, Map.of()).being(422).body())
                .contains("cultivation.rectification.report.proof");
        shop.station().post(reports, Map.of("note", "代填")).being(403);
        String photo = shop.owner()
                .upload(shop.path("rectifications/pictures"), Map.of(), "after.jpg", InventedData.photo(72))
                .being(200)
                .text("id");
        shop.owner().post(reports, Map.of("note", "价签已补齐", "picture", photo)).being(204);

        assertThat(demands(shop.station(), shop).getJsonObject("report").getString("picture"))
                .isEqualTo(photo);
        assertThat(shop.station()
                        .get("/work/step/close_rectification?lang=zh&reference=" + shop.reference())
                        .being(200)
                        .body())
                .contains("价签已补齐")
                .contains(photo);
        shop.step(shop.station(), "CLOSE_RECTIFICATION", Map.of("rectification", demand, "note", "现场核实。"))
                .being(200);
        assertThat(shop.owner().post(reports, Map.of("note", "再次提交")).being(422).body())
                .contains("cultivation.rectification.closed");
        assertThat(shop.owner().get("/my/home?lang=zh").being(200).body()).doesNotContain("走访要求整改");
    }

    @Test
    void aContinuedDraftOpensAtTheFirstPlaceWhereSomethingIsMissing() {
        CandidacyJourney shop = new CandidacyJourney(http, InventedData.shop())
                .register()
                .confirmMerchant()
                .open();
        String ofDraft = "?reference=" + shop.reference();
        assertThat(shop.owner().get("/my/home?lang=zh").being(200).body())
                .contains("/my/application" + ofDraft + "&amp;continue=true");

        assertThat(continued(shop)).endsWith("/my/application_form" + ofDraft + "#form:signName");
        shop.answerAll();
        assertThat(continued(shop)).endsWith("/my/selfcheck" + ofDraft);
        shop.checkItself();
        assertThat(continued(shop)).endsWith("/my/files" + ofDraft);
        shop.fillIn();
        assertThat(continued(shop)).endsWith("/my/submit" + ofDraft);
        assertThat(shop.owner().get("/my/application" + ofDraft).being(200).body())
                .contains("/my/selfcheck");
    }

    private static String continued(CandidacyJourney shop) {
        return shop.owner()
                .get("/my/application?reference=" + shop.reference() + "&continue=true")
                .being(302)
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    /** A date that breaks between year and day is read as two numbers. */
    @Test
    @Tag("once")
    void eachDateOfTheMilestonesStandsOnOneLineOnAPhone() {
        CandidacyJourney shop = new CandidacyJourney(http, InventedData.shop())
                .draft()
                .submit()
                .verify()
                .accept();
        try (Chromium chromium = new Chromium(server.toString());
                BrowserContext merchant = chromium.someone("zh", Chromium.PHONE)) {
            Page home = Chromium.signIn(merchant, shop.owner().account());
            home.navigate("/my/home");

            assertThat(home.locator(".phases").first().innerText()).containsPattern("[0-9]{4}年[0-9]+月[0-9]+日");
            assertThat(home.evaluate(DATES_ON_SEVERAL_LINES)).asInstanceOf(LIST).isEmpty();
        }
    }

    @Test
    @Tag("once")
    void theInputsBesideAGroupOfChoicesAreInLine() {
        CandidacyJourney shop = new CandidacyJourney(http, InventedData.shop())
                .register()
                .confirmMerchant()
                .open();
        try (Chromium chromium = new Chromium(server.toString());
                BrowserContext merchant = chromium.someone("zh", Chromium.WIDE)) {
            Page form = Chromium.signIn(merchant, shop.owner().account());
            form.navigate("/my/application_form?reference=" + shop.reference());

            assertThat(form.locator(".fields fieldset").count()).isPositive();
            assertThat(form.evaluate(ROWS_OF_INPUTS))
                    .asInstanceOf(LIST)
                    .hasSizeGreaterThan(4)
                    .containsOnly(1);
        }
    }

    @Test
    void aMerchantWhoHasChangedEachListedItemIsAskedToSubmitAgain() {
        CandidacyJourney shop =
                new CandidacyJourney(http, InventedData.shop()).draft().submit().returnForCompletion();
        assertThat(shop.owner().get("/my/home?lang=zh").being(200).body()).containsPattern("需要补正 [1-9]");

        shop.correct();
        assertThat(shop.owner().get("/my/home?lang=zh").being(200).body())
                .contains("列出的事项均已改动")
                .doesNotContain("需要补正 0");
        assertThat(shop.owner().get("/my/home?lang=en").being(200).body()).contains("All listed items are changed");
    }

    /** Reads a case as each reader, from the request for opinions to the end of the title. */
    @Test
    void aMerchantReadsMilestonesAndThePublicWhyATitleWasRevoked() throws Exception {
        CandidacyJourney shop = sentUp.registered(InventedData.shop())
                .openIn(NANGUAN, sentUp.round(NANGUAN, "COUNTY", Map.of()), "SHOP")
                .fillInAnyForm()
                .toTheMeeting();
        String letter = shop.office()
                .get("documents/consultation/" + shop.reference() + ".1.html")
                .being(200)
                .body();
        assertThat(letter).contains("逾期未反馈的，视为无不同意见").doesNotContain("联合审查");
        String title = sentUp.title(shop);

        String home = shop.owner().get("/my/home?lang=zh").being(200).body();
        assertThat(home)
                .contains("征求意见", "评审通过")
                .doesNotContain("无不同意见")
                .doesNotContain("各表均达到")
                .doesNotContain(DemoUsers.name(shop.evaluator(0).account()));
        assertThat(shop.owner()
                        .get("candidacies/" + shop.reference())
                        .being(200)
                        .body())
                .doesNotContain("无不同意见")
                .doesNotContain("各表均达到");
        assertThat(shop.office()
                        .get("candidacies/" + shop.reference())
                        .being(200)
                        .body())
                .contains("无不同意见");
        Map<String, byte[]> archived = ArchiveIT.unpacked(shop.office().bytes(shop.path("case-file.zip")));
        assertThat(new String(archived.get("sent-up.html"), StandardCharsets.UTF_8))
                .as("the answer from above")
                .contains("吉放消办〔2026〕3号");

        new SigningChainCaller(http, NANGUAN).revoke(title);
        JsonObject plaque = shop.office().get("plaques/outstanding").being(200).value().asJsonArray().stream()
                .map(JsonValue::asJsonObject)
                .filter(one -> one.getString("title").equals(title))
                .findFirst()
                .orElseThrow();
        String day = LocalDate.parse(plaque.getString("dueOn")).format(DateTimeFormatter.ofPattern("yyyy年M月d日"));
        String page =
                http.anybody().get("/units/" + title + "?lang=zh").being(200).body();
        String verdict = page.substring(page.indexOf("class=\"verdict"), page.indexOf("</dl>"));
        assertThat(verdict).contains("已撤销", "原因").contains("经查实，存在欺诈消费者行为。");
        assertThat(page).contains("下列承诺随之撤下", "<del>");
        assertThat(Stream.of(http.anybody()
                                .get("/outbox?lang=zh")
                                .being(200)
                                .body()
                                .split("<article"))
                        .filter(message -> message.contains(title) && message.contains("撤销")))
                .isNotEmpty()
                .allSatisfy(message -> assertThat(message).contains("请于 " + day + " 前（含当日）交回标牌"));
    }

    @Test
    void anAssociationReadsTheCasesOfItsCountyAndTakesNoStep() {
        User association = http.as("nanguan.association");
        CandidacyJourney shop =
                new CandidacyJourney(http, InventedData.shop()).draft().submit();

        assertThat(association
                        .get("worklist?all=true&q=" + shop.reference())
                        .being(200)
                        .json()
                        .getInt("total"))
                .isEqualTo(1);
        assertThat(association
                        .get("/work/cases?lang=zh&q=" + shop.reference())
                        .being(200)
                        .body())
                .contains(shop.shop().signName());
        assertThat(association
                        .get("/work/case?lang=zh&reference=" + shop.reference())
                        .being(200)
                        .body())
                .contains(shop.shop().merchantName())
                .doesNotContain("/work/step/")
                .doesNotContain(shop.shop().phone());
        association
                .post("candidacies/" + shop.reference() + "/steps/VERIFY", shop.facts())
                .being(403);
        String elsewhere = http.as(DemoUsers.holding("COUNTY_OFFICE", "220104"))
                .get("candidacies?size=1")
                .being(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("reference");
        association.get("/work/case?reference=" + elsewhere).being(404);
        association.get("candidacies/" + elsewhere).being(404);
    }

    @Test
    void aComplaintLeadsToATitleOnThePageThatItsReaderMayOpen() {
        User station = http.as("nanguan.station1");
        JsonObject complaint = station.get("complaint-cases").being(200).value().asJsonArray().stream()
                .map(JsonValue::asJsonObject)
                .filter(one -> one.getJsonObject("trader").getString("title", null) != null)
                .findFirst()
                .orElseThrow();
        String page = "/work/complaint?number=" + complaint.getString("number");
        String title = complaint.getJsonObject("trader").getString("title");

        station.get("/work/title?number=" + title).being(404);
        assertThat(station.get(page).being(200).body())
                .contains("\"/units/" + title)
                .doesNotContain("/work/title?number=");
        assertThat(http.as("nanguan.office1").get(page).being(200).body()).contains("/work/title?number=" + title);
    }

    /** Each reader starts on the first page of the role; a page that another account has opened is skipped. */
    @Tag("once")
    @Test
    void englishPagesShowNoChineseSentenceOfTheSystem() {
        EnglishPages english = new EnglishPages();

        english.walk(http.anybody(), "/", address -> true);
        List.of("nanguan.shop01", "chaoyang.shop19")
                .forEach(shop -> english.walk(http.as(shop), "/my/home", address -> address.startsWith("/my/")));
        List.of(
                        "nanguan.office2",
                        "nanguan.market.eval2",
                        "nanguan.market.officer",
                        "body01",
                        "nanguan.handler",
                        "nanguan.signer")
                .forEach(officer -> english.walk(
                        http.as(officer),
                        "/work/worklist?sort=",
                        address -> address.startsWith("/work/") || address.startsWith("/my/")));
        List.of("city.admin", "city.auditor")
                .forEach(one -> english.walk(
                        http.as(one),
                        "/admin/journal",
                        address -> address.startsWith("/admin/") || address.startsWith("/work/")));

        assertThat(english.findings()).isEmpty();
        assertThat(english.pages()).as("pages that were opened").isGreaterThan(100);
    }

    private static JsonObject demands(User reader, CandidacyJourney shop) {
        return reader.get(shop.path("cultivation"))
                .being(200)
                .json()
                .getJsonArray("rectifications")
                .getJsonObject(0);
    }
}
