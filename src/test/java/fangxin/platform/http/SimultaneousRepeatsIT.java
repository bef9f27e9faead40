package fangxin.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.organization.identity.SignInIT;
import fangxin.testing.data.CandidacyJourney;
import fangxin.testing.data.DemoUsers;
import fangxin.testing.data.IndependentScoring;
import fangxin.testing.data.InventedData;
import fangxin.testing.data.InvitedOfficer;
import fangxin.testing.data.RecheckCaller;
import fangxin.testing.data.ReferralRounds;
import fangxin.testing.data.SigningChainCaller;
import fangxin.testing.data.TestShop;
import fangxin.testing.http.Http;
import fangxin.testing.http.Http.Answer;
import fangxin.testing.http.Http.User;
import fangxin.testing.http.HttpTestBase;
import fangxin.testing.http.PostRoute;
import fangxin.testing.http.RepeatedPostsTestBase;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The first request to each POST of the API, sent sixteen times at once under one Idempotency-Key, in the course of the
 * procedure: all get one answer, and the next step finds that the one before was taken once.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Tag("once")
class SimultaneousRepeatsIT extends HttpTestBase {
    private static final int AT_ONCE = 16;
    private static final String CITY = "220100";
    private static final String NANGUAN = "220102";
    private static final String CHAOYANG = "220104";
    private static final String GONGZHULING = "220184";
    private static final Map<String, String> NO_FIELDS = Map.of();

    /** Shop of the demonstration whose notice is over; JourneyIT names the other one of Nanguan. */
    private static final String OVER = "晴窗眼镜";
    /** Shop of the demonstration that let the time for its corrections pass. */
    private static final String OVERDUE = "螺丝叔汽修";
    /** Reason why no request goes to a route. */
    private static final String PREVIEW = "a preview rolls back what it does";

    private static final Map<String, String> NOT_SENT = Map.of(
            "fairness/reviews/{id}/close",
            "a timed job opens reviews, of evaluators with at least ten cases",
            "administration/undelivered-messages/{id}/sending",
            "no message fails while no provider is configured; OutboxDispatchIT sends one again in the server",
            "notices/preview",
            PREVIEW,
            "notices/{id}/corrections/preview",
            PREVIEW,
            "namings/{id}/sign/preview",
            PREVIEW);

    private static Http many;

    @BeforeEach
    void repeatEachPost() {
        many = many == null
                ? http.repeating(
                        AT_ONCE,
                        PostRoute.all().stream().filter(PostRoute::isReplayable).toList())
                : many;
    }

    private static User office(int n) {
        return many.as(DemoUsers.holding("COUNTY_OFFICE", NANGUAN, n));
    }

    private static User cityOffice() {
        return many.as(DemoUsers.holding("COUNTY_OFFICE", CITY));
    }

    private static User administrator() {
        return many.as("city.admin");
    }

    private static User holding(String role, String office) {
        return many.as(DemoUsers.holding(role, office));
    }

    private static CandidacyJourney draft() {
        return new CandidacyJourney(many, InventedData.shop()).draft();
    }

    private static byte[] photo(int n) {
        return InventedData.photo(71_000 + n);
    }

    private static Answer done(Answer answer) {
        assertThat(answer.fine()).as(answer.status() + " " + answer.body()).isTrue();
        return answer;
    }

    private static Map<String, String> reason(String words) {
        return Map.of("reason", words);
    }

    private static String today() {
        return many.today().toString();
    }

    private static List<String> steps(CandidacyJourney journey) {
        return journey.view().getJsonArray("journal").getValuesAs(JsonObject.class).stream()
                .map(entry -> entry.getString("step"))
                .toList();
    }

    @Test
    void aShopGetsItsTitleAndJoinsAStreet() {
        ReferralRounds above = new ReferralRounds(many);
        CandidacyJourney journey = above.registered(InventedData.shop())
                .openIn(NANGUAN, above.round(NANGUAN, "COUNTY", Map.of()), "SHOP")
                .fillInAnyForm();
        done(journey.owner()
                .upload(
                        journey.path("pledge/paper"),
                        Map.of("signer", journey.shop().person()),
                        "pledge.jpg",
                        photo(1)));
        toAcceptance(journey);
        cultivate(journey);
        evaluate(journey);
        consult(journey);
        String number = refer(journey);

        assertThat(steps(journey))
                .containsExactly(
                        "SUBMIT",
                        "CORRECT",
                        "VERIFY",
                        "RETURN",
                        "EXTEND",
                        "SUBMIT",
                        "VERIFY",
                        "ACCEPT",
                        "RECORD_VISIT",
                        "CLOSE_RECTIFICATION",
                        "RECOMMEND",
                        "ASSIGN",
                        "SCORE",
                        "SCORE",
                        "OPINE",
                        "SEEK_OPINIONS",
                        "REPLY",
                        "REPLY",
                        "REPLY",
                        "PASS",
                        "SEND_UP",
                        "RECORD_ANSWER");
        joinStreet(above, journey);
        takeBack(journey.owner(), number);
        pledgeForAStore(journey);
        compensate(number);
        visit(journey, number);
        supervise(journey, number);
        plaque(number);
        applyAtThePremises(journey.view().getJsonObject("subject").getString("address"));
        review(journey.owner(), number);
    }

    /**
     * Pledges returns, whose tests the office begins, refuses two claims, of which the office finds on one, enters a
     * return and ends the pledge.
     */
    private static void takeBack(User owner, String title) {
        done(owner.post(
                "return-pledges/" + title,
                Map.of(
                        "channel",
                        "PREMISES",
                        "terms",
                        Map.of(
                                "days",
                                7,
                                "goodsClasses",
                                List.of("FOOD"),
                                "exclusions",
                                List.of(),
                                "displayed",
                                true,
                                "route",
                                "CASH",
                                "refundDays",
                                3))));
        done(office(0).post("visit-plans/return-tests", ""));
        Map<String, String> found = claimedAndRefused(owner, title, 10);
        String number = found.get("number");
        done(many.anybody().post("return-follow-up", found));
        done(many.anybody()
                .post("return-follow-up/contest", Map.of("receipt", found, "contest", Map.of("text", "没有使用。"))));
        done(office(0).post("return-claims/" + number + "/statement", Map.of("text", "来电说明：已经拆封。")));
        done(office(1)
                .post(
                        "return-claims/" + number + "/finding",
                        Map.of(
                                "version",
                                office(1)
                                        .get("return-claims/" + number)
                                        .being(200)
                                        .json()
                                        .getInt("version"),
                                "finding",
                                "JUSTIFIED",
                                "reason",
                                "商品已经使用。")));
        Map<String, String> withdrawn = claimedAndRefused(owner, title, 11);
        done(office(0).post("return-claims/" + withdrawn.get("number") + "/contest", Map.of("text", "消费者来电。")));
        done(many.anybody().post("return-follow-up/withdrawal", withdrawn));
        done(owner.post("shop-returns", Map.of("shop", title, "goodsClass", "FOOD", "price", 12.5)));
        String month = YearMonth.from(many.today()).minusMonths(1).toString();
        done(owner.post("shop-returns/months", Map.of("shop", title, "month", month)));
        done(owner.post("return-pledges/" + title + "/end", Map.of("channel", "PREMISES")));
        assertThat(owner.get("shop-returns").being(200).value().asJsonArray()).hasSize(3);
    }

