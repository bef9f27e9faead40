package fangxin.it;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.it.Http.Answer;
import fangxin.it.Http.User;
import fangxin.stationery.QrCode;
import jakarta.json.JsonObject;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Offices issue papers, replace their templates, and get stamped scans back. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PapersIT {
    private static final String COUNTY = "220102";
    private static Http http;
    private static Journey often;
    private static int times;

    @ArquillianResource
    URL server;

    @Deployment
    static WebArchive war() {
        return Deployments.shipped();
    }

    @BeforeEach
    void connect() {
        http = http == null ? new Http(URI.create(server.toString())).whenReady() : http;
    }

    private static User office(String code) {
        return http.as(People.holding("COUNTY_OFFICE", code));
    }

    private static Journey returned() {
        return new Journey(http, Invented.shop()).draft().submit().verify().returnForCompletion();
    }

    /** Another return notice of the same application. */
    private static String anotherReturn() {
        often = often == null ? new Journey(http, Invented.shop()).draft() : often;
        often.submit().verify().returnForCompletion();
        return "return/" + often.reference() + "." + ++times;
    }

    private static String text(byte[] docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    private static String issue(User by, String paper) {
        return by.post("documents/" + paper + "/issue", Map.of()).being(200).text("number");
    }

    private static int serial(String number) {
        return Integer.parseInt(number.replaceAll(".*〕(\\d+)号", "$1"));
    }

    @Test
    void aReturnNoticeIsIssuedOnceUnderTheNextNumberAndStaysAsItWas() throws IOException {
        Journey journey = returned();
        String paper = "return/" + journey.reference() + ".1";
        User office = journey.office();

        assertThat(text(office.bytes("documents/" + paper + ".docx"))).contains("〕　号").contains("营业执照");
        journey.owner().get("documents/" + paper).being(404);
        String number = issue(office, paper);
        Answer again = office.post("documents/" + paper + "/issue", Map.of());
        String next = issue(office, anotherReturn());

        assertThat(number).matches("\\p{IsHan}+〔\\d{4}〕\\d+号");
        assertThat(again.being(409).body()).contains(number);
        assertThat(serial(next)).isEqualTo(serial(number) + 1);
        assertThat(text(journey.owner().bytes("documents/" + paper + ".docx"))).contains(number)
                .contains(journey.shop().merchantName());
        assertThat(http.as(journey.owner().account()).get("documents?candidacy=" + journey.reference()).being(200).body())
                .contains("APPLICATION", "PLEDGE", "RETURN").doesNotContain("SHEET");
        assertThat(office.get("documents/register?q=" + serial(number)).being(200).body()).contains(number);
    }

    @Test
    void aRefusedIssueGivesNoNumberAway() {
        String notice = "documents/" + anotherReturn();
        String paper = notice + "/issue";
        User office = office(COUNTY);
        String foreseen = office.get(notice).being(200).text("foreseen");

        office.post(paper, Map.of("date", http.today().plusDays(1).toString())).being(422);
        office.post(paper, Map.of("number", "二零二六年十二号")).being(422);
        office("220104").post(paper, Map.of()).being(404);
        often.owner().post(paper, Map.of()).being(403);
        http.anybody().post(paper, Map.of()).being(401);
        assertThat(office.post(paper, Map.of()).being(200).text("number")).isEqualTo(foreseen);
    }

    @Test
    void aNumberOfTheOfficesOwnSystemIsTakenAndPassedOver() {
        User office = office(COUNTY);
        String first = issue(office, anotherReturn());
        String ahead = first.replaceAll("〕\\d+号", "〕" + (serial(first) + 2) + "号");

        String given = office.post("documents/" + anotherReturn() + "/issue", Map.of("number",
                ahead.replace("〔", "[").replace("〕", "]"))).being(200).text("number");
        String second = issue(office, anotherReturn());
        String third = issue(office, anotherReturn());

        assertThat(given).isEqualTo(ahead);
        assertThat(serial(second)).isEqualTo(serial(first) + 1);
        assertThat(serial(third)).isEqualTo(serial(first) + 3);
        office.post("documents/" + anotherReturn() + "/issue", Map.of("number", ahead)).being(422);
    }

    @Test
    void aNamingListComesAsDocumentPageAndWorkbook() throws IOException {
        User office = office(COUNTY);
        JsonObject act = office.get("namings").being(200).value().asJsonArray().getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("kind").equals("NAMING") && one.getString("state").equals("SIGNED"))
                .findFirst().orElseThrow();
        String paper = "documents/naming/" + act.getString("id");
        List<String> names = act.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(item -> item.getString("registeredName")).toList();

        String number = office.get(paper).being(200).text("number");
        if (number == null) {
            number = office.post(paper + "/issue", Map.of()).being(200).text("number");
        }

        assertThat(number).isEqualTo(act.getString("documentNumber"));
        assertThat(text(office.bytes(paper + ".docx"))).contains(names).contains(number).contains("不收取任何费用");
        assertThat(office.get(paper + ".html").being(200).body()).contains(names).contains(number);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(office.bytes(paper + ".xlsx")))) {
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(names.size() + 2);
        }
        office.get("documents/return/" + act.getString("id") + ".xlsx").being(404);
        office("220104").get(paper + ".docx").being(404);
    }

    /** A template of one's own: refused with its place, then in force for new papers only. */
    @Test
    void anOfficeReplacesATemplateInTheBrowserAndIssuedPapersKeepTheirs() throws IOException {
        User office = office(COUNTY);
        String before = "documents/" + anotherReturn();
        String after = "documents/" + anotherReturn();
        office.post(before + "/issue", Map.of()).being(200);
        byte[] template = office.bytes("templates/return/" + inForce(office) + "/file.docx");

        Answer refused = office.upload("templates/return", Map.of(), "mine.docx", with(template, "{{收费标准}}"));
        assertThat(refused.being(422).json().getJsonArray("violations").getJsonObject(0).getString("message"))
                .contains("paragraph").contains("收费标准");
        office.upload("templates/return", Map.of(), "mine.doc", new byte[] {(byte) 0xD0, (byte) 0xCF, 1}).being(422);
        office("220100").upload("templates/stars", Map.of(), "mine.docx", template).being(404);
        String mine = office.upload("templates/return", Map.of(), "mine.docx", with(template, "本办窗口工作日办公"))
                .being(201).text("id");
        assertThat(text(office.bytes(after + ".docx"))).doesNotContain("本办窗口工作日办公");
        assertThat(office.get("templates/return/" + mine + "/preview.html").being(200).body()).contains("本办窗口工作日办公");
        office("220104").post("templates/return/" + mine + "/force", "").being(404);
        office.post("templates/return/" + mine + "/force", "").being(200);
        office.post("templates/return/" + mine + "/withdraw", "").being(409);

        assertThat(text(office.bytes(after + ".docx"))).contains("本办窗口工作日办公");
        assertThat(text(office.bytes(before + ".docx"))).doesNotContain("本办窗口工作日办公");
        assertThat(inForce(office)).isEqualTo(mine);
        assertThat(inForce(office("220104"))).isNotEqualTo(mine);
        String plain = office.upload("templates/return", Map.of(), "plain.docx", template).being(201).text("id");
        office.post("templates/return/" + plain + "/force", "").being(200);
    }

    private static String inForce(User office) {
        return office.get("templates").being(200).value().asJsonArray().getValuesAs(JsonObject.class).stream()
                .filter(line -> line.getString("kind").equals("RETURN")).findFirst().orElseThrow()
                .getJsonObject("inForce").getString("id");
    }

    private static byte[] with(byte[] template, String words) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(template));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText(words);
            document.write(out);
            return out.toByteArray();
        }
    }

    @Test
    void everyKindIsOfferedWhereItsUserStands() {
        User office = office(COUNTY);
        JsonObject meeting = office.get("meetings").being(200).value().asJsonArray().getJsonObject(0);
        String round = office.get("rounds").being(200).value().asJsonArray().getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("owner").equals(COUNTY)).findFirst().orElseThrow().getString("id");
        String notice = office.get("notices").being(200).json().getJsonArray("items").getValuesAs(JsonObject.class)
                .stream().map(one -> one.getString("id")).filter(id -> id.startsWith(COUNTY)).findFirst().orElseThrow();
        String named = office.get("candidacies?stage=NAMED&size=1").being(200).json().getJsonArray("items")
                .getJsonObject(0).getString("reference");

        assertThat(kinds(office, "meeting=" + meeting.getString("id"))).containsExactly("MINUTES");
        assertThat(kinds(office, "round=" + round)).containsExactly("RECOMMENDATIONS");
        assertThat(kinds(office, "notice=" + notice)).contains("NOTICE");
        assertThat(kinds(office, "candidacy=" + named)).contains("APPLICATION", "PLEDGE", "SHEET", "CONSULTATION");
        for (String query : List.of("meeting=" + meeting.getString("id"), "round=" + round, "notice=" + notice,
                "candidacy=" + named)) {
            for (JsonObject paper : papers(office, query)) {
                String at = "documents/" + paper.getString("slug") + "/" + paper.getString("subject");
                office.get(at + ".html").being(200);
                office.get("/work/paper?kind=" + paper.getString("slug") + "&subject=" + paper.getString("subject"))
                        .being(200);
            }
        }
        office.get("documents").being(400);
        office.get("documents/stars/1.docx").being(404);
        office("220104").get("documents?candidacy=" + named).being(404);
        assertThat(papers(office("220104"), "notice=" + notice)).isEmpty();
    }

    @Test
    void aStampedPaperFindsItsCaseByItsCodeItsNumberOrIsAskedFor() throws IOException {
        User office = office(COUNTY);
        String notice = anotherReturn();
        String number = issue(office, notice);
        byte[] photo = photographed("FX:RETURN:" + notice.substring("return/".length()));

        JsonObject byCode = office.upload("scans", Map.of(), "IMG_1.jpg", photo).being(201).json();
        JsonObject byNumber = office.upload("scans", Map.of(), number + ".jpg", Invented.photo(31)).being(201).json();
        JsonObject asked = office.upload("scans", Map.of(), "IMG_2.jpg", Invented.photo(32)).being(201).json();
        office.upload("scans", Map.of(), "x.docx", "no picture".getBytes(StandardCharsets.UTF_8)).being(422);
        office.put("scans/" + asked.getString("id"), Map.of("paper", "没有这件〔2026〕9号")).being(422);
        office("220104").put("scans/" + asked.getString("id"), Map.of("paper", number)).being(404);

        assertThat(byCode.getString("matchedBy")).isEqualTo("CODE");
        assertThat(byNumber.getString("matchedBy")).isEqualTo("NUMBER");
        assertThat(asked.containsKey("matchedBy")).isFalse();
        assertThat(office.get("scans").being(200).body()).contains(asked.getString("id"));
        office.put("scans/" + asked.getString("id"), Map.of("paper", number)).being(200);
        office.put("scans/" + asked.getString("id"), Map.of("paper", number)).being(409);
        for (JsonObject scan : List.of(byCode, byNumber)) {
            assertThat(scan.getString("candidacy")).isEqualTo(often.reference());
            often.owner().get("/files/" + scan.getString("fileId")).being(200);
            office("220104").get("/files/" + scan.getString("fileId")).being(404);
        }
        JsonObject elsewhere = office("220104").upload("scans", Map.of(), "IMG_3.jpg", photo).being(201).json();
        assertThat(elsewhere.containsKey("matchedBy")).as("another office's paper").isFalse();
    }

    /** A page with the code on it, as a phone sees it: smaller, on a grey table. */
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
        String named = office.get("candidacies?stage=NAMED&size=1").being(200).json().getJsonArray("items")
                .getJsonObject(0).getString("reference");
        String file = "candidacies/" + named + "/case-file.zip";

        Map<String, byte[]> entries = unpacked(office.bytes(file));

        assertThat(entries.keySet()).contains("index.html", "journal.html", "SHA256SUMS")
                .anyMatch(path -> path.startsWith("papers/")).anyMatch(path -> path.startsWith("files/"));
        List<String> sums = new String(entries.get("SHA256SUMS"), StandardCharsets.UTF_8).lines().toList();
        assertThat(sums).hasSize(entries.size() - 1);
        for (String line : sums) {
            byte[] content = entries.get(line.substring(66));
            assertThat(line.substring(0, 64)).isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(content)));
        }
        assertThat(new String(entries.get("journal.html"), StandardCharsets.UTF_8)).contains("提交申报")
                .contains("放心消费创建工作办公室").doesNotContain(COUNTY + "S");
        assertThat(new String(entries.get("index.html"), StandardCharsets.UTF_8)).contains("走访记录")
                .doesNotContain("RECORD_VISIT");
        assertThat(office.get("/work/step/send_up?lang=en&reference=" + named).being(409).body())
                .contains("This round is named here");
        assertThat(http.as("city.auditor").get("administration/acts").being(200).body()).contains("EXPORT_CASE")
                .contains(named);
        http.as("city.auditor").get(file).being(200);
        office("220104").get(file).being(404);
        http.as(People.holding("STATION", COUNTY + "S01")).get(file).being(403);
        office.get("candidacies/" + returned().reference() + "/case-file.zip").being(422);
    }

    private static Map<String, byte[]> unpacked(byte[] zip) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }

    /** A plaque's way: given, lost and made again, and given back after the title was revoked. */
    @Test
    void aPlaqueIsMadeHandedOverMadeAgainAndGivenBack() throws IOException {
        User office = office(COUNTY);
        JsonObject act = office.get("namings").being(200).value().asJsonArray().getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("kind").equals("NAMING") && one.getString("state").equals("SIGNED"))
                .filter(one -> numbers(one).stream().anyMatch(title -> held(office, title))).findFirst().orElseThrow();
        List<String> numbers = numbers(act);
        String number = numbers.stream().filter(title -> held(office, title)).findFirst().orElseThrow();
        String plaque = "plaques/" + number;
        String today = http.today().toString();

        try (XSSFWorkbook list = new XSSFWorkbook(new ByteArrayInputStream(
                office.bytes("plaques/namings/" + act.getString("id") + "/list.xlsx")))) {
            assertThat(list.getSheetAt(0).getLastRowNum()).isEqualTo(numbers.size() + 2);
        }
        assertThat(unpacked(office.bytes("plaques/namings/" + act.getString("id") + "/drawings.zip")).keySet())
                .contains("plaques.xlsx").hasSize(numbers.size() + 1);
        office.post(plaque + "/hand-over", Map.of("on", today, "receiver", "林晓禾")).being(422);
        office.post(plaque + "/return", Map.of("on", today, "takenBy", "董静怡")).being(422);
        assertThat(office.post(plaque + "/reissue", Map.of("reason", "装修时遗失")).being(200).text("number"))
                .isEqualTo(number + "-2");
        office.post(plaque + "/reissue", Map.of("reason", "又遗失")).being(422);
        office.post(plaque + "/hand-over", Map.of("on", "2001-01-01", "receiver", "林晓禾")).being(422);
        office.post(plaque + "/hand-over", Map.of("on", today, "receiver", "林晓禾")).being(200);
        office("220104").post(plaque + "/reissue", Map.of("reason", "不是我们的")).being(404);
        new Chain(http, COUNTY).revoke(number);
        JsonObject due = office.get("plaques/outstanding").being(200).value().asJsonArray()
                .getValuesAs(JsonObject.class).stream().filter(one -> one.getString("title").equals(number)).findFirst()
                .orElseThrow();
        JsonObject back = office.post(plaque + "/return", Map.of("on", today, "takenBy", "董静怡")).being(200).json();

        assertThat(due.getInt("daysLeft")).isEqualTo(15);
        assertThat(back.getString("takenBy")).isEqualTo("董静怡");
        assertThat(office.get("plaques/outstanding").being(200).body()).doesNotContain(number);
        office.post(plaque + "/return", Map.of("on", today, "takenBy", "董静怡")).being(422);
        for (String page : List.of("/work/title?number=" + number, "/work/plaques", "/work/scans", "/work/papers",
                "/work/templates", "/work/template?kind=return")) {
            office.get(page).being(200);
        }
    }

    private static List<String> numbers(JsonObject act) {
        return act.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(item -> item.containsKey("title")).map(item -> item.getString("title")).toList();
    }

    /** Whether the holder of a valid title has its first plaque. */
    private static boolean held(User office, String title) {
        JsonObject plaque = office.get("plaques/" + title).being(200).json();
        return plaque.getString("number").endsWith("-1") && plaque.containsKey("handedOverOn")
                && http.anybody().get("units/" + title).text("status").equals("valid");
    }

    private static List<JsonObject> papers(User office, String query) {
        return office.get("documents?" + query).being(200).value().asJsonArray().getValuesAs(JsonObject.class);
    }

    private static Set<String> kinds(User office, String query) {
        return papers(office, query).stream().map(paper -> paper.getString("kind")).collect(Collectors.toSet());
    }
}
