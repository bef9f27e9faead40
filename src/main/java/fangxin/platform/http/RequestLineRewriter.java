package fangxin.platform.http;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Locale;
import java.util.Set;

/**
 * Listener that installs a probe in the HTTP server, which rewrites request lines that the container would answer
 * itself, some without a body, some with 500: {@link RequestGuardFilter} then refuses them with an answer of ours. A
 * backslash is refused while the path is decoded, a parameter (";") is cut off, a colon breaks the permission check of
 * Jakarta Authorization, TRACE is answered before any filter, and CONNECT waits for the bytes of a tunnel. All that
 * happens after the header has been parsed, when probes are called.
 */
@WebListener
public class RequestLineRewriter implements ServletContextListener {
    /** A path that is refused by {@link RequestPath} and by nothing before it. */
    private static final String REFUSED = "/%25";

    private static final String REFUSED_OF_API = "/api/%25";
    private static final Set<String> OF_CONTAINER = Set.of("CONNECT", "TRACE");

    @Override
    public void contextInitialized(ServletContextEvent event) {
        HttpListeners listeners = HttpListeners.of(event.getServletContext());
        try {
            Packet packet = new Packet(listeners.load("http.HttpRequestPacket"));
            Class<?> probe = listeners.load("http.HttpProbe");
            listeners.add(Proxy.newProxyInstance(
                    probe.getClassLoader(),
                    new Class<?>[] {probe},
                    (proxy, method, arguments) -> called(packet, proxy, method, arguments)));
        } catch (ReflectiveOperationException | IOException otherServer) {
            throw new IllegalStateException("the HTTP listener takes no probe", otherServer);
        }
    }

    private static Object called(Packet packet, Object proxy, Method method, Object[] arguments)
            throws ReflectiveOperationException {
        return switch (method.getName()) {
            case "onHeaderParseEvent" -> {
                packet.rewrite(arguments[1]);
                yield null;
            }
            case "hashCode" -> System.identityHashCode(proxy);
            case "equals" -> proxy == arguments[0];
            case "toString" -> RequestLineRewriter.class.getName();
            default -> null;
        };
    }

    /** Returns the path itself, or in its place a path that is refused. */
    static String passed(String raw) {
        return RequestPath.decode(raw).isPresent() ? raw : raw.startsWith("/api/") ? REFUSED_OF_API : REFUSED;
    }

    /** The methods of Grizzly's request, looked up once. */
    private static final class Packet {
        private final Method getMethod;
        private final Method setMethod;
        private final Method getPath;
        private final Method setPath;
        private final Method setExpectContent;

        Packet(Class<?> request) throws NoSuchMethodException {
            getMethod = request.getMethod("getMethod");
            setMethod = request.getMethod("setMethod", String.class);
            getPath = request.getMethod("getRequestURI");
            setPath = request.getMethod("setRequestURI", String.class);
            setExpectContent = request.getMethod("setExpectContent", boolean.class);
        }

        void rewrite(Object request) throws ReflectiveOperationException {
            String method = String.valueOf(getMethod.invoke(request));
            if (OF_CONTAINER.contains(method)) {
                setMethod.invoke(request, method.toLowerCase(Locale.ROOT));
                setExpectContent.invoke(request, false);
            }
            String raw = (String) getPath.invoke(request);
            String path = method.equals("CONNECT") && !raw.startsWith("/") ? "/" : passed(raw);
            if (!path.equals(raw)) {
                setPath.invoke(request, path);
            }
        }
    }
}