    private static Map<String, String> claimedAndRefused(User owner, String title, int price) {
        JsonObject receipt = done(many.anybody()
                        .post(
                                "return-pledges/" + title + "/claims",
                                Map.of(
                                        "channel",
                                        "PREMISES",
                                        "purchasedOn",
                                        today(),
                                        "goodsClass",
                                        "FOOD",
                                        "price",
                                        price)))
                .json();
        done(owner.post(
                "shop-returns/" + receipt.getString("number") + "/answer", Map.of("step", "REFUSE", "reason", "USED")));
        return Map.of("number", receipt.getString("number"), "code", receipt.getString("code"));
    }

    /** Pledges for a store by a list; two objections to the pledge are decided. */
    private static void pledgeForAStore(CandidacyJourney journey) {
        User owner = journey.owner();
        String merchant = "chain-pledges/merchants/" + journey.merchant();
        String list = "招牌名称,区县,经营地址\n并发连锁店,南关区,并发路16号\n";
        JsonObject checked = done(owner.upload(
                        merchant + "/checks/STORE", NO_FIELDS, "stores.csv", list.getBytes(StandardCharsets.UTF_8)))
                .json();
        String proof = done(owner.upload(merchant + "/proofs", NO_FIELDS, "proof.jpg", photo(64)))
                .text("proof");
        String number = done(owner.post(
                        "chain-pledges",
                        Map.of(
                                "merchant",
                                journey.merchant(),
                                "type",
                                "STORE",
                                "content",
                                owner.get("commitments/draft").being(200).json().getJsonObject("content"),
                                "signer",
                                journey.shop().person(),
                                "picture",
                                InventedData.signature(71_016),
                                "rows",
                                List.of(checked.getJsonArray("rows")
                                        .getJsonObject(0)
                                        .getJsonObject("row")),
                                "proof",
                                proof)))
                .value()
                .asJsonArray()
                .getJsonObject(0)
                .getString("commitment");
        assertThat(owner.get("chain-pledges").being(200).value().asJsonArray()).hasSize(1);
        String review = "commitment-reviews/" + number;
        done(office(0).post(review + "/confirmation", shownOf(review)));
        done(holding("ASSOCIATION", NANGUAN + "-CA").post(review + "/association-confirmation", shownOf(review)));
        String pledge = "commitment-objections/pledges/" + number;
        String first = done(many.anybody()
                        .post(pledge, Map.of("statement", "不符", "name", "王芳", "contact", "13800009016")))
                .text("receipt");
        String second = done(office(0).post(pledge + "/entries", Map.of("channel", "PHONE", "statement", "来电反映不符")))
                .text("receipt");
        done(office(0).post("commitment-objections/" + first + "/objector", reason("核实")));
        done(office(0).post("commitment-objections/" + first + "/dismissal", Map.of("answer", "已经核查。")));
        done(office(0).post("commitment-objections/" + second + "/sustainment", Map.of("answer", "经核查属实。")));
        assertThat(office(0).get(review).being(200).text("state")).isEqualTo("REFUSED");
    }

    private static Map<String, Object> shownOf(String review) {
        return Map.of("version", office(0).get(review).being(200).json().getInt("version"));
    }

    /** Records a scheme that covers the title, a payment with its recovery, and the end of both. */
    private static void compensate(String title) {
        Map<String, String> scheme = new HashMap<>(Map.of(
                "office", NANGUAN,
                "kind", "INSURANCE",
                "holderType", "ASSOCIATION",
                "holderName", "先行赔付并发测试协会",
                "holderCode", InventedData.shop().creditCode(),
                "phone", "0431-80000002",
                "document", "保险单",
                "validFrom", many.today().minusDays(30).toString(),
                "validUntil", many.today().plusDays(30).toString(),
                "agreedAmount", "900"));
        scheme.putAll(Map.of("mostPerClaim", "300", "mostPerYear", "600"));
        String number = done(office(0).upload("compensation-schemes", scheme, "policy.jpg", photo(71)))
                .json()
                .getJsonObject("scheme")
                .getString("number");
        String path = "compensation-schemes/" + number;
        done(office(0)
                .upload(
                        path + "/statements",
                        Map.of("type", "OPENING", "amount", "900", "statedOn", today()),
                        "statement.jpg",
                        photo(72)));
        done(office(0)
                .post(
                        path + "/units",
                        Map.of(
                                "titles",
                                List.of(title),
                                "from",
                                many.today().minusDays(30).toString())));
        String payment = "compensation-payments/"
                + done(office(0)
                                .upload(
                                        path + "/payments",
                                        Map.of(
                                                "claim",
                                                "",
                                                "title",
                                                title,
                                                "description",
                                                "没有安装。",
                                                "purchasedOn",
                                                many.today().minusDays(20).toString(),
                                                "demandedOn",
                                                many.today().minusDays(20).toString(),
                                                "amount",
                                                "200",
                                                "paidOn",
                                                today()),
                                        "payment.jpg",
                                        photo(73)))
                        .json()
                        .getJsonObject("payment")
                        .getString("number");
        done(office(1).post(payment + "/decision", Map.of("version", versionOf(payment), "confirmed", true)));
        done(office(0)
                .upload(
                        payment + "/recoveries",
                        Map.of("amount", "50", "receivedOn", today()),
                        "recovery.jpg",
                        photo(74)));
        done(office(1).post(payment + "/write-off", Map.of("version", versionOf(payment), "reason", "门店注销。")));
        String wrong = office(0)
                .upload(
                        path + "/statements",
                        Map.of("type", "REPLENISHED", "amount", "1", "statedOn", today()),
                        "statement.jpg",
                        photo(75))
                .being(200)
                .json()
                .getJsonArray("statements")
                .getJsonObject(0)
                .getString("id");
        done(office(1).post(path + "/statements/" + wrong + "/withdrawal", reason("金额有误。")));
        done(office(1)
                .post(
                        path + "/revision",
                        Map.of(
                                "phone",
                                "0431-80000003",
                                "document",
                                "保险单",
                                "agreedAmount",
                                900,
                                "mostPerClaim",
                                300,
                                "mostPerYear",
                                600,
                                "reason",
                                "电话变更。")));
        done(office(0).post(path + "/units/end", Map.of("title", title)));
        done(office(0).post(path + "/end", Map.of("lastDay", today(), "reason", "保险终止。")));
        JsonObject ended = office(0).get(path).being(200).json();
        assertThat(ended.getJsonArray("journal")).hasSize(12);
        assertThat(ended.getJsonArray("statements")).hasSize(4);
    }

    private static int versionOf(String payment) {
        return office(1).get(payment).being(200).json().getJsonObject("payment").getInt("version");
    }

    /**
     * Re-checks the title below the pass mark; misses and cancels visits of a campaign, and records that of a
     * volunteer.
     */
    private static void visit(CandidacyJourney journey, String title) {
        RecheckCaller recheck = new RecheckCaller(many, office(0), title);
        JsonObject planned = done(office(0).post("visits", recheck.order())).json();
        String path = "visits/" + planned.getString("number");
        done(office(0)
                .post(
                        path + "/schedule",
                        Map.of(
                                "version",
                                planned.getInt("version"),
                                "plannedOn",
                                today(),
                                "visitors",
                                recheck.team())));
        recheck.markNothingMet();
        recheck.sign(journey.shop().person()).forEach(SimultaneousRepeatsIT::done);
        done(recheck.close());
        done(office(0)
                .post(path + "/leads", Map.of("text", "涉嫌销售过期食品。", "agency", "南关区市场监督管理局", "handedOverOn", today())));
        String plan = done(office(0)
                        .post(
                                "visit-plans",
                                Map.of(
                                        "type",
                                        "LOOK_BACK",
                                        "name",
                                        "回头看 " + title,
                                        "firstDay",
                                        today(),
                                        "lastDay",
                                        today())))
                .text("number");
        Map<String, Object> batch = Map.of(
                "numbers",
                List.of(title),
                "plannedOn",
                today(),
                "visitors",
                List.of(office(0).account(), recheck.team().getFirst()));
        JsonObject closed = campaignVisit(plan, batch);
        done(office(0).upload("visits/" + closed.getString("number") + "/pictures", NO_FIELDS, "shop.jpg", photo(63)));
        done(office(0).post("visits/" + closed.getString("number") + "/not-met", ended(closed)));
        JsonObject cancelled = campaignVisit(plan, batch);
        done(office(0).post("visits/" + cancelled.getString("number") + "/cancellation", ended(cancelled)));
        reportExperience(
                title,
                office(0).get("visits/questions").being(200).value().asJsonArray().stream()
                        .map(question -> Map.of("code", question.asJsonObject().getString("code"), "found", "YES"))
                        .toList());
    }

