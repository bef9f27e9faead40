package fangxin;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import fangxin.criteria.model.CriteriaEdition;
import fangxin.platform.config.JsonMapper;
import fangxin.platform.persistence.JsonAttributeConverter;
import fangxin.procedure.application.FormDefinition;
import fangxin.procedure.application.PledgeText;
import fangxin.testing.MainClasses;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.reflect.TypeUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares the records that columns contain as JSON with the texts in {@code stored-json/}, as an installation has
 * stored them. JSON-B ignores properties that it does not know, so a renamed component would lose what is stored, and a renamed
 * constant could not be read, unless a migration renames them in the rows too.
 */
class StoredJsonTest {
    private static final Path FOLDER = Path.of("src/test/resources/stored-json");
    /** Records that the files of config/ contain under the same names, which other tests compare. */
    private static final Set<Class<?>> COMPARED_WITH_CONFIG =
            Set.of(CriteriaEdition.class, FormDefinition.class, PledgeText.class);

    @ParameterizedTest
    @MethodSource("storedTypes")
    void aStoredTextIsReadAndWrittenWithoutLoss(Class<?> type) throws IOException {
        for (JsonValue stored : examples(type)) {
            Object value = JsonMapper.read(stored.toString(), type);

            assertThat(json(JsonMapper.write(value))).isEqualTo(stored);
        }
    }

    @ParameterizedTest
    @MethodSource("storedTypes")
    void theTextsContainEveryComponentAndConstant(Class<?> type) throws IOException {
        Set<String> words = new TreeSet<>();
        collectWords(examples(type), words);
        Set<String> names = new TreeSet<>();
        collectNames(type, names);

        assertThat(words).containsAll(names);
    }

    @Test
    void everyStoredTypeHasItsTexts() throws IOException {
        Set<Class<?>> stored = MainClasses.all().stream()
                .flatMap(StoredJsonTest::storedBy)
                .filter(type -> !COMPARED_WITH_CONFIG.contains(type))
                .collect(Collectors.toSet());

        assertThat(stored).hasSizeGreaterThan(10);
        assertThat(storedTypes()).containsAll(stored);
    }

    /** The records that an entity reads from JSON, or that a converter of columns is for. */
    private static Stream<Class<?>> storedBy(JavaClass owner) {
        boolean converter = owner.isAssignableTo(JsonAttributeConverter.class)
                && !owner.isEquivalentTo(JsonAttributeConverter.class);
        boolean reader = owner.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(JsonMapper.class)
                        && call.getTarget().getName().equals("read"));
        return converter || reader && owner.isAnnotatedWith("jakarta.persistence.Entity")
                ? owner.getReferencedClassObjects().stream()
                        .map(reference -> reference.getRawType().reflect())
                        .filter(Class::isRecord)
                        .map(type -> (Class<?>) type)
                : Stream.empty();
    }

    static List<Class<?>> storedTypes() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .sorted()
                    .<Class<?>>map(StoredJsonTest::type)
                    .toList();
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException renamed) {
            throw new IllegalStateException(renamed);
        }
    }

    private static JsonArray examples(Class<?> type) throws IOException {
        return (JsonArray) json(Files.readString(FOLDER.resolve(type.getName() + ".json")));
    }

    private static JsonStructure json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.read();
        }
    }

    /** Collects the names and texts of a JSON value. */
    private static void collectWords(JsonValue value, Set<String> words) {
        switch (value.getValueType()) {
            case OBJECT ->
                value.asJsonObject().forEach((name, part) -> {
                    words.add(name);
                    collectWords(part, words);
                });
            case ARRAY -> value.asJsonArray().forEach(part -> collectWords(part, words));
            case STRING -> words.add(((JsonString) value).getString());
            default -> {}
        }
    }

    /** Collects the names of the components and constants of a type and of the types that it contains. */
    private static void collectNames(Type type, Set<String> names) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(argument -> collectNames(argument, names));
        }
        Class<?> raw = TypeUtils.getRawType(type, null);
        if (raw.isEnum()) {
            Arrays.stream(raw.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .forEach(names::add);
        } else if (raw.isRecord()) {
            for (RecordComponent component : raw.getRecordComponents()) {
                names.add(component.getName());
                collectNames(component.getGenericType(), names);
            }
        }
    }
}
