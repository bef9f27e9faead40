package fangxin.platform;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Ends a start that fails or hangs, with one sentence and exit code 1: the server itself would stay up and answer
 * 404. Begins with the deployment, and rests once the application is ready.
 */
public class Watchdog implements Extension {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final AtomicBoolean READY = new AtomicBoolean();

    void begin(@Observes BeforeBeanDiscovery deployment) {
        if (Boolean.parseBoolean(System.getProperty("fangxin.watchdog", "true"))) {
            Logger.getLogger("").addHandler(new DeploymentFailure());
            Thread.ofPlatform().daemon().name("watchdog").start(Watchdog::watch);
        }
    }

    /** Called when everything that the first request needs is there. */
    public static void ready() {
        READY.set(true);
    }

    private static void watch() {
        try {
            Thread.sleep(PATIENCE);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return;
        }
        end("it was not ready after " + PATIENCE.toMinutes() + " minutes");
    }

    private static void end(String why) {
        if (!READY.get()) {
            System.err.println("Fangxin did not start: " + why + ". The log above says more.");
            Runtime.getRuntime().halt(1);
        }
    }

    /** Notices the server's own word that the deployment failed. */
    private static final class DeploymentFailure extends Handler {
        @Override
        public void publish(LogRecord entry) {
            if (entry.getMessage() != null && entry.getMessage().startsWith("Exception while loading the app")) {
                end("the deployment failed");
            }
        }

        @Override
        public void flush() { }

        @Override
        public void close() { }
    }
}
