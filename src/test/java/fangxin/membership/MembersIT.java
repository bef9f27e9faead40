package fangxin.membership;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.testing.data.CandidacyJourney;
import fangxin.testing.data.DemoUsers;
import fangxin.testing.data.InventedData;
import fangxin.testing.data.OpenedRounds;
import fangxin.testing.data.ReferralRounds;
import fangxin.testing.data.SigningChainCaller;
import fangxin.testing.data.TestShop;
import fangxin.testing.http.Http.Answer;
import fangxin.testing.http.Http.User;
import fangxin.testing.http.HttpTestBase;
import jakarta.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Streets with their members, who agree, leave, and count for the share. */
class MembersIT extends HttpTestBase {
    private static final String STREETS = "/units?type=BUSINESS_DISTRICT&sort=named&lang=zh";
    private static final String NANGUAN = "220102";
    private static final String TITLED = "erdao.shop01";
    private ReferralRounds sentUp;

    @BeforeEach
    void knowTheWayUp() {
        sentUp = new ReferralRounds(http);
    }

    private static User office(String code) {
        return http.as(DemoUsers.holding("COUNTY_OFFICE", code));
    }

    private static JsonObject unit(String number) {
        return http.anybody().get("units/" + number).being(200).json();
    }

    private static Map<String, Object> listing(String code, String name, String sign) {
        return listing(code, name, sign, "长春市南关区自由大路1号");
    }

    private static Map<String, Object> listing(String code, String name, String sign, String address) {
        return Map.of("creditCode", code, "name", name, "signName", sign, "address", address);
    }

    private static String list(CandidacyJourney street, Map<String, Object> listing) {
        return street.owner().post(street.path("members"), listing).being(200).text("id");
    }

    private static Map<String, Object> titledShop() {
        return listing("91220101MA0001WA50", "长春市万禾里超市有限公司", "万禾里超市", "二道区吉林大路2016号");
    }

    @Test
    void aStreetIsNamedWithItsMembersAndItsShareIsWatched() {
        String round = sentUp.round(NANGUAN, "COUNTY", ReferralRounds.share(50));
        CandidacyJourney street = sentUp.registered(InventedData.shop())
                .openIn(NANGUAN, round, "BUSINESS_DISTRICT")
                .fillInAnyForm();
        CandidacyJourney shop = sentUp.registered(InventedData.shop());
        String first = list(street, titledShop());
        String second = list(
                street,
                listing(
                        shop.shop().creditCode(),
                        shop.shop().merchantName(),
                        shop.shop().signName()));

        badMembers(street, round);
        http.as(TITLED).post("members/" + first + "/agree", "").being(200);
        assertThat(shop.owner().get("memberships").being(200).body()).contains(second);
        street.office()
                .upload("members/" + second + "/paper", Map.of("signer", "林晓禾"), "paper.jpg", InventedData.photo(8))
                .being(204);
        assertThat(shop.owner()
                        .post("members/" + second + "/agree", "")
                        .being(422)
                        .body())
                .contains("membership.answered.AGREED");
        JsonObject members =
                street.office().get(street.path("members")).being(200).json().getJsonObject("share");
        assertThat(members.getInt("agreed")).isEqualTo(2);
        assertThat(members.getInt("titled")).isEqualTo(1);
        assertThat(members.getBoolean("met")).isTrue();

        String number = sentUp.title(street.toTheMeeting());
        String page =
                http.anybody().get("/units/" + number + "?lang=zh").being(200).body();
        assertThat(page).contains("本店未单独获评").contains("本店另有").contains("50%");
        assertThat(http.anybody()
                        .get("/members/" + second + "?lang=zh")
                        .being(200)
                        .body())
                .contains("本店未单独获评")
                .contains(street.shop().signName());
        assertThat(inList(number)).contains("成员 2 家，其中 1 家单独获评");
        assertThat(storedPage("/units/" + number + "?lang=zh")).contains("本店另有");
        assertThat(http.anybody()
                        .get("units/" + number + "/members")
                        .being(200)
                        .json()
                        .getJsonArray("members"))
                .hasSize(2);

        http.as(TITLED)
                .post("members/" + first + "/leave", Map.of("reason", "搬走了"))
                .being(200);
        assertThat(inList(number)).contains("成员 1 家，其中 0 家单独获评");
        assertThat(storedPage("/units/" + number + "?lang=zh")).doesNotContain("本店另有");
        String question = question(number, "OPEN");
        assertThat(office("220104")
                        .post("shortfalls/" + question + "/decision", Map.of("outcome", "KEEP"))
                        .status())
                .isEqualTo(404);
        office(NANGUAN)
                .post(
                        "shortfalls/" + question + "/decision",
                        Map.of(
                                "outcome",
                                "RECTIFY",
                                "reason",
                                "一个月内补齐",
                                "until",
                                http.today().plusDays(30).toString()))
                .being(422);
        office(NANGUAN)
                .post("shortfalls/" + question + "/decision", Map.of("outcome", "RECTIFY", "reason", "一个月内补齐"))
                .being(200);
        office(NANGUAN)
                .post("shortfalls/" + question + "/decision", Map.of("outcome", "RECTIFY", "reason", "一个月内补齐"))
                .being(409);
        assertThat(unit(number).getJsonArray("timeline").toString()).doesNotContain("RECTIFYING");
        SigningChainCaller chain = new SigningChainCaller(http, NANGUAN);
        String order = chain.draftHeardIn(proceedingOn(number));
        chain.review(order).being(200);
        chain.sign(order).being(200);
        assertThat(http.anybody()
                        .get("/units/" + number + "?lang=zh")
                        .being(200)
                        .body())
                .contains("一个月内补齐");

        http.as(TITLED)
                .post("members/" + list(street, titledShop()) + "/agree", "")
                .being(200);
        office(NANGUAN)
                .post("shortfalls/" + question(number, "REACHED") + "/confirm", "")
                .being(200);
        assertThat(unit(number).getJsonArray("timeline").toString())
                .contains("RECTIFYING")
                .contains("RECTIFIED");
    }

