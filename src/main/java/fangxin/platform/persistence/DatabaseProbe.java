package fangxin.platform.persistence;

import fangxin.platform.config.Settings;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Probe of the {@link DatabaseMonitor}, which queries and now and then updates the database on a connection of its own,
 * recognises a full disk, aborts all connections, and reopens an embedded database.
 */
final class DatabaseProbe implements DatabaseMonitor.Probe {
    private static final Logger LOG = Logger.getLogger(DatabaseProbe.class.getName());
    /** Maximum time of an answer over the network; an embedded database, below, answers or fails. */
    private static final Duration REMOTE = Duration.ofMillis(1_100);

    private static final Duration EMBEDDED = Duration.ofSeconds(10);
    /** Classes of SQL states of locks: another node is writing, which shows that the database can be written. */
    private static final Set<String> LOCKED = Set.of("40", "55");

    private volatile Connection own;

    /** Returns the maximum number of the monitor's ticks before an answer. */
    int patience() {
        return (int) ((Settings.isOnPostgresql() ? REMOTE : EMBEDDED).toMillis() / DatabaseMonitor.TICK.toMillis());
    }

    @Override
    public void run(boolean write) throws SQLException {
        Connection before = own;
        if (before != null) {
            try {
                probe(before, write);
                return;
            } catch (SQLException broken) {
                // the database may have been restarted meanwhile: a new connection shows its state
                close(before);
            }
        }
        own = FangxinDataSource.forProbe();
        try {
            if (Settings.isOnPostgresql()) {
                try (Statement statement = own.createStatement()) {
                    statement.execute("set synchronous_commit = off"); // a slow disk is no outage
                }
            }
            probe(own, write);
        } catch (SQLException failed) {
            close(own);
            throw failed;
        }
    }

    private static void probe(Connection connection, boolean write) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(Settings.isOnPostgresql() ? "select 1" : "values 1");
        }
        if (write) {
            try (var update = connection.prepareStatement("update heartbeat set beat = ? where id = 1")) {
                update.setTimestamp(1, Timestamp.from(Instant.now()));
                update.executeUpdate();
            } catch (SQLException busy) {
                if (busy.getSQLState() == null || LOCKED.stream().noneMatch(busy.getSQLState()::startsWith)) {
                    throw busy;
                }
            }
        }
    }

    private void close(Connection connection) {
        own = null;
        try {
            connection.close();
        } catch (SQLException failure) {
            LOG.log(Level.FINE, "it was closed already", failure);
        }
    }

    @Override
    public boolean isFull(SQLException failure) {
        int depth = 0;
        for (Throwable cause = failure; cause != null && depth < 30; cause = cause.getCause(), depth++) {
            if (DatabaseStatus.isDiskFull(cause)
                    || (cause instanceof SQLException sql && "53100".equals(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void breakConnections() {
        if (Settings.isOnPostgresql()) {
            FangxinDataSource.breakConnections();
        }
    }

    @Override
    public void reopen() {
        if (!Settings.isOnPostgresql()) {
            LOG.log(Level.INFO, "the embedded database is opened again");
            FangxinDataSource.shutDown();
        }
    }
}
