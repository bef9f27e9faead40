package fangxin.complaint.warning;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.testing.data.DemoUnits;
import fangxin.testing.data.DemoUsers;
import fangxin.testing.http.Http;
import fangxin.testing.http.Http.User;
import fangxin.testing.http.PageFormCaller;
import fangxin.testing.http.RepeatedPosts;
import fangxin.testing.http.RepeatedPostsTestBase;
import fangxin.testing.server.Deployments;
import fangxin.testing.server.DuePublicationsServlet;
import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Test of consumer warnings: one is drafted, published by a second officer, taken back, published again, and withdrawn
 * with its reason.
 */
@RepeatedPosts("consumer-warnings")
class WarningIT extends RepeatedPostsTestBase {
    private static final String OFFICE = "220102";
    private static final String TITLE = "四七一四消费警示";

    private static User office(int n) {
        return http.as(DemoUsers.holding("COUNTY_OFFICE", OFFICE, n));
    }

    private static Map<String, Object> content(String body) {
        Map<String, Object> content = new HashMap<>(
                Map.of("office", OFFICE, "kind", "WARNING", "title", TITLE, "body", body, "category", "预付式消费"));
        content.put("validUntil", http.today().plusDays(30).toString());
        content.put("shops", List.of());
        return content;
    }

    private static JsonObject step(User user, String path, Map<String, ?> body) {
        return user.post(path, body).being(200).json();
    }

    private static long version(String path) {
        return office(0).get(path).being(200).json().getJsonNumber("version").longValue();
    }

    /** Body of an act, with the present version of the warning. */
    private static Map<String, Object> now(String path, Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("version", version(path));
        return body;
    }

    @Test
    void aWarningIsPublicOnceItCanNoLongerBeTakenBack() {
        assertThat(office(0)
                        .post("consumer-warnings", content("联系 13904314711"))
                        .being(422)
                        .body())
                .contains("warning.identified");
        Map<String, Object> named = content("办卡前查看合同。");
        named.put(
                "shops",
                List.of(Map.of("title", DemoUnits.CONVENIENCE_STORE.find(http).getString("number"), "decision", "无号")));
        assertThat(office(0).post("consumer-warnings", named).being(422).body()).contains("warning.shop.undecided");
        String number = step(office(0), "consumer-warnings", content("办卡前查看合同。"))
                .getJsonObject("warning")
                .getString("number");
        String path = "consumer-warnings/" + number;
        http.as(DemoUsers.holding("COUNTY_OFFICE", "220104")).get(path).being(404);
        step(office(0), path + "/content", now(path, content("办卡前查看合同和余额退还方式。")));
        Map<String, Object> read = now(path, content("另一人同时修改。"));
        step(office(0), path + "/proposal", now(path, Map.of()));
        office(0).post(path + "/publication", now(path, Map.of())).being(422);
        assertThat(office(1).post(path + "/content", read).being(409).body()).contains("platform.stale");
        assertThat(office(1)
                        .post(path + "/publication", Map.of("version", read.get("version")))
                        .being(409)
                        .body())
                .contains("platform.stale");
        step(office(1), path + "/return", now(path, Map.of("reason", "补充依据")));
        String waiting = "worklist?type=REVISE_WARNING";
        assertThat(office(0).get(waiting).being(200).body()).contains(number);
        assertThat(office(1).get(waiting).being(200).body()).doesNotContain(number);
        step(office(0), path + "/proposal", now(path, Map.of()));
        assertThat(office(0).get(waiting).being(200).body()).doesNotContain(number);
        office(0).post(path + "/discard", now(path, Map.of("reason", "已经提交"))).being(409);
        step(office(1), path + "/publication", now(path, Map.of()));
        http.anybody().get("warnings/" + number).being(404);
        office(0).post(path + "/publication/withdrawal", Map.of()).being(422);
        step(office(1), path + "/publication/withdrawal", Map.of());
        assertThat(office(1)
                        .get("/work/consumer_warning?lang=zh&number=" + number)
                        .being(200)
                        .body())
                .contains("补充依据", "余额退还方式");
        step(office(1), path + "/publication", now(path, Map.of()));
        http.anybody().get(DuePublicationsServlet.ADDRESS).being(200);

        assertThat(http.anybody().get("warnings/" + number).being(200).body()).contains("余额退还方式");
        assertThat(http.anybody().get("/warnings?lang=en").being(200).body()).contains(TITLE, "Consumer warning");
        assertThat(http.anybody()
                        .get("/warnings/" + number + "?lang=zh")
                        .being(200)
                        .body())
                .contains("余额退还方式");
        assertThat(http.anybody().get("/warnings.atom").being(200).body()).contains(TITLE, "/warnings/" + number);
        office(1).post(path + "/publication/withdrawal", Map.of()).being(409);
        assertThat(office(0)
                        .post(path + "/withdrawal", now(path, Map.of("reason", "消费者电话 13904314711")))
                        .being(422)
                        .body())
                .contains("warning.identified");
        step(office(0), path + "/withdrawal", now(path, Map.of("reason", "情况已变化")));
        assertThat(http.anybody()
                        .get("/warnings/" + number + "?lang=zh")
                        .being(200)
                        .body())
                .contains("情况已变化", "已撤销");
    }

