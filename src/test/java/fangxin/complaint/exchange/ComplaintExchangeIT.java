package fangxin.complaint.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.complaint.handling.ComplaintMatchServlet;
import fangxin.testing.data.DemoUsers;
import fangxin.testing.data.InventedData;
import fangxin.testing.http.Http;
import fangxin.testing.http.Http.User;
import fangxin.testing.http.PageFormCaller;
import fangxin.testing.http.RepeatedPosts;
import fangxin.testing.http.RepeatedPostsTestBase;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Test of the exchange with 12315 and 12345 from the import of files to the steps of an officer: cases, the secret of
 * reports, and the reconciliation of a damaged copy.
 */
@RepeatedPosts({"complaint-imports", "complaint-cases", "offence-reports", "complaint-leads"})
class ComplaintExchangeIT extends RepeatedPostsTestBase {
    private static final String OFFICE = "220122";
    private static final String ASSOCIATION = "220100-CA";
    private static final String SECRET = "举报暗访线索4811";
    private static final String HEADING =
            "12315编号,12345工单号,业务类型,接收时间,承办单位,被投诉人,统一社会信用代码,争议金额,诉求内容," + "联系电话,受理日期,办理结果,原因,办结日期,挽回损失\n";

    private static User office(String code) {
        return http.as(DemoUsers.holding("COUNTY_OFFICE", code));
    }

    private static User drafter(String code) {
        return http.as(DemoUsers.holding("HANDLER", code));
    }

    private static String received() {
        return http.today().minusDays(1) + " 23:59";
    }

    private static List<String> lines() {
        String code = unit().getString("creditCode");
        String on = received();
        return new ArrayList<>(List.of(
                "T4811,,投诉," + on + ",,未知小店,,100.00,要求退款,13900004811,,,,,",
                "T4812,,投诉," + on + ",,获评门店," + code + ",250.50,要求换货,13900004811,,,,,",
                "T4813,,投诉举报," + on + ",,乙店,,,投诉并举报,,,,,,",
                "T4814,,举报," + on + ",,丙店,,," + SECRET + ",,,,,,",
                "T4815,,咨询," + on + ",,,,,如何退货,,,,,,",
                "T4816,,投诉," + on + ",,丁店,,30.00,价格问题,," + http.today() + ",调解成功,," + http.today() + ",30.00",
                "T4817,,投诉," + on + ",不存在的所,戊店,,,内容,,,,,,"));
    }

    private static JsonObject unit() {
        String number = office(OFFICE)
                .get("ratings")
                .being(200)
                .value()
                .asJsonArray()
                .getJsonObject(0)
                .getString("number");
        return http.anybody().get("units/" + number).being(200).json();
    }

    private static byte[] file(List<String> lines) {
        return (HEADING + String.join("\n", lines)).getBytes(StandardCharsets.UTF_8);
    }

    private static String import12315() {
        return "complaint-imports?platform=NATIONAL_12315&day=" + http.today().minusDays(1) + "&rows=7";
    }

    @Test
    void aDayOfThePlatformIsMirroredHandledAndReconciled() throws Exception {
        JsonObject trial = trial(office(OFFICE), 0, file(lines()));
        assertThat(List.of(trial.getInt("total"), trial.getInt("accepted"), trial.getInt("written")))
                .containsExactly(7, 6, 0);
        JsonObject imported = office(OFFICE)
                .upload(import12315(), Map.of(), "12315.csv", file(lines()))
                .being(200)
                .json();
        assertThat(imported.getJsonObject("counts").toString())
                .isEqualTo("{\"added\":5,\"changed\":0,\"refused\":1,\"reports\":2,\"total\":7,\"unchanged\":0}");
        assertThat(imported.getString("completeness")).isEqualTo("ROWS_REFUSED");
        assertThat(imported.getBoolean("repeated")).isFalse();
        theSameFileSentAgainCountsItsRowsAsKnown(imported);
        String intake = "complaint-imports/" + imported.getString("id");
        assertThat(office(OFFICE).get(intake + "/refused-rows").being(200).body())
                .contains("exchange.row.agency", "\"message\":\"");
        office("220104").get(intake + "/refused-rows").being(404);
        office(OFFICE)
                .post(intake + "/columns", Map.of("headings", Map.of("TYPE", "业务类型")))
                .being(200);
        assertThat(office(OFFICE).get("complaint-imports/days").being(200).body())
                .contains("ROWS_REFUSED", "MISSING");
        anUpdateAndTheSecondNumberReachTheSameCases();
        anotherCountyChangesNothing();
        aCaseOfAnUnknownShopIsKeptAndMatchedLater();
        stepsOfTheOfficer();
        theAgencyOfThePlatformIsTakenByTheImportingOffice();
        reportsStayApart();
        aLeadOfTheMediationGoesToTheDrafters();
        aDamagedCopyIsFound();
    }

