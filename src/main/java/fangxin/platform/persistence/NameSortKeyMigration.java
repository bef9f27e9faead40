package fangxin.platform.persistence;

import fangxin.common.NameCollation;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Migration that computes the sort keys of the names that are stored: the order of {@link NameCollation} is code, so no
 * script can. A change of the order is another migration of this class, with a version of its own.
 */
final class NameSortKeyMigration implements JavaMigration {
    /** Number of rows that one batch updates. */
    private static final int BATCH_SIZE = 1000;

    /**
     * Table with names.
     *
     * @param id    columns that identify a row, of which there is an index
     * @param names columns with a name; the key of a name that is null is empty
     * @param keys  columns of their sort keys, in the same order
     */
    private record NameTable(String table, List<String> id, List<String> names, List<String> keys) {
        String query() {
            return "select " + String.join(", ", names) + ", " + String.join(", ", id) + " from " + table;
        }

        String update() {
            return "update " + table + " set " + String.join(" = ?, ", keys) + " = ? where "
                    + String.join(" = ? and ", id) + " = ?";
        }
    }

    private static final List<String> TITLE_NAMES = List.of("registeredname", "signname");
    private static final List<String> TITLE_KEYS = List.of("namesortkey", "signsortkey");

    private static final List<NameTable> FIRST_TABLES = List.of(
            new NameTable("merchant", List.of("id"), List.of("name"), List.of("namesortkey")),
            new NameTable("premises", List.of("id"), List.of("signname"), List.of("signsortkey")),
            new NameTable("account", List.of("username"), List.of("name"), List.of("namesortkey")),
            new NameTable("station", List.of("number"), List.of("name"), List.of("namesortkey")),
            new NameTable("compensation_scheme", List.of("number"), List.of("holdername"), List.of("holdersortkey")),
            new NameTable("title", List.of("number"), TITLE_NAMES, TITLE_KEYS),
            new NameTable("staged_title", List.of("registerimport", "registerimportline"), TITLE_NAMES, TITLE_KEYS));

    private static final List<NameTable> LATER_TABLES = List.of(
            new NameTable("complaint_case", List.of("number"), List.of("tradername"), List.of("tradersortkey")),
            new NameTable("offence_report", List.of("number"), List.of("reportedname"), List.of("reportedsortkey")),
            // the names too: imported stations had empty keys
            new NameTable(
                    "station", List.of("number"), List.of("name", "hostname"), List.of("namesortkey", "hostsortkey")),
            new NameTable("station_case", List.of("number"), List.of("shopname"), List.of("shopsortkey")),
            new NameTable("association_case", List.of("number"), List.of("tradername"), List.of("tradersortkey")),
            new NameTable("message_cluster", List.of("id"), List.of("signname"), List.of("signsortkey")),
            new NameTable("reentry_ban", List.of("id"), List.of("holdername"), List.of("holdersortkey")),
            new NameTable("notice_item", List.of("id"), List.of("signname"), List.of("signsortkey")),
            new NameTable("visit_plan", List.of("number"), List.of("name"), List.of("namesortkey")),
            new NameTable("random_draw", List.of("number"), List.of("name"), List.of("namesortkey")),
            new NameTable("survey", List.of("number"), List.of("name"), List.of("namesortkey")),
            new NameTable("official_check", List.of("id"), List.of("unitname"), List.of("unitsortkey")));

    private final MigrationVersion version;
    private final List<NameTable> tables;

    private NameSortKeyMigration(String version, List<NameTable> tables) {
        this.version = MigrationVersion.fromVersion(version);
        this.tables = tables;
    }

    /** Returns the migrations that compute keys, each after the script that adds the columns. */
    static NameSortKeyMigration[] all() {
        return new NameSortKeyMigration[] {
            new NameSortKeyMigration("671", FIRST_TABLES), new NameSortKeyMigration("696", LATER_TABLES)
        };
    }

    /** Returns the columns of the keys that it computes, by their table. */
    Map<String, List<String>> columns() {
        return tables.stream().collect(Collectors.toMap(NameTable::table, NameTable::keys));
    }

    @Override
    public MigrationVersion getVersion() {
        return version;
    }

    @Override
    public String getDescription() {
        return "compute name sort keys";
    }

    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        for (NameTable table : tables) {
            compute(context.getConnection(), table);
        }
    }

    private static void compute(Connection connection, NameTable table) throws SQLException {
        try (Statement statement = connection.createStatement();
                PreparedStatement update = connection.prepareStatement(table.update())) {
            statement.setFetchSize(BATCH_SIZE);
            try (ResultSet rows = statement.executeQuery(table.query())) {
                int names = table.names().size();
                int values = names + table.id().size();
                for (int row = 1; rows.next(); row++) {
                    for (int value = 1; value <= values; value++) {
                        update.setObject(
                                value,
                                value <= names ? NameCollation.key(rows.getString(value)) : rows.getObject(value));
                    }
                    update.addBatch();
                    if (row % BATCH_SIZE == 0) {
                        update.executeBatch();
                    }
                }
                update.executeBatch();
            }
        }
    }
}
