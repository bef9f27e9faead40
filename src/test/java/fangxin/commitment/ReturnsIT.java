package fangxin.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.testing.data.CandidacyJourney;
import fangxin.testing.data.DemoUsers;
import fangxin.testing.data.InventedData;
import fangxin.testing.data.ReferralRounds;
import fangxin.testing.data.TestShop;
import fangxin.testing.http.Http;
import fangxin.testing.http.Http.Answer;
import fangxin.testing.http.Http.User;
import fangxin.testing.http.HttpTestBase;
import fangxin.testing.http.PageFormCaller;
import fangxin.testing.server.Deployments;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A shop that pledges returns, whose consumers claim without an account, and whose refusals the office finds on. */
class ReturnsIT extends HttpTestBase {
    private static final String NANGUAN = "220102";

    private static User office(String code) {
        return http.as(DemoUsers.holding("COUNTY_OFFICE", code));
    }

    @Test
    void aConsumerClaimsTheShopAnswersAndTwoUnjustifiedRefusalsProposeAProceeding() throws Exception {
        ReferralRounds above = new ReferralRounds(http);
        CandidacyJourney journey = above.registered(InventedData.shop())
                .openIn(NANGUAN, above.round(NANGUAN, "COUNTY", Map.of()), "SHOP")
                .fillInAnyForm()
                .toTheMeeting();
        String title = above.title(journey);
        User owner = journey.owner();

        pledge(owner, title);
        withoutAPledgeNoShopTakesGoodsBack();
        theCounterIsThatOfTheTitleWithAPledge();
        takenBackElsewhere(owner, title);
        excludedAtADistance(owner, title);
        paysBack(owner, title, claimByPage(title));
        enterAtTheCounter(owner, title);
        String first = refusedByMessage(owner, title, journey.shop());
        assertThat(findUnjustified(first, contestByReceipt(owner, first))).isNull();
        String second = refused(owner, title);
        office("220104").get("return-claims/" + second).being(404);
        office(NANGUAN)
                .post("return-claims/" + second + "/contest", Map.of("text", "消费者来电反映。"))
                .being(200);
        owner.post("shop-returns/" + second + "/answer", Map.of("step", "STATE", "words", "商品已经使用。"))
                .being(200);
        assertThat(office(NANGUAN)
                        .post("return-claims/" + second + "/finding", finding(second))
                        .being(422)
                        .body())
                .contains("commitment.finding.self");
        String colleague = DemoUsers.holding("COUNTY_OFFICE", NANGUAN, 1);
        String proceeding = http.as(colleague)
                .post("return-claims/" + second + "/finding", finding(second))
                .being(200)
                .text("proceeding");

        JsonObject proposed =
                office(NANGUAN).get("proceedings/" + proceeding).being(200).json();
        assertThat(proposed.getJsonObject("trigger").getString("code")).isEqualTo("V6_PLEDGE_BROKEN_TWICE");
        assertThat(proposed.getString("state")).isEqualTo("PROPOSED");
        assertThat(office(NANGUAN)
                        .get("/work/proceeding?lang=zh&number=" + proceeding)
                        .being(200)
                        .body())
                .contains("return_claim?number=" + first, "return_claim?number=" + second, "商品已经使用。");
    }

    private static void pledge(User owner, String title) {
        Map<String, Object> terms = new HashMap<>(Map.of(
                "days",
                7,
                "goodsClasses",
                List.of("CLOTHING"),
                "exclusions",
                List.of("UNDERWEAR"),
                "displayed",
                true,
                "route",
                "ORIGINAL_PAYMENT",
                "refundDays",
                3));
        assertThat(owner.post("return-pledges/" + title, Map.of("channel", "DISTANCE", "terms", terms))
                        .being(422)
                        .body())
                .contains("commitment.pledge.widened");
        for (int sent = 0; sent < 2; sent++) {
            assertThat(owner.post("return-pledges/" + title, Map.of("channel", "PREMISES", "terms", terms))
                            .being(200)
                            .json()
                            .getJsonArray("versions"))
                    .hasSize(1);
        }
        assertThat(http.anybody().get("/units/" + title + "?lang=zh").being(200).body())
                .contains("无理由退货承诺", "贴身衣物");
        assertThat(http.anybody()
                        .get("return-pledges/" + title + "?on=" + http.today().minusDays(1))
                        .being(200)
                        .json()
                        .getJsonArray("pledges"))
                .isEmpty();
        assertThat(http.anybody()
                        .get("/lists/return-pledges.csv?lang=zh")
                        .being(200)
                        .body())
                .contains(title, ",南关区,")
                .doesNotContain("创建工作办公室");
    }

