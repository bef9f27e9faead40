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
 * Valve that sets the security headers of every answer, and refuses requests once the server stops. What the
 * container answers itself, such as a redirect to the sign-in page, no filter sees; so a valve is put into the
 * pipeline of the virtual server.
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
        Method request =
                Class.forName("org.apache.catalina.Request", true, server).getMethod("getRequest");
        Method response =
                Class.forName("org.apache.catalina.Response", true, server).getMethod("getResponse");
        int next = valve.getField("INVOKE_NEXT").getInt(null);
        int end = valve.getField("END_PIPELINE").getInt(null);
        Object ours = Proxy.newProxyInstance(
                valve.getClassLoader(),
                new Class<?>[] {valve},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "invoke" ->
                        answered((HttpServletRequest) request.invoke(arguments[0]), (HttpServletResponse)
                                        response.invoke(arguments[1]))
                                ? end
                                : next;
                    case "getInfo", "toString" -> HostValve.class.getName();
                    case "hashCode" -> System.identityHashCode(proxy);
                    case "equals" -> proxy == arguments[0];
                    default -> null;
                });
        pipeline.getClass().getMethod("addValve", valve).invoke(pipeline, ours);
    }

    /** While the application starts, the request belongs to no context yet: the container answers it. */
    private boolean answered(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getContextPath() != null) {
            headers.set(Route.of(request), CorrelationId.of(request), response);
        }
        if (GracefulShutdown.isStopping()) {
            RequestRefusal.writeStopping(request, response);
            return true;
        }
        return false;
    }
}
