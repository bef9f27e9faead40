package fangxin.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.platform.startup.StartupWatchdog;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Databases and data folders that a start refuses, on a Derby in memory with the schema of this release. */
class DatabaseMigrationTest {
    private static final String URL = MigratedSchema.URL;

    private final DataSource database = MigratedSchema.database();
    private final InstallationFacts installation = new InstallationFacts(database);

    @TempDir
    Path folder;

    @BeforeEach
    void inAFolderOfItsOwn() {
        System.setProperty("fangxin.data", folder.toString());
    }

    @AfterEach
    void asBefore() throws SQLException {
        System.clearProperty("fangxin.data");
        System.clearProperty(StartupWatchdog.REFUSED);
        execute("delete from installation_fact where name <> 'zone'");
    }

    @Test
    void aDatabaseThatANewerReleaseHasChangedIsRefused() throws SQLException {
        execute("""
            insert into "flyway_schema_history" ("installed_rank", "version", "description", "type", "script", "checksum",
            "installed_by", "execution_time", "success") values (9999, '9999', 'future', 'SQL', 'V9999__future.sql', 1,
            'app', 1, true)\
            """);
        try {
            assertThatThrownBy(() -> DatabaseMigration.migrate(database, URL)).hasMessageContaining("newer release");
            assertThat(System.getProperty(StartupWatchdog.REFUSED)).contains("9999");
        } finally {
            execute("delete from \"flyway_schema_history\" where \"version\" = '9999'");
        }
        assertThatCode(() -> DatabaseMigration.migrate(database, URL)).doesNotThrowAnyException();
    }

    @Test
    void aDatabaseWhoseTimeZoneIsNotRecordedIsRefused() throws SQLException {
        execute("update installation_fact set value = 'Asia/Shanghai' where name = 'zone'");
        try {
            assertThatThrownBy(() -> DatabaseMigration.migrate(database, URL)).hasMessageContaining("UTC");
        } finally {
            execute("update installation_fact set value = 'UTC' where name = 'zone'");
        }
    }

    /** Migrations create the same schema in an emptied database as in a new one if nothing is left in it. */
    @Test
    void anEmptiedDatabaseIsLikeANewOne() throws SQLException {
        EmbeddedDataSource full = MigratedSchema.copy("emptied", folder.resolve("backup"));
        EmbeddedDataSource fresh = new EmbeddedDataSource();
        fresh.setDatabaseName("memory:new");
        fresh.setCreateDatabase("create");
        assertThat(contents(full)).hasSizeGreaterThan(300);

        DatabaseMigration.empty(full, URL);

        assertThat(contents(full)).isEqualTo(contents(fresh));
    }

    /** Names of all that statements of a migration can create. */
    private static Set<String> contents(DataSource database) throws SQLException {
        Set<String> names = new TreeSet<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                    select tablename from sys.systables union all select triggername from sys.systriggers
                    union all select constraintname from sys.sysconstraints union all select alias from sys.sysaliases
                    union all select sequencename from sys.syssequences\
                    """)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    @Test
    void aNodeWithAnotherDataFolderIsRefused() throws Exception {
        new DataFolder(folder, installation).record();
        assertThatCode(() -> new DataFolder(folder, installation).requireOwn()).doesNotThrowAnyException();

        Path other = Files.createDirectory(folder.resolve("other"));
        assertThatThrownBy(() -> new DataFolder(other, installation).requireOwn())
                .hasMessageContaining("not the data folder of this database");
    }

    @Test
    void aKeyThatTheDatabaseWasNotWrittenWithIsRefused() throws Exception {
        new DataFolder(folder, installation).record();
        Files.write(folder.resolve("keys/objectors.key"), new byte[32]);

        assertThatThrownBy(() -> new DataFolder(folder, installation).requireOwn())
                .hasMessageContaining("objectors.key");
    }

    @Test
    void filesOfAnotherDatabaseAreRefusedAndAnInterruptedFirstStartIsNot() throws Exception {
        new DataFolder(folder, installation).record();
        execute("delete from installation_fact where name <> 'zone'");
        assertThatCode(() -> new DataFolder(folder, installation).requireOwn()).doesNotThrowAnyException();

        Files.createDirectories(folder.resolve("evidence/aa"));
        assertThatThrownBy(() -> new DataFolder(folder, installation).requireOwn())
                .hasMessageContaining("belong to another database");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
