package fangxin.complaint.station;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.testing.data.DemoUnits;
import fangxin.testing.data.DemoUsers;
import fangxin.testing.data.InventedData;
import fangxin.testing.http.Http.Answer;
import fangxin.testing.http.Http.User;
import fangxin.testing.http.RepeatedPosts;
import fangxin.testing.http.RepeatedPostsTestBase;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Test of stations: a business applies for one, a second officer approves it, its staff keep the ledger, and the public
 * reads its rates.
 */
@RepeatedPosts(
        value = {"station-register", "station-cases"},
        // only a dispute that the hourly job has handed over can be referred
        except = "station-cases/{number}/referral")
class StationIT extends RepeatedPostsTestBase {
    private static final String NANGUAN = "220102";
    private static final String STAFF = "nanguan.shop01";

    private static User office(int n) {
        return http.as(DemoUsers.holding("COUNTY_OFFICE", NANGUAN, n));
    }

    private static User other() {
        return http.as(DemoUsers.holding("COUNTY_OFFICE", "220104"));
    }

    private static User staff() {
        return http.as(STAFF);
    }

    private static Map<String, Object> application(String creditCode, String name, String type) {
        Map<String, Object> fields = new HashMap<>(Map.of(
                "office", NANGUAN, "type", type, "name", name, "hostName", "测试商业管理有限公司", "creditCode", creditCode));
        fields.put("place", Map.of("venue", "MALL", "address", "重庆路1号", "phone", "0431-80000471"));
        fields.put("staff", Map.of("contact", "周某", "contactPhone", "13904314711", "count", 2));
        fields.put("conditions", List.of("PREMISES", "STAFF", "PHONE", "RULES", "COMPUTER"));
        return fields;
    }

    private static String number(Answer answer) {
        return answer.being(200).json().getJsonObject("station").getString("number");
    }

    @Test
    void aStationIsApprovedKeepsItsLedgerAndIsPublished() {
        JsonObject unit = DemoUnits.CONVENIENCE_STORE.find(http);
        String title = unit.getString("number");
        String code = http.anybody().get("units/" + title).being(200).json().getString("creditCode");
        String name = "四七一一服务站" + InventedData.shop().creditCode();
        Map<String, Object> bad = application(code, " ", "VENUE");
        bad.put("place", Map.of("venue", "MALL", "address", "重庆路1号", "lat", 43.9));
        assertThat(staff().post("station-register", bad).being(422).body())
                .contains("station.name.missing", "station.phone.missing", "station.position");
        assertThat(staff().post("station-register", application(InventedData.creditCode(4711), name, "VENUE"))
                        .being(422)
                        .body())
                .contains("station.creditCode.other");
        String number = number(staff().post("station-register", application(code, name, "VENUE")));
        String path = "station-register/" + number;

        other().get(path).being(404);
        number(staff().post(path + "/particulars", application(code, name, "VENUE")));
        LocalDate opened = http.today().minusDays(70);
        other().post(path + "/approval", Map.of("openedOn", opened.toString())).being(404);
        number(office(0).post(path + "/approval", Map.of("openedOn", opened.toString())));
        other().post(path + "/shops", Map.of("title", title)).being(404);
        changes(path, application(code, name + "东门", "VENUE"), application(code, name, "VENUE"), name);
        number(office(0).post(path + "/shops", Map.of("title", title)));
        ledger(path, number);
        published(title, name);
        grades(path, name);

        number(staff().post(path + "/confirmation", Map.of()));
        number(office(0).post(path + "/shops/end", Map.of("title", title)));
        assertThat(office(0)
                        .post(
                                path + "/closing",
                                Map.of("lastDay", http.today().plusDays(1).toString(), "reason", "停业"))
                        .being(422)
                        .body())
                .contains("station.lastDay.range");
        number(office(0).post(path + "/closing", Map.of("lastDay", http.today().toString(), "reason", "停业")));
        assertThat(http.anybody()
                        .get("/stations?lang=zh&q=" + URLEncoder.encode(name, StandardCharsets.UTF_8))
                        .being(200)
                        .body())
                .contains("没有符合条件的服务站或者ODR企业。");
    }

