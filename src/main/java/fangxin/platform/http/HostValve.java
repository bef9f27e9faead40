package fangxin.platform.http;

import static fangxin.platform.http.ServerReflection.call;
import static fangxin.platform.http.ServerReflection.field;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/**
 * Handler of every request to the virtual server, installed as its (GlassFish) valve by reflection, that sets the
 * security headers of every answer, and answers 503 while the application starts and once the server stops. What the
 * container answers itself, such as a redirect to the sign-in page, no filter sees.
 *
 * <p>{@link HostValveExtension} installs it before the container removes the context of the empty server, and {@link
 * HostValveListener} introduces the application, as soon as its settings can be read.
 */
final class HostValve {
    /** Name that the server's configuration gives the virtual server of all applications. */
    private static final String VIRTUAL_SERVER = "server";

    private static HostValve installed;

    private final Method requestOf;
    private final Method responseOf;
    private final Method contextOf;
    private final Method isAvailable;
    /** Security headers; null before the first listener of the application is called. */
    private volatile SecurityHeaders headers;

    private volatile Object application;
    private volatile boolean available;

    private HostValve(ClassLoader server) throws ReflectiveOperationException {
        Class<?> request = Class.forName("org.apache.catalina.Request", true, server);
        requestOf = request.getMethod("getRequest");
        contextOf = request.getMethod("getContext");
        responseOf = Class.forName("org.apache.catalina.Response", true, server).getMethod("getResponse");
        isAvailable = Class.forName("org.apache.catalina.Context", true, server).getMethod("getAvailable");
    }

    /** Returns the valve of the virtual server, which the first call installs. */
    static synchronized HostValve installed() {
        try {
            if (installed == null) {
                ClassLoader server = ServletContext.class.getClassLoader();
                HostValve valve = new HostValve(server);
                valve.install(server);
                installed = valve;
            }
            return installed;
        } catch (ReflectiveOperationException | IOException otherServer) {
            throw new IllegalStateException("the virtual server takes no valve", otherServer);
        }
    }

    private void install(ClassLoader server) throws ReflectiveOperationException, IOException {
        Object engine = call(ServerReflection.service(server, "com.sun.enterprise.web.WebContainer"), "getEngine");
        Object pipeline = call(call(engine, "findChild", VIRTUAL_SERVER), "getPipeline");
        Class<?> valve = Class.forName("org.glassfish.web.valve.GlassFishValve", true, server);
        int next = valve.getField("INVOKE_NEXT").getInt(null);
        int end = valve.getField("END_PIPELINE").getInt(null);
        Object filter = Proxy.newProxyInstance(
                valve.getClassLoader(),
                new Class<?>[] {valve},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "invoke" -> answered(arguments[0], arguments[1]) ? end : next;
                    case "getInfo", "toString" -> HostValve.class.getName();
                    case "hashCode" -> System.identityHashCode(proxy);
                    case "equals" -> proxy == arguments[0];
                    default -> null;
                });
        pipeline.getClass().getMethod("addValve", valve).invoke(pipeline, filter);
    }

    /**
     * Sets the security headers of all answers from now on, and lets requests pass once this application is available.
     */
    void introduce(ServletContext context) throws ReflectiveOperationException {
        headers = new SecurityHeaders();
        application = field(field(context, "context"), "context");
    }

    private boolean answered(Object catalinaRequest, Object catalinaResponse)
            throws ReflectiveOperationException, IOException {
        HttpServletRequest request = (HttpServletRequest) requestOf.invoke(catalinaRequest);
        HttpServletResponse response = (HttpServletResponse) responseOf.invoke(catalinaResponse);
        boolean taken = isTaken(catalinaRequest);
        String id = taken ? CorrelationId.of(request) : CorrelationId.create();
        if (headers != null) {
            headers.set(taken ? Route.of(request) : Route.UNKNOWN, id, response);
        }
        if (!taken) {
            RequestRefusal.writeStarting(request, response, id);
            return true;
        }
        if (GracefulShutdown.isStopping()) {
            RequestRefusal.writeStopping(request, response);
            return true;
        }
        return false;
    }

    /**
     * Returns whether a context takes the request. While the application starts, the container would answer 500 to a
     * request that belongs to no context, and 503 without a time to try again where the context is not available.
     */
    private boolean isTaken(Object catalinaRequest) throws ReflectiveOperationException {
        Object context = contextOf.invoke(catalinaRequest);
        if (available) {
            return context != null;
        }
        boolean taken = context != null && (boolean) isAvailable.invoke(context);
        available = taken && context == application;
        return taken;
    }
}
