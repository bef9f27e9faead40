package fangxin.complaint.unitcode;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.testing.data.DemoUsers;
import fangxin.testing.http.Http.User;
import fangxin.testing.http.RepeatedPosts;
import fangxin.testing.http.RepeatedPostsTestBase;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Test of codes of units: a shop issues and replaces its code, scans are counted by place, and distant ones, or reports
 * of several consumers that the plaque is false, give the county an alert.
 */
@RepeatedPosts("unit-codes")
class UnitCodeIT extends RepeatedPostsTestBase {
    private static final String SHOP = "lvyuan.shop01";

    private static User office(String code) {
        return http.as(DemoUsers.holding("COUNTY_OFFICE", code));
    }

    @Test
    void aReplacedCodeStillLeadsToTheUnitAndDistantScansAreAFlag() {
        User city = office("220100");
        JsonObject before = city.get("scan-terms").being(200).json();
        Map<String, Object> terms = Map.of(
                "fewestVisitors",
                2,
                "places",
                List.of(
                        Map.of("range", "10.1.0.0/16", "region", "220106", "type", "FIXED"),
                        Map.of("range", "10.2.0.0/16", "region", "220202", "type", "FIXED")));
        office("220106")
                .put("scan-terms", Map.of("issue", before.getInt("issue"), "terms", terms))
                .being(422);
        city.put("scan-terms", Map.of("issue", before.getInt("issue"), "terms", terms))
                .being(200);
        String unit = http.anybody()
                .get("units?size=1&district=220106&q=" + URLEncoder.encode(signName(), StandardCharsets.UTF_8))
                .being(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("number");
        User holder = http.as(SHOP);
        office("220102").get("unit-codes/" + unit).being(404);
        String first = holder.post("unit-codes/" + unit, Map.of()).being(200).text("code");
        String second = holder.post("unit-codes/" + unit, Map.of("replaced", first))
                .being(200)
                .text("code");
        assertThat(second).isNotEqualTo(first);
        assertThat(holder.get("/my/unit_code?lang=zh&number=" + unit).being(200).body())
                .contains("/r/" + second, "更换二维码");
        assertThat(scan(first, "10.1.0.1")).contains("replaced=true");
        assertThat(scan("NONE", "10.1.0.1")).isEqualTo("Optional.empty");
        IntStream.rangeClosed(1, 4).forEach(i -> scan(second, "10." + (1 + i % 2) + ".0." + i));

        JsonObject flagged = holder.get("unit-codes/" + unit).being(200).json();
        assertThat(flagged.getJsonArray("scans").getValuesAs(JsonObject.class).stream()
                        .map(scan -> scan.getString("place") + " " + scan.getInt("scans")))
                .containsExactlyInAnyOrder("220106 3", "220202 2");
        String id = unit + "-" + http.today();
        assertThat(office("220106").get("worklist").being(200).body()).contains("REVIEW_DISTANT_SCAN", id);
        assertThat(office("220106")
                        .get("/work/distant_scan?lang=zh&id=" + id)
                        .being(200)
                        .body())
                .contains("长春市");
        String review = "unit-codes/distant-scans/" + id;
        office("220106")
                .post(review, Map.of("noted", 0, "finding", "分店开业活动，照片转发。"))
                .being(200);
        office("220106").post(review, Map.of("noted", 0, "finding", "不清楚。")).being(409);
        assertThat(office("220106")
                        .post(review, Map.of("noted", 1, "finding", "已经换码。"))
                        .being(200)
                        .json()
                        .getJsonArray("findings"))
                .hasSize(2);
        IntStream.rangeClosed(1, 2).forEach(i -> report(unit, "1390000991" + i));
        assertThat(office("220106").get("worklist").being(200).body()).contains(id + "-reports");
        assertThat(office("220106")
                        .get("/work/distant_scan?lang=zh&id=" + id + "-reports")
                        .being(200)
                        .body())
                .contains("多名消费者反映");
    }

    private static void report(String unit, String contact) {
        http.anybody()
                .post(
                        "consumer-messages",
                        Map.of("unit", unit, "type", "PLAQUE_FALSE", "words", "证牌像是复印的。", "contact", contact))
                .being(201);
    }

    private static String signName() {
        return "栗子书屋";
    }

    private static String scan(String code, String address) {
        return http.anybody()
                .get(UnitScanServlet.ADDRESS + "?code=" + code + "&address=" + address)
                .being(200)
                .body();
    }
}
