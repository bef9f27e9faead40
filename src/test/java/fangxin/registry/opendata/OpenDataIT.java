package fangxin.registry.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.testing.data.DemoUnits;
import fangxin.testing.data.DemoUsers;
import fangxin.testing.http.Http.Answer;
import fangxin.testing.http.Http.User;
import fangxin.testing.http.HttpTestBase;
import fangxin.testing.load.LoadGenerator;
import fangxin.testing.server.Deployments;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The public register from outside: kept pages are never stale, open data add up, bad questions get an answer. */
class OpenDataIT extends HttpTestBase {
    private static final Pattern PICTURE = Pattern.compile("/files/[^\"]+small=true");
    private static final String HEADING =
            "name,sign_name,uscc,type,level,district,sector,address,lat,lng,datum,grade,doc_no,named_on,valid_until,number";
    private final HttpClient browser = HttpClient.newHttpClient();

    private HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                Deployments.local(URI.create(server.toString())).resolve(path));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return browser.send(request.build(), BodyHandlers.ofByteArray());
    }

    private String page(String path) throws IOException, InterruptedException {
        return new String(get(path, "Accept-Language", "zh").body(), StandardCharsets.UTF_8);
    }

    /** Commits a new title, by the import of an old register. */
    private String named() {
        String word = UUID.randomUUID().toString().substring(0, 8) + "店";
        byte[] file = (HEADING + "\n" + word + ",,,SHOP,COUNTY,220102,,老街" + word + ",,,,,,,,\n")
                .getBytes(StandardCharsets.UTF_8);
        http.as(DemoUsers.holding("COUNTY_OFFICE", "220102"))
                .upload("imports?kind=units", Map.of(), "old.csv", file)
                .being(201);
        return word;
    }

    /** An anonymous search is answered by the filter, a signed-in one by the resource. */
    @Test
    void aSearchSaysTheSameWhicheverWayItIsAnswered() throws Exception {
        for (String query : List.of(
                "",
                "q=dian&sort=relevance",
                "near=43.88,125.3&radius=9000",
                "district=220102&status=any&size=3&sort=name",
                "grade=EXCELLENT&lat=1",
                "status=green")) {
            Answer quick = http.anybody().get("units?" + query);
            Answer whole = http.as("city.auditor").get("units?" + query);

            assertThat(quick.status()).as(query).isEqualTo(whole.status());
            assertThat(quick.headers().firstValue("Content-Type"))
                    .isEqualTo(whole.headers().firstValue("Content-Type"));
            assertThat(lasting(quick)).as(query).isEqualTo(lasting(whole));
        }
        LoadGenerator miscoded = new LoadGenerator(server.toURI(), 0);
        assertThat(miscoded.body("/api/v1/units?q=50%off"))
                .asString(StandardCharsets.UTF_8)
                .contains("\"total\":0");
        assertThat(miscoded.body("/api/v1/units?size=%zz"))
                .asString(StandardCharsets.UTF_8)
                .contains("\"status\":400,");
        assertThat(miscoded.body("/units?q=50%off"))
                .asString(StandardCharsets.UTF_8)
                .contains("网址中有一处编码");
        assertThat(get("/api/v1/units", "Accept", "text/html").statusCode()).isEqualTo(406);
        assertThat(get("/api/v1/units", "Accept", "text/html, */*;q=0.8", "Accept-Language", "*")
                        .body())
                .asString(StandardCharsets.UTF_8)
                .contains("南关区");
    }

    /** Body without the parts that differ in each answer. */
    private static String lasting(Answer answer) {
        return answer.body().replaceAll("\"(asOf|instance)\":\"[^\"]*\"", "");
    }

    @Test
    void aPageThatIsKeptIsNeverShownAfterACommitThatChangesIt() throws Exception {
        String address = "/units?q=" + URLEncoder.encode(named(), StandardCharsets.UTF_8) + "&sort=named";
        HttpResponse<byte[]> first = get("/units", "Accept-Language", "zh");
        String tag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(get("/units", "Accept-Language", "zh", "If-None-Match", "\"other\", W/" + tag)
                        .statusCode())
                .isEqualTo(304);
        HttpResponse<Void> head = browser.send(
                HttpRequest.newBuilder(first.uri())
                        .header("Accept-Language", "zh")
                        .HEAD()
                        .build(),
                BodyHandlers.discarding());
        assertThat(head.headers().firstValue("ETag")).contains(tag);
        assertThat(head.headers().firstValueAsLong("Content-Length")).hasValue(first.body().length);
        assertThat(get("/units", "Accept-Language", "en")
                        .headers()
                        .firstValue("ETag")
                        .orElseThrow())
                .isNotEqualTo(tag);
        assertThat(page(address)).contains("共 1 个称号（含各种状态）");

        String added = named();

        assertThat(get("/units", "Accept-Language", "zh", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
        assertThat(page("/units?q=" + URLEncoder.encode(added, StandardCharsets.UTF_8)))
                .contains("共 1 个称号（含各种状态）")
                .contains(added);
    }

    @Test
    void pagesAreLightWithoutCookieAndWithoutNonce() throws Exception {
        SoftAssertions softly = new SoftAssertions();
        for (String path : List.of("/", "/units", "/units?q=%E5%BA%97&status=any", "/open-data", "/v/1")) {
            HttpResponse<byte[]> page = get(path, "Accept-Encoding", "gzip");
            softly.assertThat(page.headers().map()).as(path).doesNotContainKey("set-cookie");
            softly.assertThat(
                            page.headers().firstValue("Content-Security-Policy").orElse(""))
                    .as(path)
                    .isNotEmpty()
                    .doesNotContain("nonce");
            softly.assertThat(page.body().length).as(path).isLessThan(100_000);
        }
        byte[] packed = get("/units", "Accept-Encoding", "gzip").body();
        softly.assertThat(new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes().length)
                .isGreaterThan(packed.length);
        softly.assertAll();
    }

    @Test
    void allDataAndTheChangesSinceAreAllDataAsTheyAreNow() throws Exception {
        named();
        Map<String, String> before = new TreeMap<>();
        long sequence = read("/open-data/units.jsonl", before);
        named();
        named();

        Map<String, String> changes = new TreeMap<>();
        long reached = read("/open-data/changes.jsonl?since=" + sequence, changes);
        Map<String, String> now = new TreeMap<>();
        long present = read("/open-data/units.jsonl", now);
        before.putAll(changes);

        assertThat(before).isEqualTo(now);
        assertThat(changes.size()).isBetween(2, now.size() - 1);
        assertThat(reached).isGreaterThan(sequence).isEqualTo(present);
        assertThat(http.anybody()
                        .get("units?status=any&size=1")
                        .being(200)
                        .json()
                        .getInt("total"))
                .isEqualTo(now.size());
        assertThat(new String(get("/open-data/units.csv").body(), StandardCharsets.UTF_8)
                        .lines()
                        .count())
                .isEqualTo(now.size() + 1L);
    }

    /** Reads lines into number to line, and answers with the sequence of the first line. */
    private long read(String path, Map<String, String> lines) throws Exception {
        HttpResponse<byte[]> file = get(path, "Accept-Encoding", "gzip");
        assertThat(file.statusCode()).isEqualTo(200);
        List<String> all = new String(
                        new GZIPInputStream(new ByteArrayInputStream(file.body())).readAllBytes(),
                        StandardCharsets.UTF_8)
                .lines()
                .toList();
        all.subList(1, all.size() - 1).forEach(line -> lines.put(json(line).getString("number"), line));
        JsonObject head = json(all.getFirst());
        JsonObject end = json(all.getLast());
        assertThat(end.getInt("lines")).isEqualTo(all.size() - 2);
        assertThat(end.getJsonNumber("sequence")).isEqualTo(head.getJsonNumber("sequence"));
        assertThat(file.headers().firstValueAsLong("Content-Length")).hasValue(file.body().length);
        assertThat(file.headers().firstValueAsLong("X-Register-Lines")).hasValue(all.size() - 2L);
        assertThat(head.getString("licence")).startsWith("https://");
        assertThat(head.getString("asOf")).isNotEmpty();
        return head.getJsonNumber("sequence").longValue();
    }

    @Test
    void aFullFileHasItsLengthAndIsNotSentToWhoHasIt() throws Exception {
        for (String encoding : List.of("gzip", "identity")) {
            for (String name : List.of("units.csv", "units.jsonl")) {
                HttpResponse<byte[]> file = get("/open-data/" + name, "Accept-Encoding", encoding);
                String tag = file.headers().firstValue("ETag").orElseThrow();

                assertThat(file.headers().firstValueAsLong("Content-Length")).hasValue(file.body().length);
                assertThat(file.headers().firstValue("X-Register-Sequence")).isPresent();
                assertThat(file.headers().firstValue("X-Register-Lines")).isPresent();
                assertThat(get("/open-data/" + name, "Accept-Encoding", encoding, "If-None-Match", tag)
                                .statusCode())
                        .isEqualTo(304);
            }
        }
    }

    /** Slow readers request more than the socket buffers hold and read none of it; each blocks a thread. */
    @Test
    void slowReadersDoNotDelayOthers() throws Exception {
        List<Socket> slow = new ArrayList<>();
        try {
            for (String path : List.of(
                    "units.jsonl",
                    "units.jsonl",
                    "units.csv",
                    "units.csv",
                    "changes.jsonl?since=0",
                    "changes.jsonl?since=0")) {
                slow.add(slowReader(path));
            }

            assertThat(get("/open-data/units.csv").statusCode()).isEqualTo(200);
            assertThat(get("/open-data/changes.jsonl?since=0").statusCode()).isEqualTo(200);
        } finally {
            for (Socket reader : slow) {
                reader.close();
            }
        }
        assertThat(get("/open-data/units.jsonl").statusCode()).isEqualTo(200);
    }

    private Socket slowReader(String path) throws Exception {
        Socket reader = new Socket();
        reader.setReceiveBufferSize(1024);
        reader.connect(new InetSocketAddress("localhost", server.getPort()));
        reader.getOutputStream()
                .write(("GET /open-data/" + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                        .repeat(100)
                        .getBytes(StandardCharsets.US_ASCII));
        assertThat(reader.getInputStream().read()).isEqualTo('H');
        return reader;
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }

    @Test
    void whatCannotBeReadIsNamedAndWhatIsOddIsTakenLiterally() {
        SoftAssertions softly = new SoftAssertions();
        Map.of(
                        "q=" + "a".repeat(65),
                        "q",
                        "q=a%00b",
                        "q",
                        "near=91,0",
                        "near",
                        "near=NaN,1",
                        "near",
                        "near=43.8",
                        "near",
                        "type=CASTLE",
                        "type",
                        "district=999999",
                        "district",
                        "cursor=zz",
                        "cursor",
                        "size=101",
                        "size",
                        "colour=red",
                        "colour")
                .forEach((query, field) -> {
                    Answer answer = http.anybody().get("units?" + query);
                    softly.assertThat(answer.status()).as(query).isEqualTo(400);
                    softly.assertThat(
                                    answer.headers().firstValue("Content-Type").orElse(""))
                            .contains("problem+json");
                    softly.assertThat(answer.json().getJsonArray("violations").toString())
                            .contains(field);
                });
        Stream.of(
                        "q=*",
                        "q=%25",
                        "q=_",
                        "q=%F0%A0%AE%B7",
                        "q=AND+OR+NOT",
                        "q=%22(",
                        "q=a*b%3F",
                        "near=0,0&radius=1",
                        "q=" + "ab".repeat(32),
                        "q=" + "xian".repeat(6),
                        "q=%EF%BC%8A")
                .forEach(query -> softly.assertThat(
                                http.anybody().get("units?" + query).status())
                        .as(query)
                        .isEqualTo(200));
        Set.of("-1", "x", "99999999", "", "1e3")
                .forEach(since -> softly.assertThat(http.anybody()
                                .get("/open-data/changes.jsonl?since=" + since)
                                .status())
                        .as(since)
                        .isEqualTo(400));
        softly.assertThat(http.anybody().get("/units?page=500").status()).isEqualTo(200);
        softly.assertThat(http.anybody().get("/units?page=501&near=99,9&type=x").status())
                .isEqualTo(200);
        softly.assertThat(http.anybody().get("/v/%00").status()).isIn(400, 404);
        softly.assertAll();
    }

    /** The badge of every title and of unknown numbers: one line, light, and embeddable. */
    @Test
    void aBadgeStatesInOneLineTheStatusOfATitle() throws Exception {
        SoftAssertions softly = new SoftAssertions();
        for (JsonValue item : http.anybody()
                .get("units?status=any&size=40&sort=name")
                .being(200)
                .json()
                .getJsonArray("items")) {
            String number = item.asJsonObject().getString("number");
            HttpResponse<byte[]> badge = get("/badge/" + number + ".svg", "Accept-Language", "en");
            softly.assertThat(badge.statusCode()).isEqualTo(200);
            softly.assertThat(badge.body().length).as(number).isLessThanOrEqualTo(2048);
            softly.assertThat(badge.headers().firstValue("Content-Type").orElse(""))
                    .startsWith("image/svg+xml");
            softly.assertThat(badge.headers().firstValue("Cross-Origin-Resource-Policy"))
                    .contains("cross-origin");
            softly.assertThat(badge.headers().firstValue("Cache-Control")).contains("no-cache");
        }
        HttpResponse<byte[]> unknown = get("/badge/1%3Cb%3E.svg", "Accept-Language", "zh");
        softly.assertThat(unknown.statusCode()).isEqualTo(404);
        softly.assertThat(new String(unknown.body(), StandardCharsets.UTF_8))
                .contains("未查到")
                .doesNotContain("<b>");
        softly.assertAll();
    }

    @Test
    void aPublicPictureMayBeKeptForAWhile() throws Exception {
        String picture = DemoUnits.titled(http).stream()
                .map(unit ->
                        http.anybody().get("/units/" + unit.getString("number")).body())
                .flatMap(shown -> PICTURE.matcher(shown).results())
                .findFirst()
                .orElseThrow()
                .group();
        HttpResponse<byte[]> first = get(picture);

        assertThat(first.headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(first.headers().firstValue("Cache-Control")).contains("public, max-age=300");
        assertThat(get(
                                picture,
                                "If-None-Match",
                                first.headers().firstValue("ETag").orElseThrow())
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void aMapGathersWhatTheListNamesAndAStreetIsAPlace() throws Exception {
        String box = "units/cells?status=any&box=-85,-180,85,180&zoom=2";
        JsonObject all = http.anybody().get(box).being(200).json();
        JsonObject shifted =
                http.anybody().get(box + "&datum=GCJ-02").being(200).json();
        JsonObject around = http.anybody()
                .get("units?near=220102001&radius=50000&status=any&size=100")
                .being(200)
                .json();

        assertThat(all.getJsonArray("cells").stream()
                        .mapToInt(cell -> cell.asJsonObject().getInt("count"))
                        .sum())
                .isEqualTo(all.getInt("total"))
                .isGreaterThanOrEqualTo(around.getInt("total"));
        assertThat(shifted.getInt("total")).isEqualTo(all.getInt("total"));
        assertThat(shifted.getJsonObject("bounds")).isNotEqualTo(all.getJsonObject("bounds"));
        assertThat(around.getJsonArray("items").stream()
                        .map(item -> item.asJsonObject().getInt("distance")))
                .isNotEmpty()
                .isSorted();
        assertThat(page("/map?near=220102001&radius=1000"))
                .contains("南岭街道周围 1 公里内")
                .contains("https://uri.amap.com/marker?position=125.", "https://maps.apple.com/?ll=43.")
                .doesNotContain("geo:");
        assertThat(page("/map?address=" + URLEncoder.encode("南岭", StandardCharsets.UTF_8)))
                .contains("南岭街道周围 3 公里内", "以“南关区南岭街道”为中心");
        assertThat(page("/units?address=" + URLEncoder.encode("没有这个地方", StandardCharsets.UTF_8)))
                .containsPattern("<div class=\"error\" id=\"address-error\"><p>名录中没有与“没有这个地方”相符[^<]*</p></div>\\s*"
                        + "<input type=\"text\" id=\"address\" name=\"address\" value=\"没有这个地方\"[^>]*"
                        + "aria-invalid=\"true\" aria-describedby=\"address-error\"")
                .containsOnlyOnce("名录中没有与“没有这个地方”相符");
        assertThat(page("/map?near=220102999")).contains("220102999").contains("未使用");
        Map.of(
                        "box=1,2&zoom=3",
                        "box",
                        "box=91,0,92,1&zoom=3",
                        "box",
                        "box=1,2,0,3&zoom=3",
                        "box",
                        "box=0,0,80,170&zoom=19",
                        "box",
                        "box=0,0,1,1&zoom=21",
                        "zoom",
                        "zoom=1",
                        "box",
                        "box=0,0,1,1&zoom=1&datum=MARS",
                        "datum")
                .forEach((query, field) -> assertThat(http.anybody()
                                .get("units/cells?" + query)
                                .being(400)
                                .body())
                        .as(query)
                        .contains("\"" + field + "\""));
    }

    @Test
    void whatIsFoundIsTakenAlongAsTextOnly() throws Exception {
        String formula = "=1+1" + named();
        byte[] file =
                (HEADING + "\n" + formula + ",,,SHOP,COUNTY,220102,,老街1号,,,,,,,,\n").getBytes(StandardCharsets.UTF_8);
        User officer = http.as(DemoUsers.holding("COUNTY_OFFICE", "220102"));
        officer.upload("imports?kind=units", Map.of(), "old.csv", file).being(201);

        try (XSSFWorkbook found = new XSSFWorkbook(new ByteArrayInputStream(
                get("/units.xlsx?sort=named&q=" + URLEncoder.encode(formula, StandardCharsets.UTF_8))
                        .body()))) {
            assertThat(found.getSheetAt(0).getLastRowNum()).isEqualTo(3);
            assertThat(found.getSheetAt(0).getRow(3).getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(found.getSheetAt(0).getRow(3).getCell(0).getStringCellValue())
                    .isEqualTo(formula);
        }
        assertThat(get("/units.xlsx?near=99,9").statusCode()).isEqualTo(400);
        try (XSSFWorkbook own = new XSSFWorkbook(new ByteArrayInputStream(officer.bytes("lists/titles.xlsx")))) {
            assertThat(own.getSheetAt(0).getLastRowNum()).isGreaterThan(3);
        }
        for (String open :
                List.of("public-notices.xlsx", "counted-units.xlsx?year=2020&level=COUNTY&measure=UNITS&show=named")) {
            try (XSSFWorkbook list = new XSSFWorkbook(
                    new ByteArrayInputStream(get("/lists/" + open).body()))) {
                assertThat(list.getSheetAt(0).getLastRowNum()).as(open).isGreaterThan(3);
            }
        }
        assertThat(get("/lists/titles.xlsx").statusCode()).isEqualTo(404);
        assertThat(get("/lists/counted-units.xlsx?year=x").statusCode()).isEqualTo(400);
        officer.get("lists")
                .being(200)
                .value()
                .asJsonArray()
                .forEach(list -> assertThat(
                                officer.get("lists/" + list.asJsonObject().getString("name") + ".xlsx")
                                        .status())
                        .as(list.toString())
                        .isIn(200, 403, 404, 422));
        for (String found : List.of("found-merchants", "found-cases", "found-titles")) {
            try (XSSFWorkbook list = new XSSFWorkbook(new ByteArrayInputStream(
                    officer.bytes("lists/" + found + ".xlsx?q=" + URLEncoder.encode("长春", StandardCharsets.UTF_8))))) {
                assertThat(list.getSheetAt(0).getLastRowNum())
                        .as("more of %s than the page shows", found)
                        .isGreaterThan(22);
            }
        }
        officer.get("lists/nothing.xlsx").being(404);
        http.as("nanguan.shop01").get("lists/titles.xlsx").being(403);
        assertThat(http.as("city.admin")
                        .get("administration/audit-log")
                        .being(200)
                        .body())
                .contains("EXPORT_LIST");
    }

    /** A search for expired titles shows three shops, not three titles of one. */
    @Test
    void aUnitWhoseTitleIsOverNamesEachNeighbourOnce() throws Exception {
        String number = DemoUnits.REVOKED.find(http).getString("number");
        String nearby = page("/units/" + number).split("附近有效的放心消费单位", 2)[1].split("</ul>", 2)[0];

        assertThat(Pattern.compile("<a[^>]*>([^<]+)</a>")
                        .matcher(nearby)
                        .results()
                        .map(link -> link.group(1)))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    /** A client can be generated from the document; Redocly's lint checks the same and more. */
    @Tag("once")
    @Test
    void theDocumentOfTheInterfaceDescribesEveryOperation() {
        JsonObject document = http.anybody().get("openapi").being(200).json();
        List<String> ids = new ArrayList<>();
        SoftAssertions softly = new SoftAssertions();
        document.getJsonObject("paths")
                .forEach((path, operations) -> operations.asJsonObject().forEach((verb, value) -> {
                    JsonObject operation = value.asJsonObject();
                    ids.add(operation.getString("operationId"));
                    softly.assertThat(operation.getString("summary"))
                            .as(verb + " " + path)
                            .doesNotContain("/");
                    softly.assertThat(operation.getJsonObject("responses")).containsKey("4XX");
                    if (path.contains("/steps/")) {
                        softly.assertThat(operation.getJsonObject("requestBody").toString())
                                .as(path)
                                .contains("#/components/schemas/");
                    }
                }));

        String text = document.toString();
        document.getJsonObject("components")
                .getJsonObject("schemas")
                .keySet()
                .forEach(name -> softly.assertThat(text).contains("\"#/components/schemas/" + name + "\""));
        softly.assertThat(ids).hasSizeGreaterThan(100).doesNotHaveDuplicates();
        softly.assertAll();
    }

    /** Operations that the document calls open are answered without a token, and no others. */
    @Tag("once")
    @Test
    void theDocumentSaysWhatIsOpenToThePublic() {
        SoftAssertions softly = new SoftAssertions();
        http.anybody().get("openapi").being(200).json().getJsonObject("paths").forEach((path, operations) -> {
            JsonObject operation = operations.asJsonObject().getJsonObject("get");
            if (operation != null) {
                String address = path.replaceAll("\\{[^}]*}", "1");
                int status = http.anybody().get(address).status();
                if (!operation.containsKey("security")) {
                    softly.assertThat(status).as(address + " needs a token").isIn(400, 401, 404);
                } else if (operation
                        .getJsonArray("security")
                        .equals(Json.createArrayBuilder()
                                .add(JsonValue.EMPTY_JSON_OBJECT)
                                .build())) {
                    softly.assertThat(status).as(address + " is open").isIn(200, 400, 404, 422);
                }
            }
        });
        softly.assertAll();

        String open = http.anybody()
                .get("rounds?open=true")
                .being(200)
                .value()
                .asJsonArray()
                .getJsonObject(0)
                .getString("id");
        assertThat(http.anybody().get("rounds/" + open).being(200).text("id")).isEqualTo(open);
        String closed = http
                .as("city.auditor")
                .get("rounds")
                .being(200)
                .value()
                .asJsonArray()
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(round ->
                        !round.getJsonObject("window").getString("state").equals("OPEN"))
                .findFirst()
                .orElseThrow()
                .getString("id");
        http.anybody().get("rounds/" + closed).being(401);
        http.anybody().get("rounds").being(401);
        http.anybody().get("editions").being(200);
    }
}