    /**
     * A change of public particulars waits for another officer than its proposer; forms show it, with phones masked.
     */
    private static void changes(String path, Map<String, Object> renamed, Map<String, Object> back, String name) {
        JsonObject proposed =
                office(1).post(path + "/particulars", renamed).being(200).json();
        assertThat(proposed.getJsonObject("station").getString("name")).isEqualTo(name);
        Map<String, Object> decision = Map.of(
                "change",
                proposed.getJsonObject("proposals").getJsonObject("change").getString("id"),
                "confirmed",
                true);
        office(1).post(path + "/change", decision).being(422);
        other().post(path + "/change", decision).being(404);
        assertThat(office(0)
                        .get("worklist?type=CONFIRM_STATION_CHANGE")
                        .being(200)
                        .body())
                .contains(path.substring(path.indexOf('/') + 1));
        assertThat(office(0)
                        .post(path + "/change", decision)
                        .being(200)
                        .json()
                        .getJsonObject("station")
                        .getString("name"))
                .isEqualTo(name + "东门");
        String again = staff().post(path + "/particulars", back)
                .being(200)
                .json()
                .getJsonObject("proposals")
                .getJsonObject("change")
                .getString("id");
        office(0)
                .post(path + "/change", Map.of("change", again, "confirmed", true))
                .being(200);

        Map<String, String> member = Map.of("name", "周一一", "post", "站长", "phone", "13904314715");
        String id = staff().post(path + "/staff", member)
                .being(200)
                .json()
                .getJsonArray("members")
                .getJsonObject(0)
                .getString("id");
        String form = office(0)
                .get("documents/STATION_REGISTRATION/" + path.substring(path.indexOf('/') + 1) + ".html")
                .being(200)
                .body();
        assertThat(form).contains("周一一", "站长", "139****4715").doesNotContain("13904314715");
        staff().post(path + "/staff/" + id + "/end", Map.of()).being(200);
    }

    /**
     * A grade waits for another officer than its proposer, is public once confirmed, and can be returned with a reason.
     */
    private static void grades(String path, String name) {
        String month = YearMonth.from(http.today()).toString();
        Map<String, String> model = Map.of("grade", "MODEL", "assessedIn", month, "reason", "现场评定");
        staff().upload(path + "/assessment-file", model, "sheet.jpg", InventedData.photo(4713))
                .being(403);
        other().upload(path + "/assessment-file", model, "sheet.jpg", InventedData.photo(4713))
                .being(404);
        assertThat(office(1)
                        .upload(
                                path + "/assessment-file",
                                Map.of("grade", "NONE", "assessedIn", month, "reason", "现场评定"),
                                "sheet.jpg",
                                InventedData.photo(4713))
                        .being(422)
                        .body())
                .contains("station.grade.unknown");
        JsonObject waiting = office(1)
                .upload(path + "/assessment-file", model, "sheet.jpg", InventedData.photo(4713))
                .being(200)
                .json()
                .getJsonObject("proposals")
                .getJsonObject("assessment");
        office(0).get("/files/" + waiting.getString("file")).being(200);
        String query = "stations?grade=MODEL&q=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
        assertThat(http.anybody().get(query).being(200).body()).doesNotContain(name);
        Map<String, Object> decision = Map.of("assessment", waiting.getString("id"), "confirmed", true);
        office(1).post(path + "/grade", decision).being(422);
        other().post(path + "/grade", decision).being(404);
        assertThat(office(0)
                        .get("worklist?type=CONFIRM_STATION_GRADE")
                        .being(200)
                        .body())
                .contains(path.substring(path.indexOf('/') + 1));
        office(0).post(path + "/grade", decision).being(200);
        assertThat(http.anybody().get(query).being(200).body()).contains(name, "示范服务站", month);
        assertThat(http.anybody().get("/" + query + "&lang=zh").being(200).body())
                .contains("示范服务站（" + month + " 评定，有效期至");
        assertThat(office(0)
                        .get("lists/stations.csv?q=" + URLEncoder.encode(name, StandardCharsets.UTF_8))
                        .being(200)
                        .body())
                .contains("Model station");
        String again = office(0)
                .post(path + "/assessment", Map.of("grade", "STANDARD", "assessedIn", month, "reason", "复评"))
                .being(200)
                .json()
                .getJsonObject("proposals")
                .getJsonObject("assessment")
                .getString("id");
        Map<String, Object> returned = Map.of("assessment", again, "confirmed", false, "reason", "材料不全");
        assertThat(office(1)
                        .post(path + "/grade", Map.of("assessment", again, "confirmed", false))
                        .being(422)
                        .body())
                .contains("station.reason.missing");
        assertThat(office(1)
                        .post(path + "/grade", returned)
                        .being(200)
                        .json()
                        .getJsonObject("station")
                        .getJsonObject("grade")
                        .getString("code"))
                .isEqualTo("MODEL");
    }