    /** A column that the platform has added is not left out unseen: the file waits for an officer, as on the page. */
    @Test
    void aFileWithAnUnknownHeadingWaitsForAnOfficer() {
        User county = office("220104");
        byte[] file = ("12315编号,业务类型,接收时间,新增事项\nT4891,投诉," + received() + ",甲\n").getBytes(StandardCharsets.UTF_8);
        JsonObject trial = trial(county, 3, file);
        assertThat(trial.getString("state")).isEqualTo("CHECKED");
        assertThat(trial.getInt("accepted")).isZero();
        JsonObject waiting = county.upload(
                        "complaint-imports?platform=NATIONAL_12315&day="
                                + http.today().minusDays(3) + "&rows=1",
                        Map.of(),
                        "12315.csv",
                        file)
                .being(200)
                .json();
        assertThat(waiting.getBoolean("imported")).isFalse();
        assertThat(county.get("complaint-cases").being(200).body()).doesNotContain("T4891");

        JsonObject imported = county.post(
                        "complaint-imports/" + waiting.getString("id") + "/columns",
                        Map.of("headings", Map.of("NATIONAL_NUMBER", "12315编号", "TYPE", "业务类型", "RECEIVED_AT", "接收时间")))
                .being(200)
                .json();
        assertThat(imported.getBoolean("imported")).isTrue();
        assertThat(imported.getJsonObject("counts").getInt("added")).isEqualTo(1);
    }

    private static JsonObject trial(User user, int daysAgo, byte[] file) {
        return user.upload(
                        "imports?kind=complaints&dryRun=true&platform=NATIONAL_12315&day="
                                + http.today().minusDays(daysAgo),
                        Map.of(),
                        "12315.csv",
                        file)
                .being(200)
                .json();
    }

    private static void theSameFileSentAgainCountsItsRowsAsKnown(JsonObject imported) {
        JsonObject again = office(OFFICE)
                .upload(import12315(), Map.of(), "again.csv", file(lines()))
                .being(200)
                .json();

        assertThat(again.getString("id")).isEqualTo(imported.getString("id"));
        assertThat(again.getBoolean("repeated")).isTrue();
        assertThat(again.getJsonObject("counts").toString())
                .isEqualTo("{\"added\":0,\"changed\":0,\"refused\":1,\"reports\":2,\"total\":7,\"unchanged\":5}");
    }

    /** A paper that the platform has split into two rows of one number stays a complaint and its report. */
    @Test
    void twoRowsOfOneNumberAreAComplaintAndAReport() {
        String on = http.today().minusDays(2) + " 09:00";
        List<String> rows = List.of(
                "T4901,,投诉," + on + ",,己店,,60.00,要求退款,,,,,,",
                "T4901,,举报," + on + ",,己店,,,使用过期原料,,,,,,",
                "T4902,,举报," + on + ",,己店,,,同一举报,,,,,,",
                "T4902,,举报," + on + ",,己店,,,同一举报,,,,,,");
        JsonObject counts = office(OFFICE)
                .upload(
                        "complaint-imports?platform=NATIONAL_12315&day="
                                + http.today().minusDays(2) + "&rows=4",
                        Map.of(),
                        "12315.csv",
                        file(rows))
                .being(200)
                .json()
                .getJsonObject("counts");

        assertThat(counts.getInt("added")).isEqualTo(1);
        assertThat(counts.getInt("reports")).isEqualTo(2);
        assertThat(of("T4901").getJsonObject("content").getString("summary")).isEqualTo("要求退款");
        assertThat(reports("T4901"))
                .singleElement()
                .satisfies(report -> assertThat(drafter(OFFICE)
                                .get("offence-reports/" + report.getString("number"))
                                .being(200)
                                .json()
                                .getJsonObject("handling")
                                .getString("linkedComplaint"))
                        .isEqualTo("T4901"));
        assertThat(reports("T4902")).hasSize(1);
        String compare = "complaint-imports/reconciliations?platform=NATIONAL_12315&day="
                + http.today().minusDays(2);
        assertThat(office(OFFICE)
                        .upload(compare, Map.of(), "12315.csv", file(rows))
                        .being(200)
                        .json()
                        .getInt("doubled"))
                .isZero();
        assertThat(office(OFFICE)
                        .get("complaint-imports/differences")
                        .being(200)
                        .body())
                .doesNotContain("T4902");
    }

    private static List<JsonObject> reports(String number) {
        return drafter(OFFICE).get("offence-reports").being(200).value().asJsonArray().stream()
                .map(JsonValue::asJsonObject)
                .filter(each -> each.getJsonArray("numbers").toString().contains(number))
                .toList();
    }

