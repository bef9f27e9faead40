package fangxin.platform.http;

import fangxin.common.MalformedRequest;
import fangxin.common.RuleViolation.Violation;
import fangxin.common.validation.StorableValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Filter and parameter converter of REST resources that refuse query parameters which a resource does not know, and
 * values that cannot be read, with 400 and the name of the parameter. JAX-RS by itself ignores the first and answers
 * 404 to the second. A parameter without a value is no filter, also where its name is unknown.
 */
@Provider
public class QueryParameterFilter implements ContainerRequestFilter, ParamConverterProvider {
    private static final String LANGUAGE = "lang";
    private static final int SHOWN = 40;

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        List<Violation> unstorable = request.getUriInfo().getQueryParameters().entrySet().stream()
                .filter(parameter -> !parameter.getValue().stream().allMatch(StorableValue::isText))
                .map(Map.Entry::getKey)
                .sorted()
                .map(name -> new Violation(name, "platform.json.character", List.of(shown(name))))
                .toList();
        if (!unstorable.isEmpty()) {
            throw new MalformedRequest(unstorable);
        }
        Method method = resource.getResourceMethod();
        if (method == null || method.isAnnotationPresent(ReadsQuery.class)) {
            return;
        }
        Set<String> known = Stream.concat(
                        Stream.of(LANGUAGE),
                        Arrays.stream(method.getParameters())
                                .map(parameter -> parameter.getAnnotation(QueryParam.class))
                                .filter(Objects::nonNull)
                                .map(QueryParam::value))
                .collect(Collectors.toSet());
        List<Violation> unknown = request.getUriInfo().getQueryParameters().entrySet().stream()
                .filter(parameter -> !parameter.getValue().stream().allMatch(String::isBlank))
                .map(Map.Entry::getKey)
                .filter(name -> !known.contains(name))
                .sorted()
                .map(name -> new Violation(name, "platform.parameter.unknown", List.of(shown(name))))
                .toList();
        if (!unknown.isEmpty()) {
            throw new MalformedRequest(unknown);
        }
    }

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        String name = Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(each -> ((QueryParam) each).value())
                .findFirst()
                .orElse(null);
        Function<String, Object> reading = name == null ? null : reading(type);
        return reading == null ? null : new Converter<>(name, type, reading);
    }

    /** Returns the parser of the values of a type; null for the types that JAX-RS reads without failing. */
    private static Function<String, Object> reading(Class<?> type) {
        if (type.isEnum()) {
            return text -> constant(type, text);
        }
        if (type == int.class || type == Integer.class) {
            return Integer::valueOf;
        }
        if (type == boolean.class || type == Boolean.class) {
            return QueryParameterFilter::parseBoolean;
        }
        return type == LocalDate.class ? QueryParameterFilter::parseDay : null;
    }

    private static Object parseDay(String text) {
        return StorableValue.day(text).orElseThrow(() -> new IllegalArgumentException(text));
    }

    private static Object constant(Class<?> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> ((Enum<?>) each).name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text));
    }

    private static Object parseBoolean(String text) {
        if (!Set.of("true", "false").contains(text)) {
            throw new IllegalArgumentException(text);
        }
        return Boolean.valueOf(text);
    }

    private static String shown(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }

    /** Reads one parameter; an empty one counts as left out. */
    private record Converter<T>(String name, Class<T> type, Function<String, Object> reading)
            implements ParamConverter<T> {
        @Override
        @SuppressWarnings("unchecked")
        public T fromString(String text) {
            if (text == null || text.isBlank()) {
                return (T) (type == int.class ? Integer.valueOf(0) : type == boolean.class ? Boolean.FALSE : null);
            }
            try {
                return (T) reading.apply(text.strip());
            } catch (IllegalArgumentException unreadable) {
                throw new MalformedRequest(
                        List.of(new Violation(name, "platform.parameter.value", List.of(name, shown(text)))));
            }
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}