    private static String proceedingOn(String title) {
        return office(NANGUAN)
                .get("proceedings")
                .being(200)
                .value()
                .asJsonArray()
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(each -> each.getJsonObject("title").getString("number").equals(title))
                .findFirst()
                .orElseThrow()
                .getString("number");
    }

    /** Row of this street in the list of streets. */
    private static String inList(String number) {
        String list = storedPage(STREETS);
        int at = list.indexOf("/units/" + number);
        assertThat(at).as("among the newest").isPositive();
        int next = list.indexOf("<h3", at);
        return list.substring(at, next < 0 ? list.length() : next);
    }

    /** A page that the server has cached: a repeated request has the same ETag. */
    private static String storedPage(String page) {
        Answer first = http.anybody().get(page).being(200);
        assertThat(http.anybody().get(page).headers().firstValue("ETag"))
                .isPresent()
                .isEqualTo(first.headers().firstValue("ETag"));
        return first.body();
    }

    private static void badMembers(CandidacyJourney street, String round) {
        Map<String, Object> itself = listing(
                street.shop().creditCode(),
                street.shop().merchantName(),
                street.shop().signName());
        assertThat(street.owner()
                        .post(street.path("members"), itself)
                        .being(422)
                        .body())
                .contains("membership.itself");
        assertThat(street.owner()
                        .post(
                                street.path("members"),
                                listing(
                                        street.shop().creditCode(),
                                        street.shop().merchantName(),
                                        "换一块招牌"))
                        .being(422)
                        .body())
                .contains("membership.itself");
        assertThat(street.owner()
                        .post(street.path("members"), titledShop())
                        .being(422)
                        .body())
                .contains("membership.known");
        assertThat(street.owner()
                        .post(street.path("members"), Map.of("creditCode", "1"))
                        .being(422)
                        .body())
                .contains("\"field\":\"creditCode\"")
                .contains("\"field\":\"name\"");
        assertThat(http.as("chaoyang.shop01").get(street.path("members")).status())
                .isEqualTo(404);
    }

    private static String question(String title, String state) {
        return office(NANGUAN).get("shortfalls").being(200).value().asJsonArray().stream()
                .map(each -> each.asJsonObject())
                .filter(each -> each.getString("title").equals(title))
                .filter(each -> each.getString("state").equals(state))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + state + " question on " + title))
                .getString("id");
    }

    @Test
    void aShopBelongsToOneStreetOnlyAndNoStreetIsNamedBelowItsShareUnlessTheOfficeSaysSo() {
        String round = sentUp.round(NANGUAN, "COUNTY", ReferralRounds.share(100));
        TestShop member = InventedData.shop();
        CandidacyJourney shop = sentUp.registered(member);
        Map<String, Object> listing = listing(member.creditCode(), member.merchantName(), member.signName());
        CandidacyJourney one = sentUp.registered(InventedData.shop())
                .openIn(NANGUAN, round, "BUSINESS_DISTRICT")
                .fillInAnyForm();
        CandidacyJourney other = sentUp.registered(InventedData.shop())
                .openIn(NANGUAN, round, "BUSINESS_DISTRICT")
                .fillInAnyForm();
        String here = list(one, listing);
        String there = list(other, listing);

        shop.owner().post("members/" + here + "/agree", "").being(200);
        assertThat(shop.owner()
                        .post("members/" + there + "/agree", "")
                        .being(422)
                        .body())
                .contains("membership.elsewhere");
        assertThat(sentUp.registered(InventedData.shop())
                        .openIn(NANGUAN, round, "BUSINESS_DISTRICT")
                        .fillInAnyForm()
                        .owner()
                        .get("memberships")
                        .being(200)
                        .value()
                        .asJsonArray())
                .isEmpty();

        one.toTheMeeting();
        Map<String, Object> paper = Map.of(
                "recipient",
                "上一级创建办",
                "documentNumber",
                "12号",
                "documentDate",
                http.today().toString());
        assertThat(one.step(one.office(), "SEND_UP", paper).being(422).body()).contains("membership.obstacle.share");
        String proposed = one.office()
                .post(one.path("members/share-exception"), Map.of("reason", "会议决定：两家成员正在申报。"))
                .being(200)
                .json()
                .getJsonObject("proposal")
                .getString("id");
        assertThat(one.step(one.office(), "SEND_UP", paper).being(422).body()).contains("membership.obstacle.share");
        String decision = "share-exceptions/" + proposed;
        assertThat(one.office().post(decision + "/confirmation", "").being(422).body())
                .contains("identity.second.colleague");
        User second = new OpenedRounds(http).second(one.office(), NANGUAN);
        assertThat(second.get("worklist?q=" + one.reference()).being(200).body())
                .contains("CONFIRM_SHARE_EXCEPTION", "/work/share_exception?id=" + proposed);
        assertThat(second.get("/work/share_exception?id=" + proposed).being(200).body())
                .contains("两家成员正在申报");
        office("220104").get(decision).being(404);
        second.post(decision + "/confirmation", "").being(200);
        assertThat(http.anybody()
                        .get("/units/" + sentUp.title(one) + "?lang=zh")
                        .being(200)
                        .body())
                .contains("两家成员正在申报");
    }
}
