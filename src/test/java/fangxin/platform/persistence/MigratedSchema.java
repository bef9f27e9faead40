package fangxin.platform.persistence;

import org.apache.derby.jdbc.EmbeddedDataSource;

/** A Derby in memory with the schema of this release, which takes seconds to migrate: one for all tests of a process. */
final class MigratedSchema {
    static final String URL = "jdbc:derby:";
    private static final EmbeddedDataSource DATABASE = new EmbeddedDataSource();

    static {
        DATABASE.setDatabaseName("memory:schema");
        DATABASE.setCreateDatabase("create");
        DatabaseMigration.migrate(DATABASE, URL);
    }

    private MigratedSchema() {}

    static EmbeddedDataSource database() {
        return DATABASE;
    }
}
