package fangxin.platform.config;

import fangxin.common.AddressRanges;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Enum of the types of a setting's value, each with its parser and its range, which documentation and refusals state.
 */
enum SettingType {
    TEXT("a text", text -> text),
    SECRET("a text", text -> text),
    FOLDER("a folder", Path::of),
    FLAG(
            "true or false",
            text -> in(Set.of("true", "false"), text.toLowerCase(Locale.ROOT)).equals("true")),
    DURATION(
            "an ISO duration such as PT15M, not negative",
            text -> require(Duration.parse(text), value -> !value.isNegative())),
    OFFSET("an ISO duration such as P3D", Duration::parse),
    NUMBER("a whole number of at least 0", text -> require(Long.valueOf(text), value -> value >= 0)),
    DATUM("WGS-84 or GCJ-02", text -> in(Set.of("WGS-84", "GCJ-02"), text)),
    ADDRESS_RANGES("IP addresses and ranges such as 10.0.0.0/8, separated by commas", AddressRanges::parse),
    URL("an address such as https://fangxin.example.cn", SettingType::url),
    DATABASE_URL(
            "a JDBC address of PostgreSQL such as jdbc:postgresql://localhost/fangxin",
            text -> require(text, url -> url.startsWith("jdbc:derby:") || url.startsWith("jdbc:postgresql:"))),
    MAIL_SERVER(
            "an address such as smtps://smtp.example.cn:465 or smtp://smtp.example.cn:587", SettingType::mailServer),
    MAIL_ADDRESS("a mail address", text -> require(text, address -> address.matches("[^@\\s]+@[^@\\s]+"))),
    HEADERS(
            "headers such as Authorization: Bearer x, separated by |",
            text -> require(headers(text), headers -> !headers.containsKey(""))),
    JSON_BODY("a JSON object with {recipient} and {text} within its strings", SettingType::jsonBody),
    PATTERN("a regular expression", text -> Pattern.compile(text).pattern()),
    HOURS(
            "two times of the day such as 22:00-07:00, or none",
            text -> require(text, hours -> hours.equals("none") || isPeriod(hours))),
    TILES("addresses with {z}, {x} and {y}, separated by spaces", SettingType::tiles);

    private static final String TIME = "(?:[01][0-9]|2[0-3]):[0-5][0-9]";
    private static final List<String> TILE = List.of("{z}", "{x}", "{y}");

    private final String range;
    private final Function<String, Object> parser;

    SettingType(String range, Function<String, Object> parser) {
        this.range = range;
        this.parser = parser;
    }

    /** Returns the permitted values of the type, as the phrase that follows "give" in a refusal. */
    String range() {
        return range;
    }

    /** @throws RuntimeException where the text is out of range: IllegalArgumentException or DateTimeException */
    Object parse(String text) {
        return parser.apply(text);
    }

    /** Returns whether the value is secret: a refusal, which goes to the console and to the log, must not repeat it. */
    boolean isSecret() {
        return this == SECRET || this == HEADERS || this == JSON_BODY;
    }

    private static boolean isPeriod(String hours) {
        return hours.matches(TIME + "-" + TIME);
    }

    private static URI mailServer(String text) {
        URI address = URI.create(text);
        in(Set.of("smtp", "smtps"), String.valueOf(address.getScheme()));
        return require(address, server -> server.getHost() != null && server.getUserInfo() == null);
    }

    private static Map<String, String> headers(String text) {
        return Stream.of(text.split("\\|"))
                .map(String::strip)
                .collect(Collectors.toUnmodifiableMap(
                        header -> header.matches("[A-Za-z0-9-]+:.+") ? header.substring(0, header.indexOf(':')) : "",
                        header -> header.substring(header.indexOf(':') + 1).strip(),
                        (first, second) -> second));
    }

    private static String jsonBody(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            reader.readObject();
        } catch (JsonException malformed) {
            throw new IllegalArgumentException("no JSON object", malformed);
        }
        return require(text, body -> body.contains("{recipient}") && body.contains("{text}"));
    }

    private static String url(String text) {
        URI address = URI.create(text);
        in(Set.of("http", "https"), String.valueOf(address.getScheme()));
        return require(text, url -> address.getHost() != null);
    }

    private static String tiles(String text) {
        return require(
                text,
                all -> Stream.of(all.split("\\s+"))
                        .allMatch(address -> address.matches("https?://[A-Za-z0-9.:-]+/\\S*")
                                && TILE.stream().allMatch(address::contains)));
    }

    private static String in(Set<String> allowed, String text) {
        return require(text, allowed::contains);
    }

    private static <T> T require(T value, Predicate<T> condition) {
        return Stream.of(value)
                .filter(condition)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("out of range: " + value));
    }
}
