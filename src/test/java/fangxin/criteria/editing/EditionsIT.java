package fangxin.criteria.editing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import fangxin.testing.browser.Chromium;
import fangxin.testing.data.CandidacyJourney;
import fangxin.testing.data.DemoUsers;
import fangxin.testing.data.InventedData;
import fangxin.testing.data.OpenedRounds;
import fangxin.testing.data.TestShop;
import fangxin.testing.http.Http.Answer;
import fangxin.testing.http.Http.User;
import fangxin.testing.http.HttpTestBase;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Editions are written, published by a second person, and judged by; a new trade needs no restart. */
class EditionsIT extends HttpTestBase {
    private static final Map<String, String> NO_FIELDS = Map.of();

    private static User authority() {
        return http.as(DemoUsers.holding("AUTHORITY", "220100-COMMERCE"));
    }

    private static User office() {
        return http.as(DemoUsers.holding("COUNTY_OFFICE", "220100"));
    }

    private static JsonObject begun(User by, String sheet, int issue, String from) {
        Map<String, Object> draft = new HashMap<>(
                Map.of("sheet", sheet, "issue", issue, "name", Map.of("zh", "试写评价表", "en", "Sheet on trial")));
        if (from != null) {
            draft.put("from", from);
        }
        return by.post("edition-drafts", draft).being(201).json();
    }

    private static String drafts(JsonObject draft, String below) {
        return "edition-drafts/" + draft.getString("id") + below;
    }

    private static Map<String, Object> section(int basedOn, String was, String code, String zh) {
        Map<String, Object> section =
                new HashMap<>(Map.of("basedOn", basedOn, "code", code, "title", Map.of("zh", zh, "en", "Section")));
        if (was != null) {
            section.put("was", was);
        }
        return section;
    }

    private static List<String> keys(Answer refusal) {
        return refusal.json().getJsonArray("violations").stream()
                .map(one -> one.asJsonObject().getString("key"))
                .toList();
    }

    /** Creates a trade with a sheet and evaluates a shop by it, without a restart of the server. */
    @Test
    void petGroomingBecomesATrade() throws Exception {
        JsonObject draft = begun(authority(), "pet-grooming", 2026, null);
        draft = authority()
                .upload(
                        drafts(draft, "/content?basedOn=0"),
                        NO_FIELDS,
                        "pet-grooming.json",
                        Files.readAllBytes(Path.of("src/test/resources/models/pet-grooming.json")))
                .being(200)
                .json();
        assertThat(draft.getJsonArray("faults")).isEmpty();
        String publish = drafts(draft, "/publish");

        assertThat(keys(authority().post(publish, Map.of("revision", 1)).being(422)))
                .containsExactly("criteria.edition.publish.same");
        JsonObject waiting =
                office().post(publish, Map.of("revision", 1)).being(200).json();
        assertThat(waiting.getString("state")).isEqualTo("SCHEDULED");
        assertThat(waiting.getJsonObject("publication").getBoolean("withdrawable"))
                .isTrue();
        http.anybody().get("editions/pet-grooming/2026").being(404);
        assertThat(keys(authority()
                        .put(drafts(draft, "/sections"), section(2, "PA", "PA", "另改"))
                        .being(409)))
                .containsExactly("criteria.edition.draft.closed.SCHEDULED");
        assertThat(keys(authority().post(publish + "/withdrawal", "").being(422)))
                .containsExactly("drafting.withdrawal.publisher");
        assertThat(office().post(publish + "/withdrawal", "").being(200).json().getString("state"))
                .isEqualTo("OPEN");
        office().post(publish, Map.of("revision", 3)).being(200);
        publishWhatWaits();
        assertThat(keys(office().post(publish + "/withdrawal", "").being(409)))
                .containsExactly("drafting.withdrawal.none");
        assertThat(keys(authority()
                        .put(drafts(draft, "/sections"), section(4, "PA", "PA", "另改"))
                        .being(409)))
                .containsExactly("criteria.edition.draft.closed.PUBLISHED");
        assertThat(http.anybody()
                        .get("editions/pet-grooming/2026")
                        .being(200)
                        .json()
                        .getJsonArray("sections"))
                .hasSize(2);

        User administrator = http.as("city.admin");
        Map<String, Object> trade = Map.of(
                "code",
                "PET_GROOMING",
                "name",
                Map.of("zh", "宠物美容", "en", "Pet grooming"),
                "prefixes",
                List.of("8223"),
                "authority",
                "COMMERCE",
                "sheet",
                "pet-grooming");
        administrator.post("administration/trades", trade).being(200);
        assertThat(keys(administrator.post("administration/trades", trade).being(422)))
                .containsExactly("criteria.trade.known");

        TestShop shop = InventedData.shop();
        CandidacyJourney journey = new CandidacyJourney(
                http,
                new TestShop(
                        shop.creditCode(),
                        shop.merchantName(),
                        "试行宠物美容",
                        "SHOP",
                        "PET_GROOMING",
                        "8223",
                        shop.agency(),
                        shop.street(),
                        shop.address(),
                        shop.phone(),
                        shop.person()));
        journey.register().confirmMerchant();
        journey.office()
                .put("rounds/" + journey.openRound(), editions(Map.of("pet-grooming", 2026)))
                .being(200);
        journey.open().fillIn();
        assertThat(
                        journey
                                .owner()
                                .get(journey.path("application"))
                                .being(200)
                                .json()
                                .getJsonArray("selfChecks")
                                .stream()
                                .map(check -> check.asJsonObject().getString("key")))
                .contains("pet-grooming.PG1");
        journey.submit().verify().accept().visit().recommend();
        assertThat(journey.agencies().getString("authority")).isEqualTo("220102-COMMERCE");
        journey.assign();
        evaluate(journey);
        journey.opine();

        assertThat(journey.stage()).isEqualTo("EVALUATED");
        JsonObject result = journey.owner()
                .get(journey.path("evaluation"))
                .being(200)
                .json()
                .getJsonObject("result");
        JsonObject sheet = result.getJsonArray("parts").getJsonObject(1).getJsonObject("score");
        assertThat(sheet.getString("sheet")).isEqualTo("pet-grooming");
        assertThat(sheet.getJsonObject("arithmetic").getJsonNumber("total").doubleValue())
                .isEqualTo(10 + 10 + 18 + 10 + 6);
        assertThat(result.getString("reached")).isEqualTo("EXCELLENT");
    }

