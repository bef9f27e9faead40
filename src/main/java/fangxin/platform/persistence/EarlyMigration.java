package fangxin.platform.persistence;

import fangxin.platform.config.Settings;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Functions that begin the migration of the schema in a thread of its own, beside the deployment, and wait for its end:
 * after the server has read the entities it is occupied with beans and pages for seconds before {@link
 * DatabaseMigration} starts.
 */
final class EarlyMigration {
    private static final AtomicBoolean BEGUN = new AtomicBoolean();
    private static final FutureTask<Void> TASK = new FutureTask<>(() -> {
        DatabaseMigration.open(new JobDataSource());
        return null;
    });

    private EarlyMigration() {}

    /**
     * Begins the migration, once in the life of the application. The settings are read before, in the thread of the
     * deployment: the server prepares their sources in it, and two threads at once could find a part of them.
     *
     * @throws IllegalStateException where a setting is out of range
     */
    static void begin() {
        if (BEGUN.compareAndSet(false, true)) {
            Settings.check();
            Thread thread = new Thread(TASK, "migration");
            thread.setDaemon(true);
            thread.setContextClassLoader(EarlyMigration.class.getClassLoader());
            thread.start();
        }
    }

    /**
     * Waits for the end of the migration.
     *
     * @throws IllegalStateException with its cause if it failed
     */
    static void await() {
        begin();
        try {
            TASK.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (CancellationException | InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