    /**
     * Plans one more visit of a campaign; the two before the naming and the re-check leave room for one in the year.
     */
    private static JsonObject campaignVisit(String plan, Map<String, Object> batch) {
        done(office(0).post("visit-plans/" + plan + "/visits", batch));
        return office(0).get("visits").being(200).value().asJsonArray().getValuesAs(JsonObject.class).stream()
                .filter(visit -> visit.containsKey("plan")
                        && visit.getJsonObject("plan").getString("number").equals(plan))
                .filter(visit -> visit.getString("state").equals("PLANNED"))
                .findFirst()
                .orElseThrow();
    }

    private static void reportExperience(String title, List<Map<String, String>> answers) {
        User volunteer = holding("VOLUNTEER", NANGUAN);
        JsonObject planned = office(0)
                .post(
                        "visits",
                        Map.of(
                                "title",
                                title,
                                "type",
                                "EXPERIENCE",
                                "plannedOn",
                                today(),
                                "visitors",
                                List.of(volunteer.account())))
                .being(200)
                .json();
        String path = "visits/" + planned.getString("number");
        JsonObject reported = done(volunteer.post(
                        path + "/record",
                        Map.of(
                                "version",
                                planned.getInt("version"),
                                "visitedOn",
                                today(),
                                "answers",
                                answers,
                                "purchases",
                                List.of(Map.of("item", "面包", "price", 9.5, "outcome", "RETURN_REFUSED")))))
                .json();
        done(office(0)
                .post(
                        path + "/verdict",
                        Map.of("version", reported.getInt("version"), "confirmed", true, "reason", "核实属实。")));
        done(office(0)
                .post(
                        path + "/refusals",
                        Map.of("purchase", 0, "refusal", Map.of("goodsClass", "FOOD", "text", "没有拆封也不退。"))));
    }

    private static Map<String, Object> ended(JsonObject visit) {
        return Map.of("version", visit.getInt("version"), "reason", "门店关门。");
    }

    /**
     * Asks the holder for its statement, decides, drops the document in the signing chain and dismisses; then orders a
     * rectification and confirms it.
     */
    private static void supervise(CandidacyJourney journey, String title) {
        String dismissed = proceeding(title, "E2_PENALTY");
        done(office(0).upload("proceedings/" + dismissed + "/evidence", NO_FIELDS, "fine.jpg", photo(61)));
        done(office(0).post("proceedings/" + dismissed + "/statement-request", version(dismissed)));
        done(journey.owner().upload("statements/" + dismissed + "/pictures", NO_FIELDS, "shop.jpg", photo(62)));
        done(journey.owner().post("statements/" + dismissed, Map.of("text", "处罚决定已经撤销。")));
        String document = done(holding("HANDLER", NANGUAN)
                        .post("proceedings/" + dismissed + "/decision", reasoned(dismissed, "处罚属实。")))
                .json()
                .getJsonObject("decision")
                .getString("document");
        done(holding("REVIEWER", NANGUAN).post("namings/" + document + "/send-back", reason("事实不清")));
        done(holding("HANDLER", NANGUAN).post("namings/" + document + "/drop", reason("重新核实")));
        done(office(0).post("proceedings/" + dismissed + "/dismissal", reasoned(dismissed, "处罚已经撤销。")));
        String rectified =
                office(0).get("proceedings").being(200).value().asJsonArray().getValuesAs(JsonObject.class).stream()
                        .filter(each ->
                                each.getJsonObject("title").getString("number").equals(title))
                        .filter(each ->
                                each.getJsonObject("trigger").getString("code").equals("RECHECK_FAILED"))
                        .findFirst()
                        .orElseThrow()
                        .getString("number");
        done(office(0).post("proceedings/" + rectified + "/statement-request", version(rectified)));
        done(office(0).post("proceedings/" + rectified + "/statement", Map.of("text", "当面陈述：已经着手整改。")));
        String order = done(holding("HANDLER", NANGUAN)
                        .post("proceedings/" + rectified + "/decision", reasoned(rectified, "复核得分低于合格线。")))
                .json()
                .getJsonObject("decision")
                .getString("document");
        done(holding("REVIEWER", NANGUAN).post("namings/" + order + "/review", Map.of("remark", "同意。")));
        done(new SigningChainCaller(many, NANGUAN).sign(order));
        done(office(0).upload("proceedings/" + rectified + "/evidence", Map.of(), "rectified.jpg", photo(13)));
        done(office(0).post("proceedings/" + rectified + "/rectification-confirmation", reasoned(rectified, "复查合格。")));
        assertThat(office(0).get("proceedings/" + rectified).being(200).text("state"))
                .isEqualTo("CLOSED");
    }

    /** A record waits for its premises, is picked and undone; a file with too few rows is accepted as complete. */
    @Test
    void feedsAreImportedAndTheirRecordsDecidedOnce() {
        String kind = feedKind();
        importComplete(kind, 3);
        CandidacyJourney first = draft().submit();
        TestShop shop = first.shop();
        TestShop branch = new TestShop(
                shop.creditCode(),
                shop.merchantName(),
                shop.signName() + "二店",
                shop.type(),
                shop.trade(),
                shop.industry(),
                shop.agency(),
                shop.street(),
                InventedData.shop().address(),
                shop.phone(),
                shop.person());
        new CandidacyJourney(many, branch)
                .known(first.merchant())
                .open()
                .fillIn()
                .submit();
        Map<String, String> row =
                Map.of("creditCode", shop.creditCode(), "documentNumber", "并发1号", "occurredOn", today());
        done(office(0).post("feeds/" + kind + "/records", Map.of("rows", List.of(row))));
        String waiting = "feed-records/"
                + office(0)
                        .get("feed-records?q=" + shop.creditCode())
                        .being(200)
                        .json()
                        .getJsonArray("rows")
                        .getJsonObject(0)
                        .getString("id");
        done(office(0)
                .post(
                        first.path("feed-answers"),
                        Map.of(
                                "kind", kind,
                                "answer", "NO",
                                "source", "公示系统",
                                "checkedOn", today(),
                                "reason", "没有查询到。")));
        done(office(0).post(waiting + "/place", reason("处罚涉及全部门店")));
        done(office(0).post(waiting + "/undoing", reason("信用代码录错")));
        assertThat(office(0).get(waiting).being(200).json().getJsonArray("journal").stream()
                        .map(entry -> entry.asJsonObject().getString("step")))
                .containsExactly("WAIT", "PICK_PREMISES", "UNDO_MATCH");

        String truncated = "feeds/imports/" + importComplete(kind, 1).getString("id");
        done(office(0).post(truncated + "/columns", Map.of("headings", Map.of("CREDIT_CODE", "统一社会信用代码"))));
        assertThat(office(0).get(truncated).being(200).text("state")).isEqualTo("INCOMPLETE");
        JsonObject accepted =
                done(office(0).post(truncated + "/acceptance", "")).json();
        assertThat(accepted.getString("state")).isEqualTo("IMPORTED");
        assertThat(accepted.getJsonObject("counts").getInt("ended")).isEqualTo(3);
    }

