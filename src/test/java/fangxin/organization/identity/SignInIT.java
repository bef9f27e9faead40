package fangxin.organization.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import fangxin.testing.data.CandidacyJourney;
import fangxin.testing.data.InventedData;
import fangxin.testing.data.TestShop;
import fangxin.testing.http.Http;
import fangxin.testing.http.Http.Answer;
import fangxin.testing.http.HttpTestBase;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;

/** Codes, second factors and sessions, over HTTP. */
public class SignInIT extends HttpTestBase {
    private static final Pattern CODE = Pattern.compile("您的验证码是 (\\d{6})");

    private TestShop registered() {
        return new CandidacyJourney(http, InventedData.shop()).register().shop();
    }

    private String token(TestShop shop) {
        return tokens(shop, Map.of()).being(200).text("token");
    }

    private Answer tokens(TestShop shop, Map<String, String> further) {
        Map<String, String> credentials = new HashMap<>(further);
        credentials.put("username", shop.phone());
        credentials.put("password", Http.OWN_PASSWORD);
        return http.anybody().post("tokens", credentials);
    }

    private List<String> codesSentTo(String contact) {
        List<String> codes = new ArrayList<>();
        for (String message :
                http.anybody().get("/outbox?lang=zh").being(200).body().split("<article")) {
            Matcher code = CODE.matcher(message);
            if (message.contains(contact) && code.find()) {
                codes.add(code.group(1));
            }
        }
        return codes;
    }

    /** Waits for the newest code, which is sent after the answer. */
    private String codeFor(String contact) {
        int before = codesSentTo(contact).size();
        http.anybody().post("tokens/codes", Map.of("contact", contact)).being(202);
        Instant end = Instant.now().plusSeconds(30);
        List<String> codes = codesSentTo(contact);
        while (codes.size() == before && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            codes = codesSentTo(contact);
        }
        assertThat(codes).hasSizeGreaterThan(before);
        return codes.getFirst();
    }

    private Answer byCode(String contact, String code) {
        return http.anybody().post("tokens/by-code", Map.of("contact", contact, "code", code));
    }

    @Test
    void aRightCodeAfterFortyWrongOnesAtOnceIsRefused() throws Exception {
        TestShop shop = registered();
        String right = codeFor(shop.phone());
        String wrong = right.equals("123456") ? "654321" : "123456";
        try (ExecutorService callers = Executors.newFixedThreadPool(20)) {
            List<Future<Answer>> answers = IntStream.range(0, 40)
                    .mapToObj(i -> callers.submit(() -> byCode(shop.phone(), wrong)))
                    .toList();
            for (Future<Answer> answer : answers) {
                assertThat(answer.get().status()).isEqualTo(422);
            }
        }
        byCode(shop.phone(), right).being(422);
        byCode(shop.phone(), codeFor(shop.phone())).being(200);
    }

    @Test
    void knownAndUnknownContactsAreAnsweredAlike() {
        String known = registered().phone();
        List<List<Integer>> answers = Stream.of(known, InventedData.shop().phone())
                .map(contact -> IntStream.range(0, 7)
                        .mapToObj(i -> http.anybody()
                                .post("tokens/codes", Map.of("contact", contact))
                                .status())
                        .toList())
                .toList();
        // The registration used one of the five: it reveals only what the person who registers knows.
        assertThat(answers.get(0)).startsWith(202, 202, 202, 202).endsWith(429, 429);
        assertThat(answers.get(1)).startsWith(202, 202, 202, 202, 202).endsWith(429, 429);
    }

    @Test
    void anOfficerDoesNotSignInByCodeAlone() {
        String phone = http.as("nanguan.office1").get("me").being(200).text("phone");
        Answer refused = byCode(phone, codeFor(phone)).being(422);
        assertThat(refused.body()).contains("identity.code.officer");
    }

    @Test
    void aChangedPasswordEndsEveryToken() {
        TestShop shop = registered();
        String first = token(shop);
        String second = token(shop);
        http.bearing(first)
                .put("me/password", Map.of("old", Http.OWN_PASSWORD, "password", "七只鹅飞过结冰的湖面"))
                .being(204);
        http.bearing(first).get("me").being(401);
        http.bearing(second).get("me").being(401);
    }

    @Test
    void onesOwnSessionsAreListedAndEnded() {
        TestShop shop = registered();
        String first = token(shop);
        String second = token(shop);
        List<JsonObject> own = sessions(first);
        assertThat(own)
                .hasSize(2)
                .filteredOn(each -> each.getBoolean("current"))
                .hasSize(1);
        String other = own.stream()
                .filter(each -> !each.getBoolean("current"))
                .findFirst()
                .orElseThrow()
                .getString("id");
        http.as(registered().phone()).delete("me/sessions/" + other).being(404);
        http.bearing(second).get("me").being(200);
        http.bearing(first).delete("me/sessions/" + other).being(204);
        http.bearing(second).get("me").being(401);
        String third = token(shop);
        http.bearing(first).delete("me/sessions").being(204);
        http.bearing(third).get("me").being(401);
        assertThat(sessions(first)).hasSize(1);
    }

    private List<JsonObject> sessions(String token) {
        return http.bearing(token).get("me/sessions").being(200).value().asJsonArray().stream()
                .map(JsonValue::asJsonObject)
                .toList();
    }

    @Test
    void onceSetUpACodeOfTheAppIsRequiredAndWorksOnce() {
        TestShop shop = registered();
        String token = token(shop);
        JsonObject prepared =
                http.bearing(token).post("me/second-factor/totp", "").being(200).json();
        assertThat(prepared.getString("uri")).startsWith("otpauth://totp/").contains(prepared.getString("secret"));
        long step = Instant.now().getEpochSecond() / 30;
        http.bearing(token)
                .post("me/second-factor/totp/confirm", Map.of("code", "12345"))
                .being(422);
        assertThat(http.bearing(token)
                        .post("me/second-factor/totp/confirm", Map.of("code", code(prepared.getString("secret"), step)))
                        .being(200)
                        .json()
                        .getBoolean("totp"))
                .isTrue();

        assertThat(tokens(shop, Map.of()).being(422).body()).contains("\"field\":\"otp\"");
        tokens(shop, Map.of("otp", code(prepared.getString("secret"), step))).being(422);
        String next = code(prepared.getString("secret"), step + 1);
        String fresh = tokens(shop, Map.of("otp", next)).being(200).text("token");
        tokens(shop, Map.of("otp", next)).being(422);
        assertThat(byCode(shop.phone(), codeFor(shop.phone())).being(422).body())
                .contains("\"field\":\"otp\"");

        http.bearing(fresh).delete("me/second-factor/totp").being(204);
        token(shop);
    }

    /** The code that an authenticator app shows for a secret at a time step. */
    public static String code(String secret, long step) {
        try {
            return new TimeBasedOneTimePasswordGenerator()
                    .generateOneTimePasswordString(
                            new SecretKeySpec(new Base32().decode(secret), "HmacSHA1"),
                            Instant.ofEpochSecond(step * 30));
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void aNameOfMegabytesIsRefusedAtOnce() {
        Answer refused = http.anybody().post("tokens", Map.of("username", "x".repeat(200_000), "password", "y"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("platform.constraint.length");
        assertThat(refused.body()).contains("username").hasSizeLessThan(1000);
        assertThat(refused.headers().firstValue("Retry-After")).isEmpty();
    }
}
