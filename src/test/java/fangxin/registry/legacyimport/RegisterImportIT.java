package fangxin.registry.legacyimport;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.naming.title.CertificateNumber;
import fangxin.round.ApplicationRound;
import fangxin.testing.data.DemoUsers;
import fangxin.testing.data.InventedData;
import fangxin.testing.data.SigningChainCaller;
import fangxin.testing.http.Http.Answer;
import fangxin.testing.http.Http.User;
import fangxin.testing.http.HttpTestBase;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Offices bring the titles of earlier years. */
class RegisterImportIT extends HttpTestBase {
    private static final String HEADING = "name,sign_name,uscc,type,level,district,sector,address,lat,lng,datum,grade,"
            + "doc_no,named_on,valid_until,number";
    /** Number of lines, more than two portions of an import. */
    private static final int LINES = 2_100;

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final AtomicInteger COUNT = new AtomicInteger();

    private static User office(String code) {
        return http.as(DemoUsers.holding("COUNTY_OFFICE", code));
    }

    /** A line with the required values only. */
    private static String bare(String name) {
        return name + ",,,SHOP,COUNTY,220102,,旧街" + COUNT.incrementAndGet() + "号,,,,,,,,";
    }

    private static String full(String name, String sign) {
        return name + "," + sign + "," + InventedData.creditCode(7000 + COUNT.incrementAndGet())
                + ",SHOP,COUNTY,220102,RETAIL,老路" + COUNT.get() + "号,43.886,125.324,GCJ-02,PASS,放消办〔2019〕5号,"
                + "2019-06-01,2029-05-31,";
    }