    /** One line without a value is stated beside the field, which keeps all lines. */
    @Test
    void aWrongFigureIsStatedBesideTheField() throws Exception {
        PageFormCaller pages = new PageFormCaller(
                Deployments.local(server.toURI()), DemoUsers.holding("COUNTY_OFFICE", OFFICE, 0), Http.PASSWORD);
        String page = "/work/new_consumer_warning?lang=zh";
        String figures = "咨询 | 300 人次 | 活动记录\n集中销毁";
        Map<String, String> form = pages.form(page, "form");
        form.put("form:kind", "CAMPAIGN");
        form.put("form:title", "四七一六主题活动");
        form.put("form:body", "现场咨询。");
        form.put("form:category", "综合");
        form.put("form:validUntil", http.today().plusDays(30).toString());
        form.put("form:figures", figures);
        form.put("form:save", "submit");

        String answer = pages.send(page, form).body();

        assertThat(answer.replaceAll("(?s).*id=\"form:figures-error\">(.*?)</div>.*", "$1"))
                .containsOnlyOnce("第2项活动数据应当有名称、数值和依据，用竖线分隔。");
        assertThat(answer).contains(figures + "</textarea>");
    }

    /** The words that read like a name hold the publication until the second officer has checked them. */
    @Test
    void aLikelyNameIsCheckedByTheSecondOfficer() {
        Map<String, Object> content = content("办卡前查看合同。");
        content.put("title", "王建国的投诉");
        JsonObject draft = step(office(0), "consumer-warnings", content);
        String path = "consumer-warnings/" + draft.getJsonObject("warning").getString("number");
        assertThat(draft.getJsonArray("likelyNames").getString(0)).isEqualTo("王建国");
        step(office(0), path + "/proposal", now(path, Map.of()));

        assertThat(office(1)
                        .post(path + "/publication", now(path, Map.of()))
                        .being(422)
                        .body())
                .contains("warning.names.unchecked", "namesChecked");
        assertThat(office(1)
                        .get("/work/consumer_warning?lang=zh&number="
                                + draft.getJsonObject("warning").getString("number"))
                        .being(200)
                        .body())
                .contains("以下词语可能是个人姓名：王建国", "已核对");
        step(office(1), path + "/publication", now(path, Map.of("namesChecked", true)));
        step(office(1), path + "/publication/withdrawal", Map.of());
    }

    private static String published(Map<String, Object> content) {
        String number = step(office(0), "consumer-warnings", content)
                .getJsonObject("warning")
                .getString("number");
        String path = "consumer-warnings/" + number;
        step(office(0), path + "/proposal", now(path, Map.of()));
        step(office(1), path + "/publication", now(path, Map.of()));
        http.anybody().get(DuePublicationsServlet.ADDRESS).being(200);
        return number;
    }

    @Test
    void aCampaignStatesItsFiguresAndListsWhatIsPublicForItsFestival() {
        Map<String, Object> tip = content("购买前核对店内公示的证照。");
        tip.putAll(Map.of("kind", "TIP", "title", "四七一五消费提示", "basis", Map.of("festival", "ONLINE_SHOPPING_DAY")));
        String tipNumber = published(tip);
        Map<String, Object> campaign = content("现场咨询，集中销毁查扣的商品。");
        campaign.putAll(Map.of(
                "kind",
                "CAMPAIGN",
                "title",
                "四七一五维权周",
                "basis",
                Map.of(
                        "festival",
                        "ONLINE_SHOPPING_DAY",
                        "dataFrom",
                        http.today().toString(),
                        "dataUntil",
                        http.today().plusDays(6).toString()),
                "figures",
                List.of(Map.of("name", "销毁商品", "value", "4715 件", "basis", "销毁记录3号"))));

        String number = published(campaign);

        assertThat(http.anybody()
                        .get("/warnings/" + number + "?lang=zh")
                        .being(200)
                        .body())
                .contains("销毁商品", "4715 件", "销毁记录3号", "四七一五消费提示", "/warnings/" + tipNumber);
        assertThat(http.anybody()
                        .get("warnings/" + number + "/related")
                        .being(200)
                        .body())
                .contains(tipNumber)
                .doesNotContain(number);
        assertThat(http.anybody()
                        .get("warnings/" + tipNumber + "/related")
                        .being(200)
                        .body())
                .isEqualTo("[]");
        http.anybody().get("warnings/" + number + "0/related").being(404);
        Map<String, Object> draft = new HashMap<>(campaign);
        draft.put("title", "四七一六维权周");
        String path = "consumer-warnings/"
                + step(office(0), "consumer-warnings", draft)
                        .getJsonObject("warning")
                        .getString("number");
        draft.put("figures", List.of(Map.of("name", "现场咨询", "value", "300 人", "basis", "值班记录")));
        step(office(0), path + "/content", now(path, draft));
        assertThat(office(0).get(path).being(200).body()).contains("300 人").doesNotContain("4715 件");
    }

    /** A draft that the second officer has finally returned is in no worklist once it is discarded. */
    @Test
    void aReturnedDraftCanBeDiscarded() {
        String path = "consumer-warnings/"
                + step(office(0), "consumer-warnings", content("依据不足的提示。"))
                        .getJsonObject("warning")
                        .getString("number");
        step(office(0), path + "/proposal", now(path, Map.of()));
        step(office(1), path + "/return", now(path, Map.of("reason", "没有依据")));
        office(0).post(path + "/discard", now(path, Map.of("reason", " "))).being(422);
        step(office(0), path + "/discard", now(path, Map.of("reason", "不再办理")));
        assertThat(office(0).get("worklist?type=REVISE_WARNING").being(200).body())
                .doesNotContain(path.substring(path.indexOf('/') + 1));
        office(0).post(path + "/proposal", now(path, Map.of())).being(409);
    }
}
