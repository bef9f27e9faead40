package fangxin.testing.server;

import fangxin.platform.config.ApplicationClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.TimeZone;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Prepares the database that this run of the in-container tests is for, before the server starts: an empty Derby
 * folder, or a PostgreSQL of its own; each fork that takes part in the run has one for itself. The servers are given time
 * zones in which stored instants would be shifted, if they did not set their own.
 */
public class TestDatabase implements LauncherSessionListener {
    /** All tests call from one address: more than they need, and few enough for one that exceeds it. */
    static final int CODES_PER_NETWORK = 900;

    private static FaultyConnection cable;
    private static PostgresServer postgres;

    /** The settings of this run's PostgreSQL; null on Derby. */
    public static FaultyConnection cable() {
        return cable;
    }

    /**
     * Ends the transactions that connections have left open in PostgreSQL: while a connection is silent, the database
     * does not learn that its client has given up, and keeps the locks.
     */
    public static void endAbandonedTransactions() {
        try (Connection connection = postgres.database().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where backend_type = 'client backend' and pid <> pg_backend_pid()"
                    + " and state like 'idle in transaction%' and state_change < now() - interval '1 second'");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        String database = System.getProperty("fangxin.it.database");
        if (database == null) {
            return;
        }
        Path data = TestFolders.empty(Path.of("target/it", database + System.getProperty("fangxin.it.fork", ""))
                .toAbsolutePath());
        postgres = database.equals("postgresql") ? new PostgresServer() : null;
        System.setProperty("fangxin.it.preBoot", ServerProcess.PRE_BOOT.toString());
        cable = postgres == null ? null : to(postgres);
        System.setProperty(
                "fangxin.it.options",
                String.join(
                        " ",
                        "-javaagent:" + Path.of("target/fangxin-watchdog.jar").toAbsolutePath(),
                        "-XX:+UseSerialGC",
                        "-Xms900m",
                        "-Xmx900m",
                        "-XX:MetaspaceSize=300m",
                        String.join(" ", ServerProcess.C1_ONLY),
                        "-Dderby.system.durability=test",
                        "-Dorg.glassfish.startupThreadPolicy=USE_NO_THREADS",
                        "-Dfangxin.demo=true",
                        // The year of complaints is too long for tests; they make the cases that they need.
                        "-Dfangxin.demo.complaints=36",
                        "-Dfangxin.start.limit=PT15M",
                        "-Dfangxin.codes.per.network=" + CODES_PER_NETWORK,
                        "-Dfangxin.password.iterations=1024",
                        // The archive of the tests holds libraries of tests as classes of its own.
                        "-Dmp.openapi.scan.packages=fangxin",
                        "-Duser.timezone=" + (postgres == null ? "Europe/Berlin" : ApplicationClock.ZONE),
                        "-Dfangxin.data=" + data,
                        "-Dderby.stream.error.file=" + data.resolve("derby.log"),
                        postgres == null ? "" : String.join(" ", postgres.options(cable.port()))));
    }

    private static FaultyConnection to(PostgresServer postgres) {
        try {
            return new FaultyConnection(postgres.port());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (postgres != null) {
            postgres.close();
        }
    }
}