    /** A kind that only this test uses, so that no other test is blocked. */
    private static String feedKind() {
        User city = http.as(DemoUsers.holding("COUNTY_OFFICE", CITY));
        Map<String, Object> kind = new HashMap<>(Map.of(
                "code",
                "FEED_REPEATS",
                "name",
                Map.of("zh", "并发测试数据", "en", "Feed of repeats"),
                "rules",
                List.of("V3"),
                "effect",
                "ADVERSE",
                "adverse",
                List.of(),
                "scope",
                "PREMISES",
                "maxAge",
                400,
                "completeShare",
                50,
                "retention",
                3,
                "source",
                "default"));
        kind.put("publishable", false);
        int issue = city.get("feed-kinds").being(200).json().getInt("issue");
        city.put("feed-kinds", Map.of("issue", issue, "kind", kind)).being(200);
        return "FEED_REPEATS";
    }

    private static JsonObject importComplete(String kind, int rows) {
        String file = IntStream.range(0, rows)
                .mapToObj(n -> InventedData.creditCode(8000 + n) + ",并发" + (n + 2) + "号")
                .collect(Collectors.joining("\n", "统一社会信用代码,文书号\n", "\n"));
        return done(office(0)
                        .upload(
                                "feeds/" + kind + "/imports?completeUntil=" + today(),
                                NO_FIELDS,
                                "feed.csv",
                                file.getBytes(StandardCharsets.UTF_8)))
                .json();
    }

    private static String proceeding(String title, String trigger) {
        return done(office(0).post("proceedings", Map.of("title", title, "trigger", trigger, "facts", "现场检查发现。")))
                .text("number");
    }

    private static int shown(String proceeding) {
        return office(0).get("proceedings/" + proceeding).being(200).json().getInt("version");
    }

    private static Map<String, Object> version(String proceeding) {
        return Map.of("version", shown(proceeding));
    }

    private static Map<String, Object> reasoned(String proceeding, String words) {
        return Map.of("version", shown(proceeding), "reason", words);
    }

    /** A merchant with another credit code applies at the premises of the revoked title, and passes as a new tenant. */
    private static void applyAtThePremises(String address) {
        new CandidacyJourney(many, InventedData.shopAt(address)).draft().submit();
        JsonObject proposal =
                office(0).get("reentry-bans").being(200).value().asJsonArray().getValuesAs(JsonObject.class).stream()
                        .filter(each -> each.getString("state").equals("PROPOSED"))
                        .filter(each ->
                                each.getJsonObject("title").getString("address").equals(address))
                        .findFirst()
                        .orElseThrow();
        done(office(0)
                .post(
                        "reentry-bans/" + proposal.getString("id") + "/decision",
                        Map.of("version", proposal.getInt("version"), "outcome", "PASS", "reason", "新承租人，无关联。")));
    }

    private static void toAcceptance(CandidacyJourney journey) {
        journey.submit();
        journey.step(journey.station(), "CORRECT", Map.of("answers", Map.of("staff", "5"), "reason", "笔误"))
                .being(200);
        own(journey);
        appraise(journey);
        journey.verify().returnForCompletion();
        done(office(0).post("documents/return/" + journey.reference() + ".1/issue", Map.of()));
        journey.step(office(0), "EXTEND", reason("店主住院")).being(200);
        journey.correct().submit().verify().accept();
    }

    /** A bad appraisal of the filing, and the call-back of the city's office. */
    private static void appraise(CandidacyJourney journey) {
        JsonObject filing =
                journey
                        .owner()
                        .get("appraisals/open")
                        .being(200)
                        .value()
                        .asJsonArray()
                        .getValuesAs(JsonObject.class)
                        .stream()
                        .filter(step -> step.getString("reference").equals(journey.reference())
                                && step.getString("step").equals("SUBMIT"))
                        .findFirst()
                        .orElseThrow();
        done(journey.owner()
                .post(
                        "appraisals",
                        Map.of(
                                "reference",
                                journey.reference(),
                                "seq",
                                filing.getInt("seq"),
                                "satisfaction",
                                "VERY_DISSATISFIED")));
        String page = cityOffice()
                .get("worklist?q=" + journey.reference())
                .being(200)
                .json()
                .getJsonArray("rows")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(task -> task.getString("type").equals("CALL_BACK"))
                .map(task -> task.getString("page"))
                .findFirst()
                .orElseThrow();
        done(cityOffice().post("appraisals/" + page.replaceFirst(".*id=", "") + "/answer", Map.of("answer", "已回访")));
    }

    /** Three officers of the office own the case one after another, each journalled once. */
    private static void own(CandidacyJourney journey) {
        String first = DemoUsers.holding("COUNTY_OFFICE", NANGUAN, 0);
        String second = DemoUsers.holding("COUNTY_OFFICE", NANGUAN, 1);
        List<String> one = List.of(journey.reference());
        done(office(0).post("worklist/cases/take", Map.of("references", one)));
        done(office(0).post("worklist/cases/accept", Map.of("references", one)));
        done(office(0).post("worklist/cases/recommend", Map.of("references", one, "opinion", "符合条件")));
        done(holding("AUTHORITY", NANGUAN + "-MARKET")
                .post(
                        "worklist/cases/assign",
                        Map.of("references", one, "evaluators", List.of("nanguan.market.eval1"), "leader", "none")));
        done(holding("CONFERENCE_MEMBER", CandidacyJourney.BODIES.getFirst())
                .post("worklist/cases/consent", Map.of("references", one)));
        done(office(0)
                .post(
                        "worklist/cases/hand-over",
                        Map.of(
                                "cases",
                                List.of(Map.of("reference", journey.reference(), "from", first)),
                                "to",
                                first)));
        done(office(0).post(journey.path("owner/take"), Map.of()));
        done(office(0).post(journey.path("owner/hand-over"), Map.of("to", second, "from", first, "note", "下户在即")));
        Answer owned = done(office(2).post(journey.path("owner/take-over"), Map.of("from", second)));

        assertThat(owned.json().getJsonArray("journal").getValuesAs(JsonObject.class))
                .extracting(line -> line.getString("type"))
                .containsExactly("TAKEN_OVER", "HANDED_OVER", "TAKEN");
    }

    private static void cultivate(CandidacyJourney journey) {
        String picture = done(journey.station()
                        .upload(journey.path("cultivation/pictures/RECORD_VISIT"), NO_FIELDS, "visit.jpg", photo(2)))
                .text("id");
        Map<String, Object> demand =
                Map.of("demand", "补齐货架价签", "dueOn", many.today().plusDays(9).toString());
        journey.step(
                        journey.station(),
                        "RECORD_VISIT",
                        Map.of(
                                "visitedOn",
                                today(),
                                "participants",
                                "两名工作人员，店主在场",
                                "findings",
                                "价签不全。",
                                "pictures",
                                List.of(picture),
                                "demands",
                                List.of(demand)))
                .being(200);
        done(journey.owner().upload(journey.path("rectifications/pictures"), NO_FIELDS, "after.jpg", photo(3)));
        String demanded = journey.owner()
                .get(journey.path("cultivation"))
                .being(200)
                .json()
                .getJsonArray("rectifications")
                .getJsonObject(0)
                .getString("id");
        done(journey.owner().post(journey.path("rectifications/" + demanded + "/reports"), Map.of("note", "价签已补齐")));
        journey.step(journey.station(), "CLOSE_RECTIFICATION", Map.of("rectification", demanded, "note", "已复核"))
                .being(200);
        journey.recommend().assign();
    }

