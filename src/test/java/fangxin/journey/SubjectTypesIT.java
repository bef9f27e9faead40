package fangxin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.testing.data.CandidacyJourney;
import fangxin.testing.data.DemoUsers;
import fangxin.testing.data.InventedData;
import fangxin.testing.data.ReferralRounds;
import fangxin.testing.data.TestShop;
import fangxin.testing.http.Http.User;
import fangxin.testing.http.HttpTestBase;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Subject types that come later, and titles of all levels. */
@Tag("once")
class SubjectTypesIT extends HttpTestBase {
    private static final String NANGUAN = "220102";
    private static final String CITY = "220100";
    private ReferralRounds sentUp;

    @BeforeEach
    void knowTheWayUp() {
        sentUp = new ReferralRounds(http);
    }

    private static User office(String code) {
        return http.as(DemoUsers.holding("COUNTY_OFFICE", code));
    }

    private static JsonObject unit(String number) {
        return http.anybody().get("units/" + number).being(200).json();
    }

    @Test
    void everyTypeThatShipsGoesFromItsOwnFormToTheRegister() {
        String round = sentUp.round(NANGUAN, "COUNTY", Map.of());
        for (String type : List.of("ENTERPRISE", "INDUSTRY", "FACTORY")) {
            TestShop base = InventedData.shop();
            CandidacyJourney journey = sentUp.registered(new TestShop(
                            base.creditCode(),
                            base.merchantName(),
                            base.signName(),
                            type.equals("ENTERPRISE") ? type : base.type(),
                            base.trade(),
                            base.industry(),
                            base.agency(),
                            base.street(),
                            base.address(),
                            base.phone(),
                            base.person()))
                    .openIn(NANGUAN, round, type)
                    .fillInAnyForm();
            if (type.equals("FACTORY")) {
                assertThat(journey.owner().get(journey.path("application")).body())
                        .contains("traceCode")
                        .contains("recallProcedure")
                        .contains("storesJoined")
                        .contains("productLines");
            }
            String number = sentUp.title(journey.toTheMeeting());

            assertThat(unit(number).getString("type")).isEqualTo(type);
            assertThat(http.anybody()
                            .get("units?type=" + type + "&q=" + base.signName())
                            .being(200)
                            .json()
                            .getInt("total"))
                    .isEqualTo(1);
            assertThat(http.anybody()
                            .get("/units?lang=zh&type=" + type + "&q=" + base.signName())
                            .being(200)
                            .body())
                    .contains(number);
        }
    }

    @Test
    void aNewTypeIsAddedInTheBrowserAppliedForAndFoundInTheRegister() {
        User administrator = http.as("city.admin");
        office(NANGUAN).get("authoring/subject-types").being(403);
        administrator
                .post("authoring/forms", Map.of("form", "online", "from", "shop"))
                .being(201);
        Map<String, Object> link = Map.of(
                "label",
                wording("网店或者直播间链接", "Link to the shop or live room"),
                "type",
                "TEXT",
                "required",
                true,
                "bounds",
                Map.of("maxLength", 200),
                "personal",
                false);
        administrator
                .put(
                        "authoring/forms/online/questions/shopLink",
                        Map.of("task", "shop", "question", link, "revision", 0))
                .being(200);
        assertThat(administrator
                        .put("authoring/forms/online/questions/signName", Map.of("question", link, "revision", 0))
                        .being(200)
                        .body())
                .contains("shopLink");
        assertThat(administrator
                        .put("authoring/forms/online/questions/shopLink", Map.of("task", "shop", "revision", 0))
                        .being(422)
                        .body())
                .contains("\"question\"");
        assertThat(administrator
                        .put("authoring/forms/online/questions/shopLink", Map.of("task", "shop", "question", link))
                        .being(400)
                        .body())
                .contains("\"revision\"");
        assertThat(administrator
                        .delete("authoring/forms/online/questions/address?revision=0")
                        .being(422)
                        .body())
                .contains("formdesign.needed.stays");
        administrator
                .delete("authoring/forms/online/questions/subjectType?revision=0")
                .being(200);
        administrator
                .put(
                        "authoring/forms/online/pledge",
                        Map.of(
                                "revision",
                                0,
                                "pledge",
                                Map.of(
                                        "title",
                                        wording("网店承诺书", "Pledge of an online shop"),
                                        "text",
                                        wording("一、不虚假宣传。", "1. No false advertising."))))
                .being(200);
        publish(administrator);
        Map<String, Object> type = new HashMap<>(Map.of(
                "code",
                "ONLINE_SHOP",
                "name",
                wording("示范网店（直播间）", "Demonstration online shop or live room"),
                "digits",
                "05",
                "form",
                "online",
                "sheets",
                List.of("general", "online"),
                "byTrade",
                false,
                "composite",
                false,
                "memberTypes",
                List.of(),
                "authority",
                "MARKET",
                "site",
                "PREMISES"));
        administrator.post("authoring/subject-types", type).being(201);
        assertThat(administrator
                        .post("authoring/subject-types", type)
                        .being(422)
                        .body())
                .contains("criteria.subjectType.known");

        String round = sentUp.round(NANGUAN, "COUNTY", Map.of());
        CandidacyJourney shop = sentUp.registered(InventedData.shop())
                .openIn(NANGUAN, round, "ONLINE_SHOP")
                .fillInAnyForm();
        administrator
                .post("authoring/forms", Map.of("form", "online", "from", "online"))
                .being(201);
        administrator
                .delete("authoring/forms/online/questions/shopLink?revision=0")
                .being(200);
        int later = publish(administrator);
        assertThat(later).isGreaterThan(2026);
        assertThat(shop.owner().get(shop.path("application")).body())
                .contains("shopLink")
                .contains("网店承诺书");
        String number = sentUp.title(shop.toTheMeeting());

        assertThat(number.substring(11, 13)).isEqualTo("05");
        JsonObject found =
                http.anybody().get("units?type=ONLINE_SHOP").being(200).json();
        assertThat(found.getInt("total")).isEqualTo(1);
        assertThat(http.anybody().get("/?lang=zh").being(200).body()).contains("示范网店（直播间）");
        assertThat(http.anybody()
                        .get("/units?lang=zh&type=ONLINE_SHOP")
                        .being(200)
                        .body())
                .contains("示范网店（直播间）")
                .contains(shop.shop().signName());
    }