    @Test
    void anExportedEditionHasTheHashThatProvesItUnchanged() throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (JsonValue line : http.anybody().get("editions").being(200).value().asJsonArray()) {
            JsonObject edition = line.asJsonObject();
            byte[] file = http.anybody()
                    .bytes("editions/%s/%d/edition.json"
                            .formatted(edition.getString("sheet"), edition.getInt("issue")));
            assertThat(HexFormat.of().formatHex(digest.digest(file))).isEqualTo(edition.getString("sha256"));
        }
    }

    @Test
    void thePublicReadsWhyAndTheMarksOnlyWhereTheRoundSaysSo() {
        CandidacyJourney kept =
                new CandidacyJourney(http, InventedData.shop()).draft().toTheMeeting();
        String letter = reasonOf(kept.post());
        assertThat(letter).isNotBlank().doesNotContainPattern("[0-9]").doesNotContain(arithmetic(kept));
        kept.office()
                .put("rounds/" + kept.round(), naming(Map.of("marksPublic", true)))
                .being(200);
        try {
            CandidacyJourney open =
                    new CandidacyJourney(http, InventedData.shop()).draft().toTheMeeting();
            assertThat(reasonOf(open.post())).startsWith(letter).contains(arithmetic(open));
        } finally {
            kept.office()
                    .put("rounds/" + kept.round(), naming(Map.of("marksPublic", false)))
                    .being(200);
        }
        http.anybody().get(kept.path("evaluation")).being(401);
    }

    /** The public reason in a notice. */
    private static String reasonOf(JsonObject notice) {
        return http.anybody()
                .get("notices/" + notice.getString("id"))
                .being(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("reason");
    }

    private static List<String> arithmetic(CandidacyJourney journey) {
        return journey
                .owner()
                .get(journey.path("evaluation"))
                .being(200)
                .json()
                .getJsonObject("explanation")
                .getJsonArray("arithmetic")
                .stream()
                .map(line -> line.asJsonObject().getString("zh"))
                .toList();
    }

    private static void evaluate(CandidacyJourney journey) {
        User lead = journey.evaluator(0);
        String marks = journey.path("evaluation/marks/");
        Map<String, Object> measured =
                Map.of("PG3", Map.of("found", 18, "base", 20), "PG4", Map.of("found", 37.5), "PG5", Map.of("found", 2));
        for (JsonValue cell :
                lead.get(journey.path("evaluation/sheet")).being(200).json().getJsonArray("cells")) {
            JsonObject item = cell.asJsonObject().getJsonObject("item");
            String code = item.getString("code");
            Map<String, Object> mark = new HashMap<>(Map.of("leftOut", false, "veto", false, "reason", "现场所见"));
            if (measured.containsKey(code)) {
                mark.put("measured", measured.get(code));
            } else {
                mark.put("points", item.getJsonNumber("max").doubleValue());
            }
            lead.put(marks + code, mark).being(200);
        }
        assertThat(keys(lead.put(marks + "PG4", Map.of("points", 10, "leftOut", false, "veto", false))
                        .being(422)))
                .containsExactly("criteria.mark.value");
        List.of(10.5, -1)
                .forEach(points -> assertThat(keys(lead.put(
                                        marks + "PG1",
                                        Map.of("points", points, "leftOut", false, "veto", false, "reason", "越界"))
                                .being(422)))
                        .containsExactly("criteria.mark.range"));
        lead.put(marks + "PG2", Map.of("points", 0, "leftOut", false, "veto", true, "reason", "宠物受伤"))
                .being(200);
        assertThat(keys(journey.evaluator(1)
                        .post(journey.path("evaluation/signature"), "")
                        .being(422)))
                .containsOnly("evaluation.mark.evidence", "evaluation.mark.vetoEvidence");
        lead.put(marks + "PG2", Map.of("points", 10, "leftOut", false, "veto", false))
                .being(200);
        journey.photograph(lead);
        journey.evaluator(1).post(journey.path("evaluation/signature"), "").being(200);
        journey.step(
                        lead,
                        "SCORE",
                        Map.of(
                                "closing",
                                Map.of(
                                        "visitedOn",
                                        http.today().toString(),
                                        "shopName",
                                        "店主",
                                        "consumerName",
                                        "消费者代表 于女士")))
                .being(200);
    }

    @Test
    void aRoundTakesOnlyWhatIsInForceWhenItOpens() throws Exception {
        JsonObject draft = begun(authority(), "prepaid", 2039, "prepaid/2026");
        assertThat(keys(office().post(drafts(draft, "/publish"), Map.of("revision", 0))
                        .being(422)))
                .containsExactly("criteria.edition.publish.rehearsal");
        authority().post(drafts(draft, "/rehearsal"), "").being(200);
        assertThat(authority()
                        .get(drafts(draft, "/rehearsal/titles?effect=LOST"))
                        .being(200)
                        .value()
                        .asJsonArray())
                .as("the edition is that in force")
                .isEmpty();
        office().post(drafts(draft, "/publish"), Map.of("revision", 0)).being(200);
        publishWhatWaits();
        User county = http.as("nanguan.office1");
        Map<String, Object> round = new HashMap<>(Map.of(
                "owner",
                "220102",
                "opens",
                "2038-12-31",
                "closes",
                "2039-02-28",
                "terms",
                Map.of(
                        "documents",
                        Map.of("approval", "试字1号"),
                        "materials",
                        Map.of("editions", Map.of("prepaid", 2039)))));

        Answer early = county.post("rounds", round).being(422);
        assertThat(keys(early)).containsExactly("round.editions.later");
        assertThat(early.body())
                .contains(
                        "\"field\":\"terms.materials.editions.prepaid\"",
                        "edition of 2039, is in force from 1 January 2039",
                        "31 December 2038");
        round.put("opens", "2039-01-01");
        String opened = new OpenedRounds(http).open(county, round);

        assertThat(county.put("rounds/" + opened, "{\"terms\":{\"materials\":{\"editions\":{\"prepaid\":null}}}}")
                        .being(200)
                        .json()
                        .getJsonObject("terms")
                        .getJsonObject("materials")
                        .getJsonObject("editions"))
                .doesNotContainKey("prepaid")
                .containsKey("general");
        assertThat(keys(county.put("rounds/" + opened, editions(Map.of("general", oldest("general"))))
                        .being(422)))
                .containsExactly("round.editions.over");
    }

    @Test
    void trackAndNamedLevelsAreEnteredOnThePageOfARoundAndStayOnceAMerchantHasApplied() {
        User county = http.as("nanguan.office1");
        String round = new OpenedRounds(http)
                .open(county, Map.of("owner", "220102", "terms", Map.of("documents", Map.of("approval", "试字3号"))));

        try (Chromium chromium = new Chromium(server.toString());
                BrowserContext context = chromium.someone("zh", Chromium.WIDE)) {
            Page page = Chromium.signIn(context, "nanguan.office1");
            page.navigate("/work/round?id=" + round);
            page.locator("details:has(input[name='form:track']) > summary").click();
            page.locator("input[name='form:track'][value='COMMITMENT']").check();
            page.locator("[id='form:namedLevels_EXCELLENT']").fill("三星");
            page.locator("[id='form:save']").click();
            assertThat(page.locator(".field.invalid").innerText()).contains("优秀", "请用中文和英文填写");
            page.locator("[id='form:namedLevels_EXCELLENT_en']").fill("Three stars");
            page.locator("[id='form:save']").click();
            page.waitForURL("**/work/rounds*");
        }
        JsonObject naming = county.get("rounds/" + round)
                .being(200)
                .json()
                .getJsonObject("terms")
                .getJsonObject("naming");
        assertThat(naming.getString("track")).isEqualTo("COMMITMENT");
        assertThat(naming.getJsonObject("namedLevels").keySet()).containsExactly("EXCELLENT");
        assertThat(naming.getJsonObject("namedLevels")
                        .getJsonObject("EXCELLENT")
                        .getString("zh"))
                .isEqualTo("三星");
        assertThat(http.as("city.auditor")
                        .get("/work/round?lang=zh&id=" + round)
                        .being(200)
                        .body())
                .contains("放心消费承诺", "优秀：三星");
        Answer unknown = county.put(
                "rounds/" + round,
                naming(Map.of("namedLevels", Map.of("GOOD", Map.of("zh", "二星", "en", "Two stars")))));
        assertThat(keys(unknown.being(422))).containsExactly("round.namedLevel.grade");

        new OpenedRounds(http).openAgain(county, round);
        new CandidacyJourney(http, InventedData.shop())
                .register()
                .confirmMerchant()
                .openIn("220102", round, "SHOP")
                .fillInAnyForm()
                .submit();

        assertThat(keys(county.put("rounds/" + round, naming(Map.of("track", "DEMONSTRATION")))
                        .being(422)))
                .containsExactly("round.begun.track");
        assertThat(keys(county.put("rounds/" + round, "{\"terms\":{\"naming\":{\"namedLevels\":{\"EXCELLENT\":null}}}}")
                        .being(422)))
                .containsExactly("round.begun.namedLevels");
        county.put("rounds/" + round, naming(Map.of("marksPublic", true))).being(200);
    }

    private static Map<String, Object> editions(Map<String, Integer> editions) {
        return Map.of("terms", Map.of("materials", Map.of("editions", editions)));
    }

    private static Map<String, Object> naming(Map<String, Object> naming) {
        return Map.of("terms", Map.of("naming", naming));
    }

    private static int oldest(String sheet) {
        return http.anybody().get("editions").being(200).value().asJsonArray().stream()
                .map(JsonValue::asJsonObject)
                .filter(line -> line.getString("sheet").equals(sheet))
                .mapToInt(line -> line.getInt("issue"))
                .min()
                .orElseThrow();
    }

    @Test
    void ofTwoEditorsTheSecondReadsWhoSavedAndOtherPartsAreFree() {
        JsonObject draft = begun(authority(), "prepaid", 2031, "prepaid/2026");
        String first = draft.getJsonObject("edition")
                .getJsonArray("sections")
                .getJsonObject(0)
                .getString("code");
        String sections = drafts(draft, "/sections");

        authority().put(sections, section(0, first, first, "改一")).being(200);
        Answer second = office().put(sections, section(0, first, first, "改二"));
        assertThat(keys(second.being(409))).containsExactly("criteria.edition.draft.first");
        assertThat(second.body()).contains(DemoUsers.name(authority().account()));
        office().put(sections, section(0, null, "ZZ", "另一部分")).being(200);
        office().put(sections, section(1, first, first, "改二")).being(200);

        String changes = office().get(drafts(draft, "/changes")).being(200).body();
        assertThat(changes).contains("改二", "ADDED", "CHANGED").doesNotContain("改一");
        assertThat(keys(office().post(drafts(draft, "/publish"), Map.of("revision", 3))
                        .being(422)))
                .containsExactly("criteria.edition.publish.same");
    }

    @Test
    void aRehearsalShowsWhichTitlesAStricterDraftWouldNotPass() {
        JsonObject draft = begun(office(), "general", 2043, "general/2026");
        String rehearsal = drafts(draft, "/rehearsal");
        office().get(rehearsal).being(404);
        JsonObject same = office().post(rehearsal, "").being(200).json();
        assertThat(same.getInt("titles")).isPositive();
        assertThat(same.getJsonNumber("kept").intValue()).isEqualTo(same.getInt("titles"));
        office().put(
                        drafts(draft, "/result"),
                        Map.of("basedOn", 0, "thresholds", Map.of("basis", "PERCENT", "pass", 99.99, "excellent", 100)))
                .being(200);
        assertThat(office().get(rehearsal).being(200).json().getBoolean("current"))
                .isFalse();

        JsonObject stricter = office().post(rehearsal, "").being(200).json();

        assertThat(stricter.getString("state")).isEqualTo("DONE");
        assertThat(stricter.getInt("computed")).isEqualTo(stricter.getInt("total"));
        assertThat(office().get(rehearsal + "/titles?sheet=RECHECK")
                        .being(200)
                        .value()
                        .asJsonArray())
                .hasSize(stricter.getJsonArray("districts").stream()
                        .mapToInt(each -> each.asJsonObject().getInt("rechecks"))
                        .sum());
        assertThat(stricter.getJsonArray("districts").stream()
                        .mapToInt(each -> each.asJsonObject().getInt("lost"))
                        .sum())
                .isPositive();
        assertThat(office().get(rehearsal + "/titles?effect=LOST")
                        .being(200)
                        .value()
                        .asJsonArray())
                .isNotEmpty()
                .allSatisfy(each ->
                        assertThat(each.asJsonObject().containsKey("least")).isFalse());
        assertThat(office().get(rehearsal + "/titles?effect=RAISED")
                        .being(200)
                        .value()
                        .asJsonArray())
                .isEmpty();
        http.as("nanguan.office1").post(rehearsal, "").being(404);
    }

    /** A new sheet may apply beside the one that it is copied from, so that no code is used by both. */
    @Test
    void aCopyThatBecomesAnotherSheetIsNumberedAgain() {
        JsonObject copy = begun(authority(), "pet-school", 2042, "prepaid/2026");

        assertThat(copy.getJsonArray("faults")).isEmpty();
        assertThat(copy.getJsonObject("edition").getJsonArray("sections")).isNotEmpty();
        JsonObject next = begun(authority(), "prepaid", 2042, "prepaid/2026");
        assertThat(codes(next)).isNotEmpty().doesNotContainAnyElementsOf(codes(copy));
        assertThat(keys(authority()
                        .post("edition-drafts", Map.of("sheet", "PETS", "issue", 2042, "from", "prepaid/2026"))
                        .being(422)))
                .contains("criteria.edition.sheet");
    }

    private static List<String> codes(JsonObject draft) {
        return draft.getJsonObject("edition").getJsonArray("sections").stream()
                .flatMap(section -> section.asJsonObject().getJsonArray("items").stream())
                .map(item -> item.asJsonObject().getString("code"))
                .toList();
    }

    @Test
    void whatCannotBeJudgedByIsNotPublishedAndThePlaceIsNamed() {
        JsonObject draft = begun(authority(), "pet-boarding", 2026, null);
        authority()
                .put(
                        drafts(draft, "/result"),
                        Map.of("basedOn", 0, "thresholds", Map.of("basis", "POINTS", "pass", 80, "excellent", 90)))
                .being(200);
        assertThat(keys(office().post(drafts(draft, "/publish"), Map.of("revision", 1))
                        .being(422)))
                .contains("criteria.edition.empty");
        authority()
                .put(drafts(draft, "/sections"), section(1, null, "PB1", "寄养"))
                .being(200);
        for (String code : List.of("G11", "BX", "BX")) {
            authority()
                    .put(drafts(draft, "/items"), Map.of("basedOn", 9, "section", "PB1", "item", item(code)))
                    .being(200);
        }

        Answer refused =
                office().post(drafts(draft, "/publish"), Map.of("revision", 5)).being(422);
        assertThat(keys(refused)).contains("criteria.edition.twice", "criteria.edition.shared");
        assertThat(refused.body()).contains("BX is used 2 times", "G11 is already used by");
        for (String part : List.of("/items", "/head")) {
            assertThat(keys(authority()
                            .put(drafts(draft, part), Map.of("basedOn", 5))
                            .being(422)))
                    .contains("criteria.edition.draft.part");
        }
        authority().delete(drafts(draft, "/items/BX?basedOn=5")).being(200);
        authority().delete(drafts(draft, "/items/G11?basedOn=6")).being(200);
        Answer high =
                office().post(drafts(draft, "/publish"), Map.of("revision", 7)).being(422);
        assertThat(high.body()).contains("Level PASS requires 80 points; at most 10 can be reached");
        assertThat(office().get(drafts(draft, "")).being(200).json().getString("state"))
                .isEqualTo("OPEN");
    }

    private static Map<String, Object> item(String code) {
        Map<String, String> words = Map.of("zh", "笼舍", "en", "Cages");
        return Map.of(
                "code",
                code,
                "title",
                words,
                "guidance",
                words,
                "mode",
                "DEDUCT",
                "max",
                10,
                "perOccurrence",
                2,
                "notApplicable",
                false,
                "source",
                "default");
    }

    @Test
    void aWorkbookGoesOutAndComesBackAndAWrongColumnIsNamed() throws Exception {
        JsonObject draft = begun(office(), "general", 2032, "general/2026");
        byte[] workbook = office().bytes(drafts(draft, "/edition.xlsx?lang=zh"));

        JsonObject back = office().upload(drafts(draft, "/content?basedOn=0"), NO_FIELDS, "general.xlsx", workbook)
                .being(200)
                .json();
        assertThat(back.getJsonObject("edition")).isEqualTo(draft.getJsonObject("edition"));

        try (XSSFWorkbook changed = new XSSFWorkbook(new ByteArrayInputStream(workbook));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            changed.getSheetAt(2).getRow(0).getCell(7).setCellValue("分值");
            changed.write(out);
            Answer refused = office().upload(
                            drafts(draft, "/content?basedOn=1"), NO_FIELDS, "general.xlsx", out.toByteArray())
                    .being(422);
            assertThat(refused.body()).contains("The table Items has no column 分值");
        }
        assertThat(keys(office().upload(
                                drafts(draft, "/content?basedOn=1"),
                                NO_FIELDS,
                                "x.json",
                                "{\"sections\":".getBytes(StandardCharsets.UTF_8))
                        .being(422)))
                .containsExactly("criteria.edition.file.unreadable");
    }

    @Test
    void forOtherAuthoritiesADraftDoesNotExist() {
        JsonObject draft = begun(authority(), "pet-hotel", 2026, null);

        for (String account : List.of("nanguan.commerce.officer", "city.tourism.officer", "nanguan.office1")) {
            http.as(account).get(drafts(draft, "")).being(404);
            http.as(account)
                    .put(drafts(draft, "/sections"), section(0, null, "AA", "部分"))
                    .being(404);
            http.as(account)
                    .post(drafts(draft, "/publish"), Map.of("revision", 0))
                    .being(404);
            http.as(account).get(drafts(draft, "/edition.xlsx")).being(404);
            assertThat(http.as(account).get("edition-drafts").being(200).value().asJsonArray())
                    .isEmpty();
        }
        assertThat(http.as("nanguan.market.eval1").get("edition-drafts").status())
                .isIn(403, 404);
        assertThat(http.as("city.tourism.officer")
                        .post("edition-drafts", Map.of("sheet", "prepaid", "issue", 2040, "from", "prepaid/2026"))
                        .status())
                .isEqualTo(422);
    }
}
