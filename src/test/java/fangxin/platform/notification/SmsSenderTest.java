package fangxin.platform.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fangxin.platform.notification.MessageSender.OutgoingMessage;
import fangxin.platform.notification.SendingFailure.Reason;
import fangxin.platform.notification.SmsSender.SmsProvider;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests to a provider of SMS, which a server of the test plays. */
class SmsSenderTest {
    private static final OutgoingMessage MESSAGE =
            new OutgoingMessage("id-1", "13800001111", "标题", "您好，\"放心店\"\\有一条留言\n请回复$1");

    private HttpServer provider;
    private volatile int status = 200;
    private volatile String answer = "{\"code\":0}";
    private volatile String received;
    private volatile String key;
    private volatile String authorization;

    @BeforeEach
    void startTheProvider() throws IOException {
        provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        provider.createContext("/", this::answer);
        provider.start();
    }

    @AfterEach
    void stopTheProvider() {
        provider.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            received = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
            authorization = exchange.getRequestHeaders().getFirst("Authorization");
            byte[] body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private SmsSender sender() {
        URI address = URI.create("http://localhost:" + provider.getAddress().getPort() + "/send?key=secret");
        String template = "{\"phone\":\"86{recipient}\",\"params\":[\"{text}\"],\"sn\":\"{id}\"}";
        return new SmsSender(
                new SmsProvider(
                        address, Map.of("Authorization", "Bearer secret"), template, Pattern.compile("\"code\":0\\b")),
                SmsSender.client());
    }

    private Reason failure() {
        SendingFailure failure = catchThrowableOfType(SendingFailure.class, () -> sender().send(MESSAGE));
        assertThat(failure.getMessage()).doesNotContain("secret", "13800001111", answer);
        return failure.reason();
    }

    @Test
    void sendsTheFilledTemplateWithTheHeadersOfTheSettings() throws SendingFailure {
        sender().send(MESSAGE);

        JsonObject body = Json.createReader(new StringReader(received)).readObject();
        assertThat(body.getString("phone")).isEqualTo("8613800001111");
        assertThat(body.getJsonArray("params").getString(0)).isEqualTo(MESSAGE.body());
        assertThat(body.getString("sn")).isEqualTo("id-1");
        assertThat(key).isEqualTo("id-1");
        assertThat(authorization).isEqualTo("Bearer secret");
    }

    @ParameterizedTest
    @CsvSource({
        "400, REFUSED",
        "422, REFUSED",
        "401, SIGN_IN_REFUSED",
        "404, SIGN_IN_REFUSED",
        "429, UNREACHABLE",
        "503, UNREACHABLE",
        "302, UNREACHABLE"
    })
    void distinguishesTheRefusalsOfTheProvider(int refusal, Reason reason) {
        status = refusal;

        assertThat(failure()).isEqualTo(reason);
    }

    @Test
    void anAnswerThatDoesNotSayAcceptedIsNoAcceptance() {
        answer = "{\"code\":17,\"phone\":\"13800001111\"}";

        assertThat(failure()).isEqualTo(Reason.NOT_ACCEPTED);
    }

    @Test
    void aProviderThatDoesNotAnswerIsUnreachable() {
        SmsSender sender = sender();
        provider.stop(0);

        assertThat(catchThrowableOfType(SendingFailure.class, () -> sender.send(MESSAGE))
                        .reason())
                .isEqualTo(Reason.UNREACHABLE);
        assertThatCode(() -> sender.toString()).doesNotThrowAnyException();
    }

    @Test
    void anAnswerThatDoesNotEndIsGivenUpAndALongOneIsReadInPart() throws IOException {
        provider.createContext("/stalled", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
        });
        provider.createContext("/long", exchange -> {
            try (exchange) {
                exchange.sendResponseHeaders(200, 0);
                exchange.getResponseBody().write("{\"code\":0".getBytes(StandardCharsets.UTF_8));
                exchange.getResponseBody().write(new byte[1024 * 1024]);
            }
        });

        assertThat(catchThrowableOfType(
                        SendingFailure.class,
                        () -> to("/stalled", Duration.ofMillis(300)).send(MESSAGE)))
                .extracting(SendingFailure::reason)
                .isEqualTo(Reason.UNREACHABLE);
        assertThatCode(() -> to("/long", Duration.ofSeconds(30)).send(MESSAGE)).doesNotThrowAnyException();
    }

    private SmsSender to(String path, Duration longest) {
        return new SmsSender(
                new SmsProvider(
                        URI.create("http://127.0.0.1:" + provider.getAddress().getPort() + path),
                        Map.of(),
                        "{\"text\":\"{text}\"}",
                        Pattern.compile("\"code\":0")),
                SmsSender.client(),
                longest);
    }
}
