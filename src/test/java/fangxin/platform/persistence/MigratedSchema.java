package fangxin.platform.persistence;

import java.nio.file.Path;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.SQLException;
import org.apache.derby.jdbc.EmbeddedDataSource;

/** A Derby in memory with the schema of this release, which takes seconds to migrate: one for all tests of a process. */
public final class MigratedSchema {
    public static final String URL = "jdbc:derby:";
    private static final String NAME = "schema";
    private static final EmbeddedDataSource DATABASE = new EmbeddedDataSource();

    static {
        DATABASE.setDatabaseName("memory:" + NAME);
        DATABASE.setCreateDatabase("create");
        DatabaseMigration.migrate(DATABASE, URL);
    }

    private MigratedSchema() {}

    public static EmbeddedDataSource database() {
        return DATABASE;
    }

    /** Another database in memory with the schema of this release, by a backup: a tenth of the time of migrating. */
    static EmbeddedDataSource copy(String name, Path folder) throws SQLException {
        try (Connection connection = DATABASE.getConnection();
                CallableStatement backup = connection.prepareCall("call syscs_util.syscs_backup_database(?)")) {
            backup.setString(1, folder.toString());
            backup.execute();
        }
        EmbeddedDataSource copy = new EmbeddedDataSource();
        copy.setDatabaseName("memory:" + name);
        copy.setConnectionAttributes("createFrom=" + folder.resolve(NAME));
        copy.getConnection().close();
        copy.setConnectionAttributes("");
        return copy;
    }
}
