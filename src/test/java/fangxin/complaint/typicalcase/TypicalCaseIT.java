package fangxin.complaint.typicalcase;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.testing.data.DemoUnits;
import fangxin.testing.data.DemoUsers;
import fangxin.testing.http.Http.User;
import fangxin.testing.http.HttpTestBase;
import fangxin.testing.server.DuePublicationsServlet;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Test of typical cases: one is drafted from a closed complaint without its trader, published by a second officer, and
 * found by its tags.
 */
class TypicalCaseIT extends HttpTestBase {
    private static final String OFFICE = "220102";
    private static final String TITLE = "五八二五典型案例";

    private static User office(int n) {
        return http.as(DemoUsers.holding("COUNTY_OFFICE", OFFICE, n));
    }

    private static JsonObject complaint(String state) {
        return office(0).get("complaint-cases").being(200).value().asJsonArray().stream()
                .map(JsonValue::asJsonObject)
                .filter(each -> each.getString("state").equals(state)
                        && each.getString("type").equals("COMPLAINT"))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> content(String body, String complaint) {
        return new HashMap<>(Map.of(
                "office",
                OFFICE,
                "kind",
                "TYPICAL_CASE",
                "title",
                TITLE,
                "body",
                body,
                "category",
                "五八二五类别",
                "shops",
                List.of(),
                "basis",
                Map.of("festival", "CONSUMER_RIGHTS_DAY", "source", Map.of("type", "COMPLAINT", "id", complaint))));
    }

    private static JsonObject step(int officer, String path, Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put(
                "version",
                office(officer)
                        .get(path.substring(0, path.lastIndexOf('/')))
                        .being(200)
                        .json()
                        .getJsonNumber("version")
                        .longValue());
        return office(officer).post(path, body).being(200).json();
    }

    @Test
    void aClosedComplaintBecomesATypicalCaseWithoutItsTrader() {
        JsonObject settled = complaint("SETTLED");
        String complaint = settled.getString("number");
        String trader = settled.getJsonObject("trader").getString("name");

        JsonObject draft = office(0)
                .get("typical-cases/drafts/COMPLAINT/" + complaint)
                .being(200)
                .json();
        assertThat(draft.getString("body")).contains("【案情】", "【处理】").doesNotContain(trader);
        assertThat(office(0)
                        .get("typical-cases/drafts/COMPLAINT/"
                                + complaint("ACCEPTED").getString("number"))
                        .being(422)
                        .body())
                .contains("warning.source.open");
        http.as(DemoUsers.holding("COUNTY_OFFICE", "220104"))
                .get("typical-cases/drafts/COMPLAINT/" + complaint)
                .being(404);
        Map<String, Object> elsewhere = content("某店违约。", complaint);
        elsewhere.put("office", "220104");
        assertThat(http.as(DemoUsers.holding("COUNTY_OFFICE", "220104"))
                        .post("consumer-warnings", elsewhere)
                        .being(422)
                        .body())
                .contains("warning.source.gone");
        assertThat(office(0)
                        .post("consumer-warnings", content("某店即" + trader + "。", complaint))
                        .being(422)
                        .body())
                .contains("warning.trader");
        assertThat(office(0)
                        .post("consumer-warnings", content("某店即" + DemoUnits.RESTAURANT.signName() + "。", complaint))
                        .being(422)
                        .body())
                .contains("warning.trader");
        assertThat(office(0)
                        .get("/work/new_typical_case?lang=zh&complaint=" + complaint)
                        .being(200)
                        .body())
                .contains("【案情】", "【提示】")
                .doesNotContain(trader);

        String number = office(0)
                .post("consumer-warnings", content(draft.getString("body") + "办卡前查看合同。", complaint))
                .being(200)
                .json()
                .getJsonObject("warning")
                .getString("number");
        String path = "consumer-warnings/" + number;
        step(0, path + "/proposal", Map.of());
        step(1, path + "/publication", Map.of());
        http.anybody().get("typical-cases/" + number).being(404);
        http.anybody().get(DuePublicationsServlet.ADDRESS).being(200);

        assertThat(http.anybody().get("typical-cases/" + number).being(200).body())
                .contains("办卡前查看合同")
                .doesNotContain(complaint);
        assertThat(http.anybody()
                        .get("/typical-cases/" + number + "?lang=zh")
                        .being(200)
                        .body())
                .contains("办卡前查看合同", "3·15")
                .doesNotContain(complaint);
        assertThat(http.anybody().get("/typical-cases.atom").being(200).body()).contains(TITLE);
        assertThat(http.anybody()
                        .get("/typical-cases?lang=en&festival=CONSUMER_RIGHTS_DAY&year="
                                + http.today().getYear())
                        .being(200)
                        .body())
                .contains(TITLE);
        assertThat(http.anybody()
                        .get("typical-cases?festival=SPRING_FESTIVAL")
                        .being(200)
                        .body())
                .doesNotContain(TITLE);
        assertThat(http.anybody().get("/warnings?lang=zh").being(200).body()).doesNotContain(TITLE);
        step(0, path + "/withdrawal", Map.of("reason", "依据已变化"));
        assertThat(http.anybody()
                        .get("/typical-cases/" + number + "?lang=zh")
                        .being(200)
                        .body())
                .contains("依据已变化");
    }
}
