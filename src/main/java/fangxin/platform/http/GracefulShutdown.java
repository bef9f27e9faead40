package fangxin.platform.http;

import fangxin.platform.config.Settings;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Listener that counts the running requests, informs filters that the server is stopping, and on TERM and INT ends the
 * process once requests are answered, or after {@code FANGXIN_STOP_LIMIT}. The server's own shutdown hook would take
 * the application away under them. From then on {@link HostValve} and {@link RequestGuardFilter} refuse new requests.
 * When those that have begun are answered, the HTTP listeners are closed, because the container answers 404, 301 or 500
 * while it takes the application apart.
 */
@WebListener
public class GracefulShutdown implements ServletContextListener {
    private static final Logger LOG = Logger.getLogger(GracefulShutdown.class.getName());
    private static final Duration INTERVAL = Duration.ofMillis(20);
    /** Maximum time to wait for the end of responses: the server's count stays too high after a connection broke. */
    private static final Duration SENDING = Duration.ofSeconds(1);

    private static final int SIGNALLED = 128;
    private static final AtomicInteger RUNNING = new AtomicInteger();
    private static final AtomicBoolean STOPPING = new AtomicBoolean();

    /** Counts a request; returns whether it may begin. Each is followed by {@link #end}. */
    static boolean begin() {
        RUNNING.incrementAndGet();
        return !STOPPING.get();
    }

    static boolean isStopping() {
        return STOPPING.get();
    }

    static void end() {
        RUNNING.decrementAndGet();
    }

    @Override
    public void contextInitialized(ServletContextEvent event) {
        HttpListeners listeners = HttpListeners.of(event.getServletContext());
        List.of("TERM", "INT").forEach(signal -> handle(signal, listeners));
    }

    /** Handles a signal by reflection: its class is in every JDK, but in a module that compilers need not support. */
    private static void handle(String signal, HttpListeners listeners) {
        try {
            Class<?> type = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            InvocationHandler stop = (proxy, method, arguments) -> switch (method.getName()) {
                case "equals" -> proxy == arguments[0];
                case "hashCode" -> System.identityHashCode(proxy);
                case "toString" -> "stop";
                default -> stop((int) type.getMethod("getNumber").invoke(arguments[0]), listeners);
            };
            type.getMethod("handle", type, handler)
                    .invoke(
                            null,
                            type.getConstructor(String.class).newInstance(signal),
                            Proxy.newProxyInstance(
                                    GracefulShutdown.class.getClassLoader(), new Class<?>[] {handler}, stop));
        } catch (ReflectiveOperationException | IllegalArgumentException unsupported) {
            LOG.log(Level.WARNING, "requests that have begun are not waited for at " + signal, unsupported);
        }
    }

    private static Object stop(int signal, HttpListeners listeners) {
        if (STOPPING.compareAndSet(false, true)) {
            Thread.ofPlatform().name("shutdown").start(() -> {
                finish(listeners, System.nanoTime() + Settings.stopLimit().toNanos());
                System.exit(SIGNALLED + signal);
            });
        }
        return null;
    }

    private static void finish(HttpListeners listeners, long limit) {
        try {
            while (RUNNING.get() > 0 && System.nanoTime() < limit) {
                LockSupport.parkNanos(INTERVAL.toNanos());
            }
            listeners.unbind();
            long sent = System.nanoTime() + SENDING.toNanos();
            while (listeners.running() > 0 && System.nanoTime() < sent) {
                LockSupport.parkNanos(INTERVAL.toNanos());
            }
            listeners.close();
        } catch (ReflectiveOperationException | IOException | RuntimeException failed) {
            LOG.log(Level.WARNING, "the HTTP listener could not be closed before the stop", failed);
        }
    }
}
