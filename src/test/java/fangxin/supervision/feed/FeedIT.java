package fangxin.supervision.feed;

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
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A feed that does not answer blocks naming until a person decides; its record suspends a title, and leaves every
 * public byte once it is repaired. The kind of feed is the test's own, in a district of its own.
 */
class FeedIT extends HttpTestBase {
    private static final String SHUANGYANG = "220112";
    private static final String YUSHU = "220182";
    private static final String KIND = "FEED_IT";
    private static final String HEADING = "统一社会信用代码,单位名称,决定书文号,处罚机关,处罚决定日期,失信类别,修复日期\n";

    private final String documentNumber =
            "南市监处罚〔" + UUID.randomUUID().toString().substring(0, 8) + "〕17号";

    private static User office(String code) {
        return http.as(DemoUsers.holding("COUNTY_OFFICE", code));
    }

    @Test
    void aFeedBlocksNamingSuspendsATitleAndForgetsWhatWasRepaired() {
        addKind();
        ReferralRounds above = new ReferralRounds(http);
        CandidacyJourney journey = above.registered(shop())
                .openIn(SHUANGYANG, above.round(SHUANGYANG, "COUNTY", Map.of()), "SHOP")
                .fillInAnyForm()
                .toTheMeeting();
        isUnknownUntilAPersonDecides(journey);
        String title = above.title(journey);

        showsAnHonourWhileItLasts(journey, title);
        String feedRecord = importPenalty(journey);
        String proceeding = proposedBy(feedRecord);
        isKnownInOtherBrackets(journey);
        pagesOpen(journey, feedRecord, proceeding);
        String elsewhere = importElsewhere(journey);
        suspend(proceeding, title);
        assertThat(publicBytes(title)).anyMatch(bytes -> bytes.contains(documentNumber));

        importAnother(journey);
        repair(journey, "");

        assertThat(publicBytes(title)).noneMatch(bytes -> bytes.contains(documentNumber));
        JsonObject ended =
                office(SHUANGYANG).get("feed-records/" + feedRecord).being(200).json();
        assertThat(ended.toString()).doesNotContain(documentNumber);
        assertThat(steps(ended)).containsExactly("MATCH", "PROPOSE", "END", "WITHDRAW_GROUND", "RETRACT");
        assertThat(liftingProposals(title)).isEmpty();
        assertThat(ending(elsewhere)).isEqualTo("ELSEWHERE");

        repair(journey, http.today().toString());
        assertThat(liftingProposals(title)).hasSize(1);
        assertThat(answer(journey).getString("answer")).isEqualTo("NO");
        lift(liftingProposals(title).getFirst().getString("number"), title);
        assertThat(publicBytes(title)).noneMatch(bytes -> bytes.contains(documentNumber));
        aWrongRepairIsCorrected(journey, feedRecord, elsewhere);
    }

    /** A day of repair under an unknown heading is not left out: an officer states its column once. */
    @Test
    void aFileWithAnUnknownHeadingWaitsForItsColumnsWhichAreRemembered() {
        String address = "feeds/EQUIPMENT/imports";
        String heading = "统一社会信用代码,整改完成于\n" + InventedData.creditCode(4713) + ",";
        JsonObject waiting = office(YUSHU)
                .upload(address, Map.of(), "特种设备.csv", (heading + http.today() + "\n").getBytes(StandardCharsets.UTF_8))
                .being(200)
                .json();
        assertThat(waiting.getString("state")).isEqualTo("RECEIVED");
        assertThat(waiting.getJsonObject("counts").getInt("added")).isZero();

        Map<String, Object> columns = Map.of("headings", Map.of("CREDIT_CODE", "统一社会信用代码", "REPAIRED_ON", "整改完成于"));
        JsonObject imported = office(YUSHU)
                .post("feeds/imports/" + waiting.getString("id") + "/columns", columns)
                .being(200)
                .json();
        assertThat(imported.getString("state")).isEqualTo("IMPORTED");
        JsonObject next = office(YUSHU)
                .upload(
                        address,
                        Map.of(),
                        "特种设备.csv",
                        (heading + http.today().minusDays(1) + "\n").getBytes(StandardCharsets.UTF_8))
                .being(200)
                .json();
        assertThat(next.getString("state")).isEqualTo("IMPORTED");
        assertThat(next.getJsonObject("counts").getInt("changed")).isEqualTo(1);
        JsonObject later = office(YUSHU)
                .upload(
                        address,
                        Map.of(),
                        "特种设备.csv",
                        ("统一社会信用代码,整改完成于,信用修复情况\n" + InventedData.creditCode(4713) + ",,已修复\n")
                                .getBytes(StandardCharsets.UTF_8))
                .being(200)
                .json();
        assertThat(later.getString("state"))
                .as("a heading that is new waits too")
                .isEqualTo("RECEIVED");
    }

