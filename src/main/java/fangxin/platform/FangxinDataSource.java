package fangxin.platform;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Opens connections to the database that {@link Settings} names; the server pools them. */
public class FangxinDataSource implements DataSource {
    /** Derby keeps a hundred compiled statements unless it is told otherwise; the application has some hundreds. */
    private static final String STATEMENTS = "derby.language.statementCache.size";

    /** PostgreSQL takes the rows of a batch together, so that what runs once for a statement runs once for many. */
    private static final String MANY_ROWS = "reWriteBatchedInserts";

    /** Derby lets a statement wait a minute for another's rows, and a server that is told to stop with it. */
    private static final String PATIENCE = "derby.locks.waitTimeout";

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
        return getConnection(Settings.databaseUser().orElse(null), Settings.databasePassword().orElse(null));
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        Properties properties = new Properties();
        Settings.databaseUser().ifPresent(name -> properties.setProperty("user", name));
        Settings.databasePassword().ifPresent(secret -> properties.setProperty("password", secret));
        properties.setProperty(MANY_ROWS, "true");
        try {
            return driver().connect(Settings.databaseUrl(), properties);
        } catch (SQLException failed) {
            StartFailure.explain(failed);
            throw failed;
        }
    }

    private static java.sql.Driver driver() {
        return Settings.onPostgresql() ? new org.postgresql.Driver()
                : new org.apache.derby.iapi.jdbc.AutoloadedDriver();
    }

    /** A running Derby is closed, so that the next start need not recover it. */
    static void shutDown() {
        if (!Settings.onPostgresql()) {
            try {
                DriverManager.getConnection("jdbc:derby:" + Settings.data().resolve("derby") + ";shutdown=true").close();
            } catch (SQLException closed) {
                Logger.getLogger(FangxinDataSource.class.getName()).fine(closed.getMessage());
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
