package fangxin.platform.http;

import fangxin.common.validation.Constraints;
import fangxin.common.validation.Length;
import fangxin.common.validation.Range;
import jakarta.json.JsonValue;
import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.validation.Constraint;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Generator of the OpenAPI schemas of the JSON that JSON-B reads and writes for Java types, with a unique name for
 * each record. The server names the schema of a record by its simple name, so that nested records of one name share
 * one schema, and describes dates as objects; both are wrong.
 *
 * <p>A property of a request is required if its constraints refuse a request without it. A property of an answer is
 * required if JSON-B always writes it: a primitive, a component with a constraint that refuses null, and each property
 * of a record that is {@link JsonbNillable}, except nested records, which it leaves out where they are null. The
 * constraint of an answer is a statement for clients, for example {@code @NotNull String number}; the tests compare
 * answers with it.
 */
final class OpenApiSchemas {
    private static final String REFERENCE = "#/components/schemas/";
    private static final List<Class<? extends Annotation>> REFUSE_NULL =
            List.of(NotNull.class, NotBlank.class, NotEmpty.class);
    /** Suffixes of top-level types that add nothing to the name of a nested record. */
    private static final String SUFFIX = "(Resource|Service)$";

    private final Map<String, Schema> schemas = new TreeMap<>();
    private final Map<String, Class<?>> named = new TreeMap<>();
    private final Set<Class<?>> requests = new HashSet<>();

    /** Marks the records of a request, since their properties are required by other rules than those of answers. */
    void addRequest(Type type) {
        Class<?> raw = raw(type);
        arguments(type).forEach(this::addRequest);
        if (raw.isRecord() && requests.add(raw)) {
            for (RecordComponent component : raw.getRecordComponents()) {
                addRequest(component.getGenericType());
            }
        }
    }

    /** Returns the schemas of all records so far, by name. */
    Map<String, Schema> all() {
        return schemas;
    }

    /** Returns the schema of a type: a reference where it is a record. */
    Schema of(Type type) {
        Class<?> raw = raw(type);
        if (raw == Optional.class) {
            return of(argument(type, 0)).nullable(true);
        } else if (raw.isRecord()) {
            return OASFactory.createSchema().ref(REFERENCE + record(raw));
        } else if (raw.isEnum()) {
            Schema schema = of(SchemaType.STRING);
            Arrays.stream(raw.getEnumConstants()).forEach(one -> schema.addEnumeration(((Enum<?>) one).name()));
            return schema;
        } else if (Map.class.isAssignableFrom(raw)) {
            return of(SchemaType.OBJECT).additionalPropertiesSchema(nullable(of(argument(type, 1)), true));
        } else if (Collection.class.isAssignableFrom(raw)) {
            return of(SchemaType.ARRAY).items(of(argument(type, 0)));
        } else if (raw.isArray() && raw != byte[].class) {
            return of(SchemaType.ARRAY).items(of(raw.getComponentType()));
        }
        return simple(raw);
    }

    private static Schema simple(Class<?> raw) {
        if (raw == boolean.class || raw == Boolean.class) {
            return of(SchemaType.BOOLEAN);
        } else if (raw == int.class || raw == Integer.class || raw == short.class || raw == Short.class) {
            return of(SchemaType.INTEGER).format("int32");
        } else if (raw == long.class || raw == Long.class) {
            return of(SchemaType.INTEGER).format("int64");
        } else if (raw == BigInteger.class) {
            return of(SchemaType.INTEGER);
        } else if (raw == double.class || raw == Double.class || raw == float.class || raw == Float.class) {
            return of(SchemaType.NUMBER).format("double");
        } else if (Number.class.isAssignableFrom(raw)) {
            return of(SchemaType.NUMBER);
        } else if (raw == Object.class || JsonValue.class.isAssignableFrom(raw)) {
            return OASFactory.createSchema();
        }
        return of(SchemaType.STRING).format(format(raw));
    }

    private static String format(Class<?> raw) {
        if (raw == LocalDate.class) {
            return "date";
        } else if (raw == Instant.class || raw == OffsetDateTime.class || raw == ZonedDateTime.class) {
            return "date-time";
        } else if (raw == LocalTime.class) {
            return "time";
        } else if (raw == Duration.class) {
            return "duration";
        }
        return raw == UUID.class ? "uuid" : null;
    }

    private static Schema of(SchemaType type) {
        return OASFactory.createSchema().type(type);
    }

    /** Returns the name of the schema of a record, which is added if it is new. */
    private String record(Class<?> raw) {
        String name = named.getOrDefault(name(raw, true), raw) == raw ? name(raw, true) : name(raw, false);
        Class<?> other = named.put(name, raw);
        if (other != null && other != raw) {
            throw new IllegalStateException(raw + " and " + other + " would share the schema " + name);
        }
        if (other == null) {
            Schema schema = of(SchemaType.OBJECT);
            schemas.put(name, schema);
            boolean request = requests.contains(raw);
            boolean mayBeNull = request || raw.isAnnotationPresent(JsonbNillable.class);
            Set<String> refused = request ? Constraints.required(raw) : Set.of();
            List<String> required = new ArrayList<>();
            for (RecordComponent component : raw.getRecordComponents()) {
                boolean stated = refusesNull(component);
                if (request ? refused.contains(component.getName()) : isAlwaysWritten(component)) {
                    required.add(component.getName());
                }
                Schema property = constrain(of(component.getGenericType()), component);
                schema.addProperty(
                        component.getName(),
                        nullable(
                                property,
                                mayBeNull && !stated && !component.getType().isPrimitive()));
            }
            schema.required(required.isEmpty() ? null : required);
        }
        return name;
    }