    private static void anUpdateAndTheSecondNumberReachTheSameCases() {
        List<String> linked = List.of("T4811,H4811,投诉," + received() + ",,未知小店,,100.00,要求退款,13900004811,,,,,");
        JsonObject counts = office(OFFICE)
                .upload(
                        "complaint-imports?platform=MUNICIPAL_12345&day=" + http.today() + "&rows=1",
                        Map.of(),
                        "12345.csv",
                        file(linked))
                .being(200)
                .json()
                .getJsonObject("counts");

        assertThat(counts.getInt("changed")).isEqualTo(1);
        JsonObject both = of("T4811");
        assertThat(both.getJsonObject("numbers").getString("municipal")).isEqualTo("H4811");
        aRowOfTheOtherPlatformErasesNothing();
        assertThat(of("T4816").getString("state")).isEqualTo("SETTLED");
    }

    private static void aRowOfTheOtherPlatformErasesNothing() {
        JsonObject before = of("T4812");
        assertThat(before.getJsonObject("trader").getString("title")).isNotBlank();
        office(OFFICE)
                .upload(
                        "complaint-imports?platform=MUNICIPAL_12345&day=" + http.today() + "&rows=1",
                        Map.of(),
                        "12345.csv",
                        file(List.of("T4812,H4812,投诉," + received() + ",,,,,,,,,,,")))
                .being(200);

        JsonObject after = of("T4812");
        assertThat(after.getJsonObject("numbers").getString("municipal")).isEqualTo("H4812");
        assertThat(after.get("trader")).isEqualTo(before.get("trader"));
        assertThat(after.get("content")).isEqualTo(before.get("content"));
    }

    /** The shop without a credit code stays unmatched; one whose code became known has its title after the nightly job. */
    private static void aCaseOfAnUnknownShopIsKeptAndMatchedLater() {
        assertThat(of("T4811").getJsonObject("trader")).doesNotContainKey("title");
        String title = unit().getString("number");
        assertThat(http.anybody()
                        .get(ComplaintMatchServlet.ADDRESS + "?title=" + title)
                        .being(200)
                        .body())
                .isEqualTo("null " + title);
    }

    /** A file of another county neither changes the case nor shows it: its office learns of the row. */
    private static void anotherCountyChangesNothing() {
        String before = of("T4811").toString();
        String row = "T4811,,投诉," + received() + ",,他店,,1.00,改写,," + http.today() + ",调解成功,," + http.today() + ",1.00";
        User county = office("220104");
        assertThat(trial(county, 0, file(List.of(row))).getInt("accepted"))
                .as("a trial refuses it too")
                .isZero();
        JsonObject counts = county.upload(
                        "complaint-imports?platform=NATIONAL_12315&day=" + http.today() + "&rows=1",
                        Map.of(),
                        "12315.csv",
                        file(List.of(row)))
                .being(200)
                .json()
                .getJsonObject("counts");
        String compared = county.upload(
                        "complaint-imports/reconciliations?platform=NATIONAL_12315&day=" + http.today(),
                        Map.of(),
                        "12315.csv",
                        file(List.of(row)))
                .being(200)
                .body();

        assertThat(counts.getInt("refused")).isEqualTo(1);
        assertThat(counts.getInt("changed")).isZero();
        assertThat(of("T4811").toString()).isEqualTo(before);
        assertThat(compared).contains("\"elsewhere\":1", "\"different\":0");
        assertThat(county.get("complaint-imports/differences").being(200).body())
                .contains("ELSEWHERE")
                .doesNotContain("100.00");
        assertThat(office(OFFICE)
                        .get("complaint-imports/differences")
                        .being(200)
                        .body())
                .contains("ELSEWHERE");
    }

    private static JsonObject of(String national) {
        return office(OFFICE).get("complaint-cases").being(200).value().asJsonArray().stream()
                .map(JsonValue::asJsonObject)
                .filter(each -> national.equals(each.getJsonObject("numbers").getString("national", "")))
                .findFirst()
                .orElseThrow();
    }

    private static JsonObject find(String number) {
        return office(OFFICE).get("complaint-cases/" + number).being(200).json();
    }

    private static Map<String, Object> step(String number, Map<String, ?> more) {
        Map<String, Object> input = new HashMap<>(more);
        input.put("version", find(number).getJsonNumber("version").longValue());
        return input;
    }

