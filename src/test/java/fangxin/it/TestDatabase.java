package fangxin.it;

import java.nio.file.Path;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Prepares the database that this run of the in-container tests is for, before the server starts: an empty Derby
 * folder, or a PostgreSQL of its own; each fork that takes part in the run has one for itself.
 */
public class TestDatabase implements LauncherSessionListener {
    /** All tests call from one address: more than they need, and few enough for one that exceeds it. */
    static final int CODES_PER_NETWORK = 900;

    private Postgres postgres;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String database = System.getProperty("fangxin.it.database");
        if (database == null) {
            return;
        }
        Path data = Folders.empty(Path.of("target/it", database + System.getProperty("fangxin.it.fork", ""))
                .toAbsolutePath());
        postgres = database.equals("postgresql") ? new Postgres() : null;
        System.setProperty("fangxin.it.options", String.join(" ",
                "-javaagent:" + Path.of("target/fangxin-watchdog.jar").toAbsolutePath(),
                "-XX:+UseSerialGC", "-Xms900m", "-Xmx900m", "-XX:MetaspaceSize=300m",
                String.join(" ", Server.SELDOM_COMPILED), "-Dderby.system.durability=test",
                "-Dorg.glassfish.startupThreadPolicy=USE_NO_THREADS", "-Dfangxin.demo=true", "-Dfangxin.start.limit=PT15M",
                "-Dfangxin.codes.per.network=" + CODES_PER_NETWORK,
                "-Dfangxin.data=" + data,
                "-Dderby.stream.error.file=" + data.resolve("derby.log"),
                postgres == null ? "" : String.join(" ", postgres.options())));
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (postgres != null) {
            postgres.close();
        }
    }
}
