package fangxin.complaint.association;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.testing.data.DemoUsers;
import fangxin.testing.http.Http.User;
import fangxin.testing.http.RepeatedPosts;
import fangxin.testing.http.RepeatedPostsTestBase;
import fangxin.testing.server.DuePublicationsServlet;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Test of the work of an association: its officers handle cases, log activities, import a former register, publish a
 * comparative test, and read the figures.
 */
@RepeatedPosts(value = {"association-cases", "association-activities", "association-tests", "association-imports"})
class AssociationIT extends RepeatedPostsTestBase {
    private static final String NANGUAN = "220102-CA";
    private static final String TRADER = "四七二二商店";

    private static User nanguan() {
        return http.as(DemoUsers.holding("ASSOCIATION", NANGUAN));
    }

    private static User city() {
        return http.as(DemoUsers.holding("ASSOCIATION", "220100-CA"));
    }

    private static User chaoyang() {
        return http.as(DemoUsers.holding("ASSOCIATION", "220104-CA"));
    }

    private static Map<String, Object> dispute(String association, String source) {
        return new HashMap<>(Map.of(
                "association",
                association,
                "type",
                "QUALITY",
                "source",
                source,
                "category",
                "FOOD",
                "traderName",
                TRADER,
                "amount",
                200,
                "words",
                "要求退款",
                "contact",
                "13904314722"));
    }

    private static String receive(User user, Map<String, Object> body) {
        return user.post("association-cases", body)
                .being(200)
                .json()
                .getJsonObject("dispute")
                .getString("number");
    }

    private static Map<String, Object> step(User user, String path, String step) {
        return new HashMap<>(Map.of("version", user.get(path).being(200).json().getInt("version"), "step", step));
    }

    private static JsonObject take(String path, Map<String, Object> step) {
        return nanguan().post(path + "/steps", step).being(200).json();
    }

    private static BigDecimal figure(String name) {
        return figures().getJsonArray("figures").getValuesAs(JsonObject.class).stream()
                .filter(row -> row.getString("figure").equals(name))
                .map(row -> row.getJsonNumber("value").bigDecimalValue())
                .findFirst()
                .orElseThrow();
    }

    private static JsonObject figures() {
        return nanguan()
                .get("association-figures?association=" + NANGUAN)
                .being(200)
                .json();
    }

    @Test
    void aCaseIsMediatedOnceTheInformedConsumerHasChosen() {
        BigDecimal before = figure("RECOVERED");
        assertThat(nanguan()
                        .post("association-cases", dispute("220104-CA", "PHONE"))
                        .being(422)
                        .body())
                .contains("association.association.missing");
        String path = "association-cases/" + receive(nanguan(), dispute(NANGUAN, "PHONE"));
        chaoyang().get(path).being(404);
        chaoyang()
                .post(path + "/steps", Map.of("version", 0, "step", "MEDIATE"))
                .being(404);
        http.as(DemoUsers.holding("COUNTY_OFFICE", "220102")).get(path).being(403);
        assertThat(nanguan()
                        .post(path + "/steps", step(nanguan(), path, "ACCEPT"))
                        .being(422)
                        .body())
                .contains("association.choice.association");
        Map<String, Object> accept = step(nanguan(), path, "ACCEPT");
        accept.put("choice", "ASSOCIATION");
        take(path, accept);
        take(path, step(nanguan(), path, "MEDIATE"));
        Map<String, Object> settle = step(nanguan(), path, "SETTLE");
        settle.put("words", "退款一半");
        settle.put("recovered", "100.00");
        take(path, settle);

        assertThat(figure("RECOVERED")).isEqualByComparingTo(before.add(new BigDecimal("100")));
        assertThat(nanguan()
                        .post(path + "/contact", Map.of("reason", "电话核实"))
                        .being(200)
                        .json()
                        .getString("contact"))
                .isEqualTo("13904314722");
        assertThat(city().get("/work/association_case?lang=zh&number=" + path.substring(path.indexOf('/') + 1))
                        .being(200)
                        .body())
                .contains("退款一半", "电话核实", "调解成功")
                .doesNotContain("13904314722");
        assertThat(nanguan()
                        .get("/work/lists/association-cases.csv?lang=zh&q=" + TRADER)
                        .being(200)
                        .body())
                .contains(TRADER, "调解成功")
                .doesNotContain("13904314722");
    }

