package fangxin.platform.notification;

import fangxin.platform.config.Settings;
import fangxin.platform.notification.SendingFailure.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sender of SMS by the HTTP interface of a provider, which the settings describe: address, headers, a JSON body with
 * places for recipient, text and identifier, and how an answer looks that accepts a message. The identifier is also
 * sent as {@code Idempotency-Key}, so that a provider sends a repetition once.
 */
final class SmsSender implements MessageSender {
    private static final Duration CONNECTING = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(20);
    /** Limit of a request with the body of its answer; the limit above ends with the headers of the answer. */
    private static final Duration WHOLE_ANSWER = Duration.ofSeconds(30);

    private static final int LONGEST_ANSWER = 64 * 1024;
    /** Statuses for a busy server or wrong settings, with which the message itself is not at fault. */
    private static final Set<Integer> BUSY = Set.of(408, 425, 429);

    private static final Set<Integer> SETTINGS_WRONG = Set.of(401, 403, 404, 405, 407);
    private static final Pattern PLACE = Pattern.compile("\\{(recipient|text|id)}");

    /**
     * HTTP interface of a provider of short messages, from the settings.
     *
     * @param body     JSON with {recipient}, {text} and {id} within its strings
     * @param accepted pattern that the answer to an accepted message contains
     */
    record SmsProvider(URI address, Map<String, String> headers, String body, Pattern accepted) {
        /** Returns a description without headers and query, which may contain secrets. */
        @Override
        public String toString() {
            return address.getScheme() + "://" + address.getHost();
        }
    }

    /** Maker of the sender of SMS from the settings. */
    @ApplicationScoped
    static class FromSettings implements Configured {
        private final HttpClient client = client();

        @Override
        public Optional<MessageSender> sender() {
            return Settings.smsAddress()
                    .map(address -> new SmsSender(
                            new SmsProvider(
                                    URI.create(address),
                                    Settings.smsHeaders(),
                                    Settings.smsBody(),
                                    Pattern.compile(Settings.smsAccepted())),
                            client));
        }
    }

    private final SmsProvider provider;
    private final HttpClient client;
    private final Duration longest;

    SmsSender(SmsProvider provider, HttpClient client) {
        this(provider, client, WHOLE_ANSWER);
    }

    /** @param longest time until the end of an answer */
    SmsSender(SmsProvider provider, HttpClient client, Duration longest) {
        this.provider = provider;
        this.client = client;
        this.longest = longest;
    }

    static HttpClient client() {
        return HttpClient.newBuilder()
                .connectTimeout(CONNECTING)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Override
    public OutboxMessage.Channel channel() {
        return OutboxMessage.Channel.SMS;
    }

    @Override
    public void send(OutgoingMessage message) throws SendingFailure {
        HttpRequest.Builder request = HttpRequest.newBuilder(provider.address())
                .timeout(ANSWER)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Idempotency-Key", message.id())
                .POST(HttpRequest.BodyPublishers.ofString(body(message)));
        provider.headers().forEach(request::setHeader);
        CompletableFuture<HttpResponse<String>> answer = client.sendAsync(request.build(), SmsSender::beginningOf);
        try {
            check(answer.get(longest.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException failed) {
            throw new SendingFailure(
                    Reason.UNREACHABLE, failed.getCause().getClass().getSimpleName());
        } catch (TimeoutException stalled) {
            answer.cancel(true);
            throw new SendingFailure(Reason.UNREACHABLE, "the answer did not end");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new SendingFailure(Reason.UNREACHABLE, "stopped");
        }
    }

    /** Returns the text of an answer up to a length, so that no provider fills the memory. */
    private static HttpResponse.BodySubscriber<String> beginningOf(HttpResponse.ResponseInfo answer) {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        return HttpResponse.BodySubscribers.mapping(
                HttpResponse.BodySubscribers.ofByteArrayConsumer(part -> part.ifPresent(
                        bytes -> read.write(bytes, 0, Math.min(bytes.length, LONGEST_ANSWER - read.size())))),
                end -> read.toString(StandardCharsets.UTF_8));
    }

    private void check(HttpResponse<String> answer) throws SendingFailure {
        int status = answer.statusCode();
        if (status / 100 == 2) {
            if (!provider.accepted().matcher(answer.body()).find()) {
                throw new SendingFailure(Reason.NOT_ACCEPTED, "the answer does not say accepted");
            }
            return;
        }
        Reason reason = SETTINGS_WRONG.contains(status)
                ? Reason.SIGN_IN_REFUSED
                : status / 100 == 4 && !BUSY.contains(status) ? Reason.REFUSED : Reason.UNREACHABLE;
        throw new SendingFailure(reason, "status " + status);
    }

    /** Returns the template with its places filled, each as the content of a JSON string. */
    private String body(OutgoingMessage message) {
        Map<String, String> values =
                Map.of("recipient", message.recipient(), "text", message.body(), "id", message.id());
        return PLACE.matcher(provider.body())
                .replaceAll(place -> Matcher.quoteReplacement(content(values.get(place.group(1)))));
    }

    private static String content(String text) {
        String quoted = Json.createValue(text).toString();
        return quoted.substring(1, quoted.length() - 1);
    }
}