    private static void evaluate(CandidacyJourney journey) {
        User lead = journey.evaluator(0);
        JsonObject item = lead.get(journey.path("evaluation/sheet"))
                .being(200)
                .json()
                .getJsonArray("cells")
                .getJsonObject(0)
                .getJsonObject("item");
        String phone = journey.path("evaluation/offline-marks/" + item.getString("code"));
        done(lead.post(
                phone,
                Map.of(
                        "points",
                        item.getJsonNumber("max").doubleValue(),
                        "leftOut",
                        false,
                        "veto",
                        false,
                        "basedOn",
                        0)));
        done(lead.upload(phone + "/pictures", NO_FIELDS, "item.jpg", photo(4)));
        journey.evaluate();
        done(lead.post(journey.path("evaluation/amendment"), reason("漏记一项")));
        done(journey.evaluator(1).post(journey.path("evaluation/signature"), ""));
        done(journey.signByFinger(lead, "SHOP", journey.shop().person()));
        journey.step(
                        lead,
                        "SCORE",
                        Map.of(
                                "closing",
                                Map.of(
                                        "visitedOn",
                                        today(),
                                        "shopName",
                                        journey.shop().person(),
                                        "consumerName",
                                        "消费者代表 于女士")))
                .being(200);
        done(journey.authority().upload(journey.path("evaluation/opinion/scans"), NO_FIELDS, "opinion.jpg", photo(5)));
        journey.opine();
    }

    private static void consult(CandidacyJourney journey) {
        journey.seekOpinions();
        done(office(0).upload(journey.path("consultation/letters"), NO_FIELDS, "letter.jpg", photo(6)));
        CandidacyJourney.BODIES.forEach(journey::reply);
        String meeting = journey.meeting();
        done(office(0).upload("meetings/" + meeting + "/minutes", NO_FIELDS, "minutes.jpg", photo(7)));
        journey.passAt(meeting);
    }

    /** Sends the candidacy up in a batch that was dropped once; answers with the number of its title. */
    private static String refer(CandidacyJourney journey) {
        Map<String, Object> batch =
                Map.of("round", journey.round(), "recipient", "上一级创建办", "candidacies", List.of(journey.reference()));
        String dropped = done(office(0).post("referrals", batch)).text("id");
        done(office(0).post("referrals/" + dropped + "/drop", ""));
        String sent = done(office(0).post("referrals", batch)).text("id");
        done(office(0)
                .post(
                        "referrals/" + sent + "/send",
                        Map.of("documentNumber", "南放消办〔2026〕12号", "documentDate", today())));
        journey.step(office(0), "RECORD_ANSWER", new ReferralRounds(many).named())
                .being(200);
        done(office(0)
                .upload(
                        "referrals/" + sent + "/answers/" + journey.reference() + "/scan",
                        NO_FIELDS,
                        "scan.jpg",
                        photo(8)));
        return journey.owner()
                .get(journey.path("naming"))
                .being(200)
                .json()
                .getJsonObject("title")
                .getString("number");
    }

    /** Lists the shop in a street whose share depends on it. */
    private static void joinStreet(ReferralRounds above, CandidacyJourney titled) {
        String round = above.round(NANGUAN, "COUNTY", ReferralRounds.share(50));
        CandidacyJourney street = above.registered(InventedData.shop())
                .openIn(NANGUAN, round, "BUSINESS_DISTRICT")
                .fillInAnyForm();
        CandidacyJourney without = above.registered(InventedData.shop());
        done(street.owner().post("members/" + list(street, InventedData.shop()) + "/take-out", reason("列错了")));
        done(without.owner().post("members/" + list(street, without.shop()) + "/refuse", reason("不参加")));
        done(office(0)
                .upload(
                        "members/" + list(street, without.shop()) + "/paper",
                        Map.of("signer", "林晓禾"),
                        "paper.jpg",
                        photo(9)));
        String address = titled.view().getJsonObject("subject").getString("address");
        String member = list(street, titled.shop(), address);
        done(titled.owner().post("members/" + member + "/agree", ""));
        String title = above.title(street.toTheMeeting());
        done(titled.owner().post("members/" + member + "/leave", reason("搬走了")));
        done(office(0)
                .post(
                        "shortfalls/" + shortfall(title, "OPEN") + "/decision",
                        Map.of("outcome", "RECTIFY", "reason", "一个月内补齐")));
        done(titled.owner().post("members/" + list(street, titled.shop(), address) + "/agree", ""));
        done(office(0).post("shortfalls/" + shortfall(title, "REACHED") + "/confirm", ""));
        CandidacyJourney excepted = above.registered(InventedData.shop())
                .openIn(NANGUAN, round, "BUSINESS_DISTRICT")
                .fillInAnyForm();
        list(excepted, InventedData.shop());
        done(office(1).post(exception(excepted) + "/refusal", reason("请先补充申报材料。")));
        done(office(1).post(exception(excepted) + "/confirmation", ""));
        unopenedRounds();
        assertThat(street.office()
                        .get(street.path("members"))
                        .being(200)
                        .json()
                        .getJsonObject("share")
                        .getInt("agreed"))
                .isEqualTo(2);
    }

    private static String exception(CandidacyJourney street) {
        return "share-exceptions/"
                + done(office(0).post(street.path("members/share-exception"), reason("会议决定：成员正在申报。")))
                        .json()
                        .getJsonObject("proposal")
                        .getString("id");
    }

    /** Proposes a round that a second officer refuses, and withdraws it. */
    private static void unopenedRounds() {
        String round = "rounds/"
                + done(office(0)
                                .post(
                                        "rounds",
                                        Map.of(
                                                "owner",
                                                NANGUAN,
                                                "terms",
                                                Map.of("documents", Map.of("approval", "试字9号")))))
                        .text("id");
        done(office(1).post(round + "/refusal", reason("批准文号有误。")));
        done(office(0).post(round + "/withdrawal", ""));
    }

    private static String list(CandidacyJourney street, TestShop shop) {
        return list(street, shop, shop.address());
    }

    private static String list(CandidacyJourney street, TestShop shop, String address) {
        return done(street.owner()
                        .post(
                                street.path("members"),
                                Map.of(
                                        "creditCode",
                                        shop.creditCode(),
                                        "name",
                                        shop.merchantName(),
                                        "signName",
                                        shop.signName(),
                                        "address",
                                        address)))
                .text("id");
    }