    @Test
    void anEntrustedMediationIsLinkedOnce() {
        String path = "association-cases/" + receive(nanguan(), dispute(NANGUAN, "VISIT"));
        assertThat(nanguan()
                        .post(path + "/complaint", Map.of("complaint", "D0029"))
                        .being(422)
                        .body())
                .contains("association.complaint.unknown");
        String task = "/work/new_association_case?complaint=";
        assertThat(worklist()).contains(task);
        String entrusted = nanguan()
                .post(path + "/complaint", Map.of("complaint", "D0031"))
                .being(200)
                .json()
                .getJsonObject("dispute")
                .getString("complaint");
        assertThat(worklist()).doesNotContain(task + entrusted);

        Map<String, Object> again = dispute(NANGUAN, "ENTRUSTED");
        again.put("complaint", "D0031");
        assertThat(nanguan().post("association-cases", again).being(409).body())
                .contains("association.complaint.taken");
        assertThat(nanguan()
                        .get(path)
                        .being(200)
                        .json()
                        .getJsonObject("dispute")
                        .get("complaint"))
                .isNotEqualTo(JsonValue.NULL);
    }

    private static String worklist() {
        return nanguan().get("worklist?type=REGISTER_ENTRUSTED_CASE").being(200).body();
    }

    @Test
    void oneEntryFeedsTheFiguresUntilItIsCancelled() {
        BigDecimal before = figure("LEAFLETS");
        Map<String, Object> leaflets = new HashMap<>(Map.of(
                "association",
                NANGUAN,
                "kind",
                "LEAFLET",
                "heldOn",
                http.today().toString(),
                "place",
                "社区",
                "topic",
                "四七二二资料",
                "quantity",
                500));
        JsonObject entered =
                nanguan().post("association-activities", leaflets).being(200).json();
        String path =
                "association-activities/" + entered.getJsonObject("activity").getString("number");
        leaflets.put("quantity", 700);
        leaflets.put("version", entered.getInt("version"));
        nanguan().post(path + "/correction", leaflets).being(200);
        assertThat(figure("LEAFLETS")).isEqualByComparingTo(before.add(new BigDecimal("700")));
        chaoyang().get(path).being(404);

        leaflets.remove("version");
        JsonObject again =
                nanguan().post("association-activities", leaflets).being(200).json();
        String number = again.getJsonObject("activity").getString("number");
        assertThat(again.getJsonArray("duplicates").getValuesAs(JsonObject.class))
                .extracting(each -> each.getString("number"))
                .containsExactly(path.substring(path.indexOf('/') + 1));
        assertThat(nanguan()
                        .get("/work/" + path.replace("association-activities/", "association_activity?number="))
                        .being(200)
                        .body())
                .contains("association_activity?number=" + number);
        nanguan()
                .post("association-activities/" + number + "/cancellation", Map.of("reason", "重复登记"))
                .being(200);
        assertThat(nanguan().get(path).being(200).json().getJsonArray("duplicates"))
                .isEmpty();

        nanguan().post(path + "/cancellation", Map.of("reason", "重复登记")).being(200);

        assertThat(figure("LEAFLETS")).isEqualByComparingTo(before);
        assertThat(nanguan().get("/work/association_figures?lang=en").being(200).body())
                .contains("Leaflets (copies)");
        assertThat(nanguan()
                        .get("association-figures/analysis/MONTH")
                        .being(200)
                        .value()
                        .asJsonArray())
                .hasSize(12);
        assertThat(city().get("/work/association_warnings?lang=zh").being(200).body())
                .contains("消费提示");
        assertThat(city().get("/work/lists/association-analysis.csv?lang=zh&by=CATEGORY")
                        .being(200)
                        .body())
                .contains("食品");
    }

    /** The demonstration has notified the traders of this test long ago; one of them has objected. */
    @Test
    void aTestIsPublishedOnceItsTradersWereHeard() {
        String path =
                city().get("association-tests").being(200).value().asJsonArray().getValuesAs(JsonObject.class).stream()
                        .filter(test -> test.getString("product").equals("小包装大米"))
                        .map(test -> "association-tests/" + test.getString("number"))
                        .findFirst()
                        .orElseThrow();
        String number = path.substring(path.indexOf('/') + 1);
        assertThat(city().post(path + "/publication", now(path, Map.of()))
                        .being(409)
                        .body())
                .contains("association.test.unanswered");
        String sample = city().get(path)
                .being(200)
                .json()
                .getJsonArray("traders")
                .getJsonObject(0)
                .getString("sample");
        city().post(path + "/answers", now(path, Map.of("sample", sample, "words", "抽样日期见检验报告。")))
                .being(200);
        city().post(path + "/publication", now(path, Map.of())).being(200);
        http.anybody().get("comparative-tests/" + number).being(404);
        city().post(path + "/publication/withdrawal", Map.of()).being(200);
        city().post(path + "/publication", now(path, Map.of())).being(200);
        http.anybody().get(DuePublicationsServlet.ADDRESS).being(200);

        assertThat(http.anybody().get("comparative-tests/" + number).being(200).body())
                .contains("抽样日期见检验报告");
        assertThat(http.anybody().get("/comparative-tests?lang=en").being(200).body())
                .contains("小包装大米", "Comparative tests");
        assertThat(http.anybody()
                        .get("/comparative-tests/" + number + "?lang=zh")
                        .being(200)
                        .body())
                .contains("示例品牌1型", "抽样日期见检验报告")
                .doesNotContain("13904310001");
        city().post(path + "/withdrawal", now(path, Map.of("reason", "检验报告被撤回")))
                .being(200);
        assertThat(http.anybody()
                        .get("/comparative-tests/" + number + "?lang=zh")
                        .being(200)
                        .body())
                .contains("检验报告被撤回");
    }

