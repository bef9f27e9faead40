package fangxin.it;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** An embedded PostgreSQL server, empty at first. */
final class PostgresServer implements AutoCloseable {
    private final EmbeddedPostgres running;

    PostgresServer() {
        try {
            running = EmbeddedPostgres.builder().start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The settings that let the application use it. */
    List<String> options() {
        return options(port());
    }

    /** The settings that let the application connect through another port, such as that of a proxy. */
    List<String> options(int port) {
        return List.of(
                "-Dfangxin.db.url=jdbc:postgresql://localhost:" + port + "/postgres",
                "-Dfangxin.db.user=postgres",
                "-Dfangxin.db.password=postgres");
    }

    /** The settings as environment variables, as an administrator sets them before a start. */
    Map<String, String> variables() {
        return Map.of(
                "FANGXIN_DB_URL",
                "jdbc:postgresql://localhost:" + port() + "/postgres",
                "FANGXIN_DB_USER",
                "postgres",
                "FANGXIN_DB_PASSWORD",
                "postgres");
    }

    int port() {
        return running.getPort();
    }

    DataSource database() {
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