    /** The second of two programs learns that the file was there: one import is kept. */
    @Test
    void aFileThatTwoProgramsSendTogetherIsImportedOnce() {
        User office = office(YUSHU);
        byte[] file = ("统一社会信用代码,文书号,日期\n" + InventedData.creditCode(4719) + ",榆约谈〔2026〕1号,2026-02-05\n")
                .getBytes(StandardCharsets.UTF_8);

        List<JsonObject> answers = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> office.upload("feeds/INTERVIEW/imports", Map.of(), "约谈.csv", file)
                                .being(200)
                                .json()))
                .limit(4)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers)
                .extracting(each -> each.getString("id"))
                .containsOnly(answers.getFirst().getString("id"));
        assertThat(answers).filteredOn(each -> !each.getBoolean("repeated")).hasSize(1);
        assertThat(answers)
                .extracting(each -> each.getJsonObject("counts").getInt("added"))
                .containsExactlyInAnyOrder(1, 0, 0, 0);
    }

    /** An old licence has a number of 15 digits, which an officer has accepted. */
    @Test
    void aRowWithACodeThatAnOfficerHasAcceptedIsMatched() {
        String code = "2201126" + "%08d".formatted(UUID.randomUUID().hashCode() & 0x3ffffff);
        Map<String, Object> rows = Map.of(
                "rows",
                List.of(Map.of("creditCode", code, "occurredOn", http.today().toString())));
        office(SHUANGYANG).post("feeds/SAMPLING/records", rows).being(422);
        office(SHUANGYANG)
                .post(
                        "merchants",
                        Map.of(
                                "creditCode",
                                code,
                                "codeReason",
                                "2015年以前的营业执照",
                                "merchantName",
                                "双阳区老街面馆",
                                "agency",
                                SHUANGYANG))
                .being(200);

        office(SHUANGYANG).post("feeds/SAMPLING/records", rows).being(200);

        JsonObject found = office(SHUANGYANG)
                .get("feed-records?q=" + code)
                .being(200)
                .json()
                .getJsonArray("rows")
                .getJsonObject(0);
        assertThat(found.getString("subject")).isEqualTo("双阳区老街面馆");
        assertThat(found.getString("match")).isEqualTo("MATCHED");
    }

    /** A shop in a district in which no other test names a title. */
    private static TestShop shop() {
        TestShop invented = InventedData.shop();
        return new TestShop(
                invented.creditCode(),
                invented.merchantName(),
                invented.signName(),
                invented.type(),
                invented.trade(),
                invented.industry(),
                SHUANGYANG,
                SHUANGYANG + "001",
                invented.address(),
                invented.phone(),
                invented.person());
    }

    private static void addKind() {
        User city = office("220100");
        JsonObject kinds = city.get("feed-kinds").being(200).json();
        Map<String, Object> kind = new HashMap<>(Map.of(
                "code",
                KIND,
                "name",
                Map.of("zh", "测试处罚数据", "en", "Penalties of a test"),
                "rules",
                List.of("E2", "V4"),
                "effect",
                "ADVERSE",
                "adverse",
                List.of(),
                "scope",
                "SUBJECT",
                "maxAge",
                400,
                "completeShare",
                50,
                "publishable",
                true,
                "trigger",
                "E2_PENALTY"));
        kind.putAll(Map.of("retention", 3, "source", "default"));
        Map<String, Object> input = Map.of("issue", kinds.getInt("issue"), "kind", kind);
        office(SHUANGYANG).put("feed-kinds", input).being(422);
        city.put("feed-kinds", input).being(200);
        city.put("feed-kinds", input).being(200);
    }

    /** Additions alone never answer NO; a determination clears the case, for officers of the case only. */
    private static void isUnknownUntilAPersonDecides(CandidacyJourney journey) {
        Map<String, String> row = Map.of("creditCode", InventedData.creditCode(4711));
        Map<String, String> future = Map.of(
                "creditCode",
                InventedData.creditCode(4711),
                "occurredOn",
                http.today().plusDays(1).toString());
        assertThat(office(SHUANGYANG)
                        .post("feeds/" + KIND + "/records", Map.of("rows", List.of(row, future)))
                        .being(422)
                        .body())
                .contains("rows.1.occurredOn", "feed.row.future");
        Map<String, Object> rows = Map.of("rows", List.of(row));
        office(SHUANGYANG).post("feeds/" + KIND + "/records", rows).being(200);
        assertThat(answer(journey).getString("answer")).isEqualTo("UNKNOWN");
        Map<String, String> sent = Map.of(
                "recipient", "上一级创建办",
                "documentNumber", "长放消办〔2026〕12号",
                "documentDate", http.today().toString());
        Answer blocked = journey.step(journey.roundOffice(), "SEND_UP", sent).being(422);
        assertThat(blocked.body()).contains("feed.obstacle.unknown").contains("Not verified");

        Map<String, String> determination = Map.of(
                "kind", KIND,
                "answer", "NO",
                "source", "国家企业信用信息公示系统",
                "checkedOn", http.today().toString(),
                "reason", "没有查询到处罚记录。");
        String address = journey.path("feed-answers");
        office("220104").post(address, determination).being(404);
        office(SHUANGYANG).post(address, Map.of("kind", KIND)).being(422);
        office(SHUANGYANG).post(address, determination).being(200);
        assertThat(answer(journey).getString("answer")).isEqualTo("NO");
    }

    private static JsonObject answer(CandidacyJourney journey) {
        return office(SHUANGYANG).get(journey.path("feed-answers")).being(200).json().getJsonArray("answers").stream()
                .map(each -> each.asJsonObject())
                .filter(each -> each.getString("kind").equals(KIND))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Rows with a wrong code or a day in the future are refused, the other is taken, and the same file has no effect.
     */
    private String importPenalty(CandidacyJourney journey) {
        byte[] file = (HEADING
                        + row(journey, http.today(), "")
                        + "922201020000000000,甲,2号,局,2026-01-05,,\n"
                        + InventedData.creditCode(4712) + ",乙,3号,局,"
                        + http.today().plusDays(1) + ",,\n")
                .getBytes(StandardCharsets.UTF_8);
        String address = "feeds/" + KIND + "/imports?completeUntil=";
        office(SHUANGYANG)
                .upload(address + http.today().plusDays(1), Map.of(), "处罚.csv", file)
                .being(422);
        JsonObject imported = office(SHUANGYANG)
                .upload(address + http.today(), Map.of(), "处罚.csv", file)
                .being(200)
                .json();
        assertThat(imported.getString("state")).isEqualTo("INCOMPLETE");
        assertThat(imported.getJsonObject("counts").getInt("added")).isEqualTo(1);
        assertThat(imported.getJsonObject("counts").getInt("refused")).isEqualTo(2);
        JsonObject again = office(SHUANGYANG)
                .upload(address + http.today(), Map.of(), "处罚.csv", file)
                .being(200)
                .json();
        assertThat(again.getString("id")).isEqualTo(imported.getString("id"));
        assertThat(again.getBoolean("repeated")).isTrue();
        assertThat(again.getJsonObject("counts").getInt("added")).isZero();
        assertThat(again.getJsonObject("counts").getInt("unchanged")).isEqualTo(1);
        assertThat(office(SHUANGYANG)
                        .get("feeds/imports/" + imported.getString("id"))
                        .being(200)
                        .json()
                        .getJsonObject("counts")
                        .getInt("added"))
                .isEqualTo(1);
        String acceptance = "feeds/imports/" + imported.getString("id") + "/acceptance";
        office("220104").post(acceptance, Map.of()).being(404);
        String waiting = "worklist?type=CONFIRM_FEED_IMPORT";
        assertThat(office(SHUANGYANG).get(waiting).being(200).body()).contains(imported.getString("id"));
        assertThat(office(SHUANGYANG).post(acceptance, Map.of()).being(200).text("state"))
                .isEqualTo("IMPORTED");
        assertThat(office(SHUANGYANG).get(waiting).being(200).body()).doesNotContain(imported.getString("id"));
        office("220104").get("feeds/imports/" + imported.getString("id")).being(404);
        assertThat(office(SHUANGYANG)
                        .get("feeds/imports/" + imported.getString("id") + "/refused-rows")
                        .being(200)
                        .body())
                .contains("merchant.creditCode", "feed.row.future");
        return office(SHUANGYANG)
                .get("feed-records?q=" + journey.shop().creditCode())
                .being(200)
                .json()
                .getJsonArray("rows")
                .getJsonObject(0)
                .getString("id");
    }

    /** Another source writes the brackets of the number in another form. */
    private void isKnownInOtherBrackets(CandidacyJourney journey) {
        Map<String, String> same = Map.of(
                "creditCode",
                journey.shop().creditCode(),
                "name",
                "店",
                "documentNumber",
                documentNumber.replace('〔', '[').replace('〕', ']'),
                "authority",
                "南关区市场监督管理局",
                "occurredOn",
                http.today().toString(),
                "severity",
                "一般");
        JsonObject counts = office(SHUANGYANG)
                .post("feeds/" + KIND + "/records", Map.of("rows", List.of(same)))
                .being(200)
                .json()
                .getJsonObject("counts");
        assertThat(counts.getInt("added")).isZero();
        assertThat(counts.getInt("changed")).isOne();
    }

    /** The office of another district has the decision in its own feed, in other brackets, and never hears of a repair. */
    private String importElsewhere(CandidacyJourney journey) {
        Map<String, String> same = Map.of(
                "creditCode", journey.shop().creditCode(),
                "documentNumber", documentNumber.replace('〔', '[').replace('〕', ']'),
                "occurredOn", http.today().toString());
        office(YUSHU)
                .post("feeds/" + KIND + "/records", Map.of("rows", List.of(same)))
                .being(200);
        return office(YUSHU)
                .get("feed-records?q=" + journey.shop().creditCode())
                .being(200)
                .json()
                .getJsonArray("rows")
                .getJsonObject(0)
                .getString("id");
    }

    private static String ending(String feedRecord) {
        return office(YUSHU).get("feed-records/" + feedRecord).being(200).json().getString("ending", null);
    }

    /**
     * The row with the repair was about another decision: without it both records are in force, with it both have ended,
     * and once its match is undone the other one is in force again.
     */
    private void aWrongRepairIsCorrected(CandidacyJourney journey, String repaired, String elsewhere) {
        restate(journey, "");
        assertThat(ending(elsewhere)).isNull();
        assertThat(answer(journey).getString("answer")).isEqualTo("YES");

        restate(journey, http.today().toString());
        assertThat(ending(elsewhere)).isEqualTo("ELSEWHERE");
        assertThat(answer(journey).getString("answer")).isEqualTo("NO");

        office(SHUANGYANG)
                .post("feed-records/" + repaired + "/undoing", Map.of("reason", "修复的是另一家店的处罚。"))
                .being(200);
        assertThat(ending(elsewhere)).isNull();
        assertThat(answer(journey).getString("answer")).isEqualTo("YES");
    }

    private void restate(CandidacyJourney journey, String repairedOn) {
        Map<String, String> row = Map.of(
                "creditCode",
                journey.shop().creditCode(),
                "documentNumber",
                documentNumber,
                "occurredOn",
                http.today().toString(),
                "repairedOn",
                repairedOn);
        office(SHUANGYANG)
                .post("feeds/" + KIND + "/records", Map.of("rows", List.of(row)))
                .being(200);
    }

    private String row(CandidacyJourney journey, LocalDate occurredOn, String repairedOn) {
        return row(journey, documentNumber, occurredOn, repairedOn);
    }

    private static String row(CandidacyJourney journey, String number, LocalDate occurredOn, String repairedOn) {
        return String.join(
                        ",",
                        journey.shop().creditCode(),
                        "店",
                        number,
                        "南关区市场监督管理局",
                        occurredOn.toString(),
                        "一般",
                        repairedOn)
                + "\n";
    }

    private static String proposedBy(String feedRecord) {
        JsonObject matched =
                office(SHUANGYANG).get("feed-records/" + feedRecord).being(200).json();
        office("220104").get("feed-records/" + feedRecord).being(404);
        assertThat(steps(matched)).containsExactly("MATCH", "PROPOSE");
        return matched.getJsonArray("journal").getJsonObject(1).getString("detail");
    }

    private static List<String> steps(JsonObject feedRecord) {
        return feedRecord.getJsonArray("journal").stream()
                .map(entry -> entry.asJsonObject().getString("step"))
                .toList();
    }

    private static void pagesOpen(CandidacyJourney journey, String feedRecord, String proceeding) {
        String intake = office(SHUANGYANG)
                .get("feeds/imports")
                .being(200)
                .value()
                .asJsonArray()
                .getJsonObject(0)
                .getString("id");
        Stream.of(
                        "feeds",
                        "feed_imports",
                        "feed_records",
                        "feed_kinds",
                        "feed_import?id=" + intake,
                        "feed_record?id=" + feedRecord,
                        "proceeding?number=" + proceeding,
                        "case?reference=" + journey.reference(),
                        "feed_check?reference=" + journey.reference())
                .forEach(page -> office(SHUANGYANG).get("/work/" + page).being(200));
        office("220100").get("/work/feed_kind?code=" + KIND).being(200);
    }

    /** The officer copies the number of the decision into the reason, which the page of the title shows. */
    private void suspend(String proceeding, String title) {
        String address = "proceedings/" + proceeding;
        office(SHUANGYANG)
                .post(address + "/statement-request", Map.of("version", version(proceeding)))
                .being(200);
        office(SHUANGYANG)
                .post(address + "/statement", Map.of("text", "对处罚没有异议。"))
                .being(200);
        String document = http.as(DemoUsers.holding("HANDLER", SHUANGYANG))
                .post(
                        address + "/decision",
                        Map.of("version", version(proceeding), "reason", "受到行政处罚：" + documentNumber))
                .being(200)
                .json()
                .getJsonObject("decision")
                .getString("document");
        SigningChainCaller chain = new SigningChainCaller(http, SHUANGYANG);
        chain.review(document).being(200);
        chain.sign(document).being(200);
        assertThat(http.anybody().get("units/" + title).being(200).text("status"))
                .isEqualTo("suspended");
    }

    /** The officer writes the number of the repaired record into the reason of the restoration. */
    private void lift(String proceeding, String title) {
        String document = http.as(DemoUsers.holding("HANDLER", SHUANGYANG))
                .post(
                        "proceedings/" + proceeding + "/decision",
                        Map.of("version", version(proceeding), "reason", documentNumber + "已经修复，恢复称号。"))
                .being(200)
                .json()
                .getJsonObject("decision")
                .getString("document");
        SigningChainCaller chain = new SigningChainCaller(http, SHUANGYANG);
        chain.review(document).being(200);
        chain.sign(document).being(200);
        assertThat(http.anybody().get("units/" + title).being(200).text("status"))
                .isEqualTo("valid");
    }

    /** The page of the unit shows the honour of a sister programme in both languages, until it ends, and no other page does. */
    private static void showsAnHonourWhileItLasts(CandidacyJourney journey, String title) {
        Map<String, String> honour = new HashMap<>(Map.of(
                "creditCode", journey.shop().creditCode(),
                "documentNumber", "长商联〔2026〕88号",
                "authority", "长春市商务局",
                "result", "放心肉菜超市",
                "occurredOn", http.today().toString()));
        office(SHUANGYANG)
                .post("feeds/HONOUR/records", Map.of("rows", List.of(honour)))
                .being(200);

        assertThat(unitPage(title, "zh")).contains("id=\"honours\"", "放心肉菜超市", "长春市商务局");
        assertThat(unitPage(title, "en")).contains("id=\"honours\"", "放心肉菜超市");
        String other =
                http.anybody().get("units?status=valid&level=COUNTY").being(200).json().getJsonArray("items").stream()
                        .map(unit -> unit.asJsonObject().getString("number"))
                        .filter(number -> !number.equals(title))
                        .findFirst()
                        .orElseThrow();
        assertThat(unitPage(other, "zh")).doesNotContain("id=\"honours\"");

        honour.put("repairedOn", http.today().toString());
        office(SHUANGYANG)
                .post("feeds/HONOUR/records", Map.of("rows", List.of(honour)))
                .being(200);
        assertThat(unitPage(title, "zh")).doesNotContain("id=\"honours\"");
    }

    private static String unitPage(String title, String language) {
        return http.anybody()
                .get("/units/" + title + "?lang=" + language)
                .being(200)
                .body();
    }

    private static int version(String proceeding) {
        return office(SHUANGYANG)
                .get("proceedings/" + proceeding)
                .being(200)
                .json()
                .getInt("version");
    }

    /** A second decision is imported while the title is suspended, so that nothing can be proposed. */
    private void importAnother(CandidacyJourney journey) {
        Map<String, String> another = Map.of(
                "creditCode", journey.shop().creditCode(),
                "documentNumber", documentNumber + "之二",
                "occurredOn", http.today().toString());
        office(SHUANGYANG)
                .post("feeds/" + KIND + "/records", Map.of("rows", List.of(another)))
                .being(200);
    }

    private static List<JsonObject> liftingProposals(String title) {
        return office(SHUANGYANG)
                .get("proceedings")
                .being(200)
                .value()
                .asJsonArray()
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(each -> each.getJsonObject("title").getString("number").equals(title))
                .filter(each -> each.getJsonObject("trigger").getString("code").equals("EVIDENCE_WITHDRAWN"))
                .toList();
    }

    /** The next complete file states the day of the repair, and that of the second decision. */
    private void repair(CandidacyJourney journey, String secondRepairedOn) {
        byte[] file = (HEADING
                        + row(journey, http.today(), http.today().toString())
                        + row(journey, documentNumber + "之二", http.today(), secondRepairedOn))
                .getBytes(StandardCharsets.UTF_8);
        JsonObject imported = office(SHUANGYANG)
                .upload("feeds/" + KIND + "/imports?completeUntil=" + http.today(), Map.of(), "修复.csv", file)
                .being(200)
                .json();
        assertThat(imported.getJsonObject("counts").getInt("changed")).isPositive();
    }

    /** All bytes about a title that are public: pages, API, open data, exports, search, notices and figures. */
    private static List<String> publicBytes(String title) {
        User anybody = http.anybody();
        return Stream.of(
                        "/units/" + title + "?lang=zh",
                        "/units/" + title + "?lang=en",
                        "/v/" + title,
                        "units/" + title,
                        "units?q=" + title,
                        "/units?q=" + title,
                        "/open-data/units.csv",
                        "/open-data/units.jsonl",
                        "/lists/public-notices.csv",
                        "/lists/public-draws.csv",
                        "/units/" + title + "/rating",
                        "/units/" + title + "/rating?lang=en",
                        "units/" + title + "/rating",
                        "/rating",
                        "rating-formula",
                        "/open-data/ratings.jsonl",
                        "/open-data/changes.jsonl?since=0",
                        "/notices",
                        "/notices.atom",
                        "/delivery-notices",
                        "delivery-notices",
                        "/statistics",
                        "/pledges",
                        "/returns/" + title,
                        "/report/" + title,
                        "/advance-compensation",
                        "/badge/" + title + ".svg",
                        "unit-messages/opinions/" + title,
                        "/lists/return-pledges.csv",
                        "/map?q=" + title)
                .map(path -> publicBody(anybody, path))
                .toList();
    }

    /** The text at an address that exists; pages of ratings exist from the adoption of a formula. */
    private static String publicBody(User anybody, String path) {
        Answer answer = anybody.get(path);
        return path.contains("rating") ? answer.body() : answer.being(200).body();
    }
}
