package fangxin.commitment.objection;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.testing.data.CandidacyJourney;
import fangxin.testing.data.DemoUsers;
import fangxin.testing.data.InventedData;
import fangxin.testing.data.ReferralRounds;
import fangxin.testing.http.Http.Answer;
import fangxin.testing.http.Http.User;
import fangxin.testing.http.HttpTestBase;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Anyone objects to a pledge in its public period, and the county office decides. */
class CommitmentObjectionIT extends HttpTestBase {
    private static final String NANGUAN = "220102";
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

    private static User office() {
        return http.as(DemoUsers.holding("COUNTY_OFFICE", NANGUAN));
    }

    private static String published() {
        CandidacyJourney journey = new ReferralRounds(http).registered(InventedData.shop());
        User owner = journey.owner();
        Map<String, Object> row = Map.of("line", 2, "signName", "异议试店", "district", NANGUAN, "address", "异议路901号");
        String number = owner.post(
                        "chain-pledges",
                        Map.of(
                                "merchant",
                                journey.merchant(),
                                "type",
                                "STORE",
                                "content",
                                owner.get("commitments/draft").being(200).json().getJsonObject("content"),
                                "signer",
                                "王芳",
                                "picture",
                                InventedData.signature(72_002),
                                "rows",
                                List.of(row)))
                .being(200)
                .value()
                .asJsonArray()
                .getJsonObject(0)
                .getString("commitment");
        String address = "commitment-reviews/" + number;
        office().post(address + "/confirmation", version(number)).being(200);
        http.as(DemoUsers.holding("ASSOCIATION", NANGUAN + "-CA"))
                .post(address + "/association-confirmation", version(number))
                .being(200);
        return number;
    }

    private static Map<String, Object> version(String number) {
        return Map.of("version", commitment(number).getInt("version"));
    }

    private static JsonObject commitment(String number) {
        return office().get("commitment-reviews/" + number).being(200).json();
    }

    private static Answer send(String number, String token, String statement, String name) {
        return http.anybody()
                .send(
                        "/object-to-pledge?number=" + number + "&lang=zh",
                        "application/x-www-form-urlencoded",
                        ("token=" + encoded(token) + "&statement=" + encoded(statement) + "&name=" + encoded(name)
                                        + "&contact=" + encoded(name.isEmpty() ? "" : "13800009001"))
                                .getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String token(String page) {
        Matcher token = TOKEN.matcher(page);
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private static String receipt(Answer answer) {
        String location = answer.being(303).headers().firstValue("Location").orElseThrow();
        return location.substring(location.indexOf("receipt=") + 8).substring(0, 19);
    }

    @Test
    void anyoneObjectsAndTheOfficeDecides() {
        String number = published();
        String page =
                http.anybody().get("/pledges/" + number + "?lang=zh").being(200).body();
        String token = token(page);
        assertThat(send(number, token, " ", "").being(422).body()).contains("异议试店", "请写");
        assertThat(send(number, token, "没有明码标价", "张三").being(303).headers().firstValue("Location"))
                .isPresent();
        String first = receipt(send(number, token, "没有明码标价", "张三"));
        String second = http.anybody()
                .post("commitment-objections/pledges/" + number, Map.of("statement", "虚假承诺"))
                .being(201)
                .text("receipt");
        assertThat(commitment(number).getString("state")).isEqualTo("OBJECTED");
        assertThat(http.anybody()
                        .get("/objections?receipt=" + first + "&lang=zh")
                        .being(200)
                        .body())
                .contains("异议试店", "处理中")
                .doesNotContain("张三");

        String path = "commitment-objections/" + first;
        http.as(DemoUsers.holding("COUNTY_OFFICE", "220104")).get(path).being(404);
        assertThat(office().get(path).being(200).body()).doesNotContain("张三");
        assertThat(office().post(path + "/objector", Map.of("reason", "核实情况"))
                        .being(200)
                        .text("name"))
                .isEqualTo("张三");
        office().post(path + "/dismissal", Map.of("answer", "")).being(422);
        office().post(path + "/dismissal", Map.of("answer", "经核查已明码标价。")).being(200);
        office().post(path + "/sustainment", Map.of("answer", "成立。")).being(409);
        assertThat(commitment(number).getString("state")).isEqualTo("OBJECTED");
        office().post("commitment-objections/" + second + "/dismissal", Map.of("answer", "没有证据。"))
                .being(200);
        assertThat(commitment(number).getString("state")).isEqualTo("PUBLIC_PERIOD");

        String letter = office().post(
                        "commitment-objections/pledges/" + number + "/entries",
                        Map.of("channel", "LETTER", "statement", "来信反映承诺不实"))
                .being(201)
                .text("receipt");
        office().post("commitment-objections/" + letter + "/sustainment", Map.of("answer", "经核查属实。"))
                .being(200);
        assertThat(commitment(number).getString("state")).isEqualTo("REFUSED");
        http.anybody().get("/pledges/" + number).being(404);
        assertThat(http.anybody()
                        .get("objections/" + letter + "/state")
                        .being(200)
                        .text("answer"))
                .isEqualTo("经核查属实。");
    }
}
