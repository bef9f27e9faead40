package fangxin.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fangxin.common.MalformedRequest;
import fangxin.common.RuleViolation.Violation;
import fangxin.platform.config.JsonMapper;
import jakarta.json.bind.JsonbException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonInterceptorTest {
    public record Inner(String word) {}

    public record Sent(
            String name,
            int count,
            Boolean yes,
            LocalDate day,
            LocalDateTime at,
            Instant moment,
            BigDecimal amount,
            DayOfWeek weekday,
            List<String> words,
            Map<String, String> texts,
            Map<DayOfWeek, String> hours,
            List<Inner> inner) {}

    @Test
    void whatIsDocumentedIsRead() {
        Sent sent = read("""
            {"name":"放心 😀","count":3,"yes":true,"day":"2026-11-27","at":"2026-11-27T09:30",
             "moment":"2026-11-27T01:30:00Z","amount":12.50,"weekday":"FRIDAY","words":["a",null],
             "texts":{"x":"y"},"hours":{"SUNDAY":"9–12"},"inner":[{"word":"z"}]}
            """);

        assertThat(sent)
                .isEqualTo(new Sent(
                        "放心 😀",
                        3,
                        true,
                        LocalDate.of(2026, 11, 27),
                        LocalDateTime.of(2026, 11, 27, 9, 30),
                        Instant.parse("2026-11-27T01:30:00Z"),
                        new BigDecimal("12.50"),
                        DayOfWeek.FRIDAY,
                        Arrays.asList("a", null),
                        Map.of("x", "y"),
                        Map.of(DayOfWeek.SUNDAY, "9–12"),
                        List.of(new Inner("z"))));
        assertThat(read("{\"name\":null}").name()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"a\\u0000\"}",
                "{\"texts\":{\"a\\u0000\":\"b\"}}",
                "{\"name\":5}",
                "{\"name\":true}",
                "{\"name\":{}}",
                "{\"name\":[\"a\"]}",
                "{\"day\":20261127}",
                "{\"weekday\":5}",
                "{\"words\":[1]}",
                "{\"texts\":{\"x\":1}}",
                "{\"inner\":[{\"word\":1}]}"
            })
    void aNumberOrAnythingElseWhereATextIsWantedIsRefused(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(MalformedRequest.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"name\":\"a\\u0000\"};name",
                "{\"name\":\"a\\ud83d\"};name",
                "{\"name\":\"\\ude00b\"};name",
                "{\"name\":\"\\ude00\\ud83d\"};name",
                "{\"words\":[\"a\\ud83d\"]};words",
                "{\"texts\":{\"x\":\"\\ud83d\"}};x",
                "{\"texts\":{\"\\ud83d\":\"y\"}};texts",
                "{\"inner\":[{\"word\":\"\\ud83d\"}]};word"
            })
    void aCharacterThatNoDatabaseStoresIsRefusedByItsMember(String json, String field) {
        MalformedRequest refusal = catchThrowableOfType(MalformedRequest.class, () -> read(json));

        assertThat(refusal.violations())
                .containsExactly(new Violation(field, "platform.json.character", List.of(field)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.9", "4294967301", "2147483648", "-2147483649", "1e30", "\"1.5\"", "\"4294967301\""})
    void aFractionOrANumberBeyondTheRangeOfAnIntegerIsRefused(String number) {
        MalformedRequest refusal =
                catchThrowableOfType(MalformedRequest.class, () -> read("{\"count\":" + number + "}"));

        assertThat(refusal.violations())
                .containsExactly(new Violation("count", "platform.json.integer", List.of("count", "2147483647")));
    }

    @ParameterizedTest
    @CsvSource({"2147483647,2147483647", "-2147483648,-2147483648", "3.0,3", "1e3,1000"})
    void anIntegerIsReadInEachOfItsForms(String number, int read) {
        assertThat(read("{\"count\":" + number + "}").count()).isEqualTo(read);
    }

    @Test
    void aCharacterOfTwoUnitsIsReadAlsoFromItsEscapes() {
        assertThat(read("{\"name\":\"\\ud83d\\ude00\"}").name()).isEqualTo("😀");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}{}", "{} x", "{\"name\":\"a\",\"name\":\"b\"}", "{", "", " ", "{\"count\":1}1", "[] []", "nul"
            })
    void whatIsNotExactlyOneValueIsRefused(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(JsonbException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\":\"SHOP\"}",
                "{\"kind\":null}",
                "{\"name\":\"a\",\"kind\":{}}",
                "{\"inner\":[{\"word\":\"z\"},{\"kind\":1}]}"
            })
    void anUnknownMemberIsRefusedByItsName(String json) {
        MalformedRequest refusal = catchThrowableOfType(MalformedRequest.class, () -> read(json));

        assertThat(refusal.violations())
                .containsExactly(new Violation("kind", "platform.json.unknown", List.of("kind")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"day\":\"2026-02-30\"};day;platform.json.day",
                "{\"day\":\"\"};day;platform.json.day",
                "{\"day\":\"27 November\"};day;platform.json.day",
                "{\"day\":\"+999999999-12-31\"};day;platform.json.day",
                "{\"day\":\"-0001-01-01\"};day;platform.json.day",
                "{\"day\":\"0000-01-01\"};day;platform.json.day",
                "{\"at\":\"+10000-01-01T00:00\"};at;platform.json.time",
                "{\"at\":\"27 November\"};at;platform.json.time",
                "{\"moment\":\"+1000000000-12-31T23:59:59Z\"};moment;platform.json.time",
                "{\"moment\":\"2026-11-27\"};moment;platform.json.time",
                "{\"amount\":1E2147483647};amount;platform.json.number",
                "{\"amount\":\"1E2147483647\"};amount;platform.json.number",
                "{\"amount\":\"1E-2147483647\"};amount;platform.json.number",
                "{\"count\":1E2147483648};count;platform.json.number",
                "{\"count\":\"five\"};count;platform.json.number",
                "{\"count\":true};count;platform.json.number",
                "{\"count\":[]};count;platform.json.number"
            })
    void aDayANumberOrATimeThatCannotBeStoredIsRefusedByItsMember(String json, String field, String key) {
        MalformedRequest refusal = catchThrowableOfType(MalformedRequest.class, () -> read(json));

        assertThat(refusal.violations()).containsExactly(new Violation(field, key, List.of(field)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"weekday\":\"FREITAG\"};weekday",
                "{\"weekday\":\"friday\"};weekday",
                "{\"weekday\":\"\"};weekday",
                "{\"hours\":{\"FREITAG\":\"9\"}};hours"
            })
    void aValueThatIsNotPermittedIsRefusedWithItsMemberAndThoseThatAre(String json, String field) {
        MalformedRequest refusal = catchThrowableOfType(MalformedRequest.class, () -> read(json));

        assertThat(refusal.violations())
                .containsExactly(new Violation(
                        field,
                        "platform.json.choice",
                        List.of(field, "MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY")));
    }

    @Test
    void aNumberMayBeWrittenAsText() {
        assertThat(read("{\"count\":\"3\"}").count()).isEqualTo(3);
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        byte[] bytes = "{\"name\":\"\u00e5\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> StrictJsonInterceptor.require(bytes, Sent.class))
                .isInstanceOf(JsonbException.class);
    }

    @Test
    void deepNestingIsRefused() {
        assertThatThrownBy(() -> read("{\"unknown\":" + "[".repeat(50_000) + "]".repeat(50_000) + "}"))
                .isInstanceOf(JsonbException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a\tb", "放心"})
    void aKeyThatNamesNothingIsNoIdempotencyKey(String key) {
        assertThat(IdempotencyKeyFilter.isAcceptable(key)).isFalse();
        assertThat(IdempotencyKeyFilter.isAcceptable("a".repeat(256))).isFalse();
        assertThat(IdempotencyKeyFilter.isAcceptable("9f1c-22")).isTrue();
    }

    private static Sent read(String json) {
        StrictJsonInterceptor.require(json.getBytes(StandardCharsets.UTF_8), Sent.class);
        return JsonMapper.read(json, Sent.class);
    }
}
