package fangxin.platform.persistence;

import fangxin.platform.config.Settings;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Data source of the database that {@link Settings} names, with time limits for requests, jobs and probes; it also
 * aborts all connections, and shuts an embedded database down.
 */
public class FangxinDataSource implements DataSource {
    private static final Logger LOG = Logger.getLogger(FangxinDataSource.class.getName());
    /** Derby property: the default cache has a hundred compiled statements; the application has some hundreds. */
    private static final String STATEMENTS = "derby.language.statementCacheSize";

    /**
     * Driver option: PostgreSQL inserts the rows of a batch by one statement, so that triggers of a statement run once.
     */
    private static final String MANY_ROWS = "reWriteBatchedInserts";

    /** Derby property: a statement waits a minute for a locked row by default, which would delay a stop as long. */
    private static final String PATIENCE = "derby.locks.waitTimeout";

    /**
     * Time limits of the PostgreSQL driver, in seconds: for requests, for jobs, and for the probe of the database's
     * state.
     */
    static final Map<String, String> REQUEST =
            Map.of("connectTimeout", "2", "loginTimeout", "2", "socketTimeout", "40");

    static final Map<String, String> JOB = Map.of("connectTimeout", "5", "loginTimeout", "10", "socketTimeout", "900");
    private static final Map<String, String> PROBE =
            Map.of("connectTimeout", "1", "loginTimeout", "2", "socketTimeout", "2");
    /** Limits the statements of a request to the time that they may wait for a lock. */
    private static final String SHORT = "set statement_timeout = 20000";

    /** Open connections of the PostgreSQL driver; all are closed at once when the network to the database is cut. */
    private static final Set<Connection> OPEN = Collections.newSetFromMap(new WeakHashMap<>());

    static {
        Map.of(STATEMENTS, "1000", PATIENCE, "20").forEach((name, value) -> {
            if (System.getProperty(name) == null) {
                System.setProperty(name, value);
            }
        });
    }

    private int loginTimeout;
    private PrintWriter logWriter;

    @Override
    public Connection getConnection() throws SQLException {
        return getConnection(
                Settings.databaseUser().orElse(null),
                Settings.databasePassword().orElse(null));
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        DatabaseStatus.requireReadable();
        Connection connection = connect(REQUEST);
        if (Settings.isOnPostgresql()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(SHORT);
            } catch (SQLException failed) {
                connection.close();
                throw failed;
            }
        }
        return connection;
    }

    /** Opens a connection outside the pool, also while the database is away. */
    static Connection forProbe() throws SQLException {
        return connect(PROBE);
    }

    /** Opens a connection whose lock is not lost while the database does not answer. */
    static Connection forTurn() throws SQLException {
        Connection connection = connect(JOB);
        synchronized (OPEN) {
            OPEN.remove(connection);
        }
        return connection;
    }

    /** Closes the sockets of all connections, so that waiting callers fail at once. */
    static void breakConnections() {
        List<Connection> all;
        synchronized (OPEN) {
            all = List.copyOf(OPEN);
            OPEN.clear();
        }
        for (Connection one : all) {
            try {
                one.abort(Runnable::run);
            } catch (SQLException failure) {
                LOG.log(Level.FINE, "it was closed already", failure);
            }
        }
    }

    static Connection connect(Map<String, String> bounds) throws SQLException {
        Properties properties = new Properties();
        if (Settings.isOnPostgresql()) {
            properties.putAll(bounds);
            properties.setProperty("tcpKeepAlive", "true");
        }
        Settings.databaseUser().ifPresent(name -> properties.setProperty("user", name));
        Settings.databasePassword().ifPresent(secret -> properties.setProperty("password", secret));
        properties.setProperty(MANY_ROWS, "true");
        try {
            Connection connection = driver().connect(Settings.databaseUrl(), properties);
            if (Settings.isOnPostgresql()) {
                synchronized (OPEN) {
                    OPEN.add(connection);
                }
            }
            return connection;
        } catch (SQLException failed) {
            StartFailure.explain(failed);
            throw failed;
        }
    }

    /**
     * Returns a Derby driver that starts the engine again: the engine ends itself when its disk is full, and the driver
     * that registers itself does not restart it.
     */
    private static java.sql.Driver driver() {
        return Settings.isOnPostgresql() ? new org.postgresql.Driver() : new org.apache.derby.jdbc.EmbeddedDriver();
    }

    /** Closes a running Derby, so that the next start need not recover it. */
    static void shutDown() {
        if (!Settings.isOnPostgresql()) {
            try {
                DriverManager.getConnection("jdbc:derby:" + Settings.data().resolve("derby") + ";shutdown=true")
                        .close();
            } catch (SQLException closed) {
                LOG.fine(closed.getMessage());
            }
        }
    }

    @Override
    public PrintWriter getLogWriter() {
        return logWriter;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        logWriter = out;
    }

    @Override
    public void setLoginTimeout(int seconds) {
        loginTimeout = seconds;
    }

    @Override
    public int getLoginTimeout() {
        return loginTimeout;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("fangxin");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
