package fangxin.testing.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.sql.DataSource;

/** An embedded PostgreSQL server, empty at first. */
public final class PostgresServer implements AutoCloseable {
    private final EmbeddedPostgres running;

    public PostgresServer() {
        try {
            running = EmbeddedPostgres.builder().start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
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
