package fangxin.platform.http;

import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.annotation.HandlesTypes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Initializer that keeps the REST resource classes of the application, which the container finds when it deploys, so
 * that the OpenAPI document can be derived from their methods.
 */
@HandlesTypes(Path.class)
public class ResourceClasses implements ServletContainerInitializer {
    /** Variables with a pattern, such as {@code {form:docx|html}}. */
    private static final Pattern PATTERN = Pattern.compile("\\{\\s*([^}:\\s]+)\\s*:[^}]*}");

    private static volatile Set<Class<?>> found = Set.of();

    @Override
    public void onStartup(Set<Class<?>> resources, ServletContext context) {
        found = resources == null ? Set.of() : Set.copyOf(resources);
    }

    /**
     * Returns the resource methods by verb and path without patterns, for example {@code GET /units/{number}}. Several
     * methods of one key answer in several media types; the one that returns a record comes first.
     */
    static Map<String, List<Method>> methods() {
        Map<String, List<Method>> methods = new HashMap<>();
        for (Class<?> resource : found) {
            Path base = resource.getAnnotation(Path.class);
            if (base != null) {
                for (Method method : resource.getMethods()) {
                    verb(method)
                            .ifPresent(verb -> methods.computeIfAbsent(
                                            verb + " " + path(base, method), key -> new ArrayList<>())
                                    .add(method));
                }
            }
        }
        methods.values()
                .forEach(same ->
                        same.sort(Comparator.comparing((Method method) -> method.getReturnType() == Response.class)
                                .thenComparing(Method::getName)));
        return methods;
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .flatMap(type -> Stream.ofNullable(type.getAnnotation(HttpMethod.class)))
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String path(Path base, Method method) {
        Path below = method.getAnnotation(Path.class);
        String all = "/" + base.value() + (below == null ? "" : "/" + below.value());
        return withoutPatterns(all.replaceAll("/+", "/"));
    }

    static String withoutPatterns(String path) {
        return PATTERN.matcher(path).replaceAll("{$1}");
    }
}
