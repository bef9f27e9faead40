package fangxin.platform.persistence;

import fangxin.platform.config.Settings;
import fangxin.platform.startup.ExitCode;
import fangxin.platform.startup.StartupWatchdog;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Startup bean that defines the data source of requests, checks settings and data folder, and migrates the schema with
 * Flyway, unless a newer release has changed it; it also empties the database of an interrupted demonstration, and
 * shuts an embedded database down.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@DataSourceDefinition(
        name = "java:app/jdbc/fangxin",
        className = "fangxin.platform.persistence.FangxinDataSource",
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        minPoolSize = 2,
        maxPoolSize = 32,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            "fish.payara.fail-all-connections=true",
            "fish.payara.max-wait-time-in-millis=5000"
        })
public class DatabaseMigration {
    private static final Logger LOG = Logger.getLogger(DatabaseMigration.class.getName());
    private static final String VIEWS = "select tablename from sys.systables where tabletype = 'V'";

    private static final String LOCATIONS = "classpath:db/migration/";

    /** The names of the large types in {@code db/migration/common}; all else that differs has a folder of its own. */
    private static final Map<String, String> DERBY_TYPES = Map.of("text", "CLOB", "bytes", "BLOB");

    private static final Map<String, String> POSTGRESQL_TYPES = Map.of("text", "TEXT", "bytes", "BYTEA");

    @PostConstruct
    void open() {
        EarlyMigration.await();
    }

    /** Checks data folder and schema, and migrates the schema. */
    static void open(DataSource dataSource) {
        StartupLock.acquire();
        DataFolder folder = new DataFolder(Settings.data(), new InstallationFacts(dataSource));
        try {
            folder.requireOwn();
            if (Settings.isDemo()) {
                discardIncompleteDemo(folder, dataSource);
            }
            migrate(dataSource, Settings.databaseUrl());
            folder.record();
        } catch (IOException | SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /**
     * Empties the database of a demonstration whose process was killed while it was played; the demonstration starts
     * again.
     */
    private static void discardIncompleteDemo(DataFolder folder, DataSource dataSource) throws IOException {
        if (new InstallationFacts(dataSource)
                .find(InstallationFacts.DEMONSTRATION)
                .filter(InstallationFacts.PLAYING::equals)
                .isPresent()) {
            LOG.info("The demonstration was interrupted; it is played from the beginning.");
            folder.forgetEvidence();
            empty(dataSource, Settings.databaseUrl());
        }
    }

    static void empty(DataSource database, String url) {
        if (url.startsWith("jdbc:derby:")) {
            dropViews(database);
        }
        flyway(database, url).cleanDisabled(false).load().clean();
    }

    /** Drops the views of a Derby in the order of their dependencies; Flyway would drop them in no order and fail. */
    private static void dropViews(DataSource database) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String trigger : names(statement, "select triggername from sys.systriggers")) {
                statement.execute("DROP TRIGGER " + trigger);
            }
            List<String> views = names(statement, VIEWS);
            while (!views.isEmpty()) {
                for (String view : views) {
                    try {
                        statement.execute("DROP VIEW " + view);
                    } catch (SQLException isRead) {
                        LOG.log(Level.FINE, "another view reads {0}", view);
                    }
                }
                List<String> left = names(statement, VIEWS);
                if (left.size() == views.size()) {
                    throw new IllegalStateException("views that cannot be dropped: " + left);
                }
                views = left;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static List<String> names(Statement statement, String query) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    /** Migrates any database; tests of the schema call it with a database of their own. */
    public static void migrate(DataSource database, String url) {
        StartFailure.requireUtc();
        Flyway flyway = flyway(database, url).load();
        requireKnown(flyway.info(), new InstallationFacts(database));
        flyway.migrate();
    }

    private static FluentConfiguration flyway(DataSource database, String url) {
        boolean derby = url.startsWith("jdbc:derby:");
        return Flyway.configure(DatabaseMigration.class.getClassLoader())
                .dataSource(database)
                .locations(LOCATIONS + "common", LOCATIONS + (derby ? "derby" : "postgresql"))
                .javaMigrations(NameSortKeyMigration.all())
                .placeholders(derby ? DERBY_TYPES : POSTGRESQL_TYPES);
    }

    /** Refuses a schema that a newer release has migrated, and times whose zone is not recorded. */
    private static void requireKnown(MigrationInfoService schema, InstallationFacts installation) {
        for (MigrationInfo applied : schema.applied()) {
            if (Set.of(MigrationState.FUTURE_SUCCESS, MigrationState.FUTURE_FAILED)
                    .contains(applied.getState())) {
                throw StartupWatchdog.refuse(
                        ExitCode.DATABASE_CONTENT,
                        "a newer release has changed the database (to version " + applied.getVersion()
                                + "); start that release, or restore a backup made before");
            }
        }
        if (schema.applied().length > 0
                && installation
                        .find(InstallationFacts.ZONE)
                        .filter("UTC"::equals)
                        .isEmpty()) {
            throw StartupWatchdog.refuse(
                    ExitCode.DATABASE_CONTENT,
                    "the database does not say that its times are UTC; begin with an "
                            + "empty database and an empty data folder");
        }
    }

    @PreDestroy
    void close() {
        FangxinDataSource.shutDown();
    }
}
