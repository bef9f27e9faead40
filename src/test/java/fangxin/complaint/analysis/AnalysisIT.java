package fangxin.complaint.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.testing.data.DemoUsers;
import fangxin.testing.http.Http.User;
import fangxin.testing.http.RepeatedPosts;
import fangxin.testing.http.RepeatedPostsTestBase;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A burst in one category of one district is found, assessed, and stands in the report of its month. */
@RepeatedPosts({"hot-spots", "analysis-reports"})
class AnalysisIT extends RepeatedPostsTestBase {
    private static final String OFFICE = "220184";
    private static final String OTHER = "220112";
    private static final String CITY = "220100";
    private static final int ORDINARY = 3;
    private static final int BURST = 40;
    private static final String OPEN_CASE = "HOPEN-1";

    /** Monday of a week long before those in which other tests receive or close complaints. */
    private static LocalDate week() {
        LocalDate day = http.today().minusWeeks(46).withDayOfMonth(15);
        return day.minusDays(day.getDayOfWeek().getValue() - 1L);
    }

    private static User office(String code) {
        return http.as(DemoUsers.holding("COUNTY_OFFICE", code));
    }

    private static byte[] complaints() {
        StringBuilder file = new StringBuilder("12315编号,业务类型,接收时间,承办单位,被投诉人,客体类别,诉求内容,办理结果,原因,办结日期\n");
        for (int back = 0; back <= 13; back++) {
            LocalDate day = week().minusWeeks(back).plusDays(1);
            for (int i = 0; i < (back == 0 ? BURST : ORDINARY); i++) {
                file.append("H%d-%d,投诉,%s 10:00,220184S01,乙店,LAUNDRY,衣物洗染后损坏,不予受理,%s,%s%n"
                        .formatted(back, i, day, "不是为生活消费需要，或者不能证明存在消费者权益争议", day.plusDays(1)));
            }
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static boolean waits(User reader, String id) {
        return reader.get("worklist?type=ASSESS_HOT_SPOT").being(200).body().contains("/work/hot_spot?id=" + id);
    }

    private static JsonObject hotSpot(User reader, String type) {
        return reader.get("hot-spots").being(200).value().asJsonArray().stream()
                .map(JsonValue::asJsonObject)
                .filter(each -> each.getString("first").equals(week().toString())
                        && each.getString("type").equals(type))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Order(1)
    void aBurstIsFoundAndAssessed() {
        JsonObject imported = office(OFFICE)
                .upload(
                        "complaint-imports?platform=NATIONAL_12315&day="
                                + http.today().minusDays(2),
                        Map.of(),
                        "12315.csv",
                        complaints())
                .being(200)
                .json();
        assertThat(imported.toString()).contains("\"added\":" + (BURST + 13 * ORDINARY));
        Map<String, String> input = Map.of("day", week().plusDays(3).toString());
        JsonObject searched =
                office(CITY).post("hot-spots/weeks", input).being(200).json();
        assertThat(searched.getInt("found")).isPositive();
        office(OFFICE).post("hot-spots/weeks", input).being(422);
        assertThat(office(CITY)
                        .post("hot-spots/weeks", Map.of("day", http.today().toString()))
                        .being(422)
                        .body())
                .contains("analysis.week.open");

        JsonObject found = hotSpot(office(OFFICE), "CATEGORY_IN_DISTRICT");
        String path = "hot-spots/" + found.getString("id");
        assertThat(found.getJsonObject("figures").getInt("observed")).isEqualTo(BURST);
        office(OTHER).get(path).being(404);
        office(OTHER).get(path + ".pdf").being(404);
        assertThat(waits(office(OFFICE), found.getString("id"))).isTrue();
        office(OFFICE).post(path + "/assessment", Map.of("note", "集中约谈洗染企业")).being(200);
        office(OTHER).post(path + "/assessment", Map.of("note", "无")).being(404);
        assertThat(office(CITY)
                        .post(path + "/assessment", Map.of("note", " "))
                        .being(422)
                        .body())
                .contains("analysis.note.missing");
        office(OFFICE).post(path + "/assessment", Map.of("note", "另一意见")).being(409);

        assertThat(waits(office(OFFICE), found.getString("id"))).isFalse();
        assertThat(waits(office(CITY), found.getString("id"))).isTrue();
        assertThat(office(CITY)
                        .get("/work/hot_spot?id=" + found.getString("id") + "&lang=zh")
                        .being(200)
                        .body())
                .contains("集中约谈洗染企业", "洗涤、染色服务");
        assertThat(office(OFFICE)
                        .get("/work/complaints?" + found.getString("cases") + "&lang=zh")
                        .being(200)
                        .body())
                .contains("乙店", String.valueOf(BURST));
    }

    @Test
    @Order(2)
    void aReportIsBuiltEditedAndReleased() throws IOException {
        Map<String, String> input =
                Map.of("occasion", "MONTH", "day", week().plusDays(1).toString());
        JsonObject built =
                office(OFFICE).post("analysis-reports", input).being(200).json();
        assertThat(office(OFFICE)
                        .post(
                                "analysis-reports",
                                Map.of("occasion", "MONTH", "day", http.today().toString()))
                        .being(422)
                        .body())
                .contains("analysis.report.open");
        assertThat(office(OFFICE)
                        .post("analysis-reports", Map.of("occasion", "MONTH", "day", "1990-05-01"))
                        .being(422)
                        .body())
                .contains("analysis.report.early");
        String number = built.getJsonObject("report").getString("number");
        String path = "analysis-reports/" + number;
        assertThat(unmatched(built)).isEmpty();
        assertThat(built.getJsonObject("report").getInt("complaints")).isGreaterThanOrEqualTo(BURST);
        assertThat(built.getJsonObject("list").getBoolean("unchanged")).isTrue();
        assertThat(built.toString()).contains("category=LAUNDRY").doesNotContain("乙店", "洗染后损坏");
        office(OTHER).get(path).being(404);

        List<Map<String, String>> sections = List.of(Map.of("heading", "一、总体情况", "text", "洗染投诉集中。9999件。"));
        assertThat(unmatched(office(OFFICE)
                        .post(path + "/text", Map.of("textVersion", 1, "sections", sections))
                        .being(200)
                        .json()))
                .containsExactly("一、总体情况9999件");
        assertThat(office(OFFICE)
                        .get("/work/analysis_report?number=" + number + "&lang=zh")
                        .being(200)
                        .body())
                .contains("与锁定的数据不一致", "9999件");
        assertThat(office(OFFICE)
                        .post(path + "/text", Map.of("textVersion", 2, "sections", List.of(Map.of("heading", " "))))
                        .being(422)
                        .body())
                .contains("sections.0.heading", "sections.0.text");
        office(OFFICE)
                .post(
                        path + "/text",
                        Map.of("textVersion", 1, "sections", List.of(Map.of("heading", "二", "text", "旧页面"))))
                .being(409);
        assertThat(new String(office(OFFICE).bytes(path + ".html"), StandardCharsets.UTF_8))
                .contains("洗染投诉集中。", "洗涤、染色服务", "█");
        assertThat(office(OFFICE).bytes(path + ".docx")).startsWith('P', 'K');
        try (PDDocument pdf = Loader.loadPDF(office(OFFICE).bytes(path + ".pdf"))) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", ""))
                    .contains(built.getJsonObject("list").getString("hash"), "洗染投诉集中。");
        }
        assertThat(office(OFFICE).bytes(path + ".xlsx")).startsWith('P', 'K');
        String waiting = "worklist?type=RELEASE_REPORT";
        assertThat(office(OFFICE).get(waiting).being(200).body()).contains(number);
        assertThat(office(OTHER).get(waiting).being(200).body()).doesNotContain(number);
        release(path);
        assertThat(office(OFFICE).get(waiting).being(200).body()).doesNotContain(number);

        office(OFFICE)
                .post(path + "/text", Map.of("textVersion", 2, "sections", sections.reversed()))
                .being(200);
        assertThat(office(OFFICE)
                        .post(
                                path + "/text",
                                Map.of("textVersion", 2, "sections", List.of(Map.of("heading", "二", "text", "改"))))
                        .being(409)
                        .body())
                .contains("analysis.report.released");
        takeBack(path);
        for (String page :
                List.of("hot_spots", "analysis_reports", "analysis_terms", "analysis_report?number=" + number)) {
            office(OTHER).get("/work/" + page).being(200);
            office(CITY).get("/work/" + page).being(200);
        }
    }

    private static List<String> unmatched(JsonObject report) {
        return report
                .getJsonArray("texts")
                .getJsonObject(0)
                .getJsonArray("unmatched")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(each -> each.getString("heading") + each.getString("number"))
                .toList();
    }

    private static void release(String path) {
        Map<String, Long> version = Map.of(
                "version",
                office(OFFICE)
                        .get(path)
                        .being(200)
                        .json()
                        .getJsonNumber("version")
                        .longValue());
        office(OFFICE).post(path + "/figures", version).being(200);
        office(OTHER).post(path + "/figures", version).being(404);
        office(OFFICE).post(path + "/release", version).being(200);
        assertThat(office(OTHER).get(path).being(200).json().getBoolean("editable"))
                .isFalse();
    }

    private static void takeBack(String path) {
        long version = office(OFFICE)
                .get(path)
                .being(200)
                .json()
                .getJsonNumber("version")
                .longValue();
        Map<String, Object> body = Map.of("version", version, "reason", "食品类数据有误");
        office(OTHER).post(path + "/release/withdrawal", body).being(404);
        assertThat(office(OFFICE)
                        .post(path + "/release/withdrawal", Map.of("version", version, "reason", " "))
                        .being(422)
                        .body())
                .contains("analysis.report.takeBack.missing");
        assertThat(office(OFFICE)
                        .post(path + "/release/withdrawal", body)
                        .being(200)
                        .json()
                        .getBoolean("editable"))
                .isTrue();
        office(OTHER).get(path).being(404);
        release(path);
    }

    /** The file of a later day closes a case that was open when its report counted it. */
    @Test
    @Order(3)
    void aFigureByStateLeadsToTheCasesThatItCountedOnceTheyHaveChanged() {
        importRow("", "", "");
        JsonObject built = office(OFFICE)
                .post(
                        "analysis-reports",
                        Map.of("occasion", "QUARTER", "day", week().plusDays(1).toString()))
                .being(200)
                .json();
        JsonObject open = byState(built, "RECEIVED");
        JsonObject refused = byState(built, "REFUSED");
        assertThat(listed(open)).hasSize(open.getInt("count")).anyMatch(row -> row.contains(OPEN_CASE));
        assertThat(listed(refused)).hasSize(refused.getInt("count"));

        importRow("不予受理", "不是为生活消费需要，或者不能证明存在消费者权益争议", week().plusDays(4).toString());

        assertThat(listed(open))
                .hasSize(open.getInt("count"))
                .anySatisfy(row -> assertThat(row).contains(OPEN_CASE, "Not accepted", "Received, to be accepted"));
        assertThat(listed(refused)).hasSize(refused.getInt("count")).noneMatch(row -> row.contains(OPEN_CASE));
        String path = "analysis-reports/" + built.getJsonObject("report").getString("number");
        JsonObject recounted = office(OFFICE)
                .post(
                        path + "/figures",
                        Map.of("version", built.getJsonNumber("version").longValue()))
                .being(200)
                .json();
        JsonObject after = byState(recounted, "REFUSED");
        assertThat(after.getInt("count")).isEqualTo(refused.getInt("count") + 1);
        assertThat(listed(after)).hasSize(after.getInt("count")).anyMatch(row -> row.contains(OPEN_CASE));
        assertThat(office(OFFICE)
                        .get("/work/complaints?" + after.getString("cases") + "&lang=zh")
                        .being(200)
                        .body())
                .contains("报告统计时状态");
    }

    private static void importRow(String result, String ground, String closed) {
        String file = "12315编号,业务类型,接收时间,承办单位,被投诉人,客体类别,诉求内容,办理结果,原因,办结日期\n"
                + "%s,投诉,%s 10:00,220184S01,丙店,LAUNDRY,衣物洗染后褪色,%s,%s,%s%n"
                        .formatted(OPEN_CASE, week().plusDays(2), result, ground, closed);
        office(OFFICE)
                .upload(
                        "complaint-imports?platform=NATIONAL_12315&day="
                                + http.today().minusDays(result.isEmpty() ? 4 : 3),
                        Map.of(),
                        "12315.csv",
                        file.getBytes(StandardCharsets.UTF_8))
                .being(200);
    }

    private static JsonObject byState(JsonObject report, String state) {
        return report.getJsonArray("groups").stream()
                .map(JsonValue::asJsonObject)
                .filter(group -> group.getString("group").equals("OUTCOME"))
                .flatMap(group -> group.getJsonArray("figures").stream())
                .map(JsonValue::asJsonObject)
                .filter(figure -> figure.getString("cases").endsWith("then=" + state))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the lines of the list to which a figure leads. */
    private static List<String> listed(JsonObject figure) {
        return office(OFFICE)
                .get("lists/complaint-cases.csv?columns=national,state,then&" + figure.getString("cases"))
                .being(200)
                .body()
                .lines()
                .skip(1)
                .toList();
    }

    @Test
    @Order(4)
    void onlyTheCityChangesTheTerms() {
        JsonObject view = office(OFFICE).get("analysis-terms").being(200).json();
        Map<String, Object> same = Map.of("issue", view.getInt("issue"), "terms", view.get("terms"));

        assertThat(view.getBoolean("changeable")).isFalse();
        assertThat(office(OFFICE).put("analysis-terms", same).being(422).body()).contains("analysis.terms.city");
        assertThat(office(CITY).put("analysis-terms", same).being(200).json().getInt("issue"))
                .isEqualTo(view.getInt("issue"));
    }
}