    @Test
    void theTradersOfADraftAreNotifiedAndItIsReopened() {
        Map<String, Object> content = new HashMap<>(Map.of(
                "association",
                NANGUAN,
                "product",
                "四七二二毛巾",
                "summary",
                "两种样品均符合标准。",
                "samples",
                List.of(
                        Map.of("product", "甲型", "trader", "甲公司", "contact", "13904314701", "result", "一般"),
                        Map.of("product", "乙型", "trader", "乙公司", "contact", "13904314702", "result", "较好"))));
        String path = "association-tests/"
                + nanguan()
                        .post("association-tests", content)
                        .being(200)
                        .json()
                        .getJsonObject("test")
                        .getString("number");
        nanguan().post(path + "/content", now(path, content)).being(200);
        JsonObject notified = nanguan()
                .post(path + "/notification", now(path, Map.of()))
                .being(200)
                .json();
        assertThat(nanguan()
                        .post(path + "/publication", now(path, Map.of()))
                        .being(409)
                        .body())
                .contains("association.test.early");
        String sample = notified.getJsonArray("traders").getJsonObject(1).getString("sample");
        nanguan()
                .post(path + "/objections", now(path, Map.of("sample", sample, "words", "批次不符。")))
                .being(200);
        nanguan().post(path + "/reopening", now(path, Map.of("reason", "批次有误"))).being(200);

        assertThat(nanguan()
                        .get("/work/association_test?lang=zh&number=" + path.substring(path.indexOf('/') + 1))
                        .being(200)
                        .body())
                .contains("批次有误", "草稿", "甲公司", "13904314701");
        chaoyang().get(path).being(404);
        Map<String, Object> discard = now(path, Map.of("reason", "生产企业已停产"));
        chaoyang().post(path + "/discard", discard).being(404);
        nanguan().post(path + "/discard", discard).being(200);
        assertThat(nanguan()
                        .get("/work/association_test?lang=zh&number=" + path.substring(path.indexOf('/') + 1))
                        .being(200)
                        .body())
                .contains("生产企业已停产", "已终止")
                .doesNotContain("13904314701");
    }

    /** Body of an act, with the present version of the case. */
    private static Map<String, Object> now(String path, Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("version", city().get(path).being(200).json().getInt("version"));
        return body;
    }

    @Test
    void aFormerRegisterIsTakenOverOnce() {
        byte[] file = String.join(
                        "\n",
                        "编号,登记日期,投诉性质,类别,经营者,办理结果,办结日期,挽回金额",
                        "四七二二-1,2025-03-01,质量,食品,甲商店,调解成功,2025-03-09,60",
                        "四七二二-2,2025-03-01,无,食品,甲商店,调解成功,2025-03-09,60")
                .getBytes(StandardCharsets.UTF_8);

        JsonObject first = nanguan()
                .upload("association-imports", Map.of(), "a.csv", file)
                .being(200)
                .json();
        JsonObject again = nanguan()
                .upload("association-imports", Map.of(), "a.csv", file)
                .being(200)
                .json();

        assertThat(first.getInt("added")).isEqualTo(1);
        assertThat(first.getJsonArray("refused")).hasSize(1);
        assertThat(again.getInt("added")).isZero();
        assertThat(again.getInt("unchanged")).isEqualTo(1);
    }

    @Test
    void theCitysOfficeChangesTheTimeForObjections() {
        User office = http.as(DemoUsers.holding("COUNTY_OFFICE", "220100"));
        JsonObject terms = office.get("association-terms").being(200).json();
        Map<String, Object> same = Map.of("issue", terms.getInt("issue"), "terms", terms.getJsonObject("terms"));

        assertThat(office.put("association-terms", same).being(200).json().getInt("issue"))
                .isEqualTo(terms.getInt("issue"));
        nanguan().put("association-terms", same).being(403);
        assertThat(office.put(
                                "association-terms",
                                Map.of(
                                        "issue",
                                        terms.getInt("issue"),
                                        "terms",
                                        Map.of(
                                                "objection",
                                                Map.of("value", 99, "unit", "WORKING_DAYS", "source", "x"))))
                        .being(422)
                        .body())
                .contains("association.terms.objection");
        assertThat(nanguan().get("/work/association_terms?lang=en").being(200).body())
                .contains("Time for objections");
    }
}
