package fangxin.testing.server;

import fangxin.platform.config.ApplicationClock;
import fangxin.testing.http.Http;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TimeZone;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Prepares the database that this run of the in-container tests is for, before the server starts: an empty Derby
 * folder, or a PostgreSQL of its own; each fork that takes part in the run has one for itself. The servers are given time
 * zones in which stored instants would be shifted, if they did not set their own.
 */
public class TestDatabase implements LauncherSessionListener {
    /**
     * Codes a day for one network. All tests call from one address: above their need, low enough for a test to exceed
     * it.
     */
    static final int CODES_PER_NETWORK = 900;

    /** Folder of PostgreSQL within the data folder. */
    private static final String TABLES = "postgresql";
    /** Files of a data folder that stay when a copy is taken. */
    private static final Set<String> KEPT = Set.of("installation", "evidence", "keys");

    private static FaultyConnection cable;
    private static PostgresServer postgres;
    private static Path data;

    /** The kind of database that this run is for: derby, postgresql, or null in a run without a server. */
    static String name() {
        return System.getProperty("fangxin.it.database");
    }

    /** Copies the data folder and the database of the server into a folder. */
    static void save(Http server, Path copy) throws IOException {
        if (postgres == null) {
            server.anybody().get(DatabaseBackupServlet.ADDRESS + copy).being(200);
            saveFiles(data, copy);
        } else {
            save(postgres, data, copy);
        }
    }

    /** Copies a data folder with the PostgreSQL in it. */
    static void save(PostgresServer postgres, Path data, Path copy) throws IOException {
        try {
            postgres.backup(tables(data), copy.resolve(TABLES));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        saveFiles(data, copy);
    }

    private static void saveFiles(Path data, Path copy) throws IOException {
        for (String kept : KEPT) {
            if (Files.exists(data.resolve(kept))) {
                TestFolders.copy(data.resolve(kept), copy.resolve(kept), path -> true);
            }
        }
    }

    /** Gives the server that is about to start a copied data folder and database. */
    static void restore(Path copy) throws IOException {
        if (postgres == null) {
            TestFolders.copy(copy, data, path -> true);
            return;
        }
        int port = postgres.port();
        postgres.close();
        TestFolders.empty(data);
        TestFolders.copy(copy, data, path -> true);
        postgres = new PostgresServer(tables(data), port);
    }

    /** The folder of PostgreSQL in a data folder. */
    static Path tables(Path data) {
        return data.resolve(TABLES);
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    /** The settings of this run's PostgreSQL; null on Derby. */
    public static FaultyConnection cable() {
        return cable;
    }

    /**
     * Ends the transactions that connections have left open in PostgreSQL: while a connection is silent, the database
     * does not notice that its client has given up, and does not release the locks.
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
        if (name() == null) {
            return;
        }
        data = TestFolders.empty(Path.of("target/it", name() + System.getProperty("fangxin.it.fork", ""))
                .toAbsolutePath());
        postgres = name().equals("postgresql") ? new PostgresServer(tables(data), freePort()) : null;
        System.setProperty("fangxin.it.preBoot", ServerProcess.PRE_BOOT.toString());
        cable = postgres == null ? null : to(postgres);
        System.setProperty(
                "fangxin.it.options",
                String.join(
                        " ",
                        "-javaagent:" + Path.of("target/fangxin-watchdog.jar").toAbsolutePath(),
                        "-XX:+UseSerialGC",
                        "-Xms1400m",
                        "-Xmx1400m",
                        "-XX:MetaspaceSize=300m",
                        String.join(" ", ServerProcess.C1_ONLY),
                        "-Dderby.system.durability=test",
                        "-Dorg.glassfish.startupThreadPolicy=USE_NO_THREADS",
                        "-Dfangxin.demo=true",
                        "-Dfangxin.start.limit=PT15M",
                        "-Dfangxin.codes.per.network=" + CODES_PER_NETWORK,
                        String.join(" ", ServerProcess.PLAY),
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
