package fangxin.registry.search;

import fangxin.platform.config.Settings;
import fangxin.platform.persistence.FangxinDataSource;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.postgresql.PGConnection;

/**
 * Listener to the notifications that a trigger of PostgreSQL sends with each change of the register (V200); it
 * refreshes the index of this node at once. A notification may be lost, so every node also polls once a second.
 * Derby serves one node only.
 */
@ApplicationScoped
class PostgresChangeListener {
    private static final Logger LOG = Logger.getLogger(PostgresChangeListener.class.getName());
    private static final String CHANNEL = "fangxin_register";
    /** Query sent after a minute without a notification: it fails where the connection was lost silently. */
    private static final String PING = "select 1";

    private static final Duration WAIT = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    @Resource
    ManagedThreadFactory threads;

    @Inject
    UnitSearchIndex index;

    private final Object pauseLock = new Object();
    private volatile boolean stopped;
    private volatile Connection connection;
    private boolean warned;

    /** Starts the thread that waits for notifications. */
    void listen() {
        if (Settings.isOnPostgresql()) {
            threads.newThread(this::receive).start();
        }
    }

    private void receive() {
        while (!stopped) {
            try (Connection own = new FangxinDataSource().getConnection();
                    Statement statement = own.createStatement()) {
                connection = own;
                statement.execute("listen " + CHANNEL);
                warned = false;
                while (!stopped) {
                    if (own.unwrap(PGConnection.class).getNotifications((int) WAIT.toMillis()).length > 0) {
                        index.refresh();
                    } else {
                        statement.execute(PING);
                    }
                }
            } catch (SQLException | IOException | RuntimeException failure) {
                if (!stopped) {
                    LOG.log(
                            warned ? Level.FINE : Level.WARNING,
                            "notifications of other nodes are not received for now",
                            failure);
                    warned = true;
                    pause();
                }
            }
        }
    }

    @SuppressWarnings("WaitNotInLoop") // a pause: waking up early does no harm
    private void pause() {
        synchronized (pauseLock) {
            try {
                if (!stopped) {
                    pauseLock.wait(PAUSE.toMillis());
                }
            } catch (InterruptedException ended) {
                stopped = true;
            }
        }
    }

    @PreDestroy
    void close() {
        stopped = true;
        synchronized (pauseLock) {
            pauseLock.notifyAll();
        }
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException failure) {
            LOG.log(Level.FINE, "it was closed already", failure);
        }
    }
}
