package fangxin.document.issue;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.testing.data.CandidacyJourney;
import fangxin.testing.data.DemoUnits;
import fangxin.testing.data.DemoUsers;
import fangxin.testing.data.InventedData;
import fangxin.testing.http.Http.Answer;
import fangxin.testing.http.Http.User;
import fangxin.testing.http.HttpTestBase;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** Offices issue papers under their numbers, and replace their templates. */
class DocumentsIT extends HttpTestBase {
    private static final String COUNTY = "220102";
    private static CandidacyJourney often;
    private static int times;

    private static User office(String code) {
        return http.as(DemoUsers.holding("COUNTY_OFFICE", code));
    }

    private static CandidacyJourney returned() {
        return new CandidacyJourney(http, InventedData.shop())
                .draft()
                .submit()
                .verify()
                .returnForCompletion();
    }

    /** Creates another return notice of the same application. */
    private static String anotherReturn() {
        often = often == null ? new CandidacyJourney(http, InventedData.shop()).draft() : often.correct();
        often.submit().verify().returnForCompletion();
        return "return/" + often.reference() + "." + ++times;
    }

    private static String text(byte[] docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    private static String number(Answer document) {
        return document.being(200).json().getJsonObject("issue").getString("number", null);
    }

    private static String issue(User by, String paper) {
        return number(by.post("documents/" + paper + "/issue", Map.of()));
    }

    private static int serial(String number) {
        return Integer.parseInt(number.replaceAll(".*〕(\\d+)号", "$1"));
    }

    @Test
    void aReturnNoticeIsIssuedOnceUnderTheNextNumberAndStaysAsItWas() throws IOException {
        CandidacyJourney journey = returned();
        String paper = "return/" + journey.reference() + ".1";
        User office = journey.office();

        assertThat(text(office.bytes("documents/" + paper + ".docx")))
                .contains("〕　号")
                .contains("营业执照");
        journey.owner().get("documents/" + paper).being(404);
        String number = issue(office, paper);
        Answer again = office.post("documents/" + paper + "/issue", Map.of());
        String next = issue(office, anotherReturn());

        assertThat(number).matches("\\p{IsHan}+〔\\d{4}〕\\d+号");
        assertThat(again.being(409).body()).contains(number);
        assertThat(serial(next)).isEqualTo(serial(number) + 1);
        assertThat(text(journey.owner().bytes("documents/" + paper + ".docx")))
                .contains(number)
                .contains(journey.shop().merchantName());
        assertThat(http.as(journey.owner().account())
                        .get("documents?candidacy=" + journey.reference())
                        .being(200)
                        .body())
                .contains("APPLICATION", "PLEDGE", "RETURN")
                .doesNotContain("SHEET");
        assertThat(office.get("documents/register?q=" + serial(number))
                        .being(200)
                        .body())
                .contains(number);
    }

    @Test
    void aRefusedIssueGivesNoNumberAway() {
        String notice = "documents/" + anotherReturn();
        String paper = notice + "/issue";
        User office = office(COUNTY);
        String foreseen =
                office.get(notice).being(200).json().getJsonObject("issuable").getString("nextNumber");

        office.post(paper, Map.of("date", http.today().plusDays(1).toString())).being(422);
        office.post(paper, Map.of("number", "二零二六年十二号")).being(422);
        office("220104").post(paper, Map.of()).being(404);
        often.owner().post(paper, Map.of()).being(403);
        http.anybody().post(paper, Map.of()).being(401);
        assertThat(number(office.post(paper, Map.of()))).isEqualTo(foreseen);
    }

    @Test
    void aNumberOfTheOfficesOwnSystemIsTakenAndPassedOver() {
        User office = office(COUNTY);
        String first = issue(office, anotherReturn());
        String ahead = first.replaceAll("〕\\d+号", "〕" + (serial(first) + 2) + "号");

        String given = number(office.post(
                "documents/" + anotherReturn() + "/issue",
                Map.of("number", ahead.replace("〔", "[").replace("〕", "]"))));
        String second = issue(office, anotherReturn());
        String third = issue(office, anotherReturn());

        assertThat(given).isEqualTo(ahead);
        assertThat(serial(second)).isEqualTo(serial(first) + 1);
        assertThat(serial(third)).isEqualTo(serial(first) + 3);
        office.post("documents/" + anotherReturn() + "/issue", Map.of("number", ahead))
                .being(422);
    }

    @Test
    void aNamingListComesAsDocumentPageAndWorkbook() throws IOException {
        User office = office(COUNTY);
        JsonObject act = office.get("namings").being(200).value().asJsonArray().getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getJsonObject("type").getString("code").equals("NAMING"))
                .filter(one -> one.toString().contains("\"" + DemoUnits.CONVENIENCE_STORE.signName() + "\""))
                .findFirst()
                .orElseThrow();
        String paper = "documents/naming/" + act.getString("id");
        List<String> names = act.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(item -> item.getString("registeredName"))
                .toList();

        String number = number(office.get(paper));
        if (number == null) {
            number = number(office.post(paper + "/issue", Map.of()));
        }

        assertThat(number).isEqualTo(act.getString("documentNumber"));
        assertThat(text(office.bytes(paper + ".docx")))
                .contains(names)
                .contains(number)
                .contains("不收取任何费用");
        assertThat(office.get(paper + ".html").being(200).body())
                .contains(names)
                .contains(number);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(office.bytes(paper + ".xlsx")))) {
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(names.size() + 2);
        }
        office.get("documents/return/" + act.getString("id") + ".xlsx").being(404);
        office("220104").get(paper + ".docx").being(404);
    }

    /**
     * Uploads an office's own template: first refused with the place of its fault, then in force for new documents
     * only.
     */
    @Test
    void anOfficeReplacesATemplateInTheBrowserAndIssuedDocumentsKeepTheirs() throws IOException {
        User office = office(COUNTY);
        String before = "documents/" + anotherReturn();
        String after = "documents/" + anotherReturn();
        office.post(before + "/issue", Map.of()).being(200);
        byte[] template = office.bytes("templates/return/" + inForce(office) + "/file.docx");

        Answer refused = office.upload("templates/return", Map.of(), "mine.docx", with(template, "{{收费标准}}"));
        assertThat(refused.being(422)
                        .json()
                        .getJsonArray("violations")
                        .getJsonObject(0)
                        .getString("message"))
                .contains("paragraph")
                .contains("收费标准");
        office.upload("templates/return", Map.of(), "mine.doc", new byte[] {(byte) 0xD0, (byte) 0xCF, 1})
                .being(422);
        office("220100")
                .upload("templates/stars", Map.of(), "mine.docx", template)
                .being(404);
        String mine = office.upload("templates/return", Map.of(), "mine.docx", with(template, "本办窗口工作日办公"))
                .being(201)
                .text("id");
        assertThat(text(office.bytes(after + ".docx"))).doesNotContain("本办窗口工作日办公");
        assertThat(office.get("templates/return/" + mine + "/preview.html")
                        .being(200)
                        .body())
                .contains("本办窗口工作日办公");
        office("220104").post("templates/return/" + mine + "/activation", "").being(404);
        office.post("templates/return/" + mine + "/activation", "").being(200);
        office.post("templates/return/" + mine + "/withdraw", "").being(409);

        assertThat(text(office.bytes(after + ".docx"))).contains("本办窗口工作日办公");
        assertThat(text(office.bytes(before + ".docx"))).doesNotContain("本办窗口工作日办公");
        assertThat(inForce(office)).isEqualTo(mine);
        assertThat(inForce(office("220104"))).isNotEqualTo(mine);
        assertThat(text(office.bytes(before + ".docx"))).doesNotContain("本办窗口工作日办公");
        goesBackToTheShippedOne(office, mine, after);
    }

    private static void goesBackToTheShippedOne(User office, String mine, String paper) throws IOException {
        String shipped = inForce(office("220104"));
        assertThat(office.get("/work/template?type=return&lang=zh").being(200).body())
                .contains("恢复系统自带模板");
        office.post("templates/return/" + shipped + "/activation", "").being(200);
        office.post("templates/return/" + shipped + "/activation", "").being(409);
        assertThat(inForce(office)).isEqualTo(shipped);
        assertThat(text(office.bytes(paper + ".docx"))).doesNotContain("本办窗口工作日办公");
        office.post("templates/return/" + mine + "/activation", "").being(200);
        assertThat(text(office.bytes(paper + ".docx"))).contains("本办窗口工作日办公");
        office.post("templates/return/" + shipped + "/activation", "").being(200);
        http.as("nanguan.office1")
                .post("templates/return/" + mine + "/withdraw", "")
                .being(409);
        assertThat(http.as("city.auditor")
                        .get("/admin/audit_log?action=USE_TEMPLATE&lang=zh")
                        .being(200)
                        .body())
                .contains("启用文书模板")
                .contains("本单位模板，版本")
                .contains("系统自带模板，版本");
    }

    /** A complete form requires a purpose, which the journal records. */
    @Test
    void aFormIsMadeInFullForAPurposeThatTheJournalKeeps() {
        User office = office(COUNTY);
        String named = DemoUnits.CONVENIENCE_STORE.namedCase(office);
        String form = "documents/application/" + named;
        List<String> people = office
                .post("candidacies/" + named + "/application/unmasked-data", Map.of("purpose", "电话核实地址"))
                .being(200)
                .value()
                .asJsonArray()
                .getValuesAs(JsonObject.class)
                .stream()
                .map(each -> each.getString("value"))
                .toList();
        Map<String, String> wish = Map.of("purpose", "打印盖章后归卷", "format", "HTML");

        User authority = http.as(DemoUsers.holding(
                "AUTHORITY",
                office.get("candidacies/" + named)
                        .being(200)
                        .json()
                        .getJsonObject("agencies")
                        .getString("authority")));

        assertThat(people).isNotEmpty();
        assertThat(office.get(form + ".html").being(200).body()).contains(people);
        assertThat(authority.get(form + ".html").being(200).body()).doesNotContain(people);
        assertThat(authority.post(form + "/full", wish).being(200).body()).contains(people);
        assertThat(authority
                        .post(form + "/full", Map.of("format", "HTML"))
                        .being(422)
                        .body())
                .contains("purpose");
        office.post("documents/return/" + named + ".1/full", wish).being(404);
        office("220104").post(form + "/full", wish).being(404);
        http.as(DemoUsers.holding("HANDLER", COUNTY)).post(form + "/full", wish).being(403);
        assertThat(authority
                        .get("/work/document?type=application&lang=zh&subject=" + named)
                        .being(200)
                        .body())
                .contains("生成完整打印页");
        assertThat(office.get("/work/document?type=application&lang=zh&subject=" + named)
                        .being(200)
                        .body())
                .doesNotContain("生成完整打印页");
        assertThat(http.as("city.auditor")
                        .get("/work/document?type=application&lang=zh&subject=" + named)
                        .being(200)
                        .body())
                .doesNotContain("生成完整打印页");
        assertThat(http.as("city.auditor")
                        .get("/admin/audit_log?action=READ_IN_FULL&lang=zh")
                        .being(200)
                        .body())
                .contains("查看完整信息")
                .contains("电话核实地址")
                .contains("生成不隐去信息的申报表：打印盖章后归卷")
                .contains("生成不隐去信息的申报表：打印申报材料归卷")
                .contains(named);
    }

    private static String inForce(User office) {
        return office.get("templates").being(200).value().asJsonArray().getValuesAs(JsonObject.class).stream()
                .filter(line -> line.getString("type").equals("RETURN"))
                .findFirst()
                .orElseThrow()
                .getJsonObject("inForce")
                .getString("id");
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
    void everyDocumentTypeIsOfferedAtItsStage() {
        User office = office(COUNTY);
        String meeting = office.get("meetings").being(200).value().asJsonArray().getValuesAs(JsonObject.class).stream()
                .map(one -> one.getString("id"))
                .filter(id -> !types(office, "meeting=" + id).isEmpty())
                .findFirst()
                .orElseThrow();
        String round = office.get("rounds").being(200).value().asJsonArray().getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("owner").equals(COUNTY))
                .map(one -> one.getString("id"))
                .filter(id -> !types(office, "round=" + id).isEmpty())
                .findFirst()
                .orElseThrow();
        String notice =
                office.get("notices").being(200).json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                        .map(one -> one.getString("id"))
                        .filter(id -> id.startsWith(COUNTY))
                        .findFirst()
                        .orElseThrow();
        String named = DemoUnits.CONVENIENCE_STORE.namedCase(office);

        assertThat(types(office, "meeting=" + meeting)).containsExactly("MINUTES");
        assertThat(types(office, "round=" + round)).containsExactly("RECOMMENDATIONS");
        assertThat(types(office, "notice=" + notice)).contains("NOTICE");
        assertThat(types(office, "candidacy=" + named)).contains("APPLICATION", "PLEDGE", "SHEET", "CONSULTATION");
        for (String query : List.of("meeting=" + meeting, "round=" + round, "notice=" + notice, "candidacy=" + named)) {
            for (JsonObject paper : papers(office, query)) {
                String at = "documents/" + paper.getString("slug") + "/" + paper.getString("subject");
                office.get(at + ".html").being(200);
                office.get("/work/document?type=" + paper.getString("slug") + "&subject=" + paper.getString("subject"))
                        .being(200);
            }
        }
        assertThat(office.get("documents").being(400).body())
                .contains("candidacy, round, notice", "station, stationCase");
        office.get("documents/stars/1.docx").being(404);
        office("220104").get("documents?candidacy=" + named).being(404);
        assertThat(papers(office("220104"), "notice=" + notice)).isEmpty();
    }

    private static List<JsonObject> papers(User office, String query) {
        return office.get("documents?" + query).being(200).value().asJsonArray().getValuesAs(JsonObject.class);
    }

    private static Set<String> types(User office, String query) {
        return papers(office, query).stream()
                .map(paper -> paper.getString("type"))
                .collect(Collectors.toSet());
    }
}
