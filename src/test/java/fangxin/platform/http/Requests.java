package fangxin.platform.http;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Requests that answer from a map, for tests without a container. */
final class Requests {
    private Requests() {}

    /** @param properties what {@code getRemoteAddr} and the other methods without an argument return, by method */
    static HttpServletRequest request(Map<String, Object> properties, Map<String, List<String>> headers) {
        Map<String, List<String>> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        byName.putAll(headers);
        return (HttpServletRequest) Proxy.newProxyInstance(
                Requests.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getHeader" ->
                        byName.getOrDefault((String) arguments[0], List.of()).stream()
                                .findFirst()
                                .orElse(null);
                    case "getHeaders" -> Collections.enumeration(byName.getOrDefault((String) arguments[0], List.of()));
                    default -> properties.get(method.getName());
                });
    }

    /** Creates a request for an address, with its attributes in a map. */
    static HttpServletRequest withAttributes(String uri, Map<String, Object> attributes) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                Requests.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getRequestURI" -> uri;
                    case "getContextPath" -> "";
                    case "getAttribute" -> attributes.get(String.valueOf(arguments[0]));
                    case "setAttribute" -> attributes.put(String.valueOf(arguments[0]), arguments[1]);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