    private static void stepsOfTheOfficer() {
        String number = of("T4811").getString("number");
        String other = of("T4812").getString("number");
        String steps = "complaint-cases/" + number + "/steps/";
        office("220104").get("complaint-cases/" + number).being(404);
        assertThat(office("220100").get("complaint-cases/" + number).being(200).body())
                .contains("T4811");
        assertThat(office(OFFICE)
                        .post(steps + "REFUSE", step(number, Map.of()))
                        .being(422)
                        .body())
                .contains("handling.ground.missing");
        office(OFFICE).post(steps + "ACCEPT", step(number, Map.of())).being(200);
        assertThat(office(OFFICE)
                        .post(steps + "REFUSE", step(number, Map.of("ground", "16.1")))
                        .being(409)
                        .body())
                .contains("handling.taken");
        String tests = "complaint-cases/" + number + "/tests";
        office(OFFICE)
                .post(tests, step(number, Map.of("on", http.today().toString())))
                .being(200);
        assertThat(find(number).getJsonObject("due").getBoolean("stopped")).isTrue();
        office(OFFICE)
                .post(tests + "/end", step(number, Map.of("on", http.today().toString())))
                .being(200);
        String factors = "complaint-cases/" + number + "/factors";
        assertThat(office(OFFICE)
                        .post(factors, step(number, Map.of("factors", List.of("9"))))
                        .being(422)
                        .body())
                .contains("handling.factors.unknown");
        JsonObject flagged = office(OFFICE)
                .post(factors, step(number, Map.of("factors", List.of("17.4"))))
                .being(200)
                .json();
        assertThat(flagged.getJsonObject("complaint").getString("state")).isEqualTo("ACCEPTED");
        assertThat(flagged.getJsonObject("related").getInt("repeats")).isEqualTo(1);
        String tags = "complaint-cases/" + number + "/tags";
        assertThat(office(OFFICE)
                        .post(tags, step(number, Map.of("tags", List.of("NONE"))))
                        .being(422)
                        .body())
                .contains("handling.tags.unknown");
        for (int i = 0; i < 2; i++) {
            assertThat(office(OFFICE)
                            .post(tags, step(number, Map.of("tags", List.of("URGENT"))))
                            .being(200)
                            .body())
                    .contains("紧急");
        }
        assertThat(office(OFFICE).get(tags).being(200).body()).contains("ORGANIZED_CRIME", "\"stated\":[\"URGENT\"]");
        String complainants = "complaint-cases/" + number + "/complainants";
        assertThat(office(OFFICE)
                        .post(complainants, Map.of("name", "张受托", "role", "PROXY", "proof", "COPIED_POWER"))
                        .being(422)
                        .body())
                .contains("handling.joint.copied");
        JsonObject entered = office(OFFICE)
                .post(complainants, Map.of("name", "张三丰", "role", "MEMBER", "proof", "NONE"))
                .being(200)
                .json();
        assertThat(entered.getJsonArray("complainants").toString()).doesNotContain("张三丰");
        for (int repeat = 0; repeat < 2; repeat++) {
            assertThat(office(OFFICE)
                            .post(complainants, Map.of("name", "张三丰", "role", "MEMBER", "proof", "NONE", "ordinal", 2))
                            .being(200)
                            .json()
                            .getJsonArray("complainants"))
                    .hasSize(2);
        }
        assertThat(office(OFFICE)
                        .post(complainants, Map.of("name", "李四", "role", "MEMBER", "proof", "NONE", "ordinal", 1))
                        .being(409)
                        .body())
                .contains("handling.joint.taken");
        Map<String, Object> settled = step(number, Map.of("agreement", "PAPER", "recovered", 80));
        assertThat(office(OFFICE).post(steps + "SETTLE", settled).being(422).body())
                .contains("handling.settle.unmediated");
        office(OFFICE)
                .post(steps + "MEDIATE", step(number, Map.of("mediation", mediation())))
                .being(200);
        aMediatorWithdraws(number, steps);
        String id = entered.getJsonArray("complainants").getJsonObject(0).getString("id");
        assertThat(office(OFFICE)
                        .post(steps + "SETTLE", step(number, Map.of("agreement", "PAPER", "recovered", 80)))
                        .being(422)
                        .body())
                .contains("handling.joint.open");
        office(OFFICE)
                .post(complainants + "/" + id + "/consent", Map.of("consent", "CONSENTED"))
                .being(200);
        String namesake = office(OFFICE)
                .get("complaint-cases/" + number)
                .being(200)
                .json()
                .getJsonArray("complainants")
                .getJsonObject(1)
                .getString("id");
        office(OFFICE)
                .post(complainants + "/" + namesake + "/consent", Map.of("consent", "REFUSED"))
                .being(200);
        merge(other, number);
        JsonObject outcome = office(OFFICE)
                .post(steps + "SETTLE", step(number, Map.of("agreement", "PAPER", "recovered", 80)))
                .being(200)
                .json()
                .getJsonObject("outcome");
        assertThat(outcome.getJsonNumber("recovered").intValue()).isEqualTo(80);
        assertThat(office(OFFICE)
                        .get("/work/complaint?number=" + number + "&lang=zh")
                        .being(200)
                        .body())
                .contains("T4811", "H4811", "已达成协议", "登记是否同意协议", "mediation_settlement", "李调解 · 受委托的消费者协会：长春市消费者协会")
                .doesNotContain(ASSOCIATION + "<");
        String file = office(OFFICE)
                .upload("complaint-cases/" + number + "/settlement", Map.of(), "paper.jpg", InventedData.photo(4811))
                .being(200)
                .json()
                .getJsonObject("mediation")
                .getString("paper");
        assertThat(office(OFFICE)
                        .upload(
                                "complaint-cases/" + number + "/settlement",
                                Map.of(),
                                "again.jpg",
                                InventedData.photo(4811))
                        .being(200)
                        .json()
                        .getJsonObject("mediation")
                        .getString("paper"))
                .isEqualTo(file);
        office(OFFICE).get("/files/" + file).being(200);
        office("220104").get("/files/" + file).being(404);
        assertThat(http.as(DemoUsers.holding("ADMINISTRATOR", "220100"))
                        .get("administration/audit-log")
                        .being(200)
                        .body())
                .contains("READ_SETTLEMENT_PAPER", file);
        assertThat(office(OFFICE)
                        .get("documents/mediation_settlement/" + number + ".html")
                        .being(200)
                        .body())
                .contains(number, "王调解", "80");
        office(OFFICE)
                .get("documents/mediation_appointment/" + number + ".1.html")
                .being(404);
        assertThat(office(OFFICE)
                        .get("/work/complaint?number=" + number + "&lang=zh")
                        .being(200)
                        .body())
                .contains("documents/complaint_acceptance/" + number);
        assertThat(office(OFFICE)
                        .get("documents/complaint_acceptance/" + number + ".html")
                        .being(200)
                        .body())
                .contains("投诉受理告知书", number, "总局令第121号第十五条");
        office("220104")
                .get("documents/complaint_acceptance/" + number + ".html")
                .being(404);
        office(OFFICE).get("documents/complaint_refusal/" + number + ".html").being(404);
        office(OFFICE)
                .post("complaint-cases/" + number + "/factors", Map.of("version", 0, "factors", List.of("17.1")))
                .being(409);
        assertThat(office(OFFICE).get("/work/complaints?lang=zh").being(200).body())
                .contains("未知小店");
        casesOfACampaignAreListed();
        anOfficerStatesTheTitleOfTheShop(number);
    }

