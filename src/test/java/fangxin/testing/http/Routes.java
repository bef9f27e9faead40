package fangxin.testing.http;

import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** All routes of the deployed archive: pages, resources and servlets. */
public final class Routes {
    /** @param path with the names of its parameters in braces; below the interface where {@code api} */
    public record Route(String method, String path, boolean api, List<String> parameters) {
        private static final Pattern NAME = Pattern.compile("\\{(\\w+)(:[^}]*)?}");

        public boolean names(String parameter) {
            return parameters.contains(parameter) || path.matches(".*\\{" + parameter + "[:}].*");
        }

        /** An address of the route; a parameter without a value is left out. */
        public String with(UnaryOperator<String> values) {
            String filled = NAME.matcher(path)
                    .replaceAll(name -> Matcher.quoteReplacement(coded(String.valueOf(values.apply(name.group(1))))));
            String query = parameters.stream()
                    .filter(name -> values.apply(name) != null)
                    .map(name -> name + "=" + coded(values.apply(name)))
                    .collect(Collectors.joining("&"));
            return query.isEmpty() ? filled : filled + "?" + query;
        }

        private static String coded(String value) {
            return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
        }
    }

    private static final String CLASSES = "WEB-INF/classes/";

    private Routes() {}

    public static List<Route> deployed() {
        try (ZipFile war = new ZipFile("target/fangxin.war")) {
            List<Route> found = new ArrayList<>();
            for (String name :
                    war.stream().map(entry -> entry.getName()).sorted().toList()) {
                if (name.endsWith(".xhtml") && !name.startsWith("WEB-INF/")) {
                    String source =
                            new String(war.getInputStream(war.getEntry(name)).readAllBytes());
                    List<String> parameters = Stream.of(source.split("<f:viewParam "))
                            .skip(1)
                            .map(one -> one.replaceFirst("(?s).*?name=\"([^\"]*)\".*", "$1"))
                            .toList();
                    found.add(new Route("GET", "/" + name.replace(".xhtml", ""), false, parameters));
                } else if (name.matches(CLASSES + "fangxin/.*/web/[^$]*\\.class")) {
                    found.addAll(of(Class.forName(name.substring(CLASSES.length())
                            .replace(".class", "")
                            .replace('/', '.'))));
                }
            }
            return found;
        } catch (IOException | ClassNotFoundException unreadable) {
            throw new UncheckedIOException(new IOException(unreadable));
        }
    }

    private static List<Route> of(Class<?> type) {
        WebServlet servlet = type.getAnnotation(WebServlet.class);
        if (servlet != null) {
            return Stream.of(servlet.value())
                    .map(path -> new Route("GET", path.replace("/*", "/{file}"), false, List.of()))
                    .toList();
        }
        Path base = type.getAnnotation(Path.class);
        return base == null
                ? List.of()
                : Arrays.stream(type.getMethods())
                        .flatMap(method -> Arrays.stream(method.getAnnotations())
                                .map(Annotation::annotationType)
                                .map(annotation -> annotation.getAnnotation(HttpMethod.class))
                                .filter(verb -> verb != null)
                                .map(verb -> new Route(
                                        verb.value(),
                                        base.value()
                                                + (method.isAnnotationPresent(Path.class)
                                                        ? "/"
                                                                + method.getAnnotation(Path.class)
                                                                        .value()
                                                        : ""),
                                        true,
                                        queries(method))))
                        .toList();
    }

    private static List<String> queries(Method method) {
        return Arrays.stream(method.getParameters())
                .map(parameter -> parameter.getAnnotation(QueryParam.class))
                .filter(query -> query != null)
                .map(QueryParam::value)
                .toList();
    }
}