    private static void ledger(String path, String station) {
        other().get(path + "/disputes").being(404);
        assertThat(staff().post(path + "/disputes", Map.of("source", "PHONE"))
                        .being(422)
                        .body())
                .contains("station.case.words.missing");
        JsonObject shop = DemoUnits.CONVENIENCE_STORE.find(http);
        JsonObject entered = staff().post(
                        path + "/disputes",
                        Map.of(
                                "source",
                                "PHONE",
                                "words",
                                "衣服起球，要求退款",
                                "contact",
                                "13904314712",
                                "shop",
                                shop.getString("number")))
                .being(200)
                .json()
                .getJsonObject("dispute");
        assertThat(entered.getJsonObject("line").getString("shopName")).isEqualTo(shop.getString("signName"));
        String dispute = entered.getString("number");
        String one = "station-cases/" + dispute;
        assertThat(office(0).get(one).being(200).body()).contains("139****4712").doesNotContain("13904314712");
        other().get(one).being(404);
        other().post(one + "/contact", Map.of("reason", "联系")).being(404);
        assertThat(staff().post(one + "/contact", Map.of("reason", "联系"))
                        .being(200)
                        .body())
                .contains("13904314712");
        office(0).post(one + "/referral", Map.of()).being(409);
        Map<String, Object> settled = Map.of("step", "SETTLE", "words", "当场退款", "recovered", 88.5);
        staff().post(one + "/steps", Map.of("step", "ANSWER", "words", "正在核实")).being(200);
        staff().post(one + "/steps", settled).being(200);
        staff().upload(one + "/agreement", Map.of(), "agreement.jpg", InventedData.photo(4711))
                .being(200);
        staff().post(one + "/call-back", Map.of("result", "SATISFIED")).being(200);
        for (String form : List.of("STATION_COMPLAINT", "STATION_AGREEMENT", "STATION_CALL_BACK")) {
            assertThat(staff().get("documents/" + form + "/" + dispute + ".html")
                            .being(200)
                            .body())
                    .contains(dispute, "当场退款")
                    .doesNotContain("13904314712");
        }
        assertThat(office(0)
                        .get("documents/STATION_LEDGER/" + station + ".html")
                        .being(200)
                        .body())
                .contains(dispute, "88.5");
        other().get("documents/STATION_LEDGER/" + station + ".html").being(404);
        staff().upload(
                        "station-cases/recorded",
                        Map.of("station", station, "source", "WALK_IN", "words", ""),
                        "line.jpg",
                        InventedData.photo(4712))
                .being(200);
        String month = YearMonth.from(http.today()).minusMonths(1).toString();
        assertThat(staff().post(
                                path + "/months",
                                Map.of("month", YearMonth.from(http.today()).toString()))
                        .being(422)
                        .body())
                .contains("station.month.range");
        staff().post(path + "/months", Map.of("month", month)).being(200);
        for (String page : List.of("/my/station?number=" + station, "/my/station_case?number=" + dispute)) {
            assertThat(staff().get(page + "&lang=zh").being(200).body()).contains("起球");
        }
        assertThat(office(0).get("/work/station_cases?lang=en").being(200).body())
                .contains(dispute, "Settled");
        String nowhere = URLEncoder.encode("没有这个站", StandardCharsets.UTF_8);
        assertThat(office(0)
                        .get("lists/station-cases.csv?station=" + nowhere)
                        .being(200)
                        .body())
                .doesNotContain(dispute);
        assertThat(office(0)
                        .get("lists/stations.csv?venue=SCENIC_AREA&office=" + NANGUAN)
                        .being(200)
                        .body())
                .doesNotContain(station);
    }