    private static void withoutAPledgeNoShopTakesGoodsBack() {
        assertThat(http.as("nanguan.shop21")
                        .get("/my/other_store_return?lang=zh")
                        .being(200)
                        .body())
                .contains("没有可以代收退货的门店", "请先在“退货”中公布承诺")
                .doesNotContain("receipt:code");
    }

    /** The shop holds titles of both tracks; the newer one, of commitment, has no pledge of returns. */
    private static void theCounterIsThatOfTheTitleWithAPledge() {
        User owner = http.as("nanguan.shop01");
        assertThat(owner.get("/my/returns?lang=zh").being(200).body())
                .containsPattern("/my/other_store_return\\?shop=[0-9]{10}101");
        assertThat(owner.get("/my/other_store_return?lang=zh").being(200).body())
                .contains("receipt:code");
    }

    /** Another shop of the alliance enters the receipt on its page, takes the goods back and pays. */
    private void takenBackElsewhere(User owner, String title) throws Exception {
        User other = http.as("lvyuan.shop01");
        String elsewhere = http.anybody()
                .get("units?q=" + URLEncoder.encode("栗子书屋", StandardCharsets.UTF_8))
                .being(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("number");
        Map<String, Object> terms = Map.of(
                "days",
                7,
                "goodsClasses",
                List.of("CLOTHING"),
                "exclusions",
                List.of("FRESH"),
                "displayed",
                true,
                "route",
                "ORIGINAL_PAYMENT",
                "refundDays",
                3,
                "alliance",
                "异地异店测试联盟" + title);
        owner.post("return-pledges/" + title, Map.of("channel", "DISTANCE", "terms", terms))
                .being(200);
        JsonObject receipt = claimAtADistance(title);
        PageFormCaller counter = new PageFormCaller(Deployments.local(server.toURI()), "lvyuan.shop01", Http.PASSWORD);
        String path = "/my/other_store_return?lang=zh&shop=" + elsewhere;
        Map<String, String> form = counter.form(path, "receipt");
        assertThat(press(counter, path, form, receipt, "find").body()).contains("不能代为退货");

        other.post("return-pledges/" + elsewhere, Map.of("channel", "DISTANCE", "terms", terms))
                .being(200);
        String shown = press(counter, path, counter.form(path, "receipt"), receipt, "find")
                .body();
        assertThat(shown).contains("核对商品");
        form.put("jakarta.faces.ViewState", found(shown, "name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\""));
        assertThat(press(counter, path, form, receipt, "takeBack").statusCode()).isEqualTo(302);
        JsonObject back = other.get("shop-returns/" + receipt.getString("number"))
                .being(200)
                .json();
        assertThat(back.getString("state")).isEqualTo("GOODS_BACK");
        assertThat(back.containsKey("contact")).isFalse();
        other.post("shop-returns/" + receipt.getString("number") + "/answer", Map.of("step", "REFUND", "amount", 66))
                .being(200);
        codesAreNotTriedOut(other, elsewhere, claimAtADistance(title).getString("number"));
    }

    /** By the page and by the API together, as often as a consumer can look receipts up. */
    private static void codesAreNotTriedOut(User other, String shop, String number) {
        Map<String, String> wrong = Map.of("step", "TAKE_BACK", "shop", shop, "code", "00000000");
        String path = "shop-returns/" + number + "/answer";
        other.post(path, wrong).being(422);
        IntStream.range(0, 30).forEach(attempt -> other.post(path, wrong));

        other.post(path, wrong).being(429);
    }

    private static JsonObject claimAtADistance(String title) {
        return http.anybody()
                .post(
                        "return-pledges/" + title + "/claims",
                        Map.of(
                                "channel",
                                "DISTANCE",
                                "purchasedOn",
                                http.today().toString(),
                                "receivedOn",
                                http.today().toString(),
                                "goodsClass",
                                "CLOTHING",
                                "price",
                                66))
                .being(201)
                .json();
    }

    /** A refusal of excluded goods names the exclusion; one that the consumer did not confirm is not accepted. */
    private static void excludedAtADistance(User owner, String title) {
        assertThat(http.anybody()
                        .get("/returns/" + title + "?lang=zh")
                        .being(200)
                        .body())
                .contains("购买时未经您确认的，仍可以退货");
        String number = claimAtADistance(title).getString("number");
        String path = "shop-returns/" + number + "/answer";
        assertThat(owner.post(path, Map.of("step", "REFUSE", "reason", "EXCLUDED_GOODS"))
                        .being(422)
                        .body())
                .contains("commitment.refusal.exclusion");
        owner.post(path, Map.of("step", "REFUSE", "reason", "EXCLUDED_GOODS", "exclusion", "UNDERWEAR"))
                .being(422);
        JsonObject refusal = owner.post(
                        path,
                        Map.of("step", "REFUSE", "reason", "EXCLUDED_GOODS", "exclusion", "FRESH", "confirmed", false))
                .being(200)
                .json()
                .getJsonObject("refusal");
        assertThat(refusal.getBoolean("good")).isFalse();
        assertThat(refusal.getBoolean("confirmed")).isFalse();
        assertThat(refusal.getJsonObject("exclusion").getString("zh")).isEqualTo("鲜活易腐的商品");
        assertThat(owner.get("/my/return_claim?lang=zh&number=" + number)
                        .being(200)
                        .body())
                .contains("鲜活易腐的商品", "消费者购买时没有确认");
    }

    private static HttpResponse<String> press(
            PageFormCaller counter, String path, Map<String, String> form, JsonObject receipt, String button)
            throws Exception {
        form.remove("receipt:find");
        form.put("receipt:shop", found(path, "shop=([0-9]+)"));
        form.put("receipt:number", receipt.getString("number"));
        form.put("receipt:code", receipt.getString("code"));
        form.put("receipt:" + button, button);
        return counter.send(path, form);
    }

    /** The page works without an account; the form is sent twice and entered once. */
    private static JsonObject claimByPage(String title) {
        String page =
                http.anybody().get("/returns/" + title + "?lang=zh").being(200).body();
        http.anybody().get("/returns/2201022026101000019").being(404);
        Map<String, String> form = new HashMap<>(Map.of(
                "form", "form",
                "form:channel", "PREMISES",
                "form:goodsClass", "CLOTHING",
                "form:price", "十块",
                "form:phone", "13900000001",
                "form:submit", "submit",
                "number", title,
                "on", http.today().toString(),
                "token", found(page, "name=\"token\" value=\"([^\"]+)\""),
                "jakarta.faces.ViewState", "stateless"));
        form.put("form:goodsClass", "");
        assertThat(submit(form).body())
                .contains("请用数字填写金额", "value=\"十块\"")
                .as("beside every field at once")
                .contains("请选择商品类别");
        form.put("form:goodsClass", "CLOTHING");
        form.put("form:price", "¥399.00 元");
        String number = null;
        String code = null;
        for (int sent = 0; sent < 2; sent++) {
            String body = submit(form).being(200).body();
            String shown = found(body, "class=\"reference\">([0-9]{13})<");
            assertThat(number == null || number.equals(shown)).isTrue();
            number = shown;
            code = found(body, "class=\"reference\">([0-9]{8})<");
        }
        Map<String, String> receipt = Map.of("number", number, "code", code);
        http.anybody()
                .post("return-follow-up", Map.of("number", number, "code", "00000000".equals(code) ? "1" : "00000000"))
                .being(422);
        return http.anybody().post("return-follow-up", receipt).being(200).json();
    }

    private static Answer submit(Map<String, String> form) {
        return http.anybody().upload("/return-claim?lang=zh", form, "", new byte[0]);
    }

    private static void paysBack(User owner, String title, JsonObject claim) {
        assertThat(claim.getString("state")).isEqualTo("APPLIED");
        assertThat(claim.getJsonArray("journal")).isEmpty();
        String path = "shop-returns/" + claim.getString("number");
        owner.post(path + "/answer", Map.of("step", "TAKE_BACK")).being(200);
        assertThat(owner.post(path + "/answer", Map.of("step", "REFUND", "amount", 398.99))
                        .being(422)
                        .body())
                .contains("commitment.refund.amount");
        assertThat(owner.post(path + "/answer", Map.of("step", "REFUND", "amount", 399))
                        .being(200)
                        .json()
                        .getString("contact"))
                .isEqualTo("139****0001");
        String number = claim.getString("number");
        assertThat(office(NANGUAN)
                        .post("return-claims/" + number + "/contact", Map.of("reason", "核实退款"))
                        .being(200)
                        .text("phone"))
                .isEqualTo("13900000001");
        assertThat(office(NANGUAN)
                        .get("/work/return_claim?lang=zh&number=" + number)
                        .being(200)
                        .body())
                .contains("已退款", "139****0001");
        http.as(DemoUsers.holding("COUNTY_OFFICE", "220104"))
                .post("return-claims/" + number + "/contact", Map.of("reason", "核实退款"))
                .being(404);
        owner.get("return-pledges/" + title + "/own").being(200);
    }

    private static void enterAtTheCounter(User owner, String title) {
        Map<String, Object> counter = Map.of("shop", title, "goodsClass", "CLOTHING", "price", 20.5);
        assertThat(owner.post("shop-returns", counter).being(200).text("state")).isEqualTo("REFUNDED");
        JsonObject month = owner.get("shop-returns/months/" + title)
                .being(200)
                .value()
                .asJsonArray()
                .getJsonObject(0);
        assertThat(month.getInt("refunds")).isEqualTo(2);
        assertThat(month.getJsonNumber("amount").doubleValue()).isEqualTo(419.5);
        String present = YearMonth.from(http.today()).toString();
        assertThat(owner.post("shop-returns/months", Map.of("shop", title, "month", present))
                        .being(422)
                        .body())
                .contains("commitment.month.range");
        String last = YearMonth.from(http.today()).minusMonths(1).toString();
        for (int sent = 0; sent < 2; sent++) {
            owner.post("shop-returns/months", Map.of("shop", title, "month", last))
                    .being(200);
        }
        assertThat(office(NANGUAN)
                        .get("/work/return_figures?lang=zh")
                        .being(200)
                        .body())
                .contains("已报告没有退货");
        assertThat(owner.get("/my/returns?lang=zh&shop=" + title).being(200).body())
                .contains("柜台登记退货");
    }

    private static String refusedByMessage(User owner, String title, TestShop shop) {
        String number = claim(title);
        String address = found(
                Stream.of(http.anybody()
                                .get("/outbox?lang=zh")
                                .being(200)
                                .body()
                                .split("<article"))
                        .filter(letter -> letter.contains(shop.phone()) && letter.contains(number))
                        .findFirst()
                        .orElseThrow(),
                "(/return-answers/[A-Za-z0-9_-]+)");
        assertThat(http.anybody().get(address + "?lang=zh").being(200).body()).contains("不同意退货");
        http.anybody().get(address.substring(0, address.length() - 1)).being(404);
        Map<String, String> form = Map.of(
                "form", "form",
                "form:reason", "OPENED",
                "form:words", "已经拆封。",
                "form:refuse", "refuse",
                "token", address.substring(address.lastIndexOf('/') + 1),
                "jakarta.faces.ViewState", "stateless");
        for (int sent = 0; sent < 2; sent++) {
            http.anybody()
                    .upload("/return-answer?lang=zh", form, "", new byte[0])
                    .being(200);
        }
        JsonObject claim = owner.get("shop-returns/" + number).being(200).json();
        assertThat(claim.getString("state")).isEqualTo("REFUSED");
        assertThat(claim.getJsonObject("refusal").getBoolean("good")).isFalse();
        return number;
    }

    private static String claim(String title) {
        return http.anybody()
                .post(
                        "return-pledges/" + title + "/claims",
                        Map.of(
                                "channel",
                                "PREMISES",
                                "purchasedOn",
                                http.today().toString(),
                                "goodsClass",
                                "CLOTHING",
                                "price",
                                88))
                .being(201)
                .text("number");
    }

    private static String refused(User owner, String title) {
        String number = claim(title);
        owner.post("shop-returns/" + number + "/answer", Map.of("step", "REFUSE", "reason", "OPENED"))
                .being(200);
        return number;
    }

    private static String contestByReceipt(User owner, String number) {
        office(NANGUAN)
                .post("return-claims/" + number + "/contest", Map.of("text", "消费者来电反映。"))
                .being(200);
        owner.post("shop-returns/" + number + "/answer", Map.of("step", "STATE", "words", "已经拆封。"))
                .being(200);
        return DemoUsers.holding("COUNTY_OFFICE", NANGUAN, 1);
    }

    private static Object findUnjustified(String number, String officer) {
        JsonObject outcome = http.as(officer)
                .post("return-claims/" + number + "/finding", finding(number))
                .being(200)
                .json();
        assertThat(outcome.getJsonObject("claim").getString("state")).isEqualTo("UNJUSTIFIED");
        return outcome.getString("proceeding", null);
    }

    private static Map<String, Object> finding(String number) {
        return Map.of(
                "version",
                office(NANGUAN).get("return-claims/" + number).being(200).json().getInt("version"),
                "finding",
                "UNJUSTIFIED",
                "reason",
                "拆封查验不影响商品完好。");
    }

    private static String found(String body, String pattern) {
        Matcher match = Pattern.compile(pattern).matcher(body);
        assertThat(match.find()).as(pattern).isTrue();
        return match.group(1);
    }
}
