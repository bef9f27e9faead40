package fangxin.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangxin.platform.startup.StartupWatchdog;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
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

    @Test
    void anEmptiedDatabaseTakesTheSchemaAgain() throws SQLException {
        installation.put(InstallationFacts.DEMONSTRATION, InstallationFacts.PLAYING);

        DatabaseMigration.empty(database, URL);
        DatabaseMigration.migrate(database, URL);

        assertThat(installation.find(InstallationFacts.DEMONSTRATION)).isEmpty();
        assertThat(installation.find(InstallationFacts.ZONE)).isEqualTo(Optional.of("UTC"));
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
