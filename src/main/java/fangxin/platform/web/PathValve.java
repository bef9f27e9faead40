package fangxin.platform.web;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.regex.Pattern;

/**
 * Sets the security headers of every answer and refuses paths with a colon, before the container checks who may see a
 * path. That check takes a colon for the separator of two URL patterns (Jakarta Authorization), fails, and answers 500
 * without a body; and what it answers itself, such as a redirect to the sign-in page, no filter sees. So a valve is put
 * into the pipeline of the virtual server; its classes are not on the class path of the application, hence reflection.
 */
@WebListener
public class PathValve implements ServletContextListener {
    private static final Pattern COLON = Pattern.compile(":|%3[aA]");
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
        Method request = Class.forName("org.apache.catalina.Request", true, server).getMethod("getRequest");
        Method response = Class.forName("org.apache.catalina.Response", true, server).getMethod("getResponse");
        int next = valve.getField("INVOKE_NEXT").getInt(null);
        int end = valve.getField("END_PIPELINE").getInt(null);
        Object ours = Proxy.newProxyInstance(valve.getClassLoader(), new Class<?>[] {valve},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "invoke" -> answered((HttpServletRequest) request.invoke(arguments[0]),
                            (HttpServletResponse) response.invoke(arguments[1])) ? end : next;
                    case "getInfo", "toString" -> PathValve.class.getName();
                    case "hashCode" -> System.identityHashCode(proxy);
                    case "equals" -> proxy == arguments[0];
                    default -> null;
                });
        pipeline.getClass().getMethod("addValve", valve).invoke(pipeline, ours);
    }

    /** While the application starts, the request belongs to no context yet: the container answers it. */
    private boolean answered(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (GracefulShutdown.isStopping()) {
            // at the end the application is taken apart, and what reached it would fail
            response.setHeader("Retry-After", ShutdownFilter.AGAIN_SECONDS);
            response.setHeader("Connection", "close");
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return true;
        }
        if (request.getContextPath() == null) {
            return false;
        }
        headers.set(RequestPath.of(request).orElse(""), Correlation.of(request), response);
        if (!COLON.matcher(request.getRequestURI()).find()) {
            return false;
        }
        GateRefusal.markUnread(request);
        if (BodyReader.hasBody(request)) {
            response.setHeader("Connection", "close");
        }
        if (request.getRequestURI().startsWith("/api/")) {
            Refusal.write(request, response, HttpServletResponse.SC_NOT_FOUND, "platform.http.404");
        } else {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            response.setContentType("text/plain; charset=UTF-8");
            response.getWriter().write(Texts.say(Language.accepted(request), "platform.404") + '\n');
        }
        return true;
    }

    private static Object field(Object target, String name) throws ReflectiveOperationException {
        for (Class<?> type = target.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    field.setAccessible(true);
                    return field.get(target);
                }
            }
        }
        throw new NoSuchFieldException(name);
    }
}
