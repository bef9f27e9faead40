package fangxin.platform.http;

import static fangxin.platform.http.ServerReflection.call;
import static fangxin.platform.http.ServerReflection.field;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Access by reflection to the HTTP listeners of the server (Grizzly), one to a port: adds probes that are called for
 * each request, counts the requests in progress, and at a stop refuses new connections and closes the open ones.
 */
final class HttpListeners {
    private static final String GRIZZLY = "org.glassfish.grizzly.";
    private final ClassLoader server;
    private final List<Object> listeners = new ArrayList<>();

    private HttpListeners(ClassLoader server) throws ReflectiveOperationException, IOException {
        this.server = server;
        Object service = ServerReflection.service(server, "com.sun.enterprise.v3.services.impl.GrizzlyService");
        for (Object proxy : (Collection<?>) field(service, "proxies")) {
            listeners.add(call(proxy, "getUnderlyingListener"));
        }
    }

    static HttpListeners of(ServletContext application) {
        try {
            return new HttpListeners(application.getClass().getClassLoader());
        } catch (ReflectiveOperationException | IOException otherServer) {
            throw new IllegalStateException("the server has other HTTP listeners than Grizzly's", otherServer);
        }
    }

    /** @param name of a class of Grizzly, from the package that all share */
    Class<?> load(String name) throws ClassNotFoundException {
        return Class.forName(GRIZZLY + name, true, server);
    }

    /** Has the probe called for each request, as soon as its header has been parsed. */
    void add(Object probe) throws ReflectiveOperationException, IOException {
        Object probes = Array.newInstance(load("http.HttpProbe"), 1);
        Array.set(probes, 0, probe);
        for (Object filter : filters("http.HttpServerFilter")) {
            call(call(filter, "getMonitoringConfig"), "addProbes", probes);
        }
    }

    /** Returns the number of requests in progress; a request counts until its answer has been sent. */
    int running() throws ReflectiveOperationException, IOException {
        int running = 0;
        for (Object filter : filters("http.server.HttpServerFilter")) {
            running += ((AtomicInteger) field(filter, "activeRequestsCounter")).get();
        }
        return running;
    }

    private Collection<?> filters(String type) throws ReflectiveOperationException, IOException {
        List<Object> filters = new ArrayList<>();
        for (Object listener : listeners) {
            filters.addAll((Collection<?>) call(listener, "getFilters", load(type)));
        }
        return filters;
    }

    /** Refuses new connections; those that are open go on. */
    void unbind() throws IOException {
        for (Object listener : listeners) {
            call(call(listener, "getTransport"), "unbindAll");
        }
    }

    /** Closes all connections. */
    void close() throws IOException {
        for (Object listener : listeners) {
            call(call(listener, "getTransport"), "shutdownNow");
        }
    }
}