    private static void published(String title, String name) {
        assertThat(http.anybody().get("/units/" + title + "?lang=zh").being(200).body())
                .contains(name, "0431-80000471");
        String page = http.anybody()
                .get("/stations?lang=en&q=" + URLEncoder.encode(name, StandardCharsets.UTF_8))
                .being(200)
                .body();
        assertThat(page).contains(name, "100 % (1 of 1)").doesNotContain("周某", "13904314711");
        assertThat(http.anybody().get("stations/statistics").being(200).json().getInt("stations"))
                .isPositive();
        assertThat(http.anybody()
                        .get("stations?sort=settled&type=VENUE&district=" + NANGUAN)
                        .being(200)
                        .value()
                        .asJsonArray())
                .isNotEmpty();
    }

    @Test
    void aFirmIsNotApprovedBeforeItHasFiledAll() {
        String code = InventedData.shop().creditCode();
        String path = "station-register/"
                + number(office(0).post("station-register", application(code, "四七一二ODR" + code, "ODR_FIRM")));
        Map<String, String> opened = Map.of("openedOn", http.today().toString());

        office(0).post(path + "/approval", opened).being(422);
        assertThat(office(1).post(path + "/approval", opened).being(422).body()).contains("station.approve.missing");
        assertThat(office(0)
                        .upload(path + "/papers", Map.of("code", "OTHER"), "a.jpg", InventedData.photo(4713))
                        .being(422)
                        .body())
                .contains("station.paper.unknown");
        number(office(0).upload(path + "/papers", Map.of("code", "PLEDGE"), "a.jpg", InventedData.photo(4713)));
        number(office(1).post(path + "/refusal", Map.of("reason", "材料不全")));

        assertThat(office(0)
                        .get("/work/station?lang=zh&number=" + path.substring(path.indexOf('/') + 1))
                        .being(200)
                        .body())
                .contains("材料不全", "不予设立");
    }

    @Test
    void aRegisterIsImportedOnceAndConfirmedByASecondOfficer() {
        String code = InventedData.shop().creditCode();
        byte[] file = String.join(
                        "\n",
                        "类型,名称,经营主体名称,统一社会信用代码,联系电话,开办日期,场所类别",
                        "服务站,四七一三站,甲公司," + code + ",0431-1,2025-03-01,超市",
                        "驿站,乙站,乙公司," + code + ",0431-1,2025-03-01,超市")
                .getBytes(StandardCharsets.UTF_8);

        JsonObject first = office(0)
                .upload("station-register/imports", Map.of(), "a.csv", file)
                .being(200)
                .json();
        JsonObject again = office(0)
                .upload("station-register/imports", Map.of(), "a.csv", file)
                .being(200)
                .json();

        assertThat(first.getInt("added")).isEqualTo(1);
        assertThat(first.getJsonArray("refused")).hasSize(1);
        assertThat(again.getInt("added")).isZero();
        assertThat(again.getInt("unchanged")).isEqualTo(1);
        assertThat(again.getInt("ended")).isZero();
        assertThat(office(0).get("/work/stations?lang=zh").being(200).body()).contains("四七一三站");
        String listed = "/stations?lang=zh&q=" + URLEncoder.encode("四七一三站", StandardCharsets.UTF_8);
        assertThat(http.anybody().get(listed).being(200).body()).doesNotContain("甲公司");
        String confirmation = "station-register/imports/" + first.getString("id") + "/confirmation";
        office(0).post(confirmation, Map.of()).being(422);
        other().post(confirmation, Map.of()).being(404);
        assertThat(office(1)
                        .get("worklist?type=CONFIRM_STATION_IMPORT")
                        .being(200)
                        .body())
                .contains("a.csv");
        office(1).post(confirmation, Map.of()).being(200);
        assertThat(http.anybody().get(listed).being(200).body()).contains("四七一三站");

        String refused = office(0)
                .upload(
                        "station-register/imports",
                        Map.of(),
                        "b.csv",
                        new String(file, StandardCharsets.UTF_8)
                                .replace("四七一三站", "四七一四站")
                                .getBytes(StandardCharsets.UTF_8))
                .being(200)
                .text("id");
        office(1)
                .post("station-register/imports/" + refused + "/refusal", Map.of())
                .being(200);
        assertThat(office(0).get("/work/station_import?lang=zh").being(200).body())
                .contains("b.csv", "不同意");
    }

