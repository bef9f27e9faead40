package fangxin.complaint.performance;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.Sha256;
import fangxin.complaint.callback.CallBackRecusalServlet;
import fangxin.testing.data.DemoUsers;
import fangxin.testing.http.Http.User;
import fangxin.testing.http.RepeatedPosts;
import fangxin.testing.http.RepeatedPostsTestBase;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Test of a month that is over, from its closed complaints to the figures: the draw, the calls, the table, an appeal,
 * and the figures that an office reads before the publication.
 */
@RepeatedPosts(
        value = {"call-backs", "complaint-appraisals"},
        // The days for appeals are not over.
        except = "complaint-appraisals/{month}/publication")
class ComplaintAppraisalIT extends RepeatedPostsTestBase {
    private static final String OFFICE = "220182";
    private static final String LARGE = "220183";
    private static final String CITY = "220100";
    private static final int MANY = 205;
    private static final int PAGE = 200;
    private static final String FORMULA = "SATISFACTION";
    private static final Map<String, String> DISSATISFIED =
            Map.of("FLOW", "SATISFIED", "RESULT", "DISSATISFIED", "ATTITUDE", "SATISFIED");

    /** A month before those of the demonstration, which no other test closes cases in. */
    private static YearMonth month() {
        return YearMonth.from(http.today()).minusMonths(3);
    }

    private static User office(String code) {
        return http.as(DemoUsers.holding("COUNTY_OFFICE", code));
    }

