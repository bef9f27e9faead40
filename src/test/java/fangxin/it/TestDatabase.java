package fangxin.it;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Prepares the database that this run of the in-container tests is for, before the server starts: an empty Derby
 * folder, or a PostgreSQL of its own.
 */
public class TestDatabase implements LauncherSessionListener {
    private EmbeddedPostgres postgres;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String database = System.getProperty("fangxin.it.database");
        if (database == null) {
            return;
        }
        Path data = Path.of("target/it", database).toAbsolutePath();
        empty(data);
        System.setProperty("fangxin.it.options", String.join(" ",
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx900m",
                "-Dorg.glassfish.startupThreadPolicy=USE_NO_THREADS",
                "-Dfangxin.watchdog=false",
                "-Dfangxin.demo=true",
                "-Dfangxin.data=" + data,
                "-Dderby.stream.error.file=" + data.resolve("derby.log"),
                database.equals("postgresql") ? postgresOptions() : ""));
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (postgres != null) {
            try {
                postgres.close();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    private String postgresOptions() {
        try {
            postgres = EmbeddedPostgres.builder().start();
            return "-Dfangxin.db.url=jdbc:postgresql://localhost:" + postgres.getPort()
                    + "/postgres -Dfangxin.db.user=postgres -Dfangxin.db.password=postgres";
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void empty(Path folder) {
        try {
            if (Files.exists(folder)) {
                try (Stream<Path> paths = Files.walk(folder)) {
                    paths.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(file -> file.delete());
                }
            }
            Files.createDirectories(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
