package fangxin.platform.persistence;

import fangxin.platform.config.Settings;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Lock of the start: nodes that share a PostgreSQL start one after the other, from the migration to the end of the
 * demonstration. It is an advisory lock, which the database releases when the process dies; a Derby has one process.
 */
public final class StartupLock {
    private static final Logger LOG = Logger.getLogger(StartupLock.class.getName());
    private static final long LOCK = 0x66616e6778696eL;
    private static final Duration INTERVAL = Duration.ofMillis(500);

    private static Connection held;

    private StartupLock() {}

    /** Waits until no other node starts; FANGXIN_START_LIMIT bounds how long. */
    static synchronized void acquire() {
        if (!Settings.isOnPostgresql()) {
            return;
        }
        try {
            held = FangxinDataSource.forTurn();
            for (boolean waits = false; !tryLock(); waits = true) {
                if (!waits) {
                    LOG.info("Another node starts; this one waits until it is ready.");
                }
                LockSupport.parkNanos(INTERVAL.toNanos());
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the start of other nodes cannot be awaited", failed);
        }
    }

    private static boolean tryLock() throws SQLException {
        try (Statement statement = held.createStatement();
                ResultSet row = statement.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
            return row.next() && row.getBoolean(1);
        }
    }

    /** Lets the next node start. */
    public static synchronized void release() {
        if (held != null) {
            try {
                held.close();
            } catch (SQLException failure) {
                LOG.log(Level.FINE, "the connection was closed before", failure);
            }
            held = null;
        }
    }
}