    private static byte[] file(String... lines) {
        return (HEADING + "\n" + String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String unique() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    private static long found(String word) {
        return http.anybody()
                .get("units?status=any&q=" + word)
                .being(200)
                .json()
                .getInt("total");
    }

    private static JsonObject only(String word) {
        JsonObject answer =
                http.anybody().get("units?status=any&q=" + word).being(200).json();
        assertThat(answer.getInt("total")).isEqualTo(1);
        return answer.getJsonArray("items").getJsonObject(0);
    }

    private static Answer send(User user, String query, byte[] file) {
        return user.upload("imports?kind=units" + query, Map.of(), "register.csv", file);
    }

    @Test
    void aCheckLeavesNoTrace() {
        String word = unique();

        JsonObject report = send(
                        office("220102"),
                        "&dryRun=true",
                        file(
                                bare(word + "甲"),
                                full(word + "乙", "招牌"),
                                bare(word + "丙").replace("SHOP", "CASTLE")))
                .being(200)
                .json();

        assertThat(report.getInt("accepted")).isEqualTo(2);
        assertThat(report.getJsonArray("refused")).hasSize(1);
        JsonObject refused = report.getJsonArray("refused").getJsonObject(0);
        assertThat(refused.getInt("line")).isEqualTo(4);
        assertThat(refused.getString("column")).isEqualTo("type");
        assertThat(refused.getString("value")).isEqualTo("CASTLE");
        assertThat(report.getJsonArray("notes").getJsonObject(0).getString("message"))
                .contains("GCJ-02");
        assertThat(found(word)).isZero();
    }

    @Test
    void aFileIsTakenWholeOrNotAtAllUnlessAPartIsEnough() {
        String word = unique();
        byte[] file = file(bare(word + "甲"), full(word + "乙", "招牌").replace("2019-06-01", "soon"), bare(word + "丙"));

        Answer refused = send(office("220102"), "", file).being(422);
        assertThat(refused.headers().firstValue("Content-Type").orElse("")).contains("problem+json");
        assertThat(refused.json().getJsonArray("violations").getJsonObject(0).getString("field"))
                .isEqualTo("3.named_on");
        assertThat(found(word)).isZero();

        Answer part = send(office("220102"), "&partial=true", file).being(201);
        assertThat(part.json().getInt("accepted")).isEqualTo(2);
        assertThat(part.json().getInt("written")).isEqualTo(2);
        assertThat(found(word)).isEqualTo(2);

        Answer again = send(office("220102"), "&partial=true", file).being(201);
        assertThat(again.json().getInt("written")).isZero();
        assertThat(again.json().getJsonArray("known")).hasSize(2);
        assertThat(found(word)).isEqualTo(2);
    }

    @Test
    void whatIsNotStatedIsShownSoAndGetsARegisterNumber() {
        String word = unique();
        send(office("220102"), "", file(bare(word + "无号店"))).being(201);

        String number = only(word).getString("number");
        assertThat(number).matches("220102[0-9]{4}101[0-9]{6}");
        JsonObject unit = http.anybody().get("units/" + number).being(200).json();
        assertThat(unit.isNull("validUntil")).isTrue();
        assertThat(unit.isNull("document")).isTrue();
        assertThat(unit.isNull("printedNumber")).isTrue();
        assertThat(unit.getString("status")).isEqualTo("valid");
        for (String page : List.of("/units/" + number, "/v/" + number)) {
            assertThat(http.anybody().get(page + "?lang=zh").being(200).body())
                    .contains("未载明")
                    .contains("登记号");
        }
        assertThat(http.anybody().get("/units?lang=zh&q=" + word).being(200).body())
                .contains("未载明");
    }

    @Test
    void trackAndNamedLevelOfTheOldRegisterAreShown() {
        String word = unique();
        String file = "name,type,level,district,address,track,named_level,named_level_en\n" + word
                + "承诺店,SHOP,COUNTY,220102,老街1号,COMMITMENT,三星,Three stars\n";
        send(office("220102"), "", file.getBytes(StandardCharsets.UTF_8)).being(201);

        String number = only(word).getString("number");
        JsonObject unit = http.anybody().get("units/" + number).being(200).json();
        assertThat(unit.getString("track")).isEqualTo("COMMITMENT");
        assertThat(unit.getString("namedLevel")).isEqualTo("三星");
        assertThat(unit.getString("namedLevelEn")).isEqualTo("Three stars");
        assertThat(http.anybody()
                        .get("/units/" + number + "?lang=zh")
                        .being(200)
                        .body())
                .contains("承诺", "三星");
        assertThat(http.anybody()
                        .get("/units/" + number + "?lang=en")
                        .being(200)
                        .body())
                .contains("Commitment", "Three stars");
    }

    @Test
    void bothNamesAndThePrintedNumberAreFound() {
        String word = unique();
        send(office("220102"), "", file(full(word + "商贸有限公司", word + "老招牌") + "NG-" + word))
                .being(201);

        assertThat(only(word + "老招牌").getString("number")).matches("2201022019101[0-9]{6}");
        assertThat(found(word + "商贸")).isEqualTo(1);
        assertThat(found("NG-" + word)).isEqualTo(1);
        JsonObject unit = http.anybody()
                .get("units/" + only(word).getString("number"))
                .being(200)
                .json();
        assertThat(unit.getString("printedNumber")).isEqualTo("NG-" + word);
        assertThat(unit.getJsonObject("location").getJsonNumber("lat").doubleValue())
                .isBetween(43.88, 43.886)
                .isNotEqualTo(43.886);
    }

    /** The holder has a plaque that was not handed over through this system. */
    @Test
    void thePlaqueOfAnOldTitleIsAskedBackAndReturned() {
        String word = unique();
        send(office("220102"), "", file(full(word + "商贸", word + "老店"))).being(201);
        String number = only(word + "老店").getString("number");

        new SigningChainCaller(http, "220102").revoke(number);

        assertThat(office("220102").get("plaques/outstanding").being(200).body())
                .contains(number);
        assertThat(office("220102")
                        .get("/work/plaques?lang=zh&q=" + word + "老店")
                        .being(200)
                        .body())
                .contains(number);
        office("220102")
                .post(
                        "plaques/" + number + "/return",
                        Map.of("returnedOn", http.today().toString(), "takenBy", "董静怡"))
                .being(200);
        assertThat(office("220102").get("plaques/outstanding").being(200).body())
                .doesNotContain(number);
    }

    /** Also where the line with the number comes later in the file. */
    @Test
    void aLineThatBringsNoNumberIsNotGivenThatOfAnother() {
        String word = unique();
        String own = numbered(1);
        String without = full(word + "甲", word + "甲牌").replace("2019-06-01", "2013-06-01");
        String with = full(word + "乙", word + "乙牌").replace("2019-06-01", "2013-06-01") + own;

        assertThat(send(office("220102"), "", file(without, with))
                        .being(201)
                        .json()
                        .getInt("written"))
                .isEqualTo(2);

        assertThat(only(word + "乙牌").getString("number")).isEqualTo(own);
        assertThat(only(word + "甲牌").getString("number")).isEqualTo(numbered(2));
        assertThat(http.anybody()
                        .get("units/" + own)
                        .being(200)
                        .json()
                        .getJsonArray("timeline")
                        .getValuesAs(JsonObject.class))
                .extracting(event -> event.getString("type"))
                .containsExactly("NAMED", "REGISTERED");
    }

    private static String numbered(int serial) {
        return CertificateNumber.issue("220102", 2013, ApplicationRound.TitleLevel.COUNTY, "01", serial)
                .value();
    }

    @Test
    void otherContentForTheSameUnitIsAConflict() {
        String word = unique();
        String line = full(word + "店", "招牌" + word);
        send(office("220102"), "", file(line)).being(201);

        Answer other = send(office("220102"), "", file(line.replace("5号,2019", "6号,2019")))
                .being(422);

        assertThat(other.json().getJsonArray("conflicts")).hasSize(1);
        assertThat(found(word)).isEqualTo(1);
    }

    @Test
    void readsGb18030AndWorkbooks() throws IOException {
        String word = unique();
        byte[] gb = new String(file(bare(word + "国标店")), StandardCharsets.UTF_8).getBytes(Charset.forName("GB18030"));

        send(office("220102"), "", gb).being(201);
        office("220102")
                .upload("imports?kind=units", Map.of(), "r.xlsx", workbook(bare(word + "工作簿店")))
                .being(201);

        assertThat(found(word + "国标店")).isEqualTo(1);
        assertThat(found(word + "工作簿店")).isEqualTo(1);
    }

    private static byte[] workbook(String line) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (String text : List.of(HEADING, line)) {
                Row row = workbook.getNumberOfSheets() == 0
                        ? workbook.createSheet().createRow(0)
                        : workbook.getSheetAt(0).createRow(1);
                String[] cells = text.split(",", -1);
                for (int i = 0; i < cells.length; i++) {
                    row.createCell(i).setCellValue(cells[i]);
                }
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    @Test
    void anOfficeBringsItsOwnTitlesOnlyAndTheCityAll() {
        String word = unique();
        byte[] file = file(bare(word + "店"));

        assertThat(send(office("220104"), "", file)
                        .being(422)
                        .json()
                        .getJsonArray("refused")
                        .getJsonObject(0)
                        .getString("key"))
                .isEqualTo("legacyimport.row.office");
        send(http.as(DemoUsers.holding("SIGNER", "220102")), "", file).being(403);
        send(http.anybody(), "", file).being(401);
        assertThat(found(word)).isZero();
        Answer city = send(office("220100"), "", file).being(201);
        office("220102").get("imports/" + city.text("id")).being(404);
        assertThat(found(word)).isEqualTo(1);
    }

    @Test
    void manyLinesAreWrittenInPortionsAndEachOnce() {
        String word = unique();
        List<String> lines = new ArrayList<>(IntStream.rangeClosed(1, LINES)
                .mapToObj(n -> bare(word + "第" + n + "店"))
                .toList());

        Answer taken = send(office("220102"), "", file(lines.toArray(String[]::new)));
        assertThat(taken.status()).isIn(201, 202);
        String id = taken.text("id");
        Answer now = office("220102").get("imports/" + id).being(200);
        Instant end = Instant.now().plus(PATIENCE);
        while (!"IMPORTED".equals(now.text("state")) && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            now = office("220102").get("imports/" + id).being(200);
        }

        assertThat(now.json().getInt("written")).isEqualTo(LINES);
        assertThat(found(word)).isEqualTo(LINES);
    }

    @Test
    void theJournalNamesThePersonTheFileAndWhatWasTaken() {
        String word = unique();
        String sha =
                send(office("220102"), "", file(bare(word + "店"))).being(201).text("sha256");

        String journal = http.as("city.auditor")
                .get("administration/audit-log")
                .being(200)
                .body();

        assertThat(journal).contains("IMPORT_REGISTER").contains(sha).contains("ACCEPTED 1");
    }

    @Test
    void theEmptyFilePassesItsOwnCheckOnceFilledIn() throws IOException {
        byte[] template = office("220102").bytes("imports/template.xlsx?lang=zh");
        String word = unique();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(template));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            assertThat(workbook.getSheetAt(0).getDataValidations()).hasSize(7);
            Row row = workbook.getSheetAt(0).createRow(1);
            String[] cells = {
                word,
                "",
                "",
                workbook.getSheet("lists").getRow(0).getCell(0).getStringCellValue(),
                workbook.getSheet("lists").getRow(0).getCell(1).getStringCellValue(),
                workbook.getSheet("lists").getRow(1).getCell(2).getStringCellValue(),
                "",
                "某路1号"
            };
            for (int i = 0; i < cells.length; i++) {
                row.createCell(i).setCellValue(cells[i]);
            }
            workbook.write(out);

            assertThat(office("220102")
                            .upload("imports?kind=units&dryRun=true", Map.of(), "t.xlsx", out.toByteArray())
                            .being(200)
                            .json()
                            .getInt("accepted"))
                    .isEqualTo(1);
        }
    }

    @Test
    void saysWhatIsWrongWithTheRequestOrTheFile() {
        office("220102")
                .upload("imports?kind=stars", Map.of(), "a.csv", file(bare("甲")))
                .being(400);
        send(office("220102"), "&dryRun=perhaps", file(bare("甲"))).being(400);
        send(office("220102"), "", "colour,size\nred,1\n".getBytes(StandardCharsets.UTF_8))
                .being(422);
        send(office("220102"), "", new byte[] {1, 0, 2}).being(422);
    }
}