    /** The unit decides that the mediator withdraws, appoints another one, and has a paper of the decision. */
    private static void aMediatorWithdraws(String number, String steps) {
        Map<String, Object> successor = Map.of("complainantConsents", true, "traderConsents", true, "mediator", "王调解");
        office(OFFICE)
                .post(steps + "SUSPEND", step(number, Map.of("words", "被投诉人申请回避")))
                .being(200);
        assertThat(office(OFFICE)
                        .post(steps + "MEDIATE", step(number, Map.of("mediation", successor)))
                        .being(409)
                        .body())
                .contains("handling.mediator.undecided");
        office(OFFICE)
                .post(steps + "RECUSE", step(number, Map.of("words", " ")))
                .being(422);
        office(OFFICE)
                .post(steps + "RECUSE", step(number, Map.of("words", "系被投诉人近亲属")))
                .being(200);
        assertThat(office(OFFICE)
                        .get("/work/complaint?number=" + number + "&lang=zh")
                        .being(200)
                        .body())
                .contains("调解人员已回避，请指定其他调解人员", "李调解", "mediator_withdrawal");
        assertThat(office(OFFICE)
                        .get("documents/mediator_withdrawal/" + number + ".1.html")
                        .being(200)
                        .body())
                .contains(number, "李调解回避", "系被投诉人近亲属");
        assertThat(office(OFFICE)
                        .post(steps + "MEDIATE", step(number, Map.of("mediation", mediation())))
                        .being(422)
                        .body())
                .contains("handling.mediator.recused");
        office(OFFICE)
                .post(steps + "MEDIATE", step(number, Map.of("mediation", successor)))
                .being(200);
    }

    /** The demonstration has a case with the tag of one campaign, and none of the other. */
    private static void casesOfACampaignAreListed() {
        String list = "lists/complaint-cases.csv?columns=number,tags&tag=";
        assertThat(office("220100")
                        .get(list + "ORGANIZED_CRIME")
                        .being(200)
                        .body()
                        .lines())
                .filteredOn(line -> line.contains("Campaign against organised crime"))
                .hasSize(1);
        assertThat(office("220100").get(list + "MONOPOLY_FEES").being(200).body())
                .doesNotContain("Campaign against organised crime");
    }

