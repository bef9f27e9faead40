package fangxin.platform.persistence;

import static java.util.Map.entry;

import fangxin.platform.config.Settings;
import fangxin.platform.startup.StartupWatchdog;
import fangxin.platform.startup.StartupWatchdog.Exit;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
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

/** Brings the schema up to date before anything else runs, and closes an embedded database at the end. */
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

    @Resource(lookup = DatabaseWatch.JOBS)
    private DataSource dataSource;

    /** What the two databases spell differently: text, bytes, triggers that refuse a change, and a row that a view holds. */
    private static final Map<String, String> DERBY = Map.ofEntries(
            entry("text", "CLOB"),
            entry("bytes", "BLOB"),
            entry("fixed_before", "NO CASCADE BEFORE"),
            entry("fixed", """
                    FOR EACH STATEMENT SELECT CAST('a journal entry is never changed, not even on '
                    || CAST(CURRENT_DATE AS CHAR(10)) AS INTEGER) FROM SYSIBM.SYSDUMMY1"""),
            entry("fixed_function", "VALUES 1"),
            entry("count_function", "VALUES 1"),
            entry("note_function", "VALUES 1"),
            entry("count_when", "AFTER"),
            entry("count", "FOR EACH STATEMENT UPDATE counter SET value = value + 1 WHERE series = 'register'"),
            entry("note_title", """
                    REFERENCING NEW AS fresh FOR EACH ROW INSERT INTO register_change
                    SELECT value, fresh.number, CURRENT_TIMESTAMP FROM counter WHERE series = 'register'"""),
            entry("note_names", """
                    FOR EACH STATEMENT INSERT INTO register_change
                    SELECT value, '', CURRENT_TIMESTAMP FROM counter WHERE series = 'register'"""),
            entry("added_function", "VALUES 1"),
            entry("added_forgotten", "VALUES 1"),
            entry("added_noted", "VALUES 1"),
            entry("refused", """
                    REFERENCING NEW AS given FOR EACH ROW
                    SELECT CAST('whoever must keep away does not judge ' || id AS INTEGER) FROM"""),
            entry("refused_by", "WHERE id = given."),
            entry("refused_end", ""),
            entry("refused_function", "VALUES 1"),
            entry("on_item_mark", ""));

    private static final Map<String, String> POSTGRESQL = Map.ofEntries(
            entry("text", "TEXT"),
            entry("bytes", "BYTEA"),
            entry("fixed_before", "BEFORE"),
            entry("fixed", "FOR EACH STATEMENT EXECUTE FUNCTION fixed()"),
            entry("fixed_function", """
                    CREATE FUNCTION fixed() RETURNS trigger LANGUAGE plpgsql AS
                    'BEGIN RAISE EXCEPTION ''a journal entry is never changed''; END'"""),
            entry("count_function", """
                    CREATE FUNCTION register_count() RETURNS trigger LANGUAGE plpgsql AS
                    'BEGIN UPDATE counter SET value = value + 1 WHERE series = ''register''; RETURN NULL; END'"""),
            entry("note_function", """
                    CREATE FUNCTION register_note() RETURNS trigger LANGUAGE plpgsql AS
                    'DECLARE changed VARCHAR := ''''; BEGIN
                    IF TG_LEVEL = ''ROW'' THEN changed := NEW.number; END IF;
                    INSERT INTO register_change SELECT value, changed, CURRENT_TIMESTAMP FROM counter
                    WHERE series = ''register''; RETURN NULL; END'"""),
            entry("count_when", "BEFORE"),
            entry("count", "FOR EACH STATEMENT EXECUTE FUNCTION register_count()"),
            entry("note_title", "FOR EACH ROW EXECUTE FUNCTION register_note()"),
            entry("note_names", "FOR EACH STATEMENT EXECUTE FUNCTION register_note()"),
            entry("added_function", """
                    CREATE FUNCTION register_added() RETURNS trigger LANGUAGE plpgsql AS
                    'BEGIN INSERT INTO register_change SELECT counter.value, fresh.number, CURRENT_TIMESTAMP FROM fresh, counter
                    WHERE series = ''register''; RETURN NULL; END'"""),
            entry("added_forgotten", "DROP TRIGGER title_2_added ON title"),
            entry("added_noted", """
                    CREATE TRIGGER title_2_added AFTER INSERT ON title REFERENCING NEW TABLE AS fresh
                    FOR EACH STATEMENT EXECUTE FUNCTION register_added()"""),
            entry("on_item_mark", "ON item_mark"),
            entry("refused", "FOR EACH ROW EXECUTE FUNCTION refused("),
            entry("refused_by", ", "),
            entry("refused_end", ")"),
            entry("refused_function", """
                    CREATE FUNCTION refused() RETURNS trigger LANGUAGE plpgsql AS
                    'DECLARE breach INTEGER; BEGIN
                    EXECUTE format(''SELECT 1 FROM %I WHERE id = ($1).%I'', TG_ARGV[0], TG_ARGV[1])
                    INTO breach USING NEW;
                    IF breach IS NOT NULL THEN RAISE EXCEPTION ''whoever must keep away does not judge''; END IF;
                    RETURN NEW; END'"""));

    @PostConstruct
    void open() {
        Settings.check();
        StartTurn.take();
        DataFolder folder = new DataFolder(Settings.data(), new InstallationFacts(dataSource));
        try {
            folder.requireOwn();
            if (Settings.demo()) {
                forgetHalfPlayed(folder);
            }
            migrate(dataSource, Settings.databaseUrl());
            folder.record();
        } catch (IOException | SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** A demonstration whose process was killed while it was played is played anew, from an empty database. */
    private void forgetHalfPlayed(DataFolder folder) throws IOException {
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

    /** Flyway drops the views of a Derby in no order: one that another reads, or a trigger, must go after it. */
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

    /** Brings any database up to date, as the tests of the schema do with one of their own. */
    public static void migrate(DataSource database, String url) {
        StartFailure.requireUtc();
        Flyway flyway = flyway(database, url).load();
        requireKnown(flyway.info(), new InstallationFacts(database));
        flyway.migrate();
    }

    private static FluentConfiguration flyway(DataSource database, String url) {
        return Flyway.configure(DatabaseMigration.class.getClassLoader())
                .dataSource(database)
                .placeholders(url.startsWith("jdbc:derby:") ? DERBY : POSTGRESQL);
    }

    /** Refuses a schema that a newer release has changed, and rows of which nobody knows in which zone they are written. */
    private static void requireKnown(MigrationInfoService schema, InstallationFacts installation) {
        for (MigrationInfo applied : schema.applied()) {
            if (Set.of(MigrationState.FUTURE_SUCCESS, MigrationState.FUTURE_FAILED)
                    .contains(applied.getState())) {
                throw StartupWatchdog.refuse(
                        Exit.DATABASE_CONTENT,
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
                    Exit.DATABASE_CONTENT,
                    "the database does not say that its times are UTC; begin with an "
                            + "empty database and an empty data folder");
        }
    }

    @PreDestroy
    void close() {
        FangxinDataSource.shutDown();
    }
}
