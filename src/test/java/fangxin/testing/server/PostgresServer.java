package fangxin.testing.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** An embedded PostgreSQL server, empty at first. */
public final class PostgresServer implements AutoCloseable {
    private final EmbeddedPostgres running;

    public PostgresServer() {
        this(EmbeddedPostgres.builder());
    }

    /** Creates a server on a folder; the database remains there after the end. */
    PostgresServer(Path folder, int port) {
        this(EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setPort(port));
    }

    private PostgresServer(EmbeddedPostgres.Builder builder) {
        try {
            running = builder.start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Copies the folder of the running server into another, on which a server can start. */
    void backup(Path from, Path to) throws SQLException, IOException {
        try (Connection connection = database().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_backup_start('demonstration', true)");
            TestFolders.copy(
                    from,
                    to,
                    path -> !path.startsWith("pg_wal") && !path.toString().startsWith("postmaster."));
            try (ResultSet end = statement.executeQuery("select labelfile from pg_backup_stop(false)")) {
                end.next();
                Files.writeString(to.resolve("backup_label"), end.getString(1));
            }
            TestFolders.copy(from.resolve("pg_wal"), to.resolve("pg_wal"), path -> true);
        }
    }

    /** The settings that let the application use it. */
    public List<String> options() {
        return options(port());
    }

    /** The settings that let the application connect through another port, such as that of a proxy. */
    public List<String> options(int port) {
        return List.of(
                "-Dfangxin.db.url=jdbc:postgresql://localhost:" + port + "/postgres",
                "-Dfangxin.db.user=postgres",
                "-Dfangxin.db.password=postgres");
    }

    public int port() {
        return running.getPort();
    }

    public DataSource database() {
        return running.getPostgresDatabase();
    }

    @Override
    public void close() {
        try {
            running.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