    /** The shop of a case without a credit code is stated by an officer, also once the case is closed. */
    private static void anOfficerStatesTheTitleOfTheShop(String number) {
        String title = "complaint-cases/" + number + "/title";
        assertThat(office(OFFICE)
                        .get("complaint-cases/" + number + "/titles")
                        .being(200)
                        .value()
                        .asJsonArray())
                .isEmpty();
        office("220104").post(title, Map.of("version", 1, "title", "1")).being(404);
        for (String wrong : List.of("1", "店".repeat(5000), " ")) {
            office(OFFICE).post(title, step(number, Map.of("title", wrong))).being(422);
        }
        String stated = office(OFFICE)
                .post(title, step(number, Map.of("title", unit().getString("number"))))
                .being(200)
                .json()
                .getJsonObject("complaint")
                .getJsonObject("trader")
                .getString("title");

        assertThat(stated).isEqualTo(unit().getString("number"));
        assertThat(office(OFFICE)
                        .get("/work/complaint?number=" + number + "&lang=zh")
                        .being(200)
                        .body())
                .contains("登记对应称号", "网购后到店自提", stated);
    }

    private static Map<String, Object> mediation() {
        return Map.of(
                "complainantConsents", true, "traderConsents", true, "mediator", "李调解", "entrustedTo", ASSOCIATION);
    }

    private static void merge(String other, String number) {
        String merge = "complaint-cases/" + other + "/merge";
        assertThat(office(OFFICE)
                        .post(merge, step(other, Map.of("into", "1")))
                        .being(422)
                        .body())
                .contains("handling.merge.unknown");
        JsonObject merged = office(OFFICE)
                .post(merge, step(other, Map.of("into", number)))
                .being(200)
                .json();
        assertThat(merged.getJsonArray("steps")).isEmpty();
        JsonObject separate = office(OFFICE)
                .post("complaint-cases/" + other + "/separation", step(other, Map.of()))
                .being(200)
                .json();
        assertThat(separate.getJsonArray("steps")).isNotEmpty();
    }

    /** Order 121, article 37: only the drafters of the office find a report, and no public page contains it. */
    private static void reportsStayApart() {
        JsonObject report = drafter(OFFICE).get("offence-reports").being(200).value().asJsonArray().stream()
                .map(JsonValue::asJsonObject)
                .filter(each -> each.getJsonArray("numbers").toString().contains("T4814"))
                .findFirst()
                .orElseThrow();
        assertThat(report.toString()).doesNotContain(SECRET);
        String path = "offence-reports/" + report.getString("number");
        assertThat(drafter(OFFICE).get(path).being(200).body()).contains(SECRET);
        office(OFFICE).get("offence-reports").being(403);
        drafter("220104").get(path).being(404);
        assertThat(drafter("220104").get("offence-reports").being(200).body()).doesNotContain(SECRET);
        String number = unit().getString("number");
        for (String page : List.of(
                "/", "/units", "/units/" + number, "/v/" + number, "/notices", "/statistics", "/guide", "/rating")) {
            assertThat(http.anybody().get(page).body()).doesNotContain(SECRET);
        }
        for (String page : List.of("complaint-cases", "complaint-imports", "complaint-imports/differences")) {
            assertThat(office(OFFICE).get(page).being(200).body()).doesNotContain(SECRET);
        }
        assertThat(office(OFFICE).get("/work/worklist").being(200).body()).doesNotContain(SECRET);
        assertThat(drafter(OFFICE)
                        .post(path + "/steps/DECLINE", Map.of("version", 1, "words", " "))
                        .being(422)
                        .body())
                .contains("offencereport.words.missing");
        JsonObject notified = drafter(OFFICE)
                .post(
                        path + "/steps/DECLINE",
                        Map.of(
                                "version",
                                drafter(OFFICE).get(path).being(200).json().getInt("version"),
                                "words",
                                "已告知"))
                .being(200)
                .json();
        assertThat(notified.getString("state")).isEqualTo("DECLINED");
        assertThat(drafter(OFFICE)
                        .get("/work/offence_reports?lang=zh")
                        .being(200)
                        .body())
                .contains(report.getString("number"));
    }

