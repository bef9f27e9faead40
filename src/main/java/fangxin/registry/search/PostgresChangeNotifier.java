package fangxin.registry.search;

import fangxin.platform.config.Settings;
import fangxin.platform.jobs.FailureLog;
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
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/**
 * Carries from node to node that the register has moved, over the database that they share (LISTEN and NOTIFY of
 * PostgreSQL; a Derby has one node only). No more than the word "look": nothing relies on its arriving.
 */
@ApplicationScoped
class PostgresChangeNotifier {
    private static final Logger LOG = Logger.getLogger(PostgresChangeNotifier.class.getName());
    private static final String CHANNEL = "fangxin_register";
    /** Asked when nobody has spoken for long: a connection that was cut without a word says so then. */
    private static final String PING = "select 1";

    private static final Duration WAIT = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    @Resource(lookup = "java:app/jdbc/jobs")
    DataSource dataSource;

    @Resource
    ManagedThreadFactory threads;

    @Inject
    UnitSearchIndex directory;

    private final Object pauseLock = new Object();
    private volatile boolean stopped;
    private volatile Connection connection;
    private boolean warned;

    /** Begins to hear what other nodes say. */
    void listen() {
        if (Settings.onPostgresql()) {
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
                        directory.refresh();
                    } else {
                        statement.execute(PING);
                    }
                }
            } catch (SQLException | IOException | RuntimeException away) {
                if (!stopped) {
                    LOG.log(warned ? Level.FINE : Level.WARNING, "other nodes are not heard for now", away);
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

    /** Says to the other nodes that the register has moved; who does not hear it looks all the same. */
    void notifyNodes() {
        if (!Settings.onPostgresql()) {
            return;
        }
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("notify " + CHANNEL);
        } catch (SQLException unheard) {
            FailureLog.record(LOG, "notification of other nodes", "failed", unheard);
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
        } catch (SQLException gone) {
            LOG.log(Level.FINE, "it was closed already", gone);
        }
    }
}