    /** Publishes the draft, which only its editors see before; returns the number of the issue. */
    private static int publish(User administrator) {
        int revision =
                administrator.get("authoring/forms/online").being(200).json().getInt("revision");
        int issues = issues(administrator).size();
        administrator
                .post("authoring/forms/online/publish", Map.of("revision", revision))
                .being(200);
        assertThat(issues(administrator)).hasSize(issues);
        publishWhatWaits();
        return issues(administrator).getInt(0);
    }

    private static JsonArray issues(User administrator) {
        return administrator.get("authoring/forms").being(200).value().asJsonArray().stream()
                .map(JsonValue::asJsonObject)
                .filter(line -> line.getString("form").equals("online"))
                .map(line -> line.getJsonArray("issues"))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> wording(String zh, String en) {
        return Map.of("zh", zh, "en", en);
    }

    @Test
    void aShopClimbsFromCountyToProvinceStepByStep() throws Exception {
        CandidacyJourney shop = sentUp.registered(InventedData.shop())
                .openIn(NANGUAN, sentUp.round(NANGUAN, "COUNTY", Map.of()), "SHOP")
                .fillInAnyForm();
        String county = sentUp.title(shop.toTheMeeting());
        String up = sentUp.round(CITY, "CITY", Map.of());
        String province = sentUp.round(CITY, "PROVINCE", Map.of());
        CandidacyJourney skipping = new CandidacyJourney(http, shop.shop())
                .known(shop.merchant())
                .openIn(CITY, province, "SHOP")
                .fillInAnyForm();
        assertThat(skipping.step(skipping.owner(), "SUBMIT", Map.of("declared", true))
                        .being(422)
                        .body())
                .contains("candidacy.lower.missing");

        CandidacyJourney city = new CandidacyJourney(http, shop.shop())
                .known(shop.merchant())
                .openIn(CITY, up, "SHOP")
                .fillInAnyForm();
        String second = sentUp.title(city.toTheMeeting());
        skipping.toTheMeeting();
        assertThat(skipping.step(office(CITY), "RECORD_ANSWER", sentUp.named())
                        .being(422)
                        .body())
                .contains("referral.neverSent");

        String batch = office(CITY)
                .post(
                        "referrals",
                        Map.of("round", province, "recipient", "吉林省创建办", "candidacies", List.of(skipping.reference())))
                .being(201)
                .text("id");
        assertThat(skipping.step(office(CITY), "RECORD_ANSWER", sentUp.named())
                        .being(422)
                        .body())
                .contains("referral.neverSent");
        materials(batch, skipping.reference(), second);
        office(NANGUAN).get("referrals/" + batch).being(404);
        office(CITY)
                .post(
                        "referrals/" + batch + "/send",
                        Map.of(
                                "documentNumber",
                                "长放消办〔2026〕30号",
                                "documentDate",
                                http.today().toString()))
                .being(200);
        skipping.step(office(CITY), "RECORD_ANSWER", sentUp.named()).being(200);
        assertThat(skipping.step(office(CITY), "RECORD_ANSWER", sentUp.named())
                        .being(422)
                        .body())
                .contains("referral.answered");
        office(CITY)
                .upload(
                        "referrals/" + batch + "/answers/" + skipping.reference() + "/scan",
                        Map.of(),
                        "scan.jpg",
                        InventedData.photo(3))
                .being(200);

        byte[] whole = office(CITY).bytes("candidacies/" + skipping.reference() + "/case-file.zip");
        assertThat(names(whole)).contains("sent-up.html").anyMatch(name -> name.contains("上级批复扫描件"));

        JsonObject lowest = unit(county);
        assertThat(lowest.getJsonArray("titles")).hasSize(3);
        assertThat(lowest.getJsonArray("titles").getJsonObject(0).getString("level"))
                .isEqualTo("PROVINCE");
        for (String page : List.of(
                "/units/" + county, "/v/" + county, "/units?q=" + shop.shop().signName())) {
            assertThat(http.anybody()
                            .get(page + (page.contains("?") ? "&" : "?") + "lang=zh")
                            .being(200)
                            .body())
                    .contains("省级")
                    .contains(second);
        }
        String above = lowest.getJsonArray("titles").getJsonObject(0).getString("number");
        assertThat(unit(above).isNull("printedNumber")).isTrue();
        for (String page : List.of("/units/", "/v/")) {
            assertThat(http.anybody().get(page + above + "?lang=zh").being(200).body())
                    .containsPattern(">证书编号</dt><dd class=\"reference\">未载明")
                    .contains("登记号</dt>");
        }
    }

    private static List<String> names(byte[] archive) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    private static void materials(String batch, String reference, String role) throws Exception {
        Map<String, byte[]> bundle = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(
                new ByteArrayInputStream(office(CITY).bytes("referrals/" + batch + "/bundle.zip")),
                StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                bundle.put(entry.getName(), zip.readAllBytes());
            }
        }
        String index = new String(bundle.remove("index.csv"), StandardCharsets.UTF_8);
        assertThat(bundle.keySet())
                .contains("summary.xlsx", "001-" + reference + "/form.txt")
                .anyMatch(file -> file.contains("/front/"));
        for (byte[] file : bundle.values()) {
            assertThat(index)
                    .contains(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(file)));
        }
        try (XSSFWorkbook table = new XSSFWorkbook(new ByteArrayInputStream(bundle.get("summary.xlsx")))) {
            assertThat(table.getSheetAt(0).getRow(3).getCell(1).getStringCellValue())
                    .isEqualTo(reference);
            assertThat(table.getSheetAt(0).getRow(3).getCell(9).getStringCellValue())
                    .contains("市级");
        } catch (IOException unreadable) {
            throw new AssertionError(role, unreadable);
        }
    }

    @Test
    void aLevelIsSkippedOnlyWithAReasonAndWhatTheProvinceRefusesIsOver() {
        assertThat(office(CITY)
                        .post(
                                "rounds",
                                Map.of(
                                        "owner",
                                        CITY,
                                        "level",
                                        "CITY",
                                        "terms",
                                        Map.of(
                                                "documents",
                                                Map.of("approval", "批"),
                                                "ladder",
                                                ReferralRounds.ladder(false, Map.of()))))
                        .being(422)
                        .body())
                .contains("round.level.waived");
        TestShop shop = InventedData.shop();
        String round = sentUp.round(
                CITY,
                "PROVINCE",
                Map.of("ladder", ReferralRounds.ladder(true, Map.of(shop.creditCode(), "市商务局直接推荐，长商函〔2026〕3号"))));
        CandidacyJourney direct = sentUp.registered(shop)
                .openIn(CITY, round, "SHOP")
                .fillInAnyForm()
                .toTheMeeting();
        direct.step(
                        office(CITY),
                        "SEND_UP",
                        Map.of(
                                "recipient",
                                "吉林省创建办",
                                "documentNumber",
                                "31号",
                                "documentDate",
                                http.today().toString()))
                .being(200);
        assertThat(direct.step(office(CITY), "RECORD_ANSWER", Map.of("outcome", "REFUSED"))
                        .being(422)
                        .body())
                .contains("referral.reason");

        direct.step(office(CITY), "RECORD_ANSWER", Map.of("outcome", "REFUSED", "reason", "名额已满"))
                .being(200);

        assertThat(direct.stage()).isEqualTo("REFUSED");
        assertThat(direct.owner()
                        .get("candidacies/" + direct.reference())
                        .being(200)
                        .json()
                        .getJsonArray("openSteps"))
                .isEmpty();
        assertThat(http.anybody().get("/outbox?lang=zh").being(200).body()).contains("名额已满");
    }
}
