package fangxin.registry.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.platform.config.JsonProperties;
import fangxin.registry.site.web.UnitResource.FacetItem;
import fangxin.registry.site.web.UnitResource.SubjectTitleItem;
import fangxin.registry.site.web.UnitResource.UnitItem;
import fangxin.registry.site.web.UnitResource.UnitSearchAnswer;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.bind.JsonbBuilder;
import java.io.StringReader;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The answer that is written name by name is the one that its records describe. */
class SearchResponseWriterTest {
    private static final String ESCAPED = " \"老味道\"\\\n\t\u0001𠮷";

    @Test
    void saysWhatTheRecordsSay() throws Exception {
        UnitItem full = record(UnitItem.class, SearchResponseWriterTest::example);
        UnitItem bare = record(UnitItem.class, component -> component.getType() == List.class ? List.of() : null);
        UnitSearchAnswer answer = new UnitSearchAnswer(
                2,
                Instant.parse("2026-11-26T01:02:03.456Z"),
                Map.of("type", List.of(new FacetItem("SHOP", "商店", 2)), "grade", List.of()),
                List.of(full, bare),
                null,
                List.of(full));

        String written = new String(SearchResponseWriter.bytes(answer), StandardCharsets.UTF_8);

        assertThat(read(written))
                .isEqualTo(read(JsonbBuilder.create(JsonProperties.config()).toJson(answer)));
        assertThat(read(written).asJsonObject().keySet())
                .containsExactly("total", "asOf", "facets", "items", "next", "nearMisses");
    }

    private static <R extends Record> R record(Class<R> type, Function<RecordComponent, Object> value) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            return type.getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(Arrays.stream(components).map(value).toArray());
        } catch (ReflectiveOperationException failed) {
            throw new AssertionError(type.getName(), failed);
        }
    }

    /** A value of a component, also of one that is added later; texts contain what JSON escapes. */
    private static Object example(RecordComponent component) {
        Class<?> type = component.getType();
        if (type.isRecord()) {
            return record(type.asSubclass(Record.class), SearchResponseWriterTest::example);
        }
        return switch (type.getSimpleName()) {
            case "String" -> component.getName() + ESCAPED;
            case "Integer" -> 120;
            case "double" -> 43.875;
            case "LocalDate" -> LocalDate.of(2028, 2, 29);
            case "List" -> {
                SubjectTitleItem title = record(SubjectTitleItem.class, SearchResponseWriterTest::example);
                yield List.of(title, title);
            }
            default -> throw new AssertionError("no example of " + type);
        };
    }

    private static JsonStructure read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.read();
        }
    }
}
