package fangxin.platform.http;

import static fangxin.platform.http.ServerReflection.field;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/**
 * Valve that sets the security headers of every answer, and answers 503 while the application starts and once the
 * server stops. What the container answers itself, such as a redirect to the sign-in page, no filter sees; so a valve
 * is put into the pipeline of the virtual server.
 */
@WebListener
public class HostValve implements ServletContextListener {
    private final SecurityHeaders headers = new SecurityHeaders();

    @Override
    public void contextInitialized(ServletContextEvent event) {
        try {
            install(event.getServletContext());
        } catch (ReflectiveOperationException otherServer) {
            throw new IllegalStateException("the virtual server takes no valve", otherServer);
        }
    }

    private void install(ServletContext application) throws ReflectiveOperationException {
        Object context = field(field(application, "context"), "context");
        Object host = context.getClass().getMethod("getParent").invoke(context);
        Object pipeline = host.getClass().getMethod("getPipeline").invoke(host);
        ClassLoader server = context.getClass().getClassLoader();
        Class<?> valve = Class.forName("org.glassfish.web.valve.GlassFishValve", true, server);
        Class<?> requests = Class.forName("org.apache.catalina.Request", true, server);
        Method request = requests.getMethod("getRequest");
        Method response =
                Class.forName("org.apache.catalina.Response", true, server).getMethod("getResponse");
        StartedContext started = new StartedContext(
                context,
                requests.getMethod("getContext"),
                Class.forName("org.apache.catalina.Context", true, server).getMethod("getAvailable"));
        int next = valve.getField("INVOKE_NEXT").getInt(null);
        int end = valve.getField("END_PIPELINE").getInt(null);
        Object ours = Proxy.newProxyInstance(
                valve.getClassLoader(),
                new Class<?>[] {valve},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "invoke" ->
                        answered(
                                        (HttpServletRequest) request.invoke(arguments[0]),
                                        (HttpServletResponse) response.invoke(arguments[1]),
                                        started.takes(arguments[0]))
                                ? end
                                : next;
                    case "getInfo", "toString" -> HostValve.class.getName();
                    case "hashCode" -> System.identityHashCode(proxy);
                    case "equals" -> proxy == arguments[0];
                    default -> null;
                });
        pipeline.getClass().getMethod("addValve", valve).invoke(pipeline, ours);
    }

    /**
     * While the application starts, the container would answer 500 where the request belongs to no context yet, and
     * then 503 without a time to try again.
     */
    private boolean answered(HttpServletRequest request, HttpServletResponse response, boolean started)
            throws IOException {
        if (!started) {
            String id = CorrelationId.create();
            headers.set(Route.UNKNOWN, id, response);
            RequestRefusal.writeStarting(request, response, id);
            return true;
        }
        headers.set(Route.of(request), CorrelationId.of(request), response);
        if (GracefulShutdown.isStopping()) {
            RequestRefusal.writeStopping(request, response);
            return true;
        }
        return false;
    }

    /** Context of the application in the container, which takes no requests before it is available. */
    private static final class StartedContext {
        private final Object application;
        private final Method contextOf;
        private final Method isAvailable;
        private volatile boolean available;

        StartedContext(Object application, Method contextOf, Method isAvailable) {
            this.application = application;
            this.contextOf = contextOf;
            this.isAvailable = isAvailable;
        }

        /** Whether the application, or another of this server, takes the request. */
        boolean takes(Object request) throws ReflectiveOperationException {
            if (available) {
                return true;
            }
            Object context = contextOf.invoke(request);
            if (context == application) {
                available = (boolean) isAvailable.invoke(application);
            }
            return available || (context != null && context != application);
        }
    }
}