    private static byte[] disputes(String... rows) {
        return ("number,received_on,words,contact,answered_on,answer,result,ended_on,outcome,recovered\n"
                        + String.join("\n", rows))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The file of the next day continues the lines of that of the first, whose days count for the rates. */
    @Test
    void thePlatformOfAnOnlineStationFeedsItsLedger() {
        String code = http.anybody()
                .get("units/" + DemoUnits.CONVENIENCE_STORE.find(http).getString("number"))
                .being(200)
                .json()
                .getString("creditCode");
        String mark = InventedData.shop().creditCode();
        Map<String, Object> online = application(code, "四七一五线上站" + mark, "ONLINE");
        online.put("place", Map.of("link", "https://p" + mark + ".example.com/", "phone", "0431-80000475"));
        String station = number(office(1).post("station-register", online));
        String path = "station-register/" + station;
        LocalDate opened = http.today().minusDays(70);
        number(office(0).post(path + "/approval", Map.of("openedOn", opened.toString())));
        LocalDate received = http.today().minusDays(60);
        String line = mark + "," + received + ",商品破损要求退款,13904314715";
        String open = "B" + mark + "," + http.today() + ",未发货,,,,OPEN,,,";
        String feed = path + "/platform-disputes";

        other().upload(feed, Map.of(), "a.csv", disputes(open)).being(404);
        assertThat(staff().upload(feed, Map.of(), "a.csv", disputes(line + ",,,,,,", open, "C,,无日期,,,,,,,"))
                        .being(200)
                        .body())
                .contains("\"total\":3", "\"added\":2", "station.row.missing");
        String settled = line + "," + received.plusDays(1) + ",正在核实,SETTLED," + received.plusDays(2) + ",退款,88.50";
        for (String counts : List.of("\"continued\":1", "\"continued\":0")) {
            assertThat(staff().upload(feed, Map.of(), "b.csv", disputes(settled, open))
                            .being(200)
                            .body())
                    .contains(counts, "\"added\":0");
        }

        JsonObject ended =
                office(0)
                        .get(path + "/disputes")
                        .being(200)
                        .value()
                        .asJsonArray()
                        .getValuesAs(JsonObject.class)
                        .stream()
                        .filter(each -> each.getString("state").equals("SETTLED"))
                        .findFirst()
                        .orElseThrow();
        assertThat(ended.getJsonObject("line").getString("platformNumber")).isEqualTo(mark);
        assertThat(ended.getJsonObject("line").getString("contact")).isEqualTo("139****4715");
        assertThat(ended.getJsonObject("clock").getString("receivedOn")).isEqualTo(received.toString());
        assertThat(ended.getJsonObject("clock").getString("endedOn"))
                .isEqualTo(received.plusDays(2).toString());
        assertThat(http.anybody().get("stations?q=" + mark).being(200).body()).contains("\"part\":1");
        assertThat(office(0)
                        .get("/work/station_case?lang=zh&number=" + ended.getString("number"))
                        .being(200)
                        .body())
                .contains("平台数据", mark);
        assertThat(staff().get("/my/station?lang=zh&number=" + station)
                        .being(200)
                        .body())
                .contains("导入平台纠纷");
        String venue = number(office(1).post("station-register", application(code, "四七一六站" + mark, "VENUE")));
        assertThat(office(1)
                        .upload("station-register/" + venue + "/platform-disputes", Map.of(), "a.csv", disputes(open))
                        .being(409)
                        .body())
                .contains("station.platform.type");
    }
}