    /** The officers pass a lead on once, and cannot read it afterwards; the drafters of their office can. */
    private static void aLeadOfTheMediationGoesToTheDrafters() {
        String complaint = of("T4811").getString("number");
        Map<String, Object> lead =
                Map.of("complaint", complaint, "foundOn", http.today().toString(), "summary", SECRET);
        office("220104").post("complaint-leads", lead).being(404);
        assertThat(office(OFFICE)
                        .post(
                                "complaint-leads",
                                Map.of(
                                        "complaint",
                                        complaint,
                                        "foundOn",
                                        http.today().plusDays(1).toString(),
                                        "summary",
                                        SECRET))
                        .being(422)
                        .body())
                .contains("offencereport.lead.foundOn.range");
        assertThat(office(OFFICE)
                        .post(
                                "complaint-leads",
                                Map.of(
                                        "complaint",
                                        of("T4813").getString("number"),
                                        "foundOn",
                                        http.today().toString(),
                                        "summary",
                                        SECRET))
                        .being(409)
                        .body())
                .contains("offencereport.lead.notAccepted");
        String number =
                office(OFFICE).post("complaint-leads", lead).being(200).json().getString("number");
        assertThat(office(OFFICE)
                        .post("complaint-leads", lead)
                        .being(200)
                        .json()
                        .getString("number"))
                .isEqualTo(number);
        assertThat(office(OFFICE).get("complaint-cases/" + complaint).being(200).body())
                .doesNotContain(SECRET, number);
        JsonObject checked =
                drafter(OFFICE).get("offence-reports/" + number).being(200).json();
        assertThat(checked.getJsonObject("source").getString("origin")).isEqualTo("MEDIATION");
        assertThat(checked.getJsonObject("handling").toString())
                .contains("第二十七条")
                .doesNotContain("DECLINE");
        assertThat(office(OFFICE)
                        .get("/work/complaint_lead?complaint=" + complaint + "&lang=zh")
                        .being(200)
                        .body())
                .contains("移交线索");
    }

    /**
     * The row names a station; the case remains with the office that imported the file until an officer there decides.
     */
    private static void theAgencyOfThePlatformIsTakenByTheImportingOffice() {
        String station = "220122S01";
        JsonObject counts = office(OFFICE)
                .upload(
                        "complaint-imports?platform=NATIONAL_12315&day=" + http.today() + "&rows=1",
                        Map.of(),
                        "12315.csv",
                        file(List.of("T4816,,投诉," + received() + "," + station + ",丁店,,30.00,价格问题,," + http.today()
                                + ",调解成功,," + http.today() + ",30.00")))
                .being(200)
                .json()
                .getJsonObject("counts");
        assertThat(counts.getInt("changed")).isEqualTo(1);
        assertThat(of("T4816").getJsonObject("place")).doesNotContainKey("unit");
        JsonObject difference = differences().stream()
                .filter(each -> each.getString("field", "").equals("AGENCY"))
                .findFirst()
                .orElseThrow();
        assertThat(difference.getBoolean("decidable")).isTrue();
        String agency = "complaint-imports/differences/" + difference.getString("id") + "/agency";
        String stated = difference.getJsonObject("values").getString("there");
        Map<String, String> right = Map.of("agency", stated, "words", "平台正确");
        office("220104").post(agency, right).being(404);
        for (String wrong : List.of("", "词".repeat(5000))) {
            office(OFFICE)
                    .post(agency, Map.of("agency", stated, "words", wrong))
                    .being(422);
            office(OFFICE)
                    .post(agency, Map.of("agency", wrong, "words", "平台正确"))
                    .being(422);
        }
        assertThat(office(OFFICE)
                        .post(agency, Map.of("agency", OFFICE + "S99", "words", "平台正确"))
                        .being(409)
                        .body())
                .contains("exchange.agency.changed");

        office(OFFICE).post(agency, right).being(200);
        JsonObject again = office(OFFICE).post(agency, right).being(200).json();

        assertThat(again.getBoolean("decidable")).isFalse();
        assertThat(of("T4816").getJsonObject("place").getJsonObject("unit")).isNotEmpty();
        String page = "/work/complaint?number=" + of("T4816").getString("number") + "&lang=zh";
        assertThat(office(OFFICE).get(page).being(200).body()).contains("按平台改正承办单位", " → ");
        String held = http.as(DemoUsers.holding("STATION", station))
                .get(page)
                .being(200)
                .body();
        assertThat(held).contains("id=\"matching\"").doesNotContain("id=\"merging\"");
    }

    private static List<JsonObject> differences() {
        return office(OFFICE).get("complaint-imports/differences").being(200).value().asJsonArray().stream()
                .map(JsonValue::asJsonObject)
                .toList();
    }