    /**
     * Returns the simple name; before it the names of the types around it unless it starts with them, for example
     * {@code ImportItem} for ImportResource.Item and {@code UnitItem} for UnitResource.UnitItem.
     *
     * @param shortened whether the suffix of the outer type is left out
     */
    static String name(Class<?> raw, boolean shortened) {
        Class<?> outer = raw.getEnclosingClass();
        if (outer == null) {
            return raw.getSimpleName();
        }
        String around = name(outer, shortened);
        String before = shortened ? around.replaceFirst(SUFFIX, "") : around;
        return raw.getSimpleName().startsWith(before) ? raw.getSimpleName() : before + raw.getSimpleName();
    }

    /** Marks a schema as nullable; wraps a reference, since it takes no other keywords in OpenAPI 3.0. */
    private static Schema nullable(Schema schema, boolean nullable) {
        if (!nullable) {
            return schema;
        }
        return schema.getRef() == null
                ? schema.nullable(true)
                : OASFactory.createSchema().addAllOf(schema).nullable(true);
    }

    private static Schema constrain(Schema schema, RecordComponent component) {
        constraints(component).forEach(constraint -> constrain(schema, constraint));
        return schema;
    }

    private static void constrain(Schema schema, Annotation constraint) {
        switch (constraint) {
            case Size size -> size(schema, size.min(), size.max());
            case NotEmpty content -> size(schema, 1, Integer.MAX_VALUE);
            case Length length -> schema.maxLength(schema.getType() == SchemaType.STRING ? length.max() : null);
            case NotBlank text -> size(schema, 1, Integer.MAX_VALUE);
            case Range range ->
                schema.minimum(BigDecimal.valueOf(range.min())).maximum(BigDecimal.valueOf(range.max()));
            case PositiveOrZero zero -> schema.minimum(BigDecimal.ZERO);
            case Positive positive -> schema.minimum(BigDecimal.ZERO).exclusiveMinimum(true);
            case DecimalMin least ->
                schema.minimum(new BigDecimal(least.value())).exclusiveMinimum(least.inclusive() ? null : true);
            case DecimalMax most ->
                schema.maximum(new BigDecimal(most.value())).exclusiveMaximum(most.inclusive() ? null : true);
            case Min min -> schema.minimum(BigDecimal.valueOf(min.value()));
            case Max max -> schema.maximum(BigDecimal.valueOf(max.value()));
            case Pattern pattern -> schema.pattern("^(?:" + pattern.regexp() + ")$");
            default -> {}
        }
    }

    /** States how many characters a text, or how many items a list or map has, within the bounds stated before. */
    private static void size(Schema schema, int least, int most) {
        if (schema.getType() == SchemaType.STRING) {
            schema.minLength(larger(schema.getMinLength(), least)).maxLength(smaller(schema.getMaxLength(), most));
        } else if (schema.getType() == SchemaType.ARRAY) {
            schema.minItems(larger(schema.getMinItems(), least)).maxItems(smaller(schema.getMaxItems(), most));
        } else if (schema.getType() == SchemaType.OBJECT) {
            schema.minProperties(larger(schema.getMinProperties(), least))
                    .maxProperties(smaller(schema.getMaxProperties(), most));
        }
    }

    private static Integer larger(Integer stated, int least) {
        int larger = Math.max(stated == null ? 0 : stated, least);
        return larger == 0 ? null : larger;
    }

    private static Integer smaller(Integer stated, int most) {
        int smaller = Math.min(stated == null ? Integer.MAX_VALUE : stated, most);
        return smaller == Integer.MAX_VALUE ? null : smaller;
    }

    private static boolean refusesNull(RecordComponent component) {
        return constraints(component).anyMatch(one -> REFUSE_NULL.contains(one.annotationType()));
    }

    /** Returns whether each answer of this record states the component. */
    static boolean isAlwaysWritten(RecordComponent component) {
        Class<?> type = component.getType();
        return type.isPrimitive()
                || refusesNull(component)
                || (component.getDeclaringRecord().isAnnotationPresent(JsonbNillable.class) && !type.isRecord());
    }

    /**
     * Returns the constraints of a component, which the compiler copies to its field, and those of which they are
     * composed.
     */
    private static Stream<Annotation> constraints(RecordComponent component) {
        try {
            return Arrays.stream(component
                            .getAccessor()
                            .getDeclaringClass()
                            .getDeclaredField(component.getName())
                            .getAnnotations())
                    .flatMap(OpenApiSchemas::composed);
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Stream<Annotation> composed(Annotation constraint) {
        return constraint.annotationType().isAnnotationPresent(Constraint.class)
                ? Stream.concat(
                        Stream.of(constraint),
                        Arrays.stream(constraint.annotationType().getAnnotations())
                                .flatMap(OpenApiSchemas::composed))
                : Stream.empty();
    }

    private static Class<?> raw(Type type) {
        return type instanceof Class<?> plain
                ? plain
                : type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : Object.class;
    }

    private static List<Type> arguments(Type type) {
        return type instanceof ParameterizedType generic ? List.of(generic.getActualTypeArguments()) : List.of();
    }

    private static Type argument(Type type, int index) {
        return index < arguments(type).size() ? arguments(type).get(index) : Object.class;
    }
}
