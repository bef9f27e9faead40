package fangxin.platform.http;

import fangxin.common.MalformedRequest;
import fangxin.common.RuleViolation.Violation;
import fangxin.common.validation.StorableValue;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import jakarta.json.bind.JsonbException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Interceptor that refuses JSON bodies which the JSON-B reader would accept: an unknown member, a number for a text, a
 * repeated name, bytes after the value, or bytes that are not UTF-8; and those that it would refuse without naming the
 * member: a day that does not exist or that no database stores, a text for a number, a number with hundreds of digits, or a
 * value that is not one of those permitted, which it lists. A fraction or a number beyond the range of an integer, which
 * the reader would cut, is refused too.
 * JSON of config/ and of columns is read by JsonMapper, which ignores unknown members: a stored document may have a
 * member of an earlier version.
 */
@Provider
@ConstrainedTo(RuntimeType.SERVER)
public class StrictJsonInterceptor implements ReaderInterceptor {
    private static final Set<Class<?>> UNREAD =
            Set.of(String.class, byte[].class, InputStream.class, Reader.class, File.class);
    /** Greatest number of each type of integers. */
    private static final Map<Class<?>, Long> INTEGERS = Map.of(
            int.class,
            (long) Integer.MAX_VALUE,
            Integer.class,
            (long) Integer.MAX_VALUE,
            long.class,
            Long.MAX_VALUE,
            Long.class,
            Long.MAX_VALUE);

    private static final JsonParserFactory PARSERS = jakarta.json.Json.createParserFactory(Map.of());

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())
                && !UNREAD.contains(context.getType())) {
            byte[] bytes = context.getInputStream().readAllBytes();
            if (bytes.length > 0) {
                require(bytes, context.getGenericType());
            }
            context.setInputStream(new ByteArrayInputStream(bytes));
        }
        return context.proceed();
    }

    /** Refuses a body that is not exactly one value of this type. */
    static void require(byte[] bytes, Type type) {
        check(value(text(bytes)), type, "");
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException malformed) {
            throw new JsonbException("not UTF-8", malformed);
        }
    }

    private static JsonValue value(String text) {
        try (JsonParser names = PARSERS.createParser(new StringReader(text));
                JsonParser parser = PARSERS.createParser(new StringReader(text))) {
            requireNamesOnce(names);
            parser.next();
            JsonValue value = parser.getValue();
            if (parser.hasNext()) {
                throw new JsonbException("more than one value");
            }
            return value;
        } catch (JsonbException refused) {
            throw refused;
        } catch (RuntimeException malformed) {
            // the parser reports nesting that is too deep as a plain RuntimeException
            throw new JsonbException("not JSON", malformed);
        }
    }

    private static void requireNamesOnce(JsonParser parser) {
        Deque<Set<String>> open = new ArrayDeque<>();
        while (parser.hasNext()) {
            switch (parser.next()) {
                case START_OBJECT -> open.push(new HashSet<>());
                case END_OBJECT -> open.pop();
                case KEY_NAME -> {
                    if (!open.element().add(parser.getString())) {
                        throw new JsonbException("a name occurs twice: " + parser.getString());
                    }
                }
                default -> {}
            }
        }
    }

    /** Refuses an unknown member, and any other value where a text is wanted, at any depth of records, lists and maps. */
    private static void check(JsonValue value, Type type, String field) {
        Class<?> raw = raw(type);
        if (value.getValueType() == ValueType.NULL) {
            return;
        }
        if (isText(raw)) {
            if (!(value instanceof JsonString text)) {
                throw malformed(field, "platform.json.text");
            }
            requireStorable(text.getString(), field);
            if (raw == LocalDate.class && StorableValue.day(text.getString()).isEmpty()) {
                throw malformed(field, "platform.json.day");
            }
            if ((raw == LocalDateTime.class && !StorableValue.isDayAndTime(text.getString()))
                    || (raw == Instant.class && !StorableValue.isMoment(text.getString()))) {
                throw malformed(field, "platform.json.time");
            }
            if (raw.isEnum()) {
                requireConstant(text.getString(), raw, field);
            }
        } else if (isNumber(raw)) {
            if (!(value instanceof JsonString text
                    ? isNumber(text.getString())
                    : value.getValueType() == ValueType.NUMBER && isNumber(value.toString()))) {
                throw malformed(field, "platform.json.number");
            }
            if (INTEGERS.containsKey(raw)) {
                requireInteger(value instanceof JsonString text ? text.getString() : value.toString(), raw, field);
            }
        } else if (Collection.class.isAssignableFrom(raw) && value.getValueType() == ValueType.ARRAY) {
            value.asJsonArray().forEach(element -> check(element, argument(type, 0), field));
        } else if (value instanceof JsonObject object && Map.class.isAssignableFrom(raw)) {
            Class<?> names = raw(argument(type, 0));
            if (names.isEnum()) {
                object.keySet().forEach(name -> requireConstant(name, names, field));
            }
            object.forEach((name, element) -> {
                requireStorable(name, field);
                check(element, argument(type, 1), name);
            });
        } else if (value instanceof JsonObject object && raw.isRecord()) {
            requireKnown(object.keySet(), raw);
            for (RecordComponent component : raw.getRecordComponents()) {
                JsonValue element = object.get(component.getName());
                if (element != null) {
                    check(element, component.getGenericType(), component.getName());
                }
            }
        }
    }

    private static void requireStorable(String text, String field) {
        if (!StorableValue.isText(text)) {
            throw malformed(field, "platform.json.character");
        }
    }

    private static MalformedRequest malformed(String field, String key) {
        return new MalformedRequest(List.of(new Violation(field, key, List.of(field))));
    }

    private static void requireConstant(String value, Class<?> type, String field) {
        List<String> permitted = Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
        if (!permitted.contains(value)) {
            throw new MalformedRequest(List.of(
                    new Violation(field, "platform.json.choice", List.of(field, String.join(", ", permitted)))));
        }
    }

    /** Refuses a fraction and a number beyond the range of the type, which the JSON-B reader would cut to its low bits. */
    private static void requireInteger(String text, Class<?> type, String field) {
        BigDecimal number = new BigDecimal(text);
        BigDecimal most = BigDecimal.valueOf(INTEGERS.get(type));
        if (number.stripTrailingZeros().scale() > 0
                || number.compareTo(most) > 0
                || number.compareTo(most.negate().subtract(BigDecimal.ONE)) < 0) {
            throw new MalformedRequest(
                    List.of(new Violation(field, "platform.json.integer", List.of(field, most.toPlainString()))));
        }
    }

    private static boolean isNumber(Class<?> type) {
        return Number.class.isAssignableFrom(type)
                || (type.isPrimitive() && type != boolean.class && type != char.class);
    }

    private static boolean isNumber(String text) {
        try {
            return StorableValue.isNumber(new BigDecimal(text));
        } catch (NumberFormatException none) {
            return false;
        }
    }

    private static void requireKnown(Set<String> members, Class<?> record) {
        Set<String> known = Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        List<Violation> unknown = members.stream()
                .filter(member -> !known.contains(member))
                .map(member -> new Violation(member, "platform.json.unknown", List.of(member)))
                .toList();
        if (!unknown.isEmpty()) {
            throw new MalformedRequest(unknown);
        }
    }

    private static boolean isText(Class<?> type) {
        return type == String.class || type.isEnum() || type.getPackageName().equals("java.time");
    }

    private static Class<?> raw(Type type) {
        return type instanceof Class<?> plain
                ? plain
                : type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : Object.class;
    }

    private static Type argument(Type type, int index) {
        return type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[index] : Object.class;
    }
}