    private void aDamagedCopyIsFound() throws Exception {
        List<String> damaged = lines();
        damaged.removeLast();
        damaged.remove(0);
        damaged.set(0, damaged.getFirst().replace("250.50", "250.05"));
        damaged.set(4, damaged.get(4).replace(",," + http.today() + ",调解成功", ",,五月六日,调解成功"));
        damaged.add("T4899,,投诉," + received() + ",,新店,,,内容,,,,,,");
        damaged.add(damaged.get(3));
        String compare = "complaint-imports/reconciliations?platform=NATIONAL_12315&day="
                + http.today().minusDays(1);

        JsonObject found = office(OFFICE)
                .upload(compare, Map.of(), "12315.csv", file(damaged))
                .being(200)
                .json();

        assertThat(found.toString())
                .isEqualTo(
                        "{\"compared\":4,\"different\":1,\"doubled\":1,\"elsewhere\":0,\"missingHere\":1,\"missingThere\":1,\"refused\":1}");
        assertThat(office(OFFICE)
                        .get("/work/complaint_differences?lang=zh")
                        .being(200)
                        .body())
                .contains("无法读取", "五月六日");
        JsonObject difference = differences().stream()
                .filter(each -> each.getString("type").equals("MISSING_HERE"))
                .findFirst()
                .orElseThrow();
        assertThat(office(OFFICE)
                        .post(
                                "complaint-imports/differences/" + difference.getString("id") + "/agency",
                                Map.of("words", "已补录"))
                        .being(422)
                        .body())
                .contains("exchange.agency.other");
        String clearing = "complaint-imports/differences/" + difference.getString("id") + "/clearing";
        office("220104").post(clearing, Map.of("words", "已补录")).being(404);
        assertThat(office(OFFICE).post(clearing, Map.of("words", "")).being(422).body())
                .contains("exchange.clearing.missing");
        anExplanationIsKeptForDifferencesThatWereRefused(difference);
        assertThat(office(OFFICE)
                        .post(
                                clearing,
                                Map.of(
                                        "version",
                                        difference.getJsonObject("found").getInt("version"),
                                        "words",
                                        "平台误报"))
                        .being(200)
                        .json()
                        .getBoolean("decidable"))
                .isFalse();
        assertThat(office(OFFICE)
                        .get("/work/complaint_differences?lang=zh&open=false&sort=-cleared")
                        .being(200)
                        .body())
                .contains("已处理", difference.getString("number"));
        assertThat(office(OFFICE)
                        .get("/work/complaint_imports?lang=zh")
                        .being(200)
                        .body())
                .contains("12315.csv");
    }

    /** The officer reads the difference again, since it changed after the page was shown: its box is not ticked. */
    private void anExplanationIsKeptForDifferencesThatWereRefused(JsonObject difference) throws Exception {
        String list = "/work/complaint_differences?lang=zh&open=true";
        int version = difference.getJsonObject("found").getInt("version");
        String tick = difference.getString("number") + "|%d|" + difference.getString("id");
        PageFormCaller pages =
                new PageFormCaller(server.toURI(), DemoUsers.holding("COUNTY_OFFICE", OFFICE), Http.PASSWORD);
        Map<String, String> form = pages.form(list, "list");
        form.put("picked", tick.formatted(version + 1));
        form.put("list:explanation", "已与平台核对一致");
        form.put("list:clear", "submit");
        assertThat(pages.send(list, form).statusCode()).isEqualTo(302);

        assertThat(pages.page(list))
                .contains("已与平台核对一致", "value=\"" + tick.formatted(version) + "\"")
                .doesNotContain("name=\"picked\" value=\"" + tick.formatted(version) + "\" checked");
    }

    @Test
    void theTermsCountADueDayAndAreChangedByTheCityOnly() {
        JsonObject due = office(OFFICE)
                .get("complaint-terms/due-day?limit=ACCEPT&start=2026-09-30")
                .being(200)
                .json();
        assertThat(due.getString("day")).isEqualTo("2026-10-15");
        assertThat(office(OFFICE)
                        .get("complaint-terms/due-day?limit=MEDIATE&start=2040-03-01")
                        .being(200)
                        .json()
                        .getInt("missingYear"))
                .isEqualTo(2040);
        office(OFFICE)
                .get("complaint-terms/due-day?limit=NONE&start=2026-09-30")
                .being(400);
        office(OFFICE).get("complaint-terms/due-day?limit=ACCEPT").being(422);
        JsonObject terms = office("220100").get("complaint-terms").being(200).json();
        Map<String, Object> same = Map.of("issue", terms.getInt("issue"), "terms", terms.getJsonObject("terms"));
        assertThat(office(OFFICE).put("complaint-terms", same).being(422).body())
                .contains("timelimit.terms.city");
        assertThat(office("220100")
                        .put("complaint-terms", same)
                        .being(200)
                        .json()
                        .getInt("issue"))
                .isEqualTo(terms.getInt("issue"));
        assertThat(office("220100")
                        .get("/work/complaint_terms?lang=zh")
                        .being(200)
                        .body())
                .contains("总局令第121号");
    }
}
