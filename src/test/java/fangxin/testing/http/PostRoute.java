package fangxin.testing.http;

import fangxin.platform.http.NotReplayable;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A POST of the interface with the type of its body, read from the classes that are deployed.
 *
 * @param path  below the root of the interface
 * @param body  the type of its JSON body, or null
 * @param parts names of the parts of its multipart body
 * @param method the method that answers
 */
public record PostRoute(String path, Type body, List<String> parts, Method method) {
    private static final Path CLASSES = Path.of("target/classes");
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)[^}]*}");
    private static final List<Class<? extends Annotation>> ELSEWHERE =
            List.of(PathParam.class, QueryParam.class, HeaderParam.class, FormParam.class, Context.class);
    private static final int LONG = 40_000;
    private static final String DAY = "2026-11-27";
    private static final int DEEPEST = 4;

    public static List<PostRoute> all() {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.filter(file -> file.toString().endsWith("Resource.class"))
                    .map(CLASSES::relativize)
                    .map(file -> file.toString().replace(".class", "").replace('/', '.'))
                    .flatMap(PostRoute::of)
                    .sorted(Comparator.comparing(PostRoute::path))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<PostRoute> of(String name) {
        try {
            Class<?> resource = Class.forName(name);
            return Arrays.stream(resource.getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(POST.class))
                    .map(method -> of(resource, method));
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static PostRoute of(Class<?> resource, Method method) {
        String path = Stream.of(
                        resource.getAnnotation(jakarta.ws.rs.Path.class),
                        method.getAnnotation(jakarta.ws.rs.Path.class))
                .flatMap(Stream::ofNullable)
                .map(one -> one.value().replaceAll("^/|/$", ""))
                .filter(part -> !part.isEmpty())
                .reduce((one, next) -> one + "/" + next)
                .orElse("");
        Consumes consumes = Optional.ofNullable(method.getAnnotation(Consumes.class))
                .orElse(resource.getAnnotation(Consumes.class));
        boolean multipart = consumes != null && List.of(consumes.value()).contains(MediaType.MULTIPART_FORM_DATA);
        return new PostRoute(
                path,
                multipart
                        ? null
                        : Arrays.stream(method.getParameters())
                                .filter(parameter -> ELSEWHERE.stream().noneMatch(parameter::isAnnotationPresent))
                                .map(Parameter::getParameterizedType)
                                .findFirst()
                                .orElse(null),
                multipart
                        ? Arrays.stream(method.getParameters())
                                .flatMap(parameter -> Stream.ofNullable(parameter.getAnnotation(FormParam.class)))
                                .map(FormParam::value)
                                .toList()
                        : List.of(),
                method);
    }

    /** Path with the content type where it is no JSON: two routes may share a path. */
    public String name() {
        return parts.isEmpty() ? path : path + " multipart";
    }

    /** Number of variables in the path; the route with the fewest answers an address that several match. */
    int variables() {
        return (int) VARIABLE.matcher(path).results().count();
    }

    /** Returns whether the answers of the route are stored under an Idempotency-Key. */
    public boolean isReplayable() {
        return !method.isAnnotationPresent(NotReplayable.class);
    }

    /** Returns whether an address below the root of the interface belongs to this route. */
    boolean matches(String address) {
        return address.matches(VARIABLE.matcher(path).replaceAll("[^/]+"));
    }

    /** Builds the address; the function gives a value for the name of each variable. */
    public String address(Function<String, String> values) {
        return VARIABLE.matcher(path).replaceAll(found -> values.apply(found.group(1)));
    }

    /** A body as it is documented. */
    JsonValue sample() {
        return sample(body, 0);
    }

    /** Bodies that each break the documented form, and must therefore have no effect. */
    public List<String> broken() {
        List<String> bodies =
                new ArrayList<>(List.of("7", "\"text\"", "{", "{}{}", body instanceof Class<?> ? "[]" : "{}"));
        if (body instanceof Class<?> type && type.isRecord() && sample() instanceof JsonObject whole) {
            bodies.add(with(whole, "misspelt", JsonValue.NULL));
            for (RecordComponent part : type.getRecordComponents()) {
                wrong(part.getGenericType()).forEach(value -> bodies.add(with(whole, part.getName(), value)));
                bodies.add("{\"" + part.getName() + "\":" + whole.get(part.getName()) + ","
                        + whole.toString().substring(1));
            }
        }
        return bodies;
    }

    /** Bodies with a missing, empty or too large part: some are allowed. */
    public List<String> odd() {
        List<String> bodies = new ArrayList<>(List.of("", "null"));
        if (sample() instanceof JsonObject whole) {
            whole.forEach((name, value) -> {
                bodies.add(Json.createObjectBuilder(whole).remove(name).build().toString());
                if (value.equals(Json.createValue(DAY))) {
                    bodies.add(with(whole, name, Json.createValue("0001-01-01")));
                    bodies.add(with(whole, name, Json.createValue("9999-12-31")));
                }
                (value instanceof JsonNumber
                                ? List.of(JsonValue.NULL, Json.createValue(-1), Json.createValue(Long.MAX_VALUE))
                                : List.of(JsonValue.NULL, Json.createValue(""), JsonValue.EMPTY_JSON_ARRAY))
                        .forEach(other -> bodies.add(with(whole, name, other)));
            });
        }
        return bodies;
    }

    private static String with(JsonObject whole, String name, JsonValue value) {
        return Json.createObjectBuilder(whole).add(name, value).build().toString();
    }

    private static List<JsonValue> wrong(Type type) {
        List<JsonValue> values = new ArrayList<>();
        JsonObject nested =
                Json.createObjectBuilder().add("a", Json.createObjectBuilder()).build();
        if (!(raw(type) == String.class || raw(type).isEnum())) {
            values.add(Json.createValue("text"));
        } else {
            values.add(Json.createValue(5));
            values.add(Json.createValue("\u0000"));
            values.add(Json.createValue("长".repeat(LONG)));
        }
        if (raw(type) == LocalDate.class) {
            values.add(Json.createValue(LocalDate.MAX.toString()));
            values.add(Json.createValue(LocalDate.MIN.toString()));
        }
        if (raw(type) == BigDecimal.class) {
            // its number of digits is beyond an int, so that @Digits accepts it
            values.add(Json.createValue("1E2147483647"));
        }
        if (!Map.class.isAssignableFrom(raw(type)) && !raw(type).isRecord()) {
            values.add(nested);
        }
        if (!Collection.class.isAssignableFrom(raw(type))) {
            values.add(Json.createArrayBuilder().add(5).build());
        } else {
            values.add(Json.createArrayBuilder().add(Json.createArrayBuilder()).build());
        }
        return values;
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
    }

    private static JsonValue sample(Type type, int depth) {
        Class<?> raw = raw(type);
        if (raw == String.class) {
            return Json.createValue("放心");
        } else if (raw == LocalDate.class) {
            return Json.createValue(DAY);
        } else if (raw == Instant.class) {
            return Json.createValue("2026-11-27T00:00:00Z");
        } else if (raw == boolean.class || raw == Boolean.class) {
            return JsonValue.TRUE;
        } else if (raw.isPrimitive() || Number.class.isAssignableFrom(raw)) {
            return Json.createValue(1);
        } else if (raw.isEnum()) {
            return Json.createValue(((Enum<?>) raw.getEnumConstants()[0]).name());
        } else if (Collection.class.isAssignableFrom(raw)) {
            JsonArrayBuilder list = Json.createArrayBuilder();
            return depth < DEEPEST
                    ? list.add(sample(argument(type, 0), depth + 1)).build()
                    : list.build();
        } else if (Map.class.isAssignableFrom(raw)) {
            return Json.createObjectBuilder()
                    .add("a", sample(argument(type, 1), depth + 1))
                    .build();
        }
        JsonObjectBuilder object = Json.createObjectBuilder();
        if (raw.isRecord() && depth < DEEPEST) {
            Arrays.stream(raw.getRecordComponents())
                    .forEach(part -> object.add(part.getName(), sample(part.getGenericType(), depth + 1)));
        }
        return object.build();
    }

    private static Type argument(Type type, int n) {
        return ((ParameterizedType) type).getActualTypeArguments()[n];
    }
}