    private static String shortfall(String title, String state) {
        return office(0).get("shortfalls").being(200).value().asJsonArray().getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getString("title").equals(title))
                .filter(each -> each.getString("state").equals(state))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no shortfall of " + title + " is " + state))
                .getString("id");
    }

    /** Hands over the plaque of a title, replaces it, and takes it back after the revocation. */
    private static void plaque(String number) {
        String plaque = "plaques/" + number;
        Map<String, String> handedOver = Map.of("handedOverOn", today(), "receiver", "林晓禾");
        done(office(0).upload(plaque + "/hand-over", handedOver, "IMG_3.jpg", photo(12)));
        done(office(0).post(plaque + "/reissue", reason("装修时遗失")));
        done(office(0).upload(plaque + "/hand-over", handedOver, "IMG_4.jpg", photo(10)));
        String sentBack = reminder(number);
        done(holding("REVIEWER", NANGUAN).post("namings/" + sentBack + "/send-back", reason("理由不充分")));
        done(holding("HANDLER", NANGUAN).post("namings/" + sentBack + "/drop", reason("不需要了")));
        String reminder = reminder(number);
        done(holding("REVIEWER", NANGUAN).post("namings/" + reminder + "/review", Map.of("remark", "同意。")));
        done(new SigningChainCaller(many, NANGUAN).sign(reminder));
        done(office(0).post("titles/" + number + "/closing", reason("明码标价已经规范")));
        String revocation = new SigningChainCaller(http, NANGUAN).draftHeard(number, "V5_FALSE_MATERIAL");
        done(holding("REVIEWER", NANGUAN).post("namings/" + revocation + "/review", Map.of("remark", "同意。")));
        done(holding("HANDLER", NANGUAN).upload("namings/" + revocation + "/scan", NO_FIELDS, "scan.jpg", photo(11)));
        done(new SigningChainCaller(many, NANGUAN).sign(revocation));
        done(office(0).post(plaque + "/return", Map.of("returnedOn", today(), "takenBy", "董静怡")));
    }

    /** Upholds the revocation on review, and ends the publication of its ground. */
    private static void review(User holder, String number) {
        String title = "titles/" + number;
        done(holder.post(title + "/review", Map.of("statement", "处罚决定已经撤销。")));
        office(1).get(title + "/review/deadline").being(200);
        done(office(1).post(title + "/review/decision", Map.of("outcome", "UPHELD", "reason", "原决定事实清楚。")));
        List<String> entries = office(0)
                .get("units/" + number)
                .being(200)
                .json()
                .getJsonArray("timeline")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(entry -> entry.getString("type"))
                .toList();
        done(office(0)
                .post(
                        title + "/history/" + (entries.indexOf("REVOKED") + 1) + "/ground-withdrawal",
                        reason("处罚信息已经修复")));
    }

    private static String reminder(String title) {
        return done(holding("HANDLER", NANGUAN)
                        .post(
                                "namings",
                                Map.of(
                                        "type",
                                        "REMINDER",
                                        "subject",
                                        "关于称号的决定",
                                        "reason",
                                        "经查实，存在欺诈消费者行为。",
                                        "titles",
                                        List.of(title))))
                .text("id");
    }

    @Test
    void aNoticeIsPostedCorrectedAndObjectedTo() {
        CandidacyJourney journey = draft().submit();
        journey.step(journey.owner(), "RECALL", reason("补充")).being(200);
        journey.submit()
                .verify()
                .accept()
                .visit()
                .recommend()
                .assign()
                .evaluateOnPaper()
                .opine()
                .consult();
        String meeting = journey.meeting();
        journey.step(office(0), "REFUSE", Map.of("meeting", meeting, "reason", "材料待核。"))
                .being(200);
        journey.step(office(0), "RECALL", reason("材料已核实")).being(200);
        done(office(0)
                .post(
                        "meetings/" + journey.meeting() + "/decisions",
                        List.of(Map.of("reference", journey.reference(), "outcome", "PASS", "reason", "符合条件，同意公示。"))));
        String withdrawn = journey.post().getString("id");
        done(office(0).post("notices/" + withdrawn + "/withdrawal", Map.of("withdrawalReason", "错选批次")));
        many.anybody().get("notices/" + withdrawn).being(404);
        String notice = journey.post().getString("id");
        done(office(0)
                .post(
                        "notices/" + notice + "/corrections",
                        Map.of("field", "PHONE", "textAfter", "0431-80001015", "reason", "号码有误")));
        done(office(0).post("notices/" + notice + "/corrections/withdrawal", Map.of("withdrawalReason", "更正内容有误")));
        String receipt = done(many.anybody()
                        .post("notices/" + notice + "/objections", Map.of("item", 1, "statement", "没有明码标价。")))
                .text("receipt");
        journey.step(office(0), "DISMISS", Map.of("receipt", receipt, "answer", "经核查，价签齐全。"))
                .being(200);

        assertThat(steps(journey))
                .endsWith("REFUSE", "RECALL", "PASS", "POST", "RECALL", "POST", "OBJECT", "DISMISS")
                .hasSize(22);
    }

    @Test
    void aRefusalAfterAnObjectionIsUpheld() {
        CandidacyJourney journey = draft().submit()
                .verify()
                .accept()
                .visit()
                .recommend()
                .assign()
                .evaluateOnPaper()
                .opine();
        journey.step(office(0), "JOINT_EXAMINE", Map.of("agencies", CandidacyJourney.BODIES, "question", "是否存在未结的投诉。"))
                .being(200);
        CandidacyJourney.BODIES.forEach(journey::reply);
        journey.pass();
        journey.step(office(0), "POST", Map.of("phone", "0431-80001014")).being(200);
        journey.step(office(0), "OBJECT", Map.of("channel", "LETTER", "statement", "拒绝退货。", "receivedOn", today()))
                .being(200);
        journey.step(office(0), "SUSTAIN", Map.of("answer", "经核查，情况属实。")).being(200);
        journey.step(journey.owner(), "ASK_REVIEW", reason("已经退货。")).being(200);
        done(office(1).upload(journey.path("appeal/scans"), NO_FIELDS, "scan.jpg", photo(12)));
        journey.step(office(1), "UPHOLD", reason("事实清楚，维持原决定。")).being(200);

        assertThat(steps(journey))
                .endsWith("PASS", "POST", "OBJECT", "SUSTAIN", "ASK_REVIEW", "UPHOLD")
                .hasSize(18);
    }

    @Test
    void aDeclinedCandidacyIsReopenedAndAnotherOneWithdrawn() {
        CandidacyJourney journey = draft().submit().verify();
        journey.step(office(0), "DECLINE", Map.of("ground", "E2", "reason", "近一年内受过行政处罚。"))
                .being(200);
        journey.step(journey.owner(), "ASK_REVIEW", reason("处罚已在复议中撤销。")).being(200);
        journey.step(office(1), "REOPEN", reason("处罚决定已被撤销，符合条件。")).being(200);
        journey.step(journey.owner(), "WITHDRAW", reason("停业")).being(200);

        assertThat(steps(journey)).containsExactly("SUBMIT", "VERIFY", "DECLINE", "ASK_REVIEW", "REOPEN", "WITHDRAW");
    }

    @Test
    void aTeamOfWhichEachMemberScoresAloneIsChangedAndGetsAThirdEvaluator() {
        CandidacyJourney journey = draft().submit().verify().accept().visit().recommend();
        IndependentScoring alone = new IndependentScoring(many, journey);
        List<String> team = alone.assigned();
        done(journey.authority()
                .post(
                        journey.path("evaluation/team-members"),
                        Map.of("leaving", team.get(1), "coming", IndependentScoring.THIRD, "reason", "出差")));
        alone.marks(team.get(0), 0);
        alone.marks(IndependentScoring.THIRD, 12);
        alone.marks(team.get(2), 1);
        done(alone.handIn(team.get(0)));
        done(alone.handIn(IndependentScoring.THIRD));
        done(alone.handIn(team.get(2)));
        done(alone.third(team.get(1)));

        assertThat(steps(journey))
                .endsWith("ASSIGN", "CORRECT", "SCORE", "SCORE", "SCORE", "CORRECT")
                .hasSize(11);
    }

    /** Takes the cases whose time has passed from the demonstration. */
    @Test
    void aCandidacyWhoseNoticeIsOverIsNamedAndAnotherOneLapses() {
        String over = caseOf(office(0), "ON_NOTICE", OVER);
        SigningChainCaller chain = new SigningChainCaller(many, NANGUAN);
        String act = done(chain.draft(List.of(over))).text("id");
        done(chain.review(act));
        Map<String, Object> paper =
                Map.of("documentNumber", "南放消办〔2026〕95号", "documentDate", today(), "leaveOut", List.of());
        done(holding("SIGNER", NANGUAN).post("candidacies/" + over + "/steps/NAME", paper));
        String number = chain.act(act).getJsonArray("items").getJsonObject(0).getString("title");
        done(holding("SIGNER", NANGUAN).post("namings/" + act + "/sign/withdrawal", reason("文号有误")));
        assertThat(office(0).get("candidacies/" + over).being(200).text("stage"))
                .isEqualTo("ON_NOTICE");
        assertThat(office(0).get("units/" + number).being(200).text("status")).isEqualTo("void");
        done(holding("SIGNER", NANGUAN).post("candidacies/" + over + "/steps/NAME", paper));
        User chaoyang = holding("COUNTY_OFFICE", CHAOYANG);
        String overdue = caseOf(chaoyang, "RETURNED", OVERDUE);
        done(chaoyang.post("candidacies/" + overdue + "/steps/CONFIRM_LAPSE", reason("逾期未补正")));

        assertThat(chaoyang.get("candidacies/" + overdue).being(200).text("stage"))
                .isEqualTo("LAPSED");
        assertThat(office(0).get("candidacies/" + over).being(200).text("stage"))
                .isEqualTo("NAMED");
    }

    private static String caseOf(User officer, String stage, String signName) {
        return officer
                .get("candidacies?size=100&stage=" + stage)
                .being(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(row -> row.getString("signName", "").equals(signName))
                .findFirst()
                .orElseThrow()
                .getString("reference");
    }

    @Test
    void aMerchantIsRegisteredAtTheCounterAndClaimedByAnother() {
        TestShop counter = InventedData.shop();
        Map<String, String> registration =
                Map.of("creditCode", counter.creditCode(), "merchantName", counter.merchantName(), "agency", NANGUAN);
        String merchant = done(office(0).post("merchants", registration)).text("id");
        done(office(0)
                .post(
                        "merchants/" + merchant + "/account",
                        Map.of("contact", counter.phone(), "name", counter.person())));
        TestShop rival = counter.heldBy(InventedData.shop().phone(), "沈知夏");
        done(many.anybody()
                .post(
                        "accounts",
                        Map.of(
                                "contact",
                                InventedData.shop().phone(),
                                "name",
                                "林晓禾",
                                "creditCode",
                                InventedData.shop().creditCode(),
                                "merchantName",
                                "没有确认的店",
                                "agency",
                                NANGUAN)));
        new CandidacyJourney(many, rival).register();
        JsonObject claim = office(0)
                .get("merchants/pending")
                .being(200)
                .json()
                .getJsonArray("claims")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(each -> each.toString().contains(counter.creditCode()))
                .findFirst()
                .orElseThrow();
        done(office(0)
                .post("merchants/claims/" + claim.getString("id"), Map.of("accepted", false, "reason", "未出示执照原件。")));
        done(many.anybody().post("tokens/codes", Map.of("contact", counter.phone())));

        assertThat(pending("claims")).doesNotContain(counter.creditCode());
    }

    @Test
    void aRefusedMerchantWaitsAgainOnceTheRefusalIsWithdrawn() {
        TestShop shop = InventedData.shop();
        new CandidacyJourney(many, shop).register();
        String merchant = office(0)
                .get("merchants/pending")
                .being(200)
                .json()
                .getJsonArray("unconfirmed")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(each -> each.toString().contains(shop.creditCode()))
                .findFirst()
                .orElseThrow()
                .getString("id");

        done(office(0).post("merchants/" + merchant + "/refuse", reason("执照照片看不清。")));
        assertThat(pending("unconfirmed")).doesNotContain(shop.creditCode());
        done(office(0).post("merchants/" + merchant + "/withdraw-verification", Map.of()));
        assertThat(pending("unconfirmed")).contains(shop.creditCode());
    }

    private String pending(String list) {
        return office(0)
                .get("merchants/pending")
                .being(200)
                .json()
                .getJsonArray(list)
                .toString();
    }

    @Test
    void anotherCodeIsSentToAPersonWhoRegisters() {
        TestShop shop = InventedData.shop();
        done(many.anybody()
                .post(
                        "accounts",
                        Map.of(
                                "contact",
                                shop.phone(),
                                "name",
                                shop.person(),
                                "creditCode",
                                shop.creditCode(),
                                "merchantName",
                                shop.merchantName(),
                                "agency",
                                NANGUAN)));

        done(many.anybody().post("accounts/resend", Map.of("contact", shop.phone())));
        done(many.anybody().post("accounts/licence-codes", Map.of("text", shop.creditCode())));
        done(many.anybody().upload("accounts/licence-pictures", NO_FIELDS, "licence.jpg", photo(8)));

        assertThat(many.anybody().get("/outbox?lang=zh").being(200).body().split(shop.phone(), -1).length)
                .isLessThan(5);
    }

    @Test
    void filesAreReceivedAndTemplatesReplaced() {
        done(office(0).upload("scans", NO_FIELDS, "IMG_1.jpg", photo(13)));
        String shipped =
                office(0).get("templates").being(200).value().asJsonArray().getValuesAs(JsonObject.class).stream()
                        .filter(line -> line.getString("type").equals("RETURN"))
                        .findFirst()
                        .orElseThrow()
                        .getJsonObject("inForce")
                        .getString("id");
        byte[] file = office(0).bytes("templates/return/" + shipped + "/file.docx");
        String withdrawn = done(office(0).upload("templates/return", NO_FIELDS, "mine.docx", file))
                .text("id");
        done(office(0).post("templates/return/" + withdrawn + "/withdraw", ""));
        String mine = done(office(0).upload("templates/return", NO_FIELDS, "mine.docx", file))
                .text("id");
        done(office(0).post("templates/return/" + mine + "/activation", ""));
        done(office(0).post("templates/return/" + shipped + "/activation", ""));
        byte[] register = ("name,type,level,district,address\n" + CandidacyJourney.fresh()
                        + "店,SHOP,COUNTY,220102,重复街2号\n")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(done(office(0).upload("imports?kind=units", NO_FIELDS, "old.csv", register))
                        .json()
                        .getInt("written"))
                .isOne();
    }

    @Test
    void accountsAndPostsAreAdministered() {
        String name = "repeat" + Math.abs(CandidacyJourney.fresh().hashCode());
        User officer = InvitedOfficer.open(many, "gongzhuling." + name, "COUNTY_OFFICE", GONGZHULING);
        String account = "administration/accounts/" + officer.account();
        String secret = officer.post("me/second-factor/totp", "").being(200).text("secret");
        done(officer.post(
                "me/second-factor/totp/confirm",
                Map.of("code", SignInIT.code(secret, Instant.now().getEpochSecond() / 30))));
        String reset = factorReset(officer);
        done(many.as("city.auditor").post(reset + "/refuse", ""));
        done(many.as("city.auditor").post(factorReset(officer) + "/confirm", ""));

        done(administrator()
                .post(account + "/posts", Map.of("role", "COUNTY_OFFICE", "agency", CITY, "since", today())));
        done(administrator().post("administration/posts/" + postAt(officer, CITY) + "/end", Map.of("until", today())));
        InvitedOfficer.open(many, "gongzhuling.deputy" + name, "COUNTY_OFFICE", GONGZHULING);
        done(administrator()
                .post(
                        account + "/deputies",
                        Map.of(
                                "account",
                                "gongzhuling.deputy" + name,
                                "since",
                                today(),
                                "until",
                                many.today().plusDays(3).toString())));
        String deputy = administrator()
                .get("administration/accounts/gongzhuling.deputy" + name)
                .being(200)
                .json()
                .getJsonArray("covers")
                .getJsonObject(0)
                .getString("id");
        done(administrator().post("administration/deputies/" + deputy + "/end", ""));
        Map<String, String> wish = Map.of(
                "from",
                "gongzhuling.deputy" + name,
                "to",
                officer.account(),
                "effectiveOn",
                many.today().plusDays(40).toString());
        String handover =
                done(administrator().post("administration/handovers", wish)).text("id");
        done(administrator().post("administration/handovers/" + handover + "/cancel", Map.of()));
        done(administrator().post(account + "/close", Map.of()));
        done(administrator().post(account + "/reopen", Map.of()));

        Map<String, Long> acts = administrator()
                .get("administration/audit-log")
                .being(200)
                .json()
                .getJsonArray("lines")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(line -> line.toString().contains(officer.account()))
                .collect(Collectors.groupingBy(
                        line -> line.getJsonObject("action").getString("code"), Collectors.counting()));
        assertThat(acts)
                .containsEntry("CLOSE_ACCOUNT", 1L)
                .containsEntry("REQUEST_FACTOR_RESET", 2L)
                .containsEntry("CONFIRM_FACTOR_RESET", 1L);
    }

    private static String factorReset(User officer) {
        return "administration/factor-resets/"
                + done(administrator()
                                .post(
                                        "administration/factor-resets",
                                        Map.of("account", officer.account(), "reason", "手机遗失")))
                        .text("id");
    }

    private static String postAt(User officer, String agency) {
        return administrator()
                .get("administration/accounts/" + officer.account())
                .being(200)
                .json()
                .getJsonArray("posts")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(each -> each.toString().contains("\"" + agency + "\""))
                .findFirst()
                .orElseThrow()
                .getString("id");
    }

    @Test
    void agenciesTradesAndTheCalendarAreAdministered() {
        done(administrator().post("administration/agencies", station("220184S97")));
        done(administrator()
                .post(
                        "administration/agencies/220184S97/merge",
                        Map.of("into", "220184S01", "lastDay", "2026-01-31", "document", "公机编〔2026〕1号")));
        LocalDate day = LocalDate.of(2045, 1, 1);
        done(administrator()
                .put(
                        "administration/calendar/days/" + day,
                        Map.of("type", "OFF", "name", Map.of("zh", "放假", "en", "Holiday"))));
        done(administrator().post("administration/calendar/2045/publication", ""));
        done(administrator().post("administration/calendar/2045/publication/withdrawal", ""));
        done(administrator().delete("administration/calendar/days/" + day));
        done(administrator()
                .post(
                        "administration/trades",
                        Map.of(
                                "code",
                                "REPEATED_TRADE",
                                "name",
                                Map.of("zh", "重复行业", "en", "Repeated trade"),
                                "prefixes",
                                List.of("8292"),
                                "authority",
                                "MARKET",
                                "sheet",
                                "prepaid")));
        done(administrator().post("administration/search-index/build", ""));
        User evaluator = holding("EVALUATOR", NANGUAN + "-MARKET");
        done(evaluator.post(
                "conflicts",
                Map.of("merchantName", "同时重复" + CandidacyJourney.fresh(), "relation", "INTEREST", "reason", "持股")));
        String conflict =
                evaluator.get("conflicts").being(200).value().asJsonArray().getValuesAs(JsonObject.class).stream()
                        .filter(each -> each.getString("merchantName", "").startsWith("同时重复"))
                        .findFirst()
                        .orElseThrow()
                        .getString("id");
        done(evaluator.post("conflicts/" + conflict + "/withdraw", Map.of()));
    }

    private static Map<String, Object> station(String code) {
        return Map.of(
                "code",
                code,
                "type",
                "STATION",
                "parent",
                GONGZHULING,
                "division",
                GONGZHULING,
                "name",
                Map.of("zh", "公主岭市重复所", "en", "Station " + code));
    }

    @Test
    void formsTypesOfSubjectsAndEditionsAreWritten() throws Exception {
        done(administrator().post("authoring/forms", Map.of("form", "repeated", "from", "shop")));
        done(administrator().post("authoring/forms/repeated/questions/staff/move", Map.of("up", true, "revision", 0)));
        done(administrator().post("authoring/forms/repeated/renumber", ""));
        done(administrator().post("authoring/forms/repeated/undo", Map.of("revision", 2)));
        done(administrator().post("authoring/forms/repeated/publish", Map.of("revision", 3)));
        done(administrator().post("authoring/forms/repeated/publish/withdrawal", ""));
        done(administrator().post("authoring/forms/repeated/publish", Map.of("revision", 5)));
        publishWhatWaits();
        Map<String, Object> type = new HashMap<>(Map.of(
                "code",
                "REPEATED_TYPE",
                "name",
                Map.of("zh", "重复类型", "en", "Repeated type"),
                "digits",
                "97",
                "form",
                "repeated",
                "sheets",
                List.of("general"),
                "byTrade",
                false,
                "composite",
                false,
                "memberTypes",
                List.of(),
                "authority",
                "MARKET",
                "site",
                "PREMISES"));
        done(administrator().post("authoring/subject-types", type));
        done(administrator().post("authoring/subject-types/REPEATED_TYPE/use", Map.of("inUse", false)));

        User authority = holding("AUTHORITY", "220100-COMMERCE");
        String draft = "edition-drafts/"
                + done(authority.post(
                                "edition-drafts",
                                Map.of(
                                        "sheet",
                                        "prepaid",
                                        "issue",
                                        2041,
                                        "from",
                                        "prepaid/2026",
                                        "name",
                                        Map.of("zh", "试写评价表", "en", "Sheet on trial"))))
                        .text("id");
        byte[] workbook = authority.bytes(draft + "/edition.xlsx?lang=zh");
        done(authority.upload(draft + "/content?basedOn=0", NO_FIELDS, "prepaid.xlsx", workbook));
        JsonObject edition = authority.get(draft).being(200).json().getJsonObject("edition");
        JsonObject section = edition.getJsonArray("sections").getJsonObject(1);
        done(authority.post(
                draft + "/sections/move", Map.of("basedOn", 1, "code", section.getString("code"), "up", true)));
        JsonObject item = edition.getJsonArray("sections")
                .getJsonObject(0)
                .getJsonArray("items")
                .getJsonObject(1);
        done(authority.post(draft + "/items/move", Map.of("basedOn", 2, "code", item.getString("code"), "up", true)));
        done(authority.post(draft + "/items/renumber", Map.of("basedOn", 3)));
        done(authority.post(draft + "/undo", Map.of("basedOn", 4)));
        done(authority.post(draft + "/rehearsal", ""));
        done(cityOffice().post(draft + "/publish", Map.of("revision", 5)));
        done(cityOffice().post(draft + "/publish/withdrawal", ""));
    }

    /** Runs last: by then the other tests have sent to every route. */
    @Test
    @Order(Integer.MAX_VALUE)
    void everyRouteWasSentEqualRequestsAtOnce() {
        Set<String> sent = many.repeated().stream().map(PostRoute::name).collect(Collectors.toSet());
        Set<PostRoute> elsewhere = RepeatedPostsTestBase.ofFeatures();
        Stream<String> left = PostRoute.all().stream()
                .filter(PostRoute::isReplayable)
                .filter(route -> !elsewhere.contains(route))
                .map(PostRoute::name)
                .filter(name -> !sent.contains(name));

        assertThat(left).as("routes to which nothing was sent").containsExactlyInAnyOrderElementsOf(NOT_SENT.keySet());
    }
}