    private static byte[] closedCases() {
        StringBuilder file = new StringBuilder("12315编号,业务类型,接收时间,承办单位,被投诉人,诉求内容,受理日期,办理结果,办结日期,挽回损失\n");
        LocalDate day = month().atDay(3);
        for (int i = 1; i <= 4; i++) {
            file.append("A590%d,投诉,%s 10:00,,甲店,内容,%s,调解成功,%s,%d.00%n"
                    .formatted(i, day, day.plusDays(1), day.plusDays(9), i));
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Closed cases of an office with more than one page of them behind each figure. */
    private static byte[] manyClosedCases() {
        StringBuilder file = new StringBuilder("12315编号,业务类型,接收时间,承办单位,被投诉人,诉求内容,受理日期,办理结果,办结日期\n");
        LocalDate day = month().atDay(3);
        for (int i = 0; i < MANY; i++) {
            file.append(
                    "A591-%03d,投诉,%s 10:00,,乙店,内容,%s,调解成功,%s%n".formatted(i, day, day.plusDays(1), day.plusDays(9)));
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String platformCallBacks() {
        return IntStream.range(0, MANY).mapToObj("A591-%03d,满意"::formatted).collect(Collectors.joining("\n"));
    }

    private static List<JsonObject> waiting(User reader) {
        return reader.get("call-backs").being(200).value().asJsonArray().stream()
                .map(JsonValue::asJsonObject)
                .filter(each -> each.getString("state").equals("WAITING")
                        && each.getString("month").equals(month().toString()))
                .toList();
    }

    private static Map<String, Object> call(String number, String outcome, Map<String, String> answers) {
        long version = office(CITY)
                .get("call-backs/cases/" + number)
                .being(200)
                .json()
                .getJsonObject("calling")
                .getJsonNumber("version")
                .longValue();
        return Map.of("version", version, "outcome", outcome, "answers", answers);
    }

    @Test
    void aMonthIsDrawnCalledAppraisedAndAppealed() {
        office(OFFICE)
                .upload(
                        "complaint-imports?platform=NATIONAL_12315&day="
                                + http.today().minusDays(1) + "&rows=4",
                        Map.of(),
                        "12315.csv",
                        closedCases())
                .being(200);
        office(LARGE)
                .upload(
                        "complaint-imports?platform=NATIONAL_12315&day="
                                + http.today().minusDays(1),
                        Map.of(),
                        "12315.csv",
                        manyClosedCases())
                .being(200);
        office(CITY)
                .post("call-backs/platform", Map.of("rows", platformCallBacks()))
                .being(200);
        Map<String, String> input = Map.of("month", month().toString());
        assertThat(office(CITY)
                        .post("call-backs/platform", Map.of("rows", "A5901,满意\nA9999,满意\nA5902,好"))
                        .being(200)
                        .body())
                .contains("\"added\":1", "A9999", "A5902");
        office(OFFICE).post("call-backs/draws", input).being(422);
        assertThat(office(CITY)
                        .post(
                                "call-backs/draws",
                                Map.of("month", YearMonth.from(http.today()).toString()))
                        .being(422)
                        .body())
                .contains("callback.month.open");
        JsonObject draw =
                office(CITY).post("call-backs/draws", input).being(200).json();
        assertThat(draw.getInt("drawn")).isEqualTo(waiting(office(CITY)).size()).isPositive();
        assertThat(draw.getInt("platform")).isEqualTo(MANY + 1);
        String list = "call-backs/draws/" + month() + "/list.txt";
        assertThat(Sha256.hex(office(CITY).bytes(list))).isEqualTo(draw.getString("listHash"));
        office(OFFICE).get(list).being(404);
        assertThat(office(CITY).post("complaint-appraisals", input).being(422).body())
                .contains("performance.calls.open");
        assertThat(office(CITY)
                        .get("lists/call-backs.csv?month=" + month())
                        .being(200)
                        .body())
                .contains(waiting(office(CITY)).getFirst().getString("complaint"));
        aCallNeedsTheWholeScript();
        office(CITY).post("complaint-appraisals", input).being(200);
        anOfficeSeesItsOwnFiguresAndAppeals();
        anOfficePagesThroughTheCasesBehindItsFigure();
    }

    private static JsonObject behind(int first) {
        return office(LARGE)
                .get("complaint-appraisals/" + month() + "/figures/" + LARGE + "/CLOSED?first=" + first)
                .being(200)
                .json();
    }

    /** The appealed case, the last one before its appeal, is the first of those that the city decides. */
    private static void anOfficePagesThroughTheCasesBehindItsFigure() {
        assertThat(behind(0).getJsonArray("cases")).hasSize(PAGE);
        assertThat(behind(0).getInt("more")).isEqualTo(MANY - PAGE);
        JsonObject rest = behind(PAGE);
        assertThat(rest.getJsonArray("cases")).hasSize(MANY - PAGE);
        assertThat(rest.getInt("more")).isZero();
        assertThat(behind(MANY).getJsonArray("cases")).isEmpty();
        assertThat(office(LARGE)
                        .get("complaint-appraisals/" + month() + "/figures/" + LARGE + "/CLOSED?first=-1")
                        .being(422)
                        .body())
                .contains("performance.behind.first");
        String last = rest.getJsonArray("cases").getJsonObject(MANY - PAGE - 1).getString("complaint");
        String page = "/work/complaint_figure?lang=zh&month=" + month() + "&agency=" + LARGE + "&formula=CLOSED";
        assertThat(office(LARGE).get(page).being(200).body())
                .contains("first=" + PAGE)
                .doesNotContain(last);
        assertThat(office(LARGE).get(page + "&first=" + PAGE).being(200).body()).contains(last, "rel=\"prev\"");

        office(LARGE)
                .post(
                        "complaint-appraisals/" + month() + "/cases/" + last + "/appeal",
                        Map.of("formula", "CLOSED", "reason", "误录"))
                .being(204);

        assertThat(behind(0).getJsonArray("cases").getJsonObject(0).getString("complaint"))
                .isEqualTo(last);
    }

    @Test
    void whoIsRecusedFromATraderDoesNotFindItsCallBack() {
        assertThat(http.anybody().get(CallBackRecusalServlet.ADDRESS).being(200).body())
                .isEqualTo("1 true false");
    }

    private static void aCallNeedsTheWholeScript() {
        String first = waiting(office(OFFICE)).getFirst().getString("complaint");
        String path = "call-backs/cases/" + first;
        office("220104").get(path).being(404);
        office(OFFICE).post(path + "/phone", Map.of("phone", "13900005901")).being(404);
        assertThat(office(CITY)
                        .post(path + "/phone", Map.of("phone", "电话"))
                        .being(422)
                        .body())
                .contains("callback.phone.pattern");
        assertThat(office(CITY)
                        .post(path + "/phone", Map.of("phone", "13900005901"))
                        .being(200)
                        .body())
                .contains("139****5901")
                .doesNotContain("13900005901");
        assertThat(office(CITY)
                        .post(path + "/phone-reading", Map.of("reason", "回访"))
                        .being(200)
                        .body())
                .contains("13900005901");
        assertThat(office(CITY)
                        .post(path + "/calls", call(first, "ANSWERED", Map.of("FLOW", "SATISFIED")))
                        .being(422)
                        .body())
                .contains("answers.RESULT", "answers.ATTITUDE");
        office(CITY)
                .post(path + "/calls", call(first, "ANSWERED", DISSATISFIED))
                .being(200);
        assertThat(office(CITY)
                        .get("/work/call_back?number=" + first + "&lang=zh")
                        .being(200)
                        .body())
                .contains("不满意")
                .doesNotContain("139****5901");
        for (JsonObject each : waiting(office(CITY))) {
            String number = each.getString("complaint");
            office(CITY)
                    .post("call-backs/cases/" + number + "/calls", call(number, "DECLINED", Map.of()))
                    .being(200);
        }
    }

    private static JsonObject figure(User reader) {
        return reader.get("complaint-appraisals/" + month() + "/figures/" + OFFICE + "/" + FORMULA)
                .being(200)
                .json();
    }

    private static void anOfficeSeesItsOwnFiguresAndAppeals() {
        JsonObject before = figure(office(OFFICE)).getJsonObject("figure");
        assertThat(before.getString("type")).isEqualTo("TOO_FEW");
        assertThat(before.getInt("numerator")).isEqualTo(1);
        assertThat(before.getInt("denominator")).isEqualTo(2);
        office("220104")
                .get("complaint-appraisals/" + month() + "/figures/" + OFFICE + "/" + FORMULA)
                .being(404);
        String number = figure(office(OFFICE)).getJsonArray("cases").stream()
                .map(JsonValue::asJsonObject)
                .filter(each -> each.getString("inclusion").equals("COUNTED"))
                .findFirst()
                .orElseThrow()
                .getString("complaint");
        String path = "complaint-appraisals/" + month() + "/cases/" + number;
        Map<String, Object> appeal = Map.of("formula", FORMULA, "reason", "与本件无关");

        office("220104").post(path + "/appeal", appeal).being(404);
        assertThat(office(OFFICE)
                        .post(path + "/appeal", Map.of("formula", FORMULA, "reason", " "))
                        .being(422)
                        .body())
                .contains("performance.reason.missing");
        office(OFFICE).post(path + "/appeal", appeal).being(204);
        assertThat(office(CITY)
                        .post("complaint-appraisals/" + month() + "/publication", Map.of())
                        .being(409)
                        .body())
                .contains("performance.publish.early");
        office(CITY)
                .post(path + "/appeal-decision", Map.of("formula", FORMULA, "upheld", true, "reason", "属实"))
                .being(204);

        JsonObject after = figure(office(OFFICE)).getJsonObject("figure");
        assertThat(after.getInt("denominator")).isEqualTo(1);
        JsonObject city = office(CITY)
                .get("complaint-appraisals/" + month() + "/figures/ALL/" + FORMULA)
                .being(200)
                .json()
                .getJsonObject("figure");
        assertThat(city.getString("type")).isEqualTo("TOTAL");
        assertThat(city.getInt("denominator")).isPositive();
        office(OFFICE)
                .get("complaint-appraisals/" + month() + "/figures/ALL/" + FORMULA)
                .being(404);
        assertThat(after.getInt("excluded")).isEqualTo(before.getInt("excluded") + 1);
        assertThat(office(CITY)
                        .get("/work/complaint_figure?month=" + month() + "&agency=" + OFFICE + "&formula=" + FORMULA
                                + "&lang=zh")
                        .being(200)
                        .body())
                .contains("与本件无关", "属实", "申诉成立，已剔除");
        for (String page :
                List.of("call_backs", "complaint_appraisals", "complaint_figures", "complaint_appraisal_terms")) {
            office(CITY).get("/work/" + page + "?lang=en").being(200);
            office(OFFICE).get("/work/" + page + "?lang=zh").being(200);
        }
    }
}
