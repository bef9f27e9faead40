package fangxin.complaint.survey;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.testing.data.DemoUnits;
import fangxin.testing.data.DemoUsers;
import fangxin.testing.http.Http.User;
import fangxin.testing.http.RepeatedPosts;
import fangxin.testing.http.RepeatedPostsTestBase;
import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Test of a satisfaction survey: an office creates it, a device answers it once, sheets are added, it is closed, and
 * anybody reads the aggregated result.
 */
@RepeatedPosts({"surveys", "survey-forms"})
class SurveyIT extends RepeatedPostsTestBase {
    private static final String OFFICE = "220102";
    private static final List<String> CODES = List.of("GOODS", "PRICES", "SAFETY", "RIGHTS", "OVERALL");

    private static User office() {
        return http.as(DemoUsers.holding("COUNTY_OFFICE", OFFICE));
    }

    private static Map<String, Object> input(String scope, String title, String name) {
        Map<String, Object> input = new HashMap<>(Map.of(
                "office",
                OFFICE,
                "scope",
                scope,
                "opensOn",
                http.today().toString(),
                "closesOn",
                http.today().plusDays(20).toString()));
        if (title != null) {
            input.put("title", title);
        }
        if (name != null) {
            input.put("name", name);
        }
        return input;
    }

    private static JsonObject read(String number) {
        return office().get("surveys/" + number).being(200).json();
    }

    private static Map<String, Object> now(String number, Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("version", read(number).getJsonNumber("version").longValue());
        return body;
    }

    private static <T> Map<String, T> each(T value) {
        Map<String, T> all = new HashMap<>();
        CODES.forEach(code -> all.put(code, value));
        return all;
    }

    @Test
    void aSurveyIsAnsweredOnceByADeviceAndReadAsASum() {
        String unit = DemoUnits.CONVENIENCE_STORE.find(http).getString("number");
        assertThat(office().post("surveys", input("UNIT", "2201012026101000018", null))
                        .being(422)
                        .body())
                .contains("survey.title.unknown");
        assertThat(http.as(DemoUsers.holding("COUNTY_OFFICE", "220104"))
                        .post("surveys", input("PROGRAMME", null, null))
                        .being(422)
                        .body())
                .contains("survey.office.missing");
        JsonObject created =
                office().post("surveys", input("UNIT", unit, null)).being(200).json();
        String number = created.getJsonObject("survey").getString("number");
        String path = "surveys/" + number;
        http.as(DemoUsers.holding("COUNTY_OFFICE", "220104")).get(path).being(404);
        assertThat(http.anybody()
                        .get("/survey/" + number + "?lang=zh")
                        .being(200)
                        .body())
                .contains("总体上，您是否满意", "非常满意");

        String answers = "survey-forms/" + number + "/answers";
        http.anybody().post(answers, Map.of("points", Map.of("GOODS", 5))).being(422);
        Map<String, Object> answer = Map.of("points", each(5), "words", "电话13904317788，服务很好");
        JsonObject answered = http.anybody().post(answers, answer).being(200).json();
        assertThat(answered.containsKey("result") && !answered.isNull("result"))
                .as("the result while it is open")
                .isFalse();
        assertThat(http.anybody()
                        .post(answers, Map.of("points", each(1)))
                        .being(409)
                        .body())
                .contains("survey.answered");
        assertThat(read(number).getJsonObject("result").isNull("answers")).isTrue();

        office().post(path + "/papers", now(number, Map.of("sheets", 3, "counts", each(List.of(0, 0, 0, 0, 9)))))
                .being(422);
        office().post(path + "/papers", now(number, Map.of("sheets", 19, "counts", each(List.of(0, 1, 1, 8, 9)))))
                .being(200);
        office().post(path + "/papers", now(number, Map.of("sheets", 7, "counts", each(List.of(7, 0, 0, 0, 0)))))
                .being(200);
        office().post(path + "/papers/2/withdrawal", now(number, Map.of("reason", "重复录入")))
                .being(200);
        JsonObject result = read(number).getJsonObject("result");
        assertThat(result.getInt("answers")).isEqualTo(20);
        assertThat(result.getJsonNumber("satisfaction").doubleValue()).isEqualTo(90.0);
        assertThat(read(number).getJsonArray("words").toString())
                .contains("服务很好")
                .doesNotContain("13904317788");
        assertThat(office().get("/work/survey?lang=zh&number=" + number)
                        .being(200)
                        .body())
                .contains("90% ± 13.1", "重复录入");
        assertThat(office().get("/work/lists/survey-result.csv?lang=zh&number=" + number)
                        .being(200)
                        .body())
                .contains("总体上，您是否满意");
        assertThat(office().get("/work/title?lang=zh&number=" + unit).being(200).body())
                .contains("/work/survey?number=" + number);

        office().post(path + "/closing", now(number, Map.of())).being(200);
        assertThat(http.anybody().post(answers, Map.of("points", each(2))).status())
                .isEqualTo(409);
        assertThat(http.anybody()
                        .get("/survey/" + number + "?lang=zh")
                        .being(200)
                        .body())
                .contains("调查已结束", "90% ± 13.1")
                .doesNotContain("服务很好");
    }

    /** The figures of the dimensions name their issue; a dimension without answers has no figure. */
    @Test
    void theDimensionsNameTheirVersionAndMissingFigures() {
        JsonObject report = office().get("dimensions").being(200).json();
        assertThat(report.getInt("issue")).isPositive();
        JsonObject sampling = report.getJsonArray("rows").getValuesAs(JsonObject.class).stream()
                .filter(row -> row.getJsonObject("figure").getString("code").equals("SAMPLING"))
                .findFirst()
                .orElseThrow();
        assertThat(sampling.getJsonArray("values").getJsonObject(0).isNull("value"))
                .isTrue();
        assertThat(office().get("/work/seven_dimensions?lang=zh").being(200).body())
                .contains("无数据", "维权", "投诉按时办理率");
        assertThat(office().get("/work/lists/seven-dimensions.csv?lang=en")
                        .being(200)
                        .body())
                .contains("Issue of the definitions", "ODR firms");
        http.anybody().get("dimensions").being(401);
        assertThat(http.anybody().get("/complaint-figures?lang=zh").being(200).body())
                .contains("https://tsgs.12315.cn/");
        http.anybody().get("complaint-figures?month=1999-01").being(404);
        http.anybody().get("complaint-figures").being(200);
    }
}
