package fangxin.supervision.officialcheck;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.testing.data.DemoUsers;
import fangxin.testing.data.InventedData;
import fangxin.testing.http.Http.User;
import fangxin.testing.http.RepeatedPosts;
import fangxin.testing.http.RepeatedPostsTestBase;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Official random checks from the file of an agency to the pages of a title; the public sees a link only. */
@RepeatedPosts("official-checks")
class OfficialCheckIT extends RepeatedPostsTestBase {
    private static final String OFFICE = "220122";
    private static final String LINK = "https://example.gov.cn/ssj/2026-001";
    private static final String RESULT = "未发现问题4711";

    private static User office(String code) {
        return http.as(DemoUsers.holding("COUNTY_OFFICE", code));
    }

    @Test
    void aFileIsImportedOnceAndItsResultsAreShownToTheOfficeOnly() {
        String number = office(OFFICE)
                .get("ratings")
                .being(200)
                .value()
                .asJsonArray()
                .getJsonObject(0)
                .getString("number");
        JsonObject unit = http.anybody().get("units/" + number).being(200).json();
        byte[] file = file(unit.getString("creditCode"));

        office(OFFICE)
                .upload("official-checks/imports", Map.of(), "空.csv", new byte[0])
                .being(422);
        JsonObject imported = office(OFFICE)
                .upload("official-checks/imports", Map.of(), "双随机.csv", file)
                .being(200)
                .json();
        JsonObject again = office(OFFICE)
                .upload("official-checks/imports", Map.of(), "双随机.csv", file)
                .being(200)
                .json();

        assertThat(imported.getJsonObject("counts").getInt("added")).isEqualTo(2);
        assertThat(imported.getJsonObject("counts").getInt("refused")).isEqualTo(2);
        assertThat(imported.getBoolean("repeated")).isFalse();
        assertThat(again.getString("id")).isEqualTo(imported.getString("id"));
        assertThat(again.getBoolean("repeated")).isTrue();
        assertThat(again.getJsonObject("counts").toString())
                .isEqualTo("{\"added\":0,\"changed\":0,\"refused\":2,\"total\":4,\"unchanged\":2}");
        String refused = "official-checks/imports/" + imported.getString("id") + "/refused-rows";
        assertThat(office(OFFICE).get(refused).being(200).body())
                .contains("merchant.creditCode", "officialcheck.row.link");
        office("220104").get(refused).being(404);
        String columns = "official-checks/imports/" + imported.getString("id") + "/columns";
        Map<String, Object> mapping = Map.of("headings", Map.of("PLAN_NUMBER", "抽查计划编号"));
        office("220104").post(columns, mapping).being(404);
        office(OFFICE).post(columns, mapping).being(200);
        theTitleShowsIt(number);
        takeBack(number, imported.getString("id"));
        assertThat(office(OFFICE).post(columns, Map.of()).being(422).body())
                .contains("document.spreadsheet.mapping.missing");
    }

    /** Without its column of results, the file would be one of planned checks. */
    @Test
    void aFileWithAnUnknownHeadingWaitsForItsColumns() {
        byte[] file = "抽查计划编号,抽查机关,抽查事项,统一社会信用代码,检查日期,核查结论4713\nJL2026-4713,局,事项,%s,%s,合格"
                .formatted(InventedData.creditCode(4713), http.today())
                .getBytes(StandardCharsets.UTF_8);

        JsonObject waiting = office("220112")
                .upload("official-checks/imports", Map.of(), "结论.csv", file)
                .being(200)
                .json();

        assertThat(waiting.getBoolean("imported")).isFalse();
        JsonObject imported = office("220112")
                .post(
                        "official-checks/imports/" + waiting.getString("id") + "/columns",
                        Map.of(
                                "headings",
                                Map.of(
                                        "PLAN_NUMBER", "抽查计划编号",
                                        "AUTHORITY", "抽查机关",
                                        "ITEM", "抽查事项",
                                        "CREDIT_CODE", "统一社会信用代码",
                                        "CHECKED_ON", "检查日期",
                                        "RESULT", "核查结论4713")))
                .being(200)
                .json();
        assertThat(imported.getBoolean("imported")).isTrue();
        assertThat(imported.getJsonObject("counts").getInt("added")).isEqualTo(1);
    }

    private static void takeBack(String number, String id) {
        String withdrawal = "official-checks/imports/" + id + "/withdrawal";
        Map<String, String> reason = Map.of("reason", "检查结果列选错。");

        office("220104").post(withdrawal, reason).being(404);
        assertThat(office(OFFICE)
                        .post(withdrawal, Map.of("reason", " "))
                        .being(422)
                        .body())
                .contains("officialcheck.withdraw.reason.missing");
        JsonObject waiting = office(OFFICE).post(withdrawal, reason).being(200).json();

        assertThat(waiting.getBoolean("imported")).isFalse();
        assertThat(waiting.getJsonObject("counts").getInt("total")).isZero();
        assertThat(http.anybody()
                        .get("/units/" + number + "?lang=zh")
                        .being(200)
                        .body())
                .doesNotContain(LINK);
    }

    private static void theTitleShowsIt(String number) {
        assertThat(office(OFFICE)
                        .get("/work/title?number=" + number + "&lang=zh")
                        .being(200)
                        .body())
                .contains(RESULT, LINK);
        assertThat(office(OFFICE)
                        .get("/work/official_checks?lang=zh")
                        .being(200)
                        .body())
                .contains("JL2026-4711", RESULT);
        assertThat(office("220104")
                        .get("official-checks/titles/" + number)
                        .being(200)
                        .value()
                        .asJsonArray())
                .isEmpty();
        String page =
                http.anybody().get("/units/" + number + "?lang=zh").being(200).body();
        assertThat(page).contains(LINK).doesNotContain(RESULT);
        assertThat(http.anybody().get("units/" + number).being(200).body()).doesNotContain(RESULT);
    }

    private static byte[] file(String creditCode) {
        String plan = "JL2026-4711,市市场监管局,登记事项检查,";
        return String.join(
                        "\n",
                        "抽查计划编号,抽查机关,抽查事项,统一社会信用代码,检查对象,检查日期,检查结果,公示链接",
                        plan + ",,,,",
                        plan + creditCode + ",店," + http.today() + "," + RESULT + "," + LINK,
                        plan + "922201020000000000,甲,,,",
                        plan + InventedData.creditCode(4712) + ",乙,,,www.example.gov.cn")
                .getBytes(StandardCharsets.UTF_8);
    }
}
