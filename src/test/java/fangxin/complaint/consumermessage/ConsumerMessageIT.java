package fangxin.complaint.consumermessage;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.testing.data.CandidacyJourney;
import fangxin.testing.data.DemoUsers;
import fangxin.testing.data.InventedData;
import fangxin.testing.http.Http.Answer;
import fangxin.testing.http.Http.User;
import fangxin.testing.http.RepeatedPosts;
import fangxin.testing.http.RepeatedPostsTestBase;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Test of messages of consumers: a consumer writes without an account, the shop answers by the link, the office finds
 * the unit, joins, checks and publishes.
 */
@RepeatedPosts({"consumer-messages", "message-follow-up", "unit-messages", "message-clusters", "opinion-boxes"})
class ConsumerMessageIT extends RepeatedPostsTestBase {
    private static final String SHOP = "lvyuan.shop01";
    private static final String LVYUAN = "220106";

    private static User office() {
        return http.as(DemoUsers.holding("COUNTY_OFFICE", LVYUAN));
    }

    private static User anotherOffice() {
        return http.as(DemoUsers.holding("COUNTY_OFFICE", "220102"));
    }

    private static String unit() {
        return http.anybody()
                .get("units?q=" + URLEncoder.encode("栗子书屋", StandardCharsets.UTF_8))
                .being(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("number");
    }

    private static JsonObject send(String unit, String type, String words, String contact) {
        Map<String, Object> message = new HashMap<>(Map.of("unit", unit, "type", type, "words", words));
        if (contact != null) {
            message.put("contact", contact);
        }
        return http.anybody().post("consumer-messages", message).being(201).json();
    }

    private static Map<String, String> receipt(JsonObject sent) {
        return Map.of("number", sent.getString("number"), "code", sent.getString("code"));
    }

    private static JsonObject read(String number) {
        return office().get("consumer-messages/" + number).being(200).json();
    }

    /** State and publication of a message after the work of the job in so many days, each in turn. */
    private static String later(String number, int... days) {
        return http.anybody()
                .get(MessageJobServlet.ADDRESS + "?number=" + number
                        + IntStream.of(days).mapToObj(each -> "&days=" + each).collect(Collectors.joining()))
                .being(200)
                .body();
    }

    @Test
    void aConsumerWritesTheShopAnswersByTheLinkAndTheMatterIsReopenedAndSolved() {
        JsonObject sent = send(unit(), "MESSAGE", "请把门口的台阶修好。", "13900008881");
        String number = sent.getString("number");
        String address = link(number);
        assertThat(http.anybody().get(address + "?lang=zh").being(200).body())
                .contains("请把门口的台阶修好。")
                .doesNotContain("8881");
        http.anybody().get(address.substring(0, address.length() - 1)).being(404);
        assertThat(later(number, 20)).isEqualTo("ESCALATED NONE");

        answer(address, "").being(200);
        assertThat(answer(address, "修".repeat(2001)).being(200).body()).contains("修".repeat(2001));
        assertThat(read(number).getString("state")).isEqualTo("SENT");
        answer(address, "明天修好。").being(200);
        assertThat(answer(address, "明天修好。").being(200).body()).contains("门店已答复", "消费者通常等待");
        assertThat(answer(address, "后天修好。").being(200).body())
                .contains("该环节已由", "明天修好。")
                .doesNotContain("后天修好。");
        assertThat(later(number, 30)).isEqualTo("CLOSED NONE");
        assertThat(outbox(number)).contains("已经答复您的留言");

        http.anybody()
                .post("message-follow-up", Map.of("number", number, "code", "1"))
                .being(422);
        assertThat(http.anybody()
                        .post("message-follow-up", receipt(sent))
                        .being(200)
                        .json()
                        .getJsonObject("reply")
                        .getString("words"))
                .isEqualTo("明天修好。");
        http.anybody()
                .post("message-follow-up/reopening", Map.of("receipt", receipt(sent), "why", Map.of("text", "今天还没有修。")))
                .being(200);
        assertThat(http.anybody().get(address + "?lang=zh").being(200).body()).contains("今天还没有修。", "明天修好。");
        assertThat(outbox(number)).contains("消费者表示留言没有解决", "24:00 前再次答复");
        assertThat(later(number, 20)).isEqualTo("ESCALATED NONE UNANSWERED");
        assertThat(later(number, 20, 60)).isEqualTo("CLOSED NONE UNANSWERED");
        http.as(SHOP)
                .post("unit-messages/" + number + "/answer", Map.of("text", "已经修好。"))
                .being(200);
        assertThat(http.anybody()
                        .post("message-follow-up/solution", receipt(sent))
                        .being(200)
                        .text("state"))
                .isEqualTo("SOLVED");
        assertThat(http.as(SHOP)
                        .post("unit-messages/" + number + "/answer", Map.of("text", "再说一句。"))
                        .being(409)
                        .body())
                .contains("consumermessage.answer.over");
        assertThat(answer(address, "太晚了。").being(200).body())
                .contains("已经结束，不能再答复。")
                .doesNotContain("太晚了。");
        assertThat(http.as(SHOP)
                        .get("unit-messages/waiting-time")
                        .being(200)
                        .json()
                        .getInt("answered"))
                .isPositive();
        assertThat(http.as(SHOP).get("/my/messages?lang=zh").being(200).body()).contains(number, "消费者通常等待");
        anotherOffice().get("consumer-messages/" + number).being(404);
    }

    @Test
    void oneTapAtTheAddressOfALetterSaysSolvedOrNot() {
        String number = send(unit(), "MESSAGE", "书架下层积灰。", "13900008882").getString("number");
        http.as(SHOP)
                .post("unit-messages/" + number + "/answer", Map.of("text", "今天打扫。"))
                .being(200);
        String address = found(outbox(number), "(/m/[A-Za-z0-9_-]+)");
        assertThat(http.anybody().get(address + "?lang=zh").being(200).body())
                .contains("今天打扫。", "没有解决")
                .doesNotContain("8882");
        http.anybody().get(address + "x").being(404);

        assertThat(tap(address, "reopen").being(200).body()).contains("已经请门店再次答复。");
        assertThat(read(number).getString("state")).isEqualTo("REOPENED");
        assertThat(tap(address, "solve").being(200).body()).contains("您已经确认解决。");
        assertThat(read(number).getString("state")).isEqualTo("SOLVED");
        String route = "message-follow-up/" + address.substring(address.lastIndexOf('/') + 1);
        http.anybody().post(route + "/reopening", Map.of()).being(200);
        assertThat(http.anybody().get(route).being(200).text("state")).isEqualTo("REOPENED");
        http.anybody().post(route + "/solution", Map.of()).being(200);
        http.anybody().post(route + "x/solution", Map.of()).being(404);
        assertThat(read(number).getString("state")).isEqualTo("SOLVED");
    }

    private static Answer tap(String address, String button) {
        return http.anybody()
                .upload(
                        "/message-follow-up?lang=zh",
                        Map.of(
                                "form",
                                "form",
                                "form:" + button,
                                button,
                                "token",
                                address.substring(address.lastIndexOf('/') + 1),
                                "jakarta.faces.ViewState",
                                "stateless"),
                        "",
                        new byte[0]);
    }

    private static Answer answer(String address, String text) {
        return http.anybody()
                .upload(
                        "/message-answer?lang=zh",
                        Map.of(
                                "form", "form",
                                "form:answer", text,
                                "form:send", "send",
                                "token", address.substring(address.lastIndexOf('/') + 1),
                                "jakarta.faces.ViewState", "stateless"),
                        "",
                        new byte[0]);
    }

    private static String link(String number) {
        return found(
                letters(number)
                        .filter(letter -> letter.contains("/message-answers/"))
                        .findFirst()
                        .orElseThrow(),
                "(/message-answers/[A-Za-z0-9_-]+)");
    }

    private static String outbox(String number) {
        return letters(number).reduce("", String::concat);
    }

    private static Stream<String> letters(String number) {
        return Stream.of(http.anybody().get("/outbox?lang=zh").being(200).body().split("<article"))
                .filter(letter -> letter.contains(number));
    }

    @Test
    void theFormWorksWithoutScriptForAnyUnitAndLosesNothing() {
        String page =
                http.anybody().get("/report/" + unit() + "?lang=zh").being(200).body();
        assertThat(page).contains("栗子书屋", "tel:12315", "不是投诉");
        assertThat(page.indexOf("tel:12315")).as("before the form").isLessThan(page.indexOf("id=\"form:words\""));
        Map<String, String> form = new HashMap<>(Map.of(
                "form", "form",
                "form:type", "OPINION",
                "form:words", "字".repeat(2001),
                "form:contact", "12345",
                "form:submit", "submit",
                "number", unit(),
                "token", found(page, "name=\"token\" value=\"([^\"]+)\""),
                "jakarta.faces.ViewState", "stateless"));
        assertThat(submit(form).being(200).body()).contains("现有2,001个", "字".repeat(2001), "value=\"12345\"");
        form.put("form:words", "书放得整齐。");
        assertThat(submit(form).being(200).body()).contains("请填写 11 位手机号或者电子邮箱。", "书放得整齐。", "value=\"12345\"");
        form.put("form:contact", "");
        form.put("form:type", "PLAQUE");
        assertThat(submit(form).being(200).body()).contains("请选择证牌的问题。", "书放得整齐。");
        form.put("form:type", "OPINION");
        byte[][] twenty =
                IntStream.rangeClosed(1, 20).mapToObj(InventedData::photo).toArray(byte[][]::new);
        twenty[0] = "not a picture".getBytes(StandardCharsets.UTF_8);
        String body = submit(form, twenty).being(200).body();
        assertThat(body).contains("留言已经收到", "第 1 张：", "第 7 张：每条留言最多 5 张照片").doesNotContain("第 2 张：");
        String again = submit(form).being(200).body();
        assertThat(found(again, "class=\"reference\">([0-9]{13})<"))
                .isEqualTo(found(body, "class=\"reference\">([0-9]{13})<"));

        JsonObject unknown = send("旧牌 88 号", "PLAQUE_FALSE", "像是假的。", null);
        String number = unknown.getString("number");
        User city = http.as(DemoUsers.holding("COUNTY_OFFICE", "220100"));
        assertThat(city.get("consumer-messages/" + number).being(200).text("state"))
                .isEqualTo("UNMATCHED");
        city.post("consumer-messages/" + number + "/unit", Map.of("unit", unit()))
                .being(200);
        assertThat(office().get("worklist").being(200).body()).contains("CHECK_PLAQUE_REPORT", number);
        assertThat(office().post("consumer-messages/" + number + "/check", Map.of("reason", "到店查看，证牌真实。"))
                        .being(200)
                        .text("state"))
                .isEqualTo("CHECKED");
        assertThat(http.anybody()
                        .post("message-follow-up", receipt(unknown))
                        .being(200)
                        .body())
                .contains("到店查看，证牌真实。");
        JsonObject nowhere = send("补贴领取 evil.example/x", "MESSAGE", "说不清是哪家。", "13900007733");
        city.post("consumer-messages/" + nowhere.getString("number") + "/filing", Map.of("reason", "无法核对"))
                .being(200);
        assertThat(outbox(nowhere.getString("number")))
                .contains("您给该单位的留言已经收到", "无法核对")
                .doesNotContain("evil.example");
        http.anybody().get("/report/2201022026101000019?lang=zh").being(200);
    }

    /** Sends the form as a browser does, with several files in one field. */
    private static Answer submit(Map<String, String> form, byte[]... pictures) {
        String boundary = "fangxin-report";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        form.forEach((field, value) -> part(
                body,
                boundary,
                "name=\"" + field + "\"",
                "text/plain;charset=UTF-8",
                value.getBytes(StandardCharsets.UTF_8)));
        for (byte[] picture : pictures) {
            part(body, boundary, "name=\"form:pictures\"; filename=\"a.jpg\"", "image/jpeg", picture);
        }
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return http.anybody().send("/report?lang=zh", "multipart/form-data; boundary=" + boundary, body.toByteArray());
    }

    private static void part(ByteArrayOutputStream body, String boundary, String what, String type, byte[] content) {
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; " + what + "\r\nContent-Type: " + type
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    /** Decision 0183: the officer reads the doubtful parts and publishes them masked; an unlocated name stays held. */
    private static void doubtfulPartsAreMaskedWhereTheyCanBeLocated() {
        String number = answered("电话13900076655，店里的김민수态度差。");
        String parts = "consumer-messages/" + number + "/doubtful-parts";
        JsonObject doubtful = office().get(parts).being(200).json();
        assertThat(doubtful.getBoolean("maskable")).isTrue();
        assertThat(doubtful.getJsonArray("parts")).containsExactly(Json.createValue("김민수"));
        anotherOffice().get(parts).being(404);
        office().post(
                        "consumer-messages/" + number + "/publication",
                        Map.of("version", read(number).getInt("version"), "maskDoubtful", true))
                .being(200);
        assertThat(http.anybody()
                        .get("unit-messages/opinions/" + unit())
                        .being(200)
                        .body())
                .contains("电话***********，店里的***态度差。")
                .doesNotContain("김민수");
        assertThat(office().get(parts).being(200).json().getJsonArray("parts")).isEmpty();

        String spoken = answered("收银员大家都叫他大名狗剩。");
        assertThat(office().get("consumer-messages/" + spoken + "/doubtful-parts")
                        .being(200)
                        .json()
                        .getBoolean("maskable"))
                .isFalse();
        assertThat(office().post(
                                "consumer-messages/" + spoken + "/publication",
                                Map.of("version", read(spoken).getInt("version"), "maskDoubtful", true))
                        .being(409)
                        .body())
                .contains("consumermessage.publication.spoken");
    }

    /** Sends an opinion that the shop answers, and returns its number. */
    private static String answered(String words) {
        String number = send(unit(), "OPINION", words, null).getString("number");
        http.as(SHOP)
                .post("unit-messages/" + number + "/answer", Map.of("text", "已经提醒。"))
                .being(200);
        return number;
    }

    /** Returns the page of the unit, which is cached until public data change. */
    private static String publicPage() {
        return http.anybody().get("/units/" + unit() + "?lang=zh").being(200).body();
    }

    @Test
    void anOpinionIsPublishedMaskedAndAfterAnOfficersLookWherePersonalDataWereFound() {
        JsonObject clean = send(unit(), "OPINION", "店员热情，座位太少。", null);
        assertThat(later(clean.getString("number"), 14)).endsWith("WAITING");
        assertThat(later(clean.getString("number"), 16)).isEqualTo("ESCALATED PUBLISHED");
        http.as(SHOP)
                .post("unit-messages/" + clean.getString("number") + "/answer", Map.of("text", "下周增加座位。"))
                .being(200);
        assertThat(http.anybody()
                        .get("/units/" + unit() + "?lang=zh")
                        .being(200)
                        .body())
                .contains("店员热情，座位太少。", "门店的说明：", "下周增加座位。");

        doubtfulPartsAreMaskedWhereTheyCanBeLocated();

        JsonObject named = send(unit(), "OPINION", "请给我回电话１３９ ０００７ ６６５５，谢谢。", "13900076655");
        String number = named.getString("number");
        http.as(SHOP)
                .post("unit-messages/" + number + "/answer", Map.of("text", "已经回电。"))
                .being(200);
        JsonObject held = read(number);
        assertThat(held.getJsonObject("publication").getString("state")).isEqualTo("HELD");
        assertThat(held.toString()).doesNotContain("６６５５", "6655，");
        assertThat(office().get("worklist").being(200).body()).contains("REVIEW_OPINION", number);
        assertThat(office().post("consumer-messages/" + number + "/original", Map.of("reason", "核对脱敏"))
                        .being(200)
                        .text("contact"))
                .isEqualTo("13900076655");
        int shown = read(number).getInt("version");
        office().post("consumer-messages/" + number + "/publication", Map.of("version", shown - 1))
                .being(409);
        assertThat(office().get("/work/messages?lang=zh&publication=HELD")
                        .being(200)
                        .body())
                .contains(number + "|" + shown, "已经回电。");
        assertThat(publicPage()).doesNotContain("请给我回电话");
        office().post("consumer-messages/" + number + "/publication", Map.of("version", shown))
                .being(200);
        assertThat(http.anybody()
                        .get("unit-messages/opinions/" + unit())
                        .being(200)
                        .body())
                .contains("谢谢。")
                .doesNotContain("６６５５");
        assertThat(publicPage()).contains("请给我回电话").doesNotContain("６６５５");
        office().post("consumer-messages/" + number + "/withholding", Map.of("reason", "消费者要求"))
                .being(200);
        assertThat(publicPage()).doesNotContain("请给我回电话");
        assertThat(http.anybody()
                        .get("unit-messages/opinions/" + unit())
                        .being(200)
                        .body())
                .doesNotContain("谢谢。");
        assertThat(office().get("/work/messages?lang=zh&publication=WITHHELD")
                        .being(200)
                        .body())
                .contains(number);
        assertThat(office().get("lists/consumer-messages.csv?columns=number,words")
                        .being(200)
                        .body())
                .contains(number)
                .doesNotContain("６６５５");
    }

    @Test
    void duplicatesAreJoinedAndSeparatedAndOneContactAgainstManyShopsIsOneFlag() {
        JsonObject first = send(unit(), "MESSAGE", "楼梯灯坏了，晚上看不清。", null);
        JsonObject second = send(unit(), "MESSAGE", "楼梯灯坏了,晚上看不清!", null);
        String number = second.getString("number");
        assertThat(office().get("consumer-messages/" + number + "/duplicates")
                        .being(200)
                        .body())
                .contains(first.getString("number"));
        Map<String, String> into = Map.of("into", first.getString("number"));
        office().post("consumer-messages/" + number + "/merge", into).being(200);
        http.as(SHOP)
                .post("unit-messages/" + first.getString("number") + "/answer", Map.of("text", "已经换灯。"))
                .being(200);
        assertThat(read(number).getString("state")).isEqualTo("ANSWERED");
        assertThat(office().post("consumer-messages/" + number + "/separation", Map.of())
                        .being(200)
                        .json()
                        .getJsonObject("flags")
                        .containsKey("mergedInto"))
                .isFalse();

        JsonObject third = send(unit(), "MESSAGE", "门口的灯箱太亮。", null);
        JsonObject fourth = send(unit(), "MESSAGE", "门口灯箱太亮了。", null);
        number = fourth.getString("number");
        office().post("consumer-messages/" + number + "/merge", into).being(422);
        office().post("consumer-messages/" + number + "/merge", Map.of("into", third.getString("number")))
                .being(200);
        http.anybody().post("message-follow-up/solution", receipt(third)).being(200);
        assertThat(read(number).getJsonObject("flags").containsKey("mergedInto"))
                .isFalse();

        List<JsonObject> units = http.anybody()
                .get("units?size=12")
                .being(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
        IntStream.range(0, 12)
                .forEach(i -> send(units.get(i).getString("number"), "MESSAGE", "第" + i + "家：价格标签太小。", "13900005599"));
        User keeper = Stream.concat(
                        Stream.of("220100"),
                        units.stream()
                                .map(unit -> unit.getJsonObject("district").getString("code")))
                .distinct()
                .map(code -> http.as(DemoUsers.holding("COUNTY_OFFICE", code)))
                .filter(user -> clusters(user).findAny().isPresent())
                .findFirst()
                .orElseThrow();
        JsonObject cluster = clusters(keeper).findFirst().orElseThrow();
        assertThat(keeper.get("worklist?type=REVIEW_MESSAGE_CLUSTER").being(200).body())
                .contains("REVIEW_MESSAGE_CLUSTER")
                .containsPattern("[2-9]家单位：[0-9]+条留言");
        assertThat(keeper.get("/work/message_clusters?lang=zh").being(200).body())
                .contains("同一联系方式给很多单位留言");
        String finding = "message-clusters/" + cluster.getString("id") + "/finding";
        keeper.post(finding, Map.of("noted", 0, "finding", "同一人逐店留言，内容属实。")).being(200);
        keeper.post(finding, Map.of("noted", 0, "finding", "是广告。")).being(409);
        keeper.post(finding, Map.of("noted", 1, "finding", "价格标签已经换大。")).being(200);
        String list = "lists/message-clusters.csv?type=CONTACT&open=";
        assertThat(keeper.get(list + "false").being(200).body()).contains("价格标签已经换大");
        assertThat(keeper.get(list + "true").being(200).body()).doesNotContain("价格标签已经换大");
        assertThat(keeper.get("/work/message_cluster?lang=zh&id=" + cluster.getString("id"))
                        .being(200)
                        .body())
                .contains("同一人逐店留言", "价格标签已经", "价格标签太小");
    }

    /**
     * A burst from one address to one shop is received whole, and is one cluster for the office of the title, with which
     * its silent messages wait: none becomes a dispute of the station.
     */
    @Test
    void sixtyMessagesFromFivePhonesAreOneCluster() {
        String shop = http.anybody()
                .get("units?q=" + URLEncoder.encode("白桦里便利店", StandardCharsets.UTF_8))
                .being(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("number");

        String first = send(shop, "MESSAGE", "收银台没有人。", "13900006619").getString("number");
        String inDays = MessageJobServlet.ADDRESS + "?station=true&days=20&number=" + first;
        assertThat(http.anybody().get(inDays).being(200).body())
                .startsWith("ESCALATED")
                .endsWith("STATION");
        for (int i = 0; i < 59; i++) {
            send(shop, "MESSAGE", "第" + i + "次：货架太高。", "1390000661" + i % 5);
        }

        String id = "unit-" + shop + "-" + http.today();
        assertThat(Stream.of("220100", "220103")
                        .map(code -> http.as(DemoUsers.holding("COUNTY_OFFICE", code)))
                        .filter(user -> user.get("worklist?type=REVIEW_MESSAGE_CLUSTER")
                                .being(200)
                                .body()
                                .contains(id)))
                .singleElement()
                .extracting(user -> user.get("message-clusters").being(200).body())
                .asString()
                .contains("UNIT_DAY", "\"id\":\"" + id + "\"", "\"messages\":60");
        assertThat(http.anybody().get(inDays).being(200).body())
                .startsWith("ESCALATED")
                .doesNotContain("STATION");
    }

    /** The clusters of contacts that were found today: those of the demonstration are older. */
    private static Stream<JsonObject> clusters(User user) {
        return user.get("message-clusters").being(200).value().asJsonArray().getValuesAs(JsonObject.class).stream()
                .filter(found -> found.getString("type").equals("CONTACT"))
                .filter(found -> found.getString("firstDay").equals(http.today().toString()));
    }

    /**
     * Uses shops of the demonstration: a silent one without a responsible station, and one whose message a station has.
     */
    @Test
    void aSilentShopIsFollowedUpByTheOfficeOrByItsStation() {
        User far = http.as(DemoUsers.holding("COUNTY_OFFICE", "220113"));
        String number = silent(far);
        assertThat(far.get("worklist?type=FOLLOW_UP_SILENT_SHOP").being(200).body())
                .contains(number);
        String followUp = "consumer-messages/" + number + "/follow-up";
        for (String wrong : List.of(" ", "字".repeat(5000))) {
            far.post(followUp, Map.of("reason", wrong)).being(422);
        }
        office().post(followUp, Map.of("reason", "已到店。")).being(404);
        far.post(followUp, Map.of("reason", "已到店，店主明天退款。")).being(200);
        assertThat(far.get("worklist").being(200).body()).doesNotContain(number);
        assertThat(far.get("/work/message?lang=zh&number=" + number).being(200).body())
                .contains("跟进未答复的留言", "已到店，店主明天退款。");
        assertThat(outbox(number)).contains("创建工作办公室已经跟进");

        User nanguan = http.as(DemoUsers.holding("COUNTY_OFFICE", "220102"));
        JsonObject dispute = disputes(nanguan).findFirst().orElseThrow();
        String ofDispute = dispute.getString("number");
        nanguan.post("station-cases/" + ofDispute + "/steps", Map.of("step", "SETTLE", "words", "退款四十七元一角。"))
                .being(200);
        String message = nanguan.get("consumer-messages").being(200).value().asJsonArray().stream()
                .map(JsonValue::asJsonObject)
                .filter(each -> each.toString().contains("退款四十七元一角。"))
                .map(each -> each.getString("number"))
                .findFirst()
                .orElseThrow();
        assertThat(outbox(message)).contains("已经答复您给");
    }

    private static String silent(User office) {
        return office.get("consumer-messages").being(200).value().asJsonArray().stream()
                .map(JsonValue::asJsonObject)
                .filter(each -> each.getString("state").equals("ESCALATED"))
                .map(each -> each.getString("number"))
                .findFirst()
                .orElseThrow();
    }

    /** Disputes that messages of consumers became, as they wait at the stations. */
    private static Stream<JsonObject> disputes(User office) {
        return office.get("station-cases").being(200).value().asJsonArray().stream()
                .map(JsonValue::asJsonObject)
                .filter(each -> each.getJsonObject("line").getString("source").equals("MESSAGE"))
                .filter(each -> each.getString("state").equals("OPEN"));
    }

    @Test
    void picturesAreAddedByTheReceiptUpToFiveAndTheTermsAreTheCitys() {
        JsonObject sent = send(unit(), "THANKS", "谢谢帮我找到书。", null);
        for (int i = 1; i <= 5; i++) {
            http.anybody()
                    .upload("message-follow-up/pictures", receipt(sent), "p" + i + ".jpg", InventedData.photo(i))
                    .being(200);
        }
        assertThat(http.anybody()
                        .upload("message-follow-up/pictures", receipt(sent), "p6.jpg", InventedData.photo(6))
                        .being(422)
                        .body())
                .contains("consumermessage.pictures.many");
        assertThat(read(sent.getString("number")).getJsonObject("content").getJsonArray("pictures"))
                .hasSize(5);

        String paper = http.as(SHOP)
                .upload(
                        "unit-messages/paper",
                        Map.of("unit", unit(), "channel", "OPINION_BOOK", "type", "OPINION", "words", "意见簿：灯光太暗。"),
                        "page.jpg",
                        InventedData.photo(7))
                .being(200)
                .text("number");
        JsonObject entered = read(paper);
        assertThat(entered.getJsonObject("content").getString("channel")).isEqualTo("OPINION_BOOK");
        assertThat(entered.getJsonObject("flags").getBoolean("ownUnit")).isFalse();
        String ofItself = http.as(SHOP)
                .post("consumer-messages", Map.of("unit", unit(), "type", "MESSAGE", "words", "给自己的店留言。"))
                .being(201)
                .text("number");
        assertThat(read(ofItself).getJsonObject("flags").getBoolean("ownUnit")).isTrue();
        assertThat(http.as(SHOP)
                        .get("/my/paper_message?lang=zh&number=" + unit())
                        .being(200)
                        .body())
                .contains("监督箱", "<option value=\"" + unit() + "\" selected=\"selected\"");
        User withoutTitle =
                new CandidacyJourney(http, InventedData.shop()).draft().owner();
        assertThat(withoutTitle.get("/my/paper_message?lang=zh").being(200).body())
                .contains("本账号没有获得称号的门店")
                .doesNotContain("form:unit");

        JsonObject terms = office().get("message-terms").being(200).json();
        Map<String, Object> input = Map.of("issue", terms.getInt("issue"), "terms", terms.getJsonObject("terms"));
        office().put("message-terms", input).being(422);
        http.as(DemoUsers.holding("COUNTY_OFFICE", "220100"))
                .put("message-terms", input)
                .being(200);
    }

    @Test
    void anOpinionBoxIsReadEachMonthAndNoticesOfABurstAreBundled() {
        Map<String, String> hung =
                Map.of("unit", unit(), "channel", "OPINION_BOX", "place", "二楼楼梯口", "startedOn", "2026-01-05");
        anotherOffice().post("opinion-boxes", hung).being(422);
        String id = office().post("opinion-boxes", hung)
                .being(200)
                .json()
                .getJsonObject("box")
                .getString("id");
        assertThat(office().get("worklist?type=READ_OPINION_BOX").being(200).body())
                .contains(id);
        assertThat(office().get("/work/opinion_boxes?lang=zh").being(200).body())
                .contains("二楼楼梯口");
        String readings = "opinion-boxes/" + id + "/readings";
        office().post(readings, Map.of("readOn", "2126-01-05", "opinions", 1)).being(422);
        office().post(readings, Map.of("readOn", http.today().toString(), "opinions", 1, "note", "灯已换。"))
                .being(200);
        assertThat(office().get("worklist?type=READ_OPINION_BOX").being(200).body())
                .doesNotContain(id);
        assertThat(office().get("/work/opinion_box?lang=zh&id=" + id).being(200).body())
                .contains("灯已换。", "登记撤除");
        Map<String, Object> correction =
                Map.of("correctedOn", http.today().toString(), "opinions", 2, "note", "灯已换。", "reason", "漏计一条");
        anotherOffice().post("opinion-boxes/" + id + "/corrections", correction).being(404);
        office().post("opinion-boxes/" + id + "/corrections", correction).being(200);
        assertThat(office().get("/work/opinion_box?lang=zh&id=" + id).being(200).body())
                .contains("漏计一条", "1 条改为 2 条");
        anotherOffice().get("opinion-boxes/" + id).being(404);
        office().post("opinion-boxes/" + id + "/end", Map.of()).being(200);

        User city = http.as(DemoUsers.holding("COUNTY_OFFICE", "220100"));
        JsonObject before = city.get("message-terms").being(200).json();
        JsonObject changed = Json.createObjectBuilder(before.getJsonObject("terms"))
                .add("bundleFrom", 2)
                .build();
        int issue = city.put("message-terms", Map.of("issue", before.getInt("issue"), "terms", changed))
                .being(200)
                .json()
                .getInt("issue");
        send(unit(), "MESSAGE", "书架上的第一册不见了。", null);
        String second = send(unit(), "MESSAGE", "儿童区的椅子少了两把。", null).getString("number");
        assertThat(letters(second)).noneMatch(letter -> letter.contains("不用登录："));
        city.put("message-terms", Map.of("issue", issue, "terms", before.getJsonObject("terms")))
                .being(200);
    }

    private static String found(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }
}
