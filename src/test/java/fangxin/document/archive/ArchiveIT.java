package fangxin.document.archive;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.document.template.QrCode;
import fangxin.testing.data.CandidacyJourney;
import fangxin.testing.data.DemoUnits;
import fangxin.testing.data.DemoUsers;
import fangxin.testing.data.InventedData;
import fangxin.testing.data.OpenedRounds;
import fangxin.testing.data.SigningChainCaller;
import fangxin.testing.http.Http.Answer;
import fangxin.testing.http.Http.User;
import fangxin.testing.http.HttpTestBase;
import jakarta.json.JsonObject;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** Stamped papers come back to their cases, finished cases go out whole, and plaques go their way. */
public class ArchiveIT extends HttpTestBase {
    private static final String COUNTY = "220102";

    private static User office(String code) {
        return http.as(DemoUsers.holding("COUNTY_OFFICE", code));
    }

    private static String text(byte[] docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    private static CandidacyJourney returned() {
        return new CandidacyJourney(http, InventedData.shop())
                .draft()
                .submit()
                .verify()
                .returnForCompletion();
    }

    @Test
    void aScanIsFiledByItsCodeOrItsNumberOrByTheOfficer() throws IOException {
        User office = office(COUNTY);
        CandidacyJourney journey = returned();
        String notice = "return/" + journey.reference() + ".1";
        String number = office.post("documents/" + notice + "/issue", Map.of())
                .being(200)
                .json()
                .getJsonObject("issue")
                .getString("number");
        byte[] photo = photographed("FX:RETURN:" + notice.substring("return/".length()));

        JsonObject byCode =
                office.upload("scans", Map.of(), "IMG_1.jpg", photo).being(201).json();
        JsonObject byNumber = office.upload("scans", Map.of(), number + ".jpg", InventedData.photo(31))
                .being(201)
                .json();
        JsonObject asked = office.upload("scans", Map.of(), "IMG_2.jpg", InventedData.photo(32))
                .being(201)
                .json();
        office.upload("scans", Map.of(), "x.docx", "no picture".getBytes(StandardCharsets.UTF_8))
                .being(422);
        office.put("scans/" + asked.getString("id"), Map.of("document", "没有这件〔2026〕9号"))
                .being(422);
        office("220104")
                .put("scans/" + asked.getString("id"), Map.of("document", number))
                .being(404);

        assertThat(byCode.getString("matchedBy")).isEqualTo("CODE");
        assertThat(byNumber.getString("matchedBy")).isEqualTo("NUMBER");
        assertThat(asked.containsKey("matchedBy")).isFalse();
        assertThat(office.get("scans").being(200).body()).contains(asked.getString("id"));
        office.put("scans/" + asked.getString("id"), Map.of("document", number)).being(200);
        office.put("scans/" + asked.getString("id"), Map.of("document", number)).being(409);
        for (JsonObject scan : List.of(byCode, byNumber)) {
            assertThat(scan.getString("candidacy")).isEqualTo(journey.reference());
            journey.owner().get("/files/" + scan.getString("fileId")).being(200);
            office("220104").get("/files/" + scan.getString("fileId")).being(404);
        }
        JsonObject elsewhere = office("220104")
                .upload("scans", Map.of(), "IMG_3.jpg", photo)
                .being(201)
                .json();
        assertThat(elsewhere.containsKey("matchedBy"))
                .as("another office's paper")
                .isFalse();
    }

    /** Picture of a page with the code, as a phone takes it: smaller, on a grey table. */
    private static byte[] photographed(String code) throws IOException {
        BufferedImage page = new BufferedImage(900, 1200, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = page.createGraphics();
        pen.setColor(Color.GRAY);
        pen.fillRect(0, 0, 900, 1200);
        pen.setColor(Color.WHITE);
        pen.fillRect(60, 60, 780, 1080);
        pen.drawImage(QrCode.of(code), 100, 940, 150, 150, null);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(page, "jpg", out);
        return out.toByteArray();
    }

    @Test
    void aFinishedCaseIsTakenOutWholeWithItsSumsAndTheJournalSaysWho() throws Exception {
        User office = office(COUNTY);
        String named = DemoUnits.CONVENIENCE_STORE.namedCase(office);
        String file = "candidacies/" + named + "/case-file.zip";

        Map<String, byte[]> entries = unpacked(office.bytes(file));

        assertThat(entries.keySet())
                .contains("index.html", "journal.html", "SHA256SUMS")
                .anyMatch(path -> path.startsWith("documents/"))
                .anyMatch(path -> path.startsWith("files/"));
        List<String> sums = new String(entries.get("SHA256SUMS"), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(sums).hasSize(entries.size() - 1);
        for (String line : sums) {
            byte[] content = entries.get(line.substring(66));
            assertThat(line.substring(0, 64))
                    .isEqualTo(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        }
        assertThat(text(entries.entrySet().stream()
                        .filter(entry -> entry.getKey().contains("申报表"))
                        .findFirst()
                        .orElseThrow()
                        .getValue()))
                .as("an archive keeps the real people")
                .containsPattern("(?<!\\d)1[3-9]\\d{9}(?!\\d)");
        assertThat(new String(entries.get("journal.html"), StandardCharsets.UTF_8))
                .contains("提交申报")
                .contains("放心消费创建工作办公室")
                .doesNotContain(COUNTY + "S");
        assertThat(new String(entries.get("index.html"), StandardCharsets.UTF_8))
                .contains("走访记录")
                .doesNotContain("RECORD_VISIT");
        assertThat(entries.keySet()).contains("opinions-and-decisions.html").anyMatch(path -> path.contains("评审会纪要"));
        assertThat(new String(entries.get("opinions-and-decisions.html"), StandardCharsets.UTF_8))
                .contains("无不同意见")
                .contains("评审会");
        assertThat(office.get("/work/step/send_up?lang=en&reference=" + named)
                        .being(409)
                        .body())
                .contains("This round is named here");
        assertThat(http.as("city.auditor")
                        .get("administration/audit-log")
                        .being(200)
                        .body())
                .contains("EXPORT_CASE")
                .contains(named);
        http.as("city.auditor").get(file).being(200);
        office("220104").get(file).being(404);
        http.as(DemoUsers.holding("STATION", COUNTY + "S01")).get(file).being(403);
        office.get("candidacies/" + returned().reference() + "/case-file.zip").being(422);
    }

    public static Map<String, byte[]> unpacked(byte[] zip) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }

    /** Filed at the counter and signed on paper: journal and print name the acting person and the recorder. */
    @Test
    void stepsRecordedOnBehalfOfOthersAreMarkedInTheJournalAndInTheDocument() {
        CandidacyJourney journey = new CandidacyJourney(http, InventedData.shop()).draft();
        User office = journey.office();
        journey.step(office, "SUBMIT", Map.of("declared", true)).being(200);
        journey.verify();
        assertThat(journey.step(office, "ACCEPT", journey.acceptance(office))
                        .being(422)
                        .body())
                .contains("identity.second.colleague");
        journey.acceptBy(new OpenedRounds(http).second(office, journey.shop().agency()))
                .visit()
                .recommend()
                .assign()
                .evaluateOnPaper();
        User authority = journey.authority();
        Map<String, Object> opinion = new LinkedHashMap<>(Map.of(
                "opinion",
                "同意通过评价。",
                "signer",
                "局长 孟宪章",
                "documentNumber",
                "长市监函〔2026〕8号",
                "documentDate",
                http.today().toString()));

        assertThat(journey.step(authority, "OPINE", opinion).being(422).body())
                .contains("evaluation.opine.signer.scan");
        opinion.put(
                "scan",
                authority
                        .upload(
                                journey.path("evaluation/opinion/scans"),
                                Map.of(),
                                "opinion.jpg",
                                InventedData.photo(77))
                        .being(200)
                        .text("id"));
        journey.step(authority, "OPINE", opinion).being(200);

        String recorder =
                DemoUsers.name(DemoUsers.holding("COUNTY_OFFICE", journey.shop().agency()));
        assertThat(office.get("documents/application/" + journey.reference() + ".html")
                        .being(200)
                        .body())
                .contains(recorder + "代办")
                .contains("局长 孟宪章（")
                .contains("代录）");
        assertThat(office.get("candidacies/" + journey.reference())
                        .being(200)
                        .json()
                        .getJsonArray("journal")
                        .getValuesAs(JsonObject.class))
                .anySatisfy(line -> {
                    assertThat(line.getString("step")).isEqualTo("SUBMIT");
                    assertThat(line.getString("onBehalfOf", ""))
                            .isEqualTo(journey.shop().merchantName());
                })
                .anySatisfy(line -> {
                    assertThat(line.getString("step")).isEqualTo("OPINE");
                    assertThat(line.getString("onBehalfOf", "")).isEqualTo("局长 孟宪章");
                });
    }

    /** Follows a plaque: handed over, lost, made again, and given back after the title was revoked. */
    @Test
    void aPlaqueIsMadeHandedOverMadeAgainAndGivenBack() throws IOException {
        User office = office(COUNTY);
        String number = DemoUnits.DEPARTMENT_STORE.find(http).getString("number");
        JsonObject act = office.get("namings").being(200).value().asJsonArray().getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getJsonObject("type").getString("code").equals("NAMING"))
                .filter(one -> numbers(one).contains(number))
                .findFirst()
                .orElseThrow();
        List<String> numbers = numbers(act);
        String plaque = "plaques/" + number;
        String today = http.today().toString();

        try (XSSFWorkbook list = new XSSFWorkbook(
                new ByteArrayInputStream(office.bytes("plaques/namings/" + act.getString("id") + "/list.xlsx")))) {
            assertThat(list.getSheetAt(0).getLastRowNum()).isEqualTo(numbers.size() + 2);
        }
        assertThat(unpacked(office.bytes("plaques/namings/" + act.getString("id") + "/drawings.zip"))
                        .keySet())
                .contains("plaques.xlsx")
                .hasSize(numbers.size() + 1);
        handOver(office, plaque, today).being(422);
        office.post(plaque + "/return", Map.of("returnedOn", today, "takenBy", "董静怡"))
                .being(422);
        assertThat(office.post(plaque + "/reissue", Map.of("reason", "装修时遗失"))
                        .being(200)
                        .text("number"))
                .isEqualTo(number + "-2");
        office.post(plaque + "/reissue", Map.of("reason", "又遗失")).being(422);
        handOver(office, plaque, "2001-01-01").being(422);
        handOver(office, plaque, http.today().minusDays(1).toString()).being(422);
        String photo = handOver(office, plaque, today).being(200).text("photo");
        assertThat(office.get("/work/title?number=" + number).being(200).body()).contains("/files/" + photo, "装修时遗失");
        office.get("/files/" + photo).being(200);
        office("220104").get("/files/" + photo).being(404);
        for (String open : List.of("/units/" + number, "units/" + number)) {
            assertThat(http.anybody().get(open).being(200).body()).doesNotContain("装修时遗失");
        }
        office("220104").post(plaque + "/reissue", Map.of("reason", "不是我们的")).being(404);
        new SigningChainCaller(http, COUNTY).revoke(number);
        JsonObject due =
                office
                        .get("plaques/outstanding")
                        .being(200)
                        .value()
                        .asJsonArray()
                        .getValuesAs(JsonObject.class)
                        .stream()
                        .filter(one -> one.getString("title").equals(number))
                        .findFirst()
                        .orElseThrow();
        JsonObject back = office.post(plaque + "/return", Map.of("returnedOn", today, "takenBy", "董静怡"))
                .being(200)
                .json();

        assertThat(due.getInt("daysLeft")).isEqualTo(15);
        assertThat(back.getString("takenBy")).isEqualTo("董静怡");
        assertThat(office.get("plaques/outstanding").being(200).body()).doesNotContain(number);
        office.post(plaque + "/return", Map.of("returnedOn", today, "takenBy", "董静怡"))
                .being(422);
        for (String page : List.of(
                "/work/title?number=" + number,
                "/work/plaques",
                "/work/scans",
                "/work/document_numbers",
                "/work/templates",
                "/work/template?type=return")) {
            office.get(page).being(200);
        }
    }

    private static Answer handOver(User office, String plaque, String day) {
        return office.upload(
                plaque + "/hand-over",
                Map.of("handedOverOn", day, "receiver", "林晓禾"),
                "IMG_4.jpg",
                InventedData.photo(33));
    }

    private static List<String> numbers(JsonObject act) {
        return act.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(item -> item.containsKey("title"))
                .map(item -> item.getString("title"))
                .toList();
    }
}
